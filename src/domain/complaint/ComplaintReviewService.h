#pragma once

#include "base/IdMaker.h"
#include "domain/complaint/ComplaintReviewRepository.h"
#include "rules/RuleBook.h"

#include <map>
#include <string>

namespace frontdesk {

/// What a supervisor found, as the page sends it.
struct ReviewToSave {
    ComplaintReviewId id;
    ComplaintId complaint;
    std::string scorecard = {};                                ///< "pack/id" of the one that was answered
    std::map<std::string, ReviewMark, std::less<>> marks = {}; ///< by the item's id
    std::string words = {};
};

/// Looking again at closed tickets. Stateless: one call is one unit of work. Audit actions: reviewed, and noted for the
/// entry in the ticket's journal, which says that it was looked at, and not what came of it.
class ComplaintReviewService {
public:
    /// @param ids of journal entries; must outlive it
    explicit ComplaintReviewService(IdMaker& ids) : m_ids(ids) {}

    /// A supervisor's review, or a later one that counts instead. Whoever is responsible for the ticket or solved it
    /// does not review it, however small the house: then nobody does. The same save twice is one. What was half
    /// answered, a draft under this kind and the ticket's id, ends with it.
    /// @param book under which it was answered: it must have the scorecard
    /// @error people.no_right, complaint.review_own, complaint.review_not_closed, complaint.wrong_state for praise and
    /// suggestions, complaint.review_no_card, complaint.review_unanswered, complaint.review_fatal_in_part,
    /// complaint.review_nothing_counts, complaint.review_needs_words, form.invalid for too many words,
    /// record.conflict, record.voided
    [[nodiscard]] Result<ComplaintReview> review(UnitOfWork& uow, const Actor& actor, const ReviewToSave& input,
                                                 const RuleBook& book, UtcTime now) const;

    /// Why this ticket is not reviewed by them; nothing when it may be. Pure: the page asks before it opens.
    /// @error those of review() that are of the ticket
    [[nodiscard]] static Result<void> mayReview(const Actor& actor, const Complaint& complaint);
    /// Supervisors see every figure, everybody sees what was said of their own work.
    [[nodiscard]] static bool mayRead(const Actor& actor, const Complaint& complaint);
    /// The scorecard that a ticket is reviewed by; nullptr when no pack has one. Lives as long as the book.
    [[nodiscard]] static const ScorecardEntry* scorecardOf(const RuleBook& book, const Complaint& complaint);

private:
    IdMaker& m_ids;
};

} // namespace frontdesk
