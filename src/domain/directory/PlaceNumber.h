#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

/// What the number of a place says: "3-1203", as well as the same in words ("building 3, unit 2, room 1203"), is
/// building 3, floor 12, door 03. Two ways of writing one number have the same key.
struct PlaceNumber {
    std::string key;               ///< its parts in capitals, joined by hyphens: "3-2-1203"; empty for nothing
    std::string building = {};     ///< all before the door: "3", "3-2", "A"; may be empty
    std::optional<int> floor = {}; ///< below the ground negative; absent where the number does not say it
    std::string door = {};         ///< what tells the doors of one floor apart: "03", "03A"
    bool operator==(const PlaceNumber&) const = default;

    /// Three or four digits at the end are floor and door. Never fails: what cannot be read so is a place without
    /// floor ("east gate").
    [[nodiscard]] static PlaceNumber read(std::string_view typed);
    /// True when one is right above or below the other.
    [[nodiscard]] bool adjoins(const PlaceNumber& other) const;
};

} // namespace frontdesk
