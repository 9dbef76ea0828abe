#include "support/InMemoryComplaintReviews.h"

#include "support/InMemoryRows.h"

#include <limits>

namespace frontdesk {

namespace {

template <class Fits> std::vector<ComplaintReview> reviewsThat(const InMemoryData& data, Fits fits)
{
    return selectRows(
        data.complaintReviews, fits,
        [](const ComplaintReview& a, const ComplaintReview& b) {
            return std::pair{a.at, a.id} < std::pair{b.at, b.id};
        },
        std::numeric_limits<int>::max());
}

} // namespace

Result<void> InMemoryComplaintReviews::add(const ComplaintReview& review)
{
    return addRow(m_data.complaintReviews, review).map([&](bool added) {
        if (added) {
            m_touched.push_back(refOf(review));
        }
    });
}

Result<ComplaintReview> InMemoryComplaintReviews::find(ComplaintReviewId id) const
{
    return findRow(m_data.complaintReviews, id.value());
}

Result<std::vector<ComplaintReview>> InMemoryComplaintReviews::ofComplaint(ComplaintId id) const
{
    return reviewsThat(m_data, [&](const ComplaintReview& review) { return review.complaint == id; });
}

Result<std::vector<ComplaintReview>> InMemoryComplaintReviews::since(UtcTime from) const
{
    return reviewsThat(m_data, [&](const ComplaintReview& review) { return review.at >= from; });
}

} // namespace frontdesk
