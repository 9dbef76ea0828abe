#include "domain/complaint/TicketsToReview.h"

#include "domain/complaint/ComplaintClocks.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/complaint/ComplaintReviewService.h"
#include "domain/complaint/ComplaintService.h"
#include "domain/people/Rights.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace frontdesk {

namespace {

constexpr int mostReviewed = 2000; ///< tickets of a month; what is more is not looked at in a month either

} // namespace

std::string_view nameOf(ReviewReason reason)
{
    switch (reason) {
    case ReviewReason::Severe:
        return "severe";
    case ReviewReason::Despite:
        return "despite";
    case ReviewReason::Returned:
        return "returned";
    case ReviewReason::Sampled:
        return "sampled";
    }
    return "";
}

std::vector<ReviewReason> TicketsToReview::reasonsOf(const RuleBook& book, const Complaint& complaint)
{
    std::vector<ReviewReason> why;
    if (complaint.voided || complaint.kind != ComplaintKind::Complaint || complaint.state != ComplaintState::Closed) {
        return why;
    }
    if (complaint.severity == ComplaintSeverity::Serious || complaint.severity == ComplaintSeverity::Urgent) {
        why.push_back(ReviewReason::Severe);
    }
    if (!complaint.closedDespite.empty()) {
        why.push_back(ReviewReason::Despite);
    }
    if (complaint.returned > 0) {
        why.push_back(ReviewReason::Returned);
    }
    const auto sample = book.limit("review_sample", ComplaintClocks::factsOf(complaint));
    if (isInSample(complaint.id, sample ? sample->most : 0)) {
        why.push_back(ReviewReason::Sampled);
    }
    return why;
}

Result<std::vector<TicketToReview>> TicketsToReview::read(const ReadView& view, const RuleBook& book,
                                                          const Actor& actor, UtcTime now)
{
    std::vector<TicketToReview> waiting;
    if (!Rights::has(actor.roles, Right::SuperviseComplaints)) {
        return waiting;
    }
    const UtcTime from = now - window;
    auto closed = view.complaints().closedBetween(from, now + std::chrono::days{1}, mostReviewed);
    auto reviews = view.complaintReviews().since(from);
    if (!closed || !reviews) {
        return fail(closed ? reviews.error() : closed.error());
    }
    std::map<ComplaintId, UtcTime> reviewed; // the latest of each
    for (const ComplaintReview& review : *reviews) {
        reviewed[review.complaint] = review.at;
    }
    for (Complaint& complaint : *closed) {
        const auto last = reviewed.find(complaint.id);
        const bool isDone = last != reviewed.end() && complaint.closedAt && last->second >= *complaint.closedAt;
        if (isDone || !ComplaintReviewService::mayReview(actor, complaint)) {
            continue;
        }
        if (auto why = reasonsOf(book, complaint); !why.empty()) {
            waiting.push_back({std::move(complaint), std::move(why)});
        }
    }
    std::sort(waiting.begin(), waiting.end(), [](const TicketToReview& a, const TicketToReview& b) {
        return std::tuple{-static_cast<int>(a.complaint.severity), a.complaint.closedAt, a.complaint.id} <
               std::tuple{-static_cast<int>(b.complaint.severity), b.complaint.closedAt, b.complaint.id};
    });
    return waiting;
}

} // namespace frontdesk
