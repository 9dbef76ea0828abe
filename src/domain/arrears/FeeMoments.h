#pragma once

#include <array>
#include <string_view>

namespace frontdesk::moment {

// The moments of reminders, as the vocabulary names them.
inline constexpr std::string_view arrearsContact{"arrears.contact"};
inline constexpr std::string_view arrearsHomeVisit{"arrears.home_visit"};
inline constexpr std::string_view arrearsComplaintRaised{"arrears.complaint_raised"};
inline constexpr std::string_view arrearsDisputed{"arrears.disputed"};
inline constexpr std::string_view arrearsReminderDue{"arrears.reminder_due"};
inline constexpr std::string_view arrearsPaymentMissed{"arrears.payment_missed"};
inline constexpr std::string_view saleMortgageReminder{"sale.mortgage_reminder"};
inline constexpr std::array feeContactMoments{arrearsContact,      arrearsHomeVisit,   arrearsComplaintRaised,
                                              arrearsDisputed,     arrearsReminderDue, arrearsPaymentMissed,
                                              saleMortgageReminder};

} // namespace frontdesk::moment
