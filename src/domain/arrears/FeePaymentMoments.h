#pragma once

#include <array>
#include <string_view>

namespace frontdesk::moment {

// The moments of taking money for fees, as the vocabulary names them.
inline constexpr std::string_view feePaymentReceived{"arrears.payment_received"};
inline constexpr std::string_view feePaymentConfirmed{"arrears.payment_confirmed"};
inline constexpr std::array feePaymentMoments{feePaymentReceived, feePaymentConfirmed};

} // namespace frontdesk::moment
