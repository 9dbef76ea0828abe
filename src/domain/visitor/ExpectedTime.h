#pragma once

#include "base/TimeZone.h"
#include "domain/visitor/Visit.h"

#include <optional>
#include <string_view>

namespace frontdesk {

/// When a visitor is announced for, as people type it. Pure.
class ExpectedTime {
public:
    /// "14:30" (today, in the unit's zone) or "2026-12-01 14:30"; nothing for an empty text.
    /// @error form.invalid with visit.bad_time for the field appointment_at
    [[nodiscard]] static Result<std::optional<UtcTime>> read(std::string_view typed, const TimeZone& zone, UtcTime now);
};

} // namespace frontdesk
