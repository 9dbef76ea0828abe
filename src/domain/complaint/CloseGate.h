#pragma once

#include "domain/complaint/ComplaintEntry.h"
#include "domain/promise/Promise.h"

#include <vector>

namespace frontdesk {

/// Why a ticket is not closed yet. Problem codes; their field is the vocabulary's, or empty.
inline constexpr ErrorCode closePromiseOpen{"complaint.close_promise_open"};       ///< %1 what was promised
inline constexpr ErrorCode closeDepartmentOpen{"complaint.close_department_open"}; ///< %1 the department
inline constexpr ErrorCode closeEscalationOpen{"complaint.close_escalation_open"}; ///< %1 whom it was brought to
inline constexpr ErrorCode closeNoFollowUp{"complaint.close_no_follow_up"};        ///< the customer was not asked
inline constexpr ErrorCode closeOwnFollowUp{"complaint.close_own_follow_up"};      ///< asked by the handler
inline constexpr ErrorCode closeNotSatisfied{"complaint.close_not_satisfied"};     ///< asked, and said no
inline constexpr ErrorCode closeUnreachable{"complaint.close_unreachable"};        ///< %1 tries, %2 in parts of the day
inline constexpr ErrorCode closeStepOpen{"complaint.close_step_open"};             ///< %1 a required step
inline constexpr std::array closeGateErrors{closePromiseOpen, closeDepartmentOpen, closeEscalationOpen, closeNoFollowUp,
                                            closeOwnFollowUp, closeNotSatisfied,   closeUnreachable,    closeStepOpen};

/// How a unit follows up; small houses have one person at the desk.
struct FollowUpRules {
    bool bySomebodyElse = true;  ///< not by who resolved it
    bool always = true;          ///< false: of minor ones only those in the sample are asked
    int unreachableTries = 1;    ///< so many tries count as asked; from the packs
    int unreachableDayParts = 1; ///< when they fall into so many parts of the day; from the packs
    bool operator==(const FollowUpRules&) const = default;
};

/// What the gate looks at.
struct CloseCase {
    Complaint complaint;
    std::vector<ComplaintEntry> journal = {};
    std::vector<Promise> promises = {};      ///< of the ticket, in whatever state
    std::vector<std::string> openSteps = {}; ///< required steps that nobody ticked
    std::vector<int> triedAtHours = {};      ///< local hour of each try to reach the customer since it was resolved
    bool isSampled = false;                  ///< a minor one that is asked after all
};

/// Whether a ticket may be closed. Pure: the screen shows what it says, the service refuses with it. A supervisor may
/// close over it, with a reason. Source: M0-132, M0-134, M0-169.
class CloseGate {
public:
    /// Everything that is still open, empty when it may be closed.
    [[nodiscard]] static std::vector<Problem> problems(const CloseCase& of, const FollowUpRules& rules);
    /// Morning, midday, afternoon or evening.
    [[nodiscard]] static int partOfDay(int hour);
};

} // namespace frontdesk
