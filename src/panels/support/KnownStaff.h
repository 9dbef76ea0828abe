#pragma once

#include "base/Result.h"
#include "domain/people/Actor.h"

#include <QCoreApplication>
#include <QString>
#include <map>
#include <optional>

namespace frontdesk {

class ReadView;

/// The names of those who work here or did, as one reading found them. A value.
class KnownStaff {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::KnownStaff)
public:
    /// On the read lane, along with what the names are for. @error those of the store
    [[nodiscard]] static Result<KnownStaff> read(const ReadView& view);

    /// Empty for nobody, and for somebody who came after the reading.
    [[nodiscard]] QString nameOf(const std::optional<StaffId>& id) const;
    /// Who did something, as a line of a record's history says it.
    [[nodiscard]] QString doneBy(const Actor& actor) const;

private:
    std::map<StaffId, QString> m_names;
};

} // namespace frontdesk
