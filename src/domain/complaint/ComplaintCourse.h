#pragma once

#include "domain/complaint/ComplaintStep.h"

#include <vector>

namespace frontdesk {

/// The one table of what may follow what in a ticket. Pure; the close gate stands in CloseGate and is asked by the
/// service.
class ComplaintCourse {
public:
    /// The ticket after a step.
    /// @param by who did it @error complaint.wrong_state, complaint.not_open, complaint.needs_reason,
    /// complaint.needs_resolution, complaint.merged_into_itself, complaint.grace_over
    [[nodiscard]] static Result<Complaint> after(const Complaint& complaint, const ComplaintStep& step,
                                                 std::optional<StaffId> by, UtcTime at);
    /// Whether a step may follow this state at all.
    [[nodiscard]] static bool allows(ComplaintState from, ComplaintStep::Kind kind);
    /// The steps that the ticket may take now, the most likely first: what a card offers.
    [[nodiscard]] static std::vector<ComplaintStep::Kind> next(const Complaint& complaint);
    /// A closed ticket that comes back after the time of grace is a new one that follows it.
    [[nodiscard]] static bool isInGrace(const Complaint& complaint, Milliseconds grace, UtcTime now);
};

} // namespace frontdesk
