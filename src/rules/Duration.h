#pragma once

#include "rules/TimedEntries.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

/// Seconds of a length of time as packs write it: "16s", "2m", "1h", "1m30s"; at most 31 days.
/// Nothing when it is not written so.
[[nodiscard]] std::optional<std::int64_t> parseDuration(std::string_view text);

/// A clock's span: "30m", "2h", "1h30m", or whole days "2d", at most 366; never zero seconds' parts, "0m" is none.
[[nodiscard]] std::optional<ClockSpan> parseClockSpan(std::string_view text);
/// The span as packs write it.
[[nodiscard]] std::string toText(const ClockSpan& span);

} // namespace frontdesk
