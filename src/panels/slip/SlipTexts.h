#pragma once

#include "domain/slip/ReleaseSlip.h"

#include <QString>

namespace frontdesk {

/// What lists and pages of slips say. GUI thread.
class SlipTexts {
public:
    struct State {
        QString words;
        QString state; ///< Theme's
    };
    [[nodiscard]] static State stateOf(const ReleaseSlip& slip, UtcTime now);
    /// All that the filter looks into, folded.
    [[nodiscard]] static QString haystack(const ReleaseSlip& slip);
};

} // namespace frontdesk
