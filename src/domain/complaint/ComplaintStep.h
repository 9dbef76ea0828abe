#pragma once

#include "base/Clock.h"
#include "domain/complaint/Complaint.h"

#include <optional>
#include <string>

namespace frontdesk {

/// A step that changes where a ticket stands, as the desk says it.
struct ComplaintStep {
    enum class Kind {
        Accept,   ///< `responsible` takes it on
        Begin,    ///< work begins, or goes on after waiting, being handed on or coming back
        Wait,     ///< `reason`, one of waitingReasons, until `resumeAt` where that is known
        HandOn,   ///< `to` works on it, because of `words`
        TurnAway, ///< no matter of the house but of `to`, because of `words`
        Resolve,  ///< `words` say how, `compensation` what was given besides
        Return,   ///< the customer does not see it as done: `words`
        Close,    ///< the gate is the service's matter; `despite` why a supervisor closes over it
        Reopen,   ///< a closed one comes back in the time of `grace`: `words`
        Merge,    ///< goes on as `into`
    };
    Kind kind = Kind::Begin;
    std::optional<StaffId> responsible = {};
    std::string reason = {};
    std::string words = {};
    std::string to = {};
    std::string compensation = {};
    std::string despite = {};
    std::optional<UtcTime> resumeAt = {};
    std::optional<ComplaintId> into = {};
    std::optional<Milliseconds> grace = {}; ///< how long after its end it may be opened again; none: at any time
    bool operator==(const ComplaintStep&) const = default;
};

} // namespace frontdesk
