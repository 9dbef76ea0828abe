#pragma once

#include "domain/complaint/ComplaintReview.h"

#include <vector>

namespace frontdesk {

/// Port: what supervisors found when they looked at closed tickets.
class ComplaintReviewRepository {
public:
    virtual ~ComplaintReviewRepository() = default;
    /// Adding the same id and content twice is one add. @error record.conflict for the same id with other content
    [[nodiscard]] virtual Result<void> add(const ComplaintReview& review) = 0;
    /// @error record.not_found
    [[nodiscard]] virtual Result<ComplaintReview> find(ComplaintReviewId id) const = 0;
    /// All of a ticket, in order of time, then of the ids: the last one counts.
    [[nodiscard]] virtual Result<std::vector<ComplaintReview>> ofComplaint(ComplaintId id) const = 0;
    /// Those that were made at that time or later, in the same order.
    [[nodiscard]] virtual Result<std::vector<ComplaintReview>> since(UtcTime from) const = 0;
};

} // namespace frontdesk
