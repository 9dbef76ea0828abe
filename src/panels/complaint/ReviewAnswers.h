#pragma once

#include "domain/RecordImage.h"
#include "domain/complaint/ComplaintReview.h"

#include <map>
#include <string>

namespace frontdesk {

/// What a supervisor has answered so far, half a review or a whole one. A value.
struct ReviewAnswers {
    std::map<std::string, ReviewMark, std::less<>> marks = {}; ///< by the item's id
    std::string words = {};
    bool operator==(const ReviewAnswers&) const = default;

    [[nodiscard]] bool untouched() const { return marks.empty() && words.empty(); }
    [[nodiscard]] static ReviewAnswers of(const ComplaintReview& review);
    /// For a draft, which survives a crash.
    [[nodiscard]] RecordImage toImage() const;
    /// What is no mark is left out: a damaged draft still gives the rest.
    [[nodiscard]] static ReviewAnswers readFrom(const RecordImage& image);
};

} // namespace frontdesk
