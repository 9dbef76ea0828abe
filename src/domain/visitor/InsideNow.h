#pragma once

#include "base/LocalTime.h"
#include "domain/visitor/FloorSafety.h"

#include <vector>

namespace frontdesk {

/// What the store knows at one moment of those inside: the visits, and who leads the floors out.
struct InsideNow {
    std::vector<Visit> visits = {}; ///< everybody inside
    std::vector<Visit> gone = {};   ///< of those asked for, whoever is not inside any more, as they are now
    std::vector<FloorSafety> safety = {};

    /// @param now in the unit's zone, for the roster
    /// @param known whom a roll-call has on its list
    [[nodiscard]] static Result<InsideNow> read(const ReadView& view, const LocalDateTime& now,
                                                const std::vector<VisitId>& known = {});
};

} // namespace frontdesk
