#pragma once

#include "base/TimeZone.h"
#include "domain/visitor/FloorSafety.h"
#include "domain/visitor/InsideList.h"
#include "exchange/Sheet.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace frontdesk {

/// What a list of those inside is made of. A value, for any thread.
struct InsideContent {
    std::string unit; ///< the house
    InsideList list = {};
    std::vector<FloorSafety> safety = {};
    std::set<std::int64_t> accounted = {};         ///< visits whose box is ticked: found, or gone out
    std::optional<std::pair<int, int>> found = {}; ///< of a roll-call: people accounted for, of how many
    UtcTime at;                                    ///< how things stood then
    TimeZone zone;                                 ///< the unit's
};

/// Everybody inside, by area, for an evacuation: on A4 in large letters with a box to tick, and the same as a table for
/// a spreadsheet. In the language of the screen. Any thread.
class InsideSheet {
public:
    /// Of a roll-call, the head says how many people were found; the list may leave them out.
    [[nodiscard]] static Sheet of(const InsideContent& content);
    /// UTF-8 with its mark; no cell runs as a formula.
    [[nodiscard]] static std::string csv(const InsideContent& content);
};

} // namespace frontdesk
