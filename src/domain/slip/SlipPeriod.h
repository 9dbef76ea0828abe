#pragma once

#include "base/TimeZone.h"
#include "domain/slip/SlipForm.h"

#include "domain/slip/SlipErrors.h"

#include <optional>

namespace frontdesk {

/// From when until when a slip lets goods out, as typed.
struct SlipPeriod {
    std::optional<UtcTime> from = {};  ///< none: at once
    std::optional<UtcTime> until = {}; ///< not at this moment any more; none: as long as the packs say

    /// "18:00" is today, "2026-12-01 18:00" that day; a day alone begins at its beginning and ends at its end. Pure.
    /// @error form.invalid with slip.bad_time for valid_from, valid_until
    [[nodiscard]] static Result<SlipPeriod> read(const SlipForm& form, const TimeZone& zone, UtcTime now);
    /// As read() takes it back.
    [[nodiscard]] static std::string typed(UtcTime at, const TimeZone& zone);
};

} // namespace frontdesk
