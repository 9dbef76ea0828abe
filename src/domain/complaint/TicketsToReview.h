#pragma once

#include "domain/complaint/Complaint.h"
#include "rules/RuleBook.h"

#include <array>
#include <chrono>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Why a closed ticket is looked at again.
enum class ReviewReason {
    Severe,   ///< serious or urgent
    Despite,  ///< closed over its gate
    Returned, ///< the customer gave it back at least once
    Sampled,  ///< one of so many in a hundred, by the packs' limit review_sample
};
inline constexpr std::array allReviewReasons{ReviewReason::Severe, ReviewReason::Despite, ReviewReason::Returned,
                                             ReviewReason::Sampled};
[[nodiscard]] std::string_view nameOf(ReviewReason reason);

/// A closed ticket that nobody has reviewed since, and why somebody should.
struct TicketToReview {
    Complaint complaint;
    std::vector<ReviewReason> why = {};
    bool operator==(const TicketToReview&) const = default;
};

/// The closed tickets that wait for a supervisor's review. Stateless.
class TicketsToReview {
public:
    static constexpr std::chrono::days window{31}; ///< after that it is too long ago to learn from

    /// Empty: it is not asked for. Pure.
    [[nodiscard]] static std::vector<ReviewReason> reasonsOf(const RuleBook& book, const Complaint& complaint);
    /// The most severe first, of equals the one closed first; without those that they handled themselves, and empty for
    /// whoever is no supervisor. A ticket that came back and was closed again waits anew. On the read lane's thread.
    /// @error those of the store
    [[nodiscard]] static Result<std::vector<TicketToReview>> read(const ReadView& view, const RuleBook& book,
                                                                  const Actor& actor, UtcTime now);
};

} // namespace frontdesk
