#pragma once

#include "domain/visitor/Visit.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// Visitors with one host in one room, in the order in which they came.
struct InsideGroup {
    std::string host = {};
    std::string place = {}; ///< as typed; of the first of them
    std::vector<Visit> visits = {};
};

/// Everybody on one floor of one building.
struct InsideArea {
    std::string building = {};     ///< "3", "3-2", "A"; empty where nothing says it
    std::optional<int> floor = {}; ///< below the ground negative; nothing where it is no number or not known
    std::string named = {};        ///< a floor that is no number, as typed; empty: the floor is not known
    std::vector<InsideGroup> groups = {};

    [[nodiscard]] bool isKnown() const { return floor.has_value() || !named.empty(); }
    [[nodiscard]] int people() const; ///< companions counted
    [[nodiscard]] int visits() const;
};

/// Who is in the building, by area, for those who have to find everybody: floors from below upwards within each
/// building, then floors that are no numbers, and last whoever might be anywhere; within a floor by room and host, then
/// in the order of coming. The floor is the visit's, else what the number of its room says. The order depends on the
/// visits alone, so that two lists of one moment are the same. Pure.
class InsideList {
public:
    /// Whoever is handed in is in the list, whatever the state.
    [[nodiscard]] static InsideList of(std::vector<Visit> visits);

    [[nodiscard]] const std::vector<InsideArea>& areas() const { return m_areas; }
    [[nodiscard]] int people() const; ///< companions counted
    [[nodiscard]] int visits() const;

private:
    std::vector<InsideArea> m_areas;
};

} // namespace frontdesk
