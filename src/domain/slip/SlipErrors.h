#pragma once

#include "base/Result.h"

#include <array>

namespace frontdesk {

inline constexpr ErrorCode slipBadPhone{"slip.bad_phone"};           ///< %1 as typed
inline constexpr ErrorCode slipBadCount{"slip.bad_count"};           ///< %1 the line: its count is 0 or too large
inline constexpr ErrorCode slipTooManyLines{"slip.too_many_lines"};  ///< %1 the most
inline constexpr ErrorCode slipBadTime{"slip.bad_time"};             ///< %1 as typed
inline constexpr ErrorCode slipEndsTooSoon{"slip.ends_too_soon"};    ///< valid until before it begins, or before now
inline constexpr ErrorCode slipNeedsConsent{"slip.needs_consent"};   ///< tenant's goods. Source: M0-284
inline constexpr ErrorCode slipNeedsIdentity{"slip.needs_identity"}; ///< an agent's document. Source: M0-284
inline constexpr ErrorCode slipNeedsReason{"slip.needs_reason"};     ///< to refuse or withdraw it
inline constexpr ErrorCode slipNeedsPerson{"slip.needs_person"};     ///< nobody is signed in who answers for it
inline constexpr ErrorCode slipDecided{"slip.decided"};              ///< approved, refused or further already
inline constexpr ErrorCode slipNotApproved{"slip.not_approved"};
inline constexpr ErrorCode slipStopped{"slip.stopped"}; ///< refused or withdrawn
inline constexpr ErrorCode slipNotYetValid{"slip.not_yet_valid"};
inline constexpr ErrorCode slipExpired{"slip.expired"};
inline constexpr ErrorCode slipUsedUp{"slip.used_up"}; ///< everything on it has left
inline constexpr ErrorCode slipNothingCounted{"slip.nothing_counted"};
inline constexpr ErrorCode slipNothingToTakeBack{"slip.nothing_to_take_back"};
inline constexpr ErrorCode slipGateField{"slip.gate_field"}; ///< a pack requires it at the gate
inline constexpr ErrorCode slipUnknown{"slip.unknown"};      ///< %1 a number or code that no slip of ours has
inline constexpr std::array slipErrors{slipBadPhone,          slipBadCount,     slipTooManyLines,  slipBadTime,
                                       slipEndsTooSoon,       slipNeedsConsent, slipNeedsIdentity, slipNeedsReason,
                                       slipNeedsPerson,       slipDecided,      slipNotApproved,   slipStopped,
                                       slipNotYetValid,       slipExpired,      slipUsedUp,        slipNothingCounted,
                                       slipNothingToTakeBack, slipGateField,    slipUnknown};

} // namespace frontdesk
