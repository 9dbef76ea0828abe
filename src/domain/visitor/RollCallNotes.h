#pragma once

#include "domain/UnitOfWork.h"
#include "domain/people/Actor.h"
#include "domain/visitor/Visit.h"

#include <optional>
#include <vector>

namespace frontdesk {

/// Who ticked whom off at a roll-call, and when: entries "roll_call_found" and "roll_call_not_found" in the audit of
/// the visit, with version 0 and without images, for the visit itself does not change. Stateless.
class RollCallNotes {
public:
    /// What a program that was started anew in the middle of a roll-call knows of it.
    struct Recalled {
        std::vector<VisitId> found = {};
        std::optional<UtcTime> last = {}; ///< the newest tick, or taking back of one
    };

    /// One entry a visit. @error people.no_right
    [[nodiscard]] Result<void> note(UnitOfWork& uow, const Actor& actor, const std::vector<VisitId>& visits, bool found,
                                    UtcTime now) const;
    /// @param visits who is asked about @param since older ticks belong to another roll-call
    [[nodiscard]] Result<Recalled> recall(const ReadView& view, const std::vector<Visit>& visits, UtcTime since) const;
};

} // namespace frontdesk
