#include "domain/complaint/ComplaintReviewService.h"

#include "base/Utf8.h"
#include "domain/audit/AuditEntry.h"
#include "domain/complaint/ComplaintClocks.h"
#include "domain/complaint/ComplaintSteps.h"
#include "domain/draft/Draft.h"
#include "domain/people/Rights.h"
#include "rules/Engine.h"

#include <algorithm>

namespace frontdesk {

namespace {

bool isHandler(const Actor& actor, const Complaint& complaint)
{
    return actor.staff && (actor.staff == complaint.responsible || actor.staff == complaint.resolvedBy);
}

/// The items with their marks, as long as every one has one that it may have.
Result<std::vector<ReviewedItem>> answered(const ScorecardEntry& card, const ReviewToSave& input)
{
    std::vector<ReviewedItem> items;
    std::int64_t open = 0;
    for (const ScorecardItem& item : card.items) {
        const auto mark = input.marks.find(item.id);
        if (mark == input.marks.end()) {
            ++open;
            continue;
        }
        if (item.fatal && mark->second == ReviewMark::Part) {
            return fail(reviewFatalInPart);
        }
        items.push_back({item.id, item.weight, item.fatal, mark->second});
    }
    if (open > 0) {
        return fail(reviewUnanswered, {std::to_string(open)});
    }
    return items;
}

/// What is asked for again after an answer was lost must not be written twice.
bool isSameReview(const ComplaintReview& stored, const ComplaintReview& wanted)
{
    ComplaintReview same = wanted;
    same.at = stored.at;
    return stored == same;
}

} // namespace

Result<void> ComplaintReviewService::mayReview(const Actor& actor, const Complaint& complaint)
{
    return Rights::require(actor, Right::SuperviseComplaints).and_then([&]() -> Result<void> {
        if (complaint.voided) {
            return fail(recordVoided);
        }
        if (complaint.kind != ComplaintKind::Complaint) {
            return fail(complaintWrongState);
        }
        if (complaint.state != ComplaintState::Closed) {
            return fail(reviewNotClosed);
        }
        return isHandler(actor, complaint) ? Result<void>{fail(reviewOwn)} : Result<void>{};
    });
}

bool ComplaintReviewService::mayRead(const Actor& actor, const Complaint& complaint)
{
    return Rights::has(actor.roles, Right::SuperviseComplaints) || isHandler(actor, complaint);
}

const ScorecardEntry* ComplaintReviewService::scorecardOf(const RuleBook& book, const Complaint& complaint)
{
    const Facts facts = ComplaintClocks::factsOf(complaint);
    for (const ScorecardEntry* const card : book.scorecards()) {
        if (card->kind == nameOf(complaint.kind) && Engine::matches(card->head.when, facts)) {
            return card;
        }
    }
    return nullptr;
}

Result<ComplaintReview> ComplaintReviewService::review(UnitOfWork& uow, const Actor& actor, const ReviewToSave& input,
                                                       const RuleBook& book, UtcTime now) const
{
    return Rights::require(actor, Right::SuperviseComplaints)
        .and_then([&] { return uow.complaints().find(input.complaint); })
        .and_then([&](const Complaint& complaint) -> Result<ComplaintReview> {
            if (auto allowed = mayReview(actor, complaint); !allowed) {
                return fail(allowed.error());
            }
            const ScorecardEntry* const card = scorecardOf(book, complaint);
            if (card == nullptr || keyOf(card->head) != input.scorecard) {
                return fail(reviewNoCard);
            }
            FormReader reader;
            ComplaintReview review{.id = input.id,
                                   .complaint = complaint.id,
                                   .scorecard = input.scorecard,
                                   .ruleBook = book.name(),
                                   .pass = card->pass,
                                   .words = reader.text("note", input.words, mostComplaintWords),
                                   .reviewer = actor.staff,
                                   .at = now};
            if (!reader.problems().empty()) {
                return fail(Error{.code = formInvalid, .problems = reader.problems()});
            }
            auto items = answered(*card, input);
            if (!items) {
                return fail(items.error());
            }
            review.items = std::move(*items);
            const auto total = ComplaintReview::totalOf(review.items);
            if (!total) {
                return fail(reviewNothingCounts);
            }
            review.total = *total;
            if (review.isFatal() && review.words.empty()) {
                return fail(reviewNeedsWords);
            }
            if (const auto stored = uow.complaintReviews().find(review.id)) {
                return isSameReview(*stored, review) ? stored : Result<ComplaintReview>{fail(recordConflict)};
            }
            ComplaintSteps steps{uow, actor, m_ids, now};
            return uow.complaintReviews()
                .add(review)
                .and_then([&] {
                    return uow.audit().append({.at = now,
                                               .actor = actor,
                                               .action = "reviewed",
                                               .record = refOf(review),
                                               .version = 1,
                                               .before = {},
                                               .after = imageOf(review)});
                })
                .and_then([&] { return steps.write(steps.entry(complaint, ComplaintEntry::Kind::Reviewed)); })
                .and_then([&](const ComplaintEntry&) {
                    return uow.drafts().remove({RecordKind::ComplaintReview, complaint.id.value()});
                })
                .map([&] { return review; });
        });
}

} // namespace frontdesk
