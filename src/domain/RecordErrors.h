#pragma once

#include "base/Result.h"

#include <array>

namespace frontdesk {

inline constexpr ErrorCode recordConflict{
    "record.conflict"}; ///< the version has moved, or the same id with other content
inline constexpr ErrorCode recordNotFound{"record.not_found"};
inline constexpr ErrorCode recordVoided{"record.voided"}; ///< a voided record is not changed
inline constexpr ErrorCode recordNotVoided{"record.not_voided"};
inline constexpr ErrorCode voidNeedsReason{"record.void_needs_reason"};
inline constexpr ErrorCode formInvalid{"form.invalid"}; ///< carries problems[]
inline constexpr ErrorCode fieldRequired{"form.field_required"};
inline constexpr ErrorCode fieldTooLong{"form.field_too_long"}; ///< %1 most characters
inline constexpr ErrorCode fieldUnknownWord{"form.unknown_word"};

inline constexpr std::array recordErrors{recordConflict, recordNotFound, recordVoided, recordNotVoided, voidNeedsReason,
                                         formInvalid,    fieldRequired,  fieldTooLong, fieldUnknownWord};

/// Version of a mutable row: 1 when added, one more at each change.
using Version = std::int64_t;

} // namespace frontdesk
