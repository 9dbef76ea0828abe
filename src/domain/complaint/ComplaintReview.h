#pragma once

#include "domain/complaint/Complaint.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

struct ComplaintReviewTag;
using ComplaintReviewId = Id<ComplaintReviewTag>;

inline constexpr ErrorCode reviewOwn{"complaint.review_own"}; ///< one's own handling is for others to look at
inline constexpr ErrorCode reviewNotClosed{"complaint.review_not_closed"};         ///< only what is closed is looked at
inline constexpr ErrorCode reviewNoCard{"complaint.review_no_card"};               ///< no pack has this scorecard
inline constexpr ErrorCode reviewUnanswered{"complaint.review_unanswered"};        ///< %1 of so many items
inline constexpr ErrorCode reviewFatalInPart{"complaint.review_fatal_in_part"};    ///< a fatal item is kept or not
inline constexpr ErrorCode reviewNothingCounts{"complaint.review_nothing_counts"}; ///< every item does not apply
inline constexpr ErrorCode reviewNeedsWords{"complaint.review_needs_words"}; ///< a fatal item missed: what happened?
inline constexpr std::array reviewErrors{reviewOwn,         reviewNotClosed,     reviewNoCard,    reviewUnanswered,
                                         reviewFatalInPart, reviewNothingCounts, reviewNeedsWords};

/// How far an item of a scorecard was met. Stored by its word: never rename one.
enum class ReviewMark {
    Full,
    Part, ///< half of its weight; never of a fatal item
    None,
    NotApplicable, ///< its weight is left out of the whole
};
inline constexpr std::array allReviewMarks{ReviewMark::Full, ReviewMark::Part, ReviewMark::None,
                                           ReviewMark::NotApplicable};
[[nodiscard]] std::string_view nameOf(ReviewMark mark);

/// One item as it was when somebody answered it: a pack that changes later changes no figure of before.
struct ReviewedItem {
    std::string id;          ///< of the scorecard's item
    std::int64_t weight = 0; ///< percent of the whole
    bool fatal = false;
    ReviewMark mark = ReviewMark::Full;
    bool operator==(const ReviewedItem&) const = default;
};

/// How well a closed ticket was handled, as a supervisor sees it: kept apart from what the customer thinks. Never
/// changed: a new one corrects it, and the latest counts. Source: M0-134, M0-169.
struct ComplaintReview {
    ComplaintReviewId id;
    ComplaintId complaint;
    std::string scorecard = {}; ///< "pack/id"
    std::string ruleBook = {};
    std::vector<ReviewedItem> items = {}; ///< in the scorecard's order, each once
    std::int64_t pass = 0;                ///< percent from which it passes
    std::string words = {};
    int total = 0; ///< percent; see totalOf()
    std::optional<StaffId> reviewer = {};
    UtcTime at{};
    bool operator==(const ComplaintReview&) const = default;

    /// The points reached, in percent of those that could be, half rounded up; 0 when a fatal item was missed. Nothing
    /// where no item counts. Pure.
    [[nodiscard]] static std::optional<int> totalOf(const std::vector<ReviewedItem>& items);
    [[nodiscard]] bool isFatal() const; ///< a fatal item was missed
    [[nodiscard]] bool isPassed() const { return !isFatal() && total >= pass; }
};

[[nodiscard]] inline RecordRef refOf(const ComplaintReview& review)
{
    return {RecordKind::ComplaintReview, review.id.value()};
}
[[nodiscard]] RecordImage imageOf(const ComplaintReview& review);

} // namespace frontdesk
