#pragma once

#include "domain/directory/Party.h"

#include <QCoreApplication>
#include <QString>

namespace frontdesk {

/// How people and companies read in lists and cards, in the language of the screen.
class PartyTexts {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::PartyTexts)
public:
    static QString name(const Party& party); ///< with the form of address: "Wang (Ms)"
    static QString places(const Party& party);
    static QString role(const Party& party); ///< "Tenant", a company's people with its name
    /// @param whole false: the middle of a number is hidden
    static QString contact(const Contact& contact, bool whole);
    static QString disclose(Disclose disclose); ///< what to do when somebody asks for it
    static QString numbers(const Party& party, bool whole);
};

} // namespace frontdesk
