#include "domain/complaint/ComplaintReview.h"

#include "domain/ImageFields.h"

#include <algorithm>

namespace frontdesk {

namespace {

bool isFatalMiss(const ReviewedItem& item) { return item.fatal && item.mark == ReviewMark::None; }

/// Twice the points, so that half of an odd weight stays whole.
std::int64_t doubledPoints(const ReviewedItem& item)
{
    return item.mark == ReviewMark::Full ? 2 * item.weight : item.mark == ReviewMark::Part ? item.weight : 0;
}

} // namespace

std::string_view nameOf(ReviewMark mark)
{
    switch (mark) {
    case ReviewMark::Full:
        return "full";
    case ReviewMark::Part:
        return "part";
    case ReviewMark::None:
        return "none";
    case ReviewMark::NotApplicable:
        return "not_applicable";
    }
    return "";
}

std::optional<int> ComplaintReview::totalOf(const std::vector<ReviewedItem>& items)
{
    if (std::any_of(items.begin(), items.end(), isFatalMiss)) {
        return 0;
    }
    std::int64_t reached = 0; // doubled
    std::int64_t whole = 0;
    for (const ReviewedItem& item : items) {
        if (item.mark != ReviewMark::NotApplicable) {
            reached += doubledPoints(item);
            whole += item.weight;
        }
    }
    constexpr std::int64_t percent = 100;
    return whole == 0 ? std::nullopt : std::optional{static_cast<int>((percent * reached + whole) / (2 * whole))};
}

bool ComplaintReview::isFatal() const { return std::any_of(items.begin(), items.end(), isFatalMiss); }

RecordImage imageOf(const ComplaintReview& review)
{
    RecordImage image;
    ImageWriter to{image, ""};
    to.text("id", review.id.toString());
    to.text("complaint", review.complaint.toString());
    to.text("scorecard", review.scorecard);
    to.text("rule_book", review.ruleBook);
    for (const ReviewedItem& item : review.items) {
        ImageWriter one{image, "items." + item.id + '.'};
        one.number("weight", item.weight);
        one.flag("fatal", item.fatal);
        one.text("mark", nameOf(item.mark));
    }
    to.number("pass", review.pass);
    to.text("words", review.words);
    to.number("total", review.total);
    if (review.reviewer) {
        to.text("reviewer", review.reviewer->toString());
    }
    to.time("at", review.at);
    return image;
}

} // namespace frontdesk
