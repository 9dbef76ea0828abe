#pragma once

#include "base/Result.h"

#include <array>

namespace frontdesk {

inline constexpr ErrorCode feeUnknownLetter{"fee.unknown_letter"};    ///< %1 the template: no active pack has it
inline constexpr ErrorCode feeNothingToName{"fee.nothing_to_name"};   ///< nothing is owed that the letter could name
inline constexpr ErrorCode feeLetterPaused{"fee.letter_paused"};      ///< %1 why nobody is reminded
inline constexpr ErrorCode feeDemandFirst{"fee.demand_first"};        ///< a written demand has to come before
inline constexpr ErrorCode feeLetterSent{"fee.letter_sent"};          ///< %1 number: it has left the house
inline constexpr ErrorCode feeLetterNotSent{"fee.letter_not_sent"};   ///< %1 number
inline constexpr ErrorCode feeLetterAnswered{"fee.letter_answered"};  ///< %1 number: delivered or returned already
inline constexpr ErrorCode feeBadDeliveryDay{"fee.bad_delivery_day"}; ///< %1 the day: before it left, or to come
inline constexpr ErrorCode feeMessageTooLong{"fee.message_too_long"}; ///< %1 characters, %2 at most
inline constexpr ErrorCode feeTooManyLetters{"fee.too_many_letters"}; ///< %1 at most in one transaction
inline constexpr std::array feeLetterErrors{feeUnknownLetter,  feeNothingToName, feeLetterPaused,   feeDemandFirst,
                                            feeLetterSent,     feeLetterNotSent, feeLetterAnswered, feeBadDeliveryDay,
                                            feeMessageTooLong, feeTooManyLetters};

} // namespace frontdesk
