#include "domain/watch/WatchMatch.h"

#include "base/Utf8.h"
#include "domain/directory/Party.h"

#include <algorithm>

namespace frontdesk {

namespace {

bool sameNumber(const std::optional<PhoneNumber>& a, const std::optional<PhoneNumber>& b)
{
    return a && b && a->digits() == b->digits() && a->extension() == b->extension();
}

} // namespace

std::string watchNameKey(std::string_view name)
{
    std::u32string points = toCodePoints(foldCase(toHalfWidth(name)));
    // Between the characters of a short name, and around the dot of a long one, people type blanks or not.
    std::erase_if(points, [](char32_t point) { return isBlank(point); });
    return fromCodePoints(points);
}

std::vector<WatchHit> watchHits(const std::vector<Watch>& list, const WatchPerson& person, LocalDate today)
{
    const std::string name = watchNameKey(person.name);
    const std::string plate = plateKey(person.plate);
    std::vector<WatchHit> hits;
    for (const Watch& watch : list) {
        if (!watch.isInForce(today)) {
            continue;
        }
        if (watch.identity && !person.identityMark.empty() && watch.identity->mark == person.identityMark) {
            hits.push_back({watch, WatchedBy::Identity});
        } else if (!name.empty() && watchNameKey(watch.name) == name && sameNumber(watch.phone, person.phone)) {
            hits.push_back({watch, WatchedBy::NameAndPhone});
        } else if (!plate.empty() && watch.plate == plate) {
            hits.push_back({watch, WatchedBy::Plate});
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const WatchHit& a, const WatchHit& b) { return a.by < b.by; });
    return hits;
}

} // namespace frontdesk
