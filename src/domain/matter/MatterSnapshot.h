#pragma once

#include "base/Clock.h"
#include "domain/RecordImage.h"

#include <optional>
#include <string>

namespace frontdesk {

/// What the machine saw of somebody at the counter, in values that can be stored. Wall times say when; durations were
/// measured by the steady clock.
struct MatterSnapshot {
    UtcTime openedAt = {};
    std::optional<UtcTime> endedAt = {};
    std::int64_t servedMillis = 0; ///< at hand
    std::int64_t waitedMillis = 0; ///< parked, all together
    int waits = 0;                 ///< how often parked
    bool overLimit = false;        ///< one of the waits went over the packs' limit
    bool operator==(const MatterSnapshot&) const = default;

    /// Names are the prefix (with its dot) and the member's name; times are milliseconds since 1970 UTC.
    void writeTo(RecordImage& image, const std::string& prefix) const;
    /// What is missing or no number has its default: a damaged draft still gives a matter.
    [[nodiscard]] static MatterSnapshot readFrom(const RecordImage& image, const std::string& prefix);
};

} // namespace frontdesk
