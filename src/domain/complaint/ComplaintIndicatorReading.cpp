#include "domain/complaint/ComplaintIndicatorReading.h"

#include "domain/Indicators.h"
#include "domain/complaint/ComplaintIndicators.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/complaint/ComplaintReviewRepository.h"

namespace frontdesk {

Result<std::vector<IndicatorFigure>>
ComplaintIndicatorReading::figuresOf(const ReadView& view, const std::vector<Complaint>& complaints, UtcTime now)
{
    std::vector<IndicatorRecord> records;
    records.reserve(complaints.size());
    for (const Complaint& complaint : complaints) {
        const auto journal = view.complaints().journal(complaint.id);
        const auto reviews = view.complaintReviews().ofComplaint(complaint.id);
        if (!journal || !reviews) {
            return fail(journal ? reviews.error() : journal.error());
        }
        ComplaintOutcome outcome;
        if (complaint.ruling) {
            outcome.ruling = nameOf(*complaint.ruling);
        }
        if (!reviews->empty()) {
            outcome.reviewPassed = reviews->back().isPassed();
        }
        const auto clocks = m_clocks.of(complaint, *journal);
        records.push_back(ComplaintIndicators::recordOf(
            complaint, *journal, clocks ? *clocks : std::vector<ComplaintClock>{}, outcome, now));
    }
    return Indicators::of(m_book, nameOf(ComplaintKind::Complaint), records);
}

} // namespace frontdesk
