#include "domain/visitor/FloorSafety.h"

#include "domain/directory/PlaceNumber.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace frontdesk {

namespace {

/// As PlaceNumber::key writes them: capitals. The last two: anquan, shusan.
constexpr std::array<std::string_view, 5> safetyWords{"SAFETY", "WARDEN", "EVACUATION", "\u5B89\u5168", "\u758F\u6563"};

bool isSafetyDuty(std::string_view key)
{
    return std::any_of(safetyWords.begin(), safetyWords.end(),
                       [&](std::string_view word) { return key.find(word) != std::string_view::npos; });
}

bool isDigits(std::string_view part)
{
    return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "18", "18F" or "B2" as a floor.
std::optional<int> floorOfPart(std::string_view part)
{
    const bool below = part.size() > 1 && part.front() == 'B';
    if (below) {
        part.remove_prefix(1);
    } else if (part.size() > 1 && part.back() == 'F') {
        part.remove_suffix(1);
    }
    if (!isDigits(part) || part.size() > 3) {
        return std::nullopt;
    }
    const int floor = std::stoi(std::string{part});
    return floor == 0 ? std::nullopt : std::optional{below ? -floor : floor};
}

} // namespace

std::vector<FloorSafety> FloorSafety::of(const RosterToday& roster)
{
    std::vector<FloorSafety> people;
    for (const DutyToday& duty : roster.duties()) {
        const std::string key = PlaceNumber::read(duty.duty).key;
        if (duty.now.empty() || !isSafetyDuty(key)) {
            continue;
        }
        FloorSafety person;
        std::string before; // the number before the floor: the building
        for (std::size_t from = 0; from <= key.size();) {
            const std::size_t end = std::min(key.find('-', from), key.size());
            const std::string part = key.substr(from, end - from);
            if (const auto floor = floorOfPart(part)) {
                person.floor = floor;
                person.building = before;
                before = part;
            }
            from = end + 1;
        }
        const RosterEntry& entry = duty.now.front().entry;
        person.name = entry.name;
        person.phone = entry.phone ? entry.phone->display() : std::string{};
        people.push_back(std::move(person));
    }
    return people;
}

const FloorSafety* FloorSafety::find(const std::vector<FloorSafety>& people, const InsideArea& area)
{
    const FloorSafety* best = nullptr;
    int bestRank = 0;
    for (const FloorSafety& person : people) {
        const bool sameFloor = person.floor && person.floor == area.floor;
        if ((person.floor && !sameFloor) || (!person.building.empty() && person.building != area.building)) {
            continue;
        }
        const int rank = 1 + (person.building.empty() ? 0 : 1) + (sameFloor ? 2 : 0);
        if (rank > bestRank) {
            bestRank = rank;
            best = &person;
        }
    }
    return best;
}

std::string FloorSafety::words() const { return name.empty() || phone.empty() ? name + phone : name + ' ' + phone; }

} // namespace frontdesk
