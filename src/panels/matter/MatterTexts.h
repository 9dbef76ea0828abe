#pragma once

#include "domain/matter/Matter.h"
#include "panels/support/ChoiceChips.h"

#include <QCoreApplication>
#include <QString>

namespace frontdesk {

/// Words of counter matters that only this panel shows; names of values come from text/Labels.
class MatterTexts {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::MatterTexts)
public:
    /// What has become of a matter, for a chip: words and Theme's state.
    struct Result {
        QString words;
        QString state;
    };
    [[nodiscard]] static Result resultOf(const Matter& matter);
    [[nodiscard]] static QString person(const Matter& matter);
    /// First line of what was written down.
    [[nodiscard]] static QString firstLine(const Matter& matter);
    /// Everything that the filter looks into, folded for comparing.
    [[nodiscard]] static QString haystack(const Matter& matter);
    /// The kinds as chips with their digits.
    [[nodiscard]] static QList<ChoiceChips::Choice> kinds();
};

} // namespace frontdesk
