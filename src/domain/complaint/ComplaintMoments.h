#pragma once

#include <array>
#include <string_view>

namespace frontdesk::moment {

// The moments of a ticket, as the vocabulary names them.
inline constexpr std::string_view complaintReceived{"complaint.received"};
inline constexpr std::string_view complaintListening{"complaint.listening"}; ///< also at the counter
inline constexpr std::string_view complaintPromiseMade{"complaint.promise_made"};
inline constexpr std::string_view complaintPromiseDue{"complaint.promise_due"};
inline constexpr std::string_view complaintPromiseAtRisk{"complaint.promise_at_risk"};
inline constexpr std::string_view complaintProgressDue{"complaint.progress_due"};
inline constexpr std::string_view complaintChased{"complaint.chased"};
inline constexpr std::string_view complaintTurnedAway{"complaint.turned_away"};
inline constexpr std::string_view complaintResolved{"complaint.resolved"};
inline constexpr std::string_view complaintFollowUp{"complaint.follow_up"};
inline constexpr std::string_view complaintUnsatisfied{"complaint.unsatisfied"};
inline constexpr std::string_view complaintPraiseReceived{"complaint.praise_received"};
inline constexpr std::string_view complaintSuggestionReceived{"complaint.suggestion_received"};
inline constexpr std::array complaintMoments{
    complaintReceived,          complaintListening,   complaintPromiseMade, complaintPromiseDue,
    complaintPromiseAtRisk,     complaintProgressDue, complaintChased,      complaintTurnedAway,
    complaintResolved,          complaintFollowUp,    complaintUnsatisfied, complaintPraiseReceived,
    complaintSuggestionReceived};

} // namespace frontdesk::moment
