#include "domain/visitor/InsideList.h"

#include "base/Utf8.h"
#include "domain/directory/PlaceNumber.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>

namespace frontdesk {

namespace {

constexpr int mostFloors = 200;

/// "18", "18F", "B2", "-2", also with the words for a floor (lou, ceng) behind; nothing for what is no number.
std::optional<int> floorOfTyped(std::string_view typed)
{
    std::u32string points = toCodePoints(toHalfWidth(trimmed(typed)));
    const bool below = !points.empty() && (points[0] == U'B' || points[0] == U'b' || points[0] == U'-');
    if (below) {
        points.erase(0, 1);
    }
    while (!points.empty() &&
           std::u32string_view{U"Ff\u697C\u5C42 "}.find(points.back()) != std::u32string_view::npos) {
        points.pop_back();
    }
    const std::string digits = fromCodePoints(points);
    int floor = 0;
    const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), floor);
    if (digits.empty() || status != std::errc{} || end != digits.data() + digits.size() || floor <= 0 ||
        floor > mostFloors) {
        return std::nullopt;
    }
    return below ? -floor : floor;
}

/// The building without what only says again that it is below the ground: "3-B2" is building 3.
std::string buildingOf(const PlaceNumber& place)
{
    if (!place.floor) {
        return {};
    }
    std::string building = place.building;
    if (*place.floor < 0) {
        const std::string below = "B" + std::to_string(-*place.floor);
        if (building == below) {
            return {};
        }
        if (building.ends_with('-' + below)) {
            building.erase(building.size() - below.size() - 1);
        }
    }
    return building;
}

/// Numbers by their size, before words.
std::tuple<bool, long, std::string> orderOfBuilding(const std::string& building)
{
    long number = 0;
    const auto [end, status] = std::from_chars(building.data(), building.data() + building.size(), number);
    const bool numbered = status == std::errc{} && end != building.data();
    return {!numbered && !building.empty(), number, building};
}

/// Where an area stands: known floors of a building, floors by name, not known.
using AreaOrder = std::tuple<int, std::tuple<bool, long, std::string>, int, std::string>;
using GroupOrder = std::pair<std::string, std::string>; ///< door's key, host

} // namespace

int InsideArea::people() const
{
    int people = 0;
    for (const InsideGroup& group : groups) {
        for (const Visit& visit : group.visits) {
            people += visit.people();
        }
    }
    return people;
}

int InsideArea::visits() const
{
    std::size_t visits = 0;
    for (const InsideGroup& group : groups) {
        visits += group.visits.size();
    }
    return static_cast<int>(visits);
}

InsideList InsideList::of(std::vector<Visit> visits)
{
    const auto came = [](const Visit& visit) {
        return std::pair{visit.arrivedAt.value_or(UtcTime{}), visit.id.value()};
    };
    std::sort(visits.begin(), visits.end(), [&](const Visit& a, const Visit& b) { return came(a) < came(b); });
    std::map<AreaOrder, std::pair<InsideArea, std::map<GroupOrder, InsideGroup>>> areas;
    for (Visit& visit : visits) {
        const PlaceNumber place = PlaceNumber::read(visit.place);
        const auto typed = floorOfTyped(visit.floor);
        InsideArea area{.building = buildingOf(place)};
        if (typed) {
            area.floor = typed;
        } else if (const std::string named = trimmed(visit.floor); !named.empty()) {
            area.named = named;
        } else {
            area.floor = place.floor;
        }
        const int rank = area.floor ? 0 : area.isKnown() ? 1 : 2;
        auto& [head, groups] = areas[{rank, orderOfBuilding(area.building), area.floor.value_or(0), area.named}];
        head = std::move(area);
        InsideGroup& group = groups[{place.key, visit.host}];
        if (group.visits.empty()) {
            group.host = visit.host;
            group.place = visit.place;
        }
        group.visits.push_back(std::move(visit));
    }
    InsideList list;
    for (auto& [order, found] : areas) {
        for (auto& [key, group] : found.second) {
            found.first.groups.push_back(std::move(group));
        }
        list.m_areas.push_back(std::move(found.first));
    }
    return list;
}

int InsideList::people() const
{
    int people = 0;
    for (const InsideArea& area : m_areas) {
        people += area.people();
    }
    return people;
}

int InsideList::visits() const
{
    int visits = 0;
    for (const InsideArea& area : m_areas) {
        visits += area.visits();
    }
    return visits;
}

} // namespace frontdesk
