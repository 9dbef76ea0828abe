#pragma once

#include "base/Clock.h"
#include "base/TimeZone.h"

#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

/// A time as typed: "15:00" is of today, "2026-12-01 15:00" of that day. Nothing when it cannot be read.
[[nodiscard]] std::optional<UtcTime> readTypedTime(std::string_view typed, const TimeZone& zone, UtcTime now);
/// As it is typed again: "2026-12-01 15:00".
[[nodiscard]] std::string typedTime(UtcTime at, const TimeZone& zone);

} // namespace frontdesk
