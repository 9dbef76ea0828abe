#pragma once

#include "domain/roster/RosterToday.h"
#include "domain/visitor/InsideList.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// Who leads a floor out of the house, as the roster of now has it: a free duty whose name says safety, evacuation or
/// warden (or the Chinese words for the first two). A number in the name is its floor, one before that the building;
/// without a number it is the whole house. Pure.
struct FloorSafety {
    std::string building = {};
    std::optional<int> floor = {};
    std::string name = {};
    std::string phone = {}; ///< as read aloud; may be empty
    bool operator==(const FloorSafety&) const = default;

    [[nodiscard]] static std::vector<FloorSafety> of(const RosterToday& roster);
    /// The one of just that floor, else of that floor in any building, else of the building, else of the house; null:
    /// the roster has nobody.
    [[nodiscard]] static const FloorSafety* find(const std::vector<FloorSafety>& people, const InsideArea& area);
    /// "Wang 139 0013 8000"
    [[nodiscard]] std::string words() const;
};

} // namespace frontdesk
