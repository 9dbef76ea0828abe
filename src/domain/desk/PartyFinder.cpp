#include "domain/desk/PartyFinder.h"

#include "base/Utf8.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/directory/PlaceRecord.h"

#include <algorithm>
#include <set>
#include <string>

namespace frontdesk {

namespace {

/// Adds whom a list does not have yet.
void addParty(std::vector<Party>& parties, std::set<PartyId>& known, Party party)
{
    if (party.inUse() && parties.size() < static_cast<std::size_t>(PartyFinder::most) &&
        known.insert(party.id).second) {
        parties.push_back(std::move(party));
    }
}

Result<void> addFound(const ReadView& view, std::string_view typed, std::vector<Party>& parties)
{
    std::set<PartyId> known;
    const auto refs = view.searchKind(RecordKind::Party, typed, PartyFinder::most);
    if (!refs) {
        return fail(refs.error());
    }
    for (const RecordRef& ref : *refs) {
        const auto id = PartyId::fromValue(ref.id);
        auto party = id ? view.directory().find(*id) : Result<Party>{fail(id.error())};
        if (party) {
            addParty(parties, known, std::move(*party));
        } else if (party.error().code != recordNotFound) {
            return fail(party.error());
        }
    }
    const auto place = view.directory().placeOf(typed);
    if (!place) {
        return fail(place.error());
    }
    if (*place) {
        auto there = view.directory().ofPlace((*place)->id);
        if (!there) {
            return fail(there.error());
        }
        for (Party& party : *there) {
            addParty(parties, known, std::move(party));
        }
    }
    return {};
}

/// A colleague may have the words of more residents than a list shows, so all of whom the words find are looked at.
Result<std::vector<Party>> foundColleagues(const ReadView& view, std::string_view typed)
{
    auto colleagues = view.directory().colleagues();
    if (!colleagues) {
        return colleagues;
    }
    const auto refs = view.searchKind(RecordKind::Party, typed, PartyFinder::mostLookedAt);
    if (!refs) {
        return fail(refs.error());
    }
    const auto place = view.directory().placeOf(typed);
    if (!place) {
        return fail(place.error());
    }
    std::set<std::int64_t> known;
    for (const RecordRef& ref : *refs) {
        known.insert(ref.id);
    }
    std::erase_if(*colleagues, [&](const Party& party) {
        const bool there = *place && party.linkTo((*place)->id) != nullptr;
        return !there && !known.contains(party.id.value());
    });
    colleagues->erase(colleagues->begin() + std::min<std::ptrdiff_t>(PartyFinder::most, std::ssize(*colleagues)),
                      colleagues->end());
    return colleagues;
}

} // namespace

Result<std::vector<Party>> PartyFinder::find(const ReadView& view, std::string_view typed, DirectoryList list)
{
    const std::string words = trimmed(typed);
    if (words.empty()) {
        return list == DirectoryList::Colleagues ? view.directory().colleagues() : view.directory().newest(most);
    }
    if (list == DirectoryList::Colleagues) {
        return foundColleagues(view, words);
    }
    std::vector<Party> parties;
    if (auto found = addFound(view, words, parties); !found) {
        return fail(found.error());
    }
    return parties;
}

} // namespace frontdesk
