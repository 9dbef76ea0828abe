#include "domain/desk/PartyFile.h"

#include "domain/call/CallRepository.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/promise/PromiseRepository.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr int mostOpenPromises = 500;

Result<std::vector<Call>> lastCallsOf(const ReadView& view, const Party& party)
{
    std::vector<Call> calls;
    for (const Contact& contact : party.contacts) {
        if (!contact.isNumber()) {
            continue;
        }
        auto found = view.calls().ofPhone(contact.digits, PartyFile::mostCalls);
        if (!found) {
            return found;
        }
        for (Call& call : *found) {
            const auto same = [&](const Call& known) { return known.id == call.id; };
            if (std::none_of(calls.begin(), calls.end(), same)) {
                calls.push_back(std::move(call));
            }
        }
    }
    std::sort(calls.begin(), calls.end(), [](const Call& a, const Call& b) {
        return std::pair{b.live.rangAt, b.id} < std::pair{a.live.rangAt, a.id};
    });
    calls.erase(calls.begin() + std::min<std::ptrdiff_t>(PartyFile::mostCalls, std::ssize(calls)), calls.end());
    return calls;
}

Result<std::vector<PartyFile::AtPlace>> placesOf(const ReadView& view, const Party& party)
{
    std::vector<PartyFile::AtPlace> places;
    for (const PlaceLink& link : party.places) {
        const auto place = view.directory().findPlace(link.place);
        if (!place) {
            return fail(place.error());
        }
        auto neighbours = view.directory().neighboursOf(*place);
        if (!neighbours) {
            return fail(neighbours.error());
        }
        places.push_back({.link = link, .neighbours = std::move(*neighbours)});
    }
    return places;
}

} // namespace

Result<PartyFile> PartyFile::read(const ReadView& view, PartyId id)
{
    auto party = view.directory().find(id);
    if (!party) {
        return fail(party.error());
    }
    auto places = placesOf(view, *party);
    if (!places) {
        return fail(places.error());
    }
    auto calls = lastCallsOf(view, *party);
    if (!calls) {
        return fail(calls.error());
    }
    auto promises = view.promises().open(mostOpenPromises);
    if (!promises) {
        return fail(promises.error());
    }
    std::erase_if(*promises, [&](const Promise& promise) { return !party->hasNumber(promise.phone); });
    return PartyFile{.party = std::move(*party),
                     .places = std::move(*places),
                     .lastCalls = std::move(*calls),
                     .open = std::move(*promises)};
}

} // namespace frontdesk
