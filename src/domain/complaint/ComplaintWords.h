#pragma once

#include <array>
#include <string_view>

namespace frontdesk {

/// Where a ticket stands. Stored by its word: never rename one.
enum class ComplaintState {
    Received,   ///< written down; nobody has taken it on
    Accepted,   ///< somebody is responsible
    InProgress, ///< is being worked on
    Waiting,    ///< stands still for a reason, until a time
    HandedOn,   ///< somebody outside the house works on it, and we still answer for it
    Resolved,   ///< done as we see it; the customer was not asked yet
    Returned,   ///< the customer does not see it as done
    Closed,     ///< the customer was asked, or cannot be reached
    NotOurs,    ///< no matter of the house, and the customer was told whose
    Merged,     ///< goes on as another ticket
};

/// What a ticket is about. Stored by its word, which is the vocabulary's record.
enum class ComplaintKind { Complaint, Suggestion, Praise };

/// Stored by its word, which is the vocabulary's value of the fact "severity".
enum class ComplaintSeverity { Minor, Normal, Serious, Urgent };

/// What a supervisor rules on what was complained about. Stored by its word: never rename one.
enum class ComplaintRuling {
    Invalid,   ///< there is nothing to rule on: no such thing happened, or it was told twice
    Upheld,    ///< the customer is right
    NotUpheld, ///< looked into, and the house did what it ought to
};

[[nodiscard]] std::string_view nameOf(ComplaintState state);
[[nodiscard]] std::string_view nameOf(ComplaintKind kind);
[[nodiscard]] std::string_view nameOf(ComplaintSeverity severity);
[[nodiscard]] std::string_view nameOf(ComplaintRuling ruling);

inline constexpr std::array allComplaintStates{
    ComplaintState::Received, ComplaintState::Accepted, ComplaintState::InProgress, ComplaintState::Waiting,
    ComplaintState::HandedOn, ComplaintState::Resolved, ComplaintState::Returned,   ComplaintState::Closed,
    ComplaintState::NotOurs,  ComplaintState::Merged,
};
inline constexpr std::array allComplaintKinds{ComplaintKind::Complaint, ComplaintKind::Suggestion,
                                              ComplaintKind::Praise};
inline constexpr std::array allComplaintSeverities{ComplaintSeverity::Minor, ComplaintSeverity::Normal,
                                                   ComplaintSeverity::Serious, ComplaintSeverity::Urgent};
inline constexpr std::array allComplaintRulings{ComplaintRuling::Invalid, ComplaintRuling::Upheld,
                                                ComplaintRuling::NotUpheld};

/// True until the ticket is closed, turned away or merged.
[[nodiscard]] constexpr bool isOpen(ComplaintState state)
{
    return state != ComplaintState::Closed && state != ComplaintState::NotOurs && state != ComplaintState::Merged;
}

/// One more serious, up to serious; urgent stays so.
[[nodiscard]] constexpr ComplaintSeverity oneUp(ComplaintSeverity severity)
{
    return severity == ComplaintSeverity::Minor    ? ComplaintSeverity::Normal
           : severity == ComplaintSeverity::Normal ? ComplaintSeverity::Serious
                                                   : severity;
}

/// Where a ticket came from: the values of the vocabulary's fact "source". Labels are made in text.
inline constexpr std::array<std::string_view, 12> complaintSources{
    "call",          "counter", "visit", "letter",  "wechat", "hotline_12345",
    "street_office", "leader",  "media", "arrears", "repair", "inspection"};
/// What it is about. Labels are made in text.
inline constexpr std::array<std::string_view, 10> complaintCategories{
    "facility", "cleaning", "security", "parking", "noise", "greenery", "neighbour", "service", "fees", "other"};
/// Whom a ticket can ask. Labels are made in text.
inline constexpr std::array<std::string_view, 7> askedDepartments{"engineering", "security",   "cleaning",  "greenery",
                                                                  "finance",     "contractor", "management"};
/// Why a ticket waits. Those with a word of the vocabulary's states stop clocks where a pack says so.
inline constexpr std::array<std::string_view, 3> waitingReasons{"waiting_customer", "waiting_parts", "waiting"};

} // namespace frontdesk
