#pragma once

#include <array>
#include <string_view>

namespace frontdesk {

/// Where a visit at a customer's place stands. Stored by its word: never rename one.
enum class SiteVisitState {
    Planned,     ///< the customer has not agreed to a time yet
    Confirmed,   ///< agreed by telephone: a promise. Source: M3-028
    Arrived,     ///< our people are there
    Done,        ///< over, with its summary. Source: M3-059
    NobodyThere, ///< we came and met nobody
    Postponed,   ///< put off without a new time
    Cancelled,
};

[[nodiscard]] std::string_view nameOf(SiteVisitState state);

inline constexpr std::array allSiteVisitStates{
    SiteVisitState::Planned,     SiteVisitState::Confirmed, SiteVisitState::Arrived,   SiteVisitState::Done,
    SiteVisitState::NobodyThere, SiteVisitState::Postponed, SiteVisitState::Cancelled,
};

/// True while something is still to be done for it.
[[nodiscard]] constexpr bool isOpen(SiteVisitState state)
{
    return state != SiteVisitState::Done && state != SiteVisitState::Cancelled;
}

namespace moment {
inline constexpr std::string_view visitPrepare{"visit.prepare"};
inline constexpr std::string_view visitLateExpected{"visit.late_expected"};
inline constexpr std::string_view visitArrived{"visit.arrived"};
inline constexpr std::string_view visitOnsite{"visit.onsite"};
inline constexpr std::string_view visitTalking{"visit.talking"};
inline constexpr std::string_view visitClosing{"visit.closing"};
} // namespace moment

inline constexpr std::array siteVisitMoments{moment::visitPrepare, moment::visitLateExpected, moment::visitArrived,
                                             moment::visitOnsite,  moment::visitTalking,      moment::visitClosing};

} // namespace frontdesk
