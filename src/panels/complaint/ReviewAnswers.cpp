#include "panels/complaint/ReviewAnswers.h"

#include <algorithm>
#include <string_view>

namespace frontdesk {

namespace {

constexpr std::string_view markPrefix = "mark.";

} // namespace

ReviewAnswers ReviewAnswers::of(const ComplaintReview& review)
{
    ReviewAnswers answers{.words = review.words};
    for (const ReviewedItem& item : review.items) {
        answers.marks[item.id] = item.mark;
    }
    return answers;
}

RecordImage ReviewAnswers::toImage() const
{
    RecordImage image;
    image.set("words", words);
    for (const auto& [item, mark] : marks) {
        image.set(std::string{markPrefix} + item, std::string{nameOf(mark)});
    }
    return image;
}

ReviewAnswers ReviewAnswers::readFrom(const RecordImage& image)
{
    ReviewAnswers answers{.words = image.get("words")};
    for (const auto& [name, value] : image.fields()) {
        const auto* const mark = std::find_if(allReviewMarks.begin(), allReviewMarks.end(),
                                              [&](ReviewMark each) { return nameOf(each) == value; });
        if (name.starts_with(markPrefix) && mark != allReviewMarks.end()) {
            answers.marks[name.substr(markPrefix.size())] = *mark;
        }
    }
    return answers;
}

} // namespace frontdesk
