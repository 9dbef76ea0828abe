#include "domain/guidance/AdherenceTable.h"

#include <algorithm>
#include <set>

namespace frontdesk {

namespace {

using Person = std::optional<StaffId>;

/// Those known by name before what nobody has taken.
struct NobodyLast {
    bool operator()(const Person& a, const Person& b) const
    {
        return a.has_value() != b.has_value() ? a.has_value() : a < b;
    }
};

using PacksOfPeople = std::map<Person, std::set<std::string>, NobodyLast>;

} // namespace

std::vector<AdherenceRow> AdherenceTable::rows(const Adherence& adherence, By by)
{
    std::vector<AdherenceRow> rows;
    const auto add = [&](AdherencePart part) {
        const AdherenceFigures figures = adherence.total(part);
        rows.push_back({std::move(part), figures});
    };
    PacksOfPeople people;
    std::set<std::string> packs;
    for (const auto& [key, figures] : adherence.figures()) {
        people[key.who].insert(key.pack);
        packs.insert(key.pack);
    }
    if (adherence.figures().size() > 1) {
        add({});
    }
    if (by == By::Whole && people.size() > 1 && packs.size() > 1) {
        for (const std::string& pack : packs) {
            add({.pack = pack});
        }
    }
    for (const auto& [who, theirs] : people) {
        if (by == By::Whole && people.size() > 1 && theirs.size() > 1) {
            add({.who = who});
        }
        for (const std::string& pack : theirs) {
            if (by == By::Whole) {
                add({.who = who, .pack = pack});
                continue;
            }
            const auto first = rows.size();
            for (const auto& [key, figures] : adherence.figures()) {
                if (key.who == who && key.pack == pack) {
                    rows.push_back({{.who = who, .pack = pack, .week = key.week}, figures});
                }
            }
            std::reverse(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end());
        }
    }
    return rows;
}

} // namespace frontdesk
