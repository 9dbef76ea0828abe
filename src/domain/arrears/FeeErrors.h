#pragma once

#include "base/Result.h"

#include <array>

namespace frontdesk {

inline constexpr ErrorCode feeBadPhone{"fee.bad_phone"};         ///< %1 as typed
inline constexpr ErrorCode feeBadAmount{"fee.bad_amount"};       ///< %1 as typed
inline constexpr ErrorCode feeBadDay{"fee.bad_day"};             ///< %1 as typed
inline constexpr ErrorCode feeKnownAccount{"fee.known_account"}; ///< %1 the place, %2 the payer: they have an account
inline constexpr ErrorCode feeKnownItem{"fee.known_item"};       ///< %1 the fee, %2 its time: the account has it
inline constexpr ErrorCode feeNeedsReason{"fee.needs_reason"};   ///< why is to be said
inline constexpr ErrorCode feeItemSettled{"fee.item_settled"};   ///< something was paid on it
inline constexpr ErrorCode feePauseInPast{"fee.pause_in_past"};  ///< %1 the day
inline constexpr ErrorCode feeNotPaused{"fee.not_paused"};
inline constexpr std::array feeErrors{feeBadPhone,    feeBadAmount,   feeBadDay,      feeKnownAccount, feeKnownItem,
                                      feeNeedsReason, feeItemSettled, feePauseInPast, feeNotPaused};

} // namespace frontdesk
