#include "domain/desk/PartyFinder.h"

#include "base/Utf8.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/directory/PlaceRecord.h"

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

} // namespace

Result<std::vector<Party>> PartyFinder::find(const ReadView& view, std::string_view typed, DirectoryList list)
{
    const std::string words = trimmed(typed);
    if (words.empty()) {
        return list == DirectoryList::Colleagues ? view.directory().colleagues() : view.directory().newest(most);
    }
    std::vector<Party> parties;
    if (auto found = addFound(view, words, parties); !found) {
        return fail(found.error());
    }
    if (list == DirectoryList::Colleagues) {
        std::erase_if(parties, [](const Party& party) { return party.role != PartyRole::Colleague; });
    }
    return parties;
}

} // namespace frontdesk
