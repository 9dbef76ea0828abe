#pragma once

#include "domain/complaint/ComplaintReviewRepository.h"
#include "support/InMemoryStore.h"
#include "support/TouchedRecords.h"

#include <vector>

namespace frontdesk {

class InMemoryComplaintReviews final : public ComplaintReviewRepository {
public:
    InMemoryComplaintReviews(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const ComplaintReview& review) override;
    Result<ComplaintReview> find(ComplaintReviewId id) const override;
    Result<std::vector<ComplaintReview>> ofComplaint(ComplaintId id) const override;
    Result<std::vector<ComplaintReview>> since(UtcTime from) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

} // namespace frontdesk
