#pragma once

#include <array>
#include <string_view>

namespace frontdesk {

/// Where a visit stands. Stored by its word: never rename one.
enum class VisitState {
    Expected,   ///< announced for a time
    Arrived,    ///< stands at the desk; nothing is written down but that
    Registered, ///< whom they are and whom they want to see is known
    Contacting, ///< the host is being asked
    Waiting,    ///< the host asked them to wait
    Invited,    ///< the host comes, or they may go up
    Turned,     ///< the host is away or does not wish to meet
    WithHost,
    Left,
    NotCome, ///< expected, and did not come
};

/// What the host said. Stored by its word, which is the vocabulary's value of the fact "host_answer".
enum class HostAnswer { None, Comes, GoesUp, Wait, Absent, Declined };

/// How it is known that somebody left. Stored by its word.
enum class LeftBy {
    Nobody,
    Desk,    ///< said goodbye at the desk
    Badge,   ///< the badge was scanned
    Closing, ///< assumed when the building was closed
};

[[nodiscard]] std::string_view nameOf(VisitState state);
[[nodiscard]] std::string_view nameOf(HostAnswer answer);
[[nodiscard]] std::string_view nameOf(LeftBy how);

inline constexpr std::array allVisitStates{
    VisitState::Expected, VisitState::Arrived, VisitState::Registered, VisitState::Contacting, VisitState::Waiting,
    VisitState::Invited,  VisitState::Turned,  VisitState::WithHost,   VisitState::Left,       VisitState::NotCome,
};
inline constexpr std::array allHostAnswers{
    HostAnswer::None, HostAnswer::Comes, HostAnswer::GoesUp, HostAnswer::Wait, HostAnswer::Absent, HostAnswer::Declined,
};
inline constexpr std::array allLeftBy{LeftBy::Nobody, LeftBy::Desk, LeftBy::Badge, LeftBy::Closing};

/// True for whoever is in the building: from coming up to the desk until leaving it.
[[nodiscard]] constexpr bool isInside(VisitState state)
{
    return state != VisitState::Expected && state != VisitState::Left && state != VisitState::NotCome;
}

/// What changes how a visitor is received: the values of the vocabulary's fact "visitor_tag". Labels are made in text.
inline constexpr std::array<std::string_view, 4> visitorTags{"key_customer", "media", "developer", "peer"};

} // namespace frontdesk
