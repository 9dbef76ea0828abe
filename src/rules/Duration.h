#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace frontdesk {

/// Seconds of a length of time as packs write it: "16s", "2m", "1h", "1m30s"; at most 31 days.
/// Nothing when it is not written so.
[[nodiscard]] std::optional<std::int64_t> parseDuration(std::string_view text);

} // namespace frontdesk
