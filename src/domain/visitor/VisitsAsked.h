#pragma once

#include "domain/IdPiece.h"
#include "domain/visitor/Visit.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Which visits of a period a list of the history holds. The words are used on the command line: never rename one.
enum class VisitsListed {
    Came,        ///< whoever came up to the desk; voided ones too
    Inside,      ///< of these, who is in the building still
    Unavailable, ///< of these, who was not received: the host was away or could not meet
    Left,        ///< of these, who has left, however that is known
    Assumed,     ///< of these, who was signed out when the building was closed
    NotCome,     ///< expected, and did not come
    Announced,   ///< expected, and has neither come nor been noted as not coming
};
inline constexpr std::array allVisitsListed{VisitsListed::Came,     VisitsListed::Inside,  VisitsListed::Unavailable,
                                            VisitsListed::Left,     VisitsListed::Assumed, VisitsListed::NotCome,
                                            VisitsListed::Announced};

[[nodiscard]] std::string_view nameOf(VisitsListed which);

/// What of the history of visits is asked for. Texts are parts of what was typed, without case; empty ones ask nothing.
struct VisitsAsked {
    UtcTime from{}; ///< [from, to): came up then; of those who have not come: were expected then
    UtcTime to{};
    VisitsListed which = VisitsListed::Came;
    std::string host = {}; ///< host or room
    std::string company = {};
    std::string purpose = {};
    std::string tag = {}; ///< one of visitorTags, the whole word
    std::optional<bool> appointment = {};
    bool operator==(const VisitsAsked&) const = default;

    /// Whether a visit is asked for. Pure.
    [[nodiscard]] bool fits(const Visit& visit) const;
};

/// A piece of the history. It may hold nothing and still go on.
struct VisitPage {
    std::vector<Visit> visits = {};
    std::optional<ListPlace> next = {}; ///< empty: the list ends here
    bool operator==(const VisitPage&) const = default;
};

} // namespace frontdesk
