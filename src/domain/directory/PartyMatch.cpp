#include "domain/directory/PartyMatch.h"

#include "domain/directory/DirectoryErrors.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr int mostOfOneName = 200;

bool sharesNumber(const Party& known, const Party& row)
{
    return std::any_of(row.contacts.begin(), row.contacts.end(),
                       [&](const Contact& contact) { return known.hasNumber(contact.digits); });
}

bool sharesRoom(const Party& known, const PartyForm& row)
{
    return std::any_of(row.places.begin(), row.places.end(), [&](const PlaceLinkForm& link) {
        const std::string key = PlaceNumber::read(link.place).key;
        return !key.empty() && std::any_of(known.places.begin(), known.places.end(), [&](const PlaceLink& one) {
            return PlaceNumber::read(one.number).key == key;
        });
    });
}

} // namespace

Result<PartyMatch> PartyMatch::of(const DirectoryRepository& directory, const Party& read, const PartyForm& row)
{
    const auto namesakes = directory.named(read.name, mostOfOneName);
    if (!namesakes) {
        return fail(namesakes.error());
    }
    const bool nameIsEnough = read.kind == PartyKind::Company || read.role == PartyRole::Colleague;
    std::vector<Party> known;
    for (const Party& one : *namesakes) {
        const bool same = nameIsEnough ? one.role == read.role : sharesNumber(one, read) || sharesRoom(one, row);
        if (one.kind == read.kind && same) {
            known.push_back(one);
        }
    }
    PartyMatch match;
    if (known.size() > 1) {
        match.problems.push_back({"row", directoryDoubtful, {std::to_string(known.size())}});
        return match;
    }
    const bool hasRoom = std::any_of(row.places.begin(), row.places.end(), [](const PlaceLinkForm& link) {
        return !PlaceNumber::read(link.place).key.empty();
    });
    const bool hasNumber = std::any_of(read.contacts.begin(), read.contacts.end(),
                                       [](const Contact& contact) { return contact.isNumber(); });
    if (!nameIsEnough && !hasRoom && !hasNumber) {
        match.problems.push_back({"row", directoryNeedsKey, {}});
    } else if (!known.empty()) {
        match.known = std::move(known.front());
    }
    return match;
}

} // namespace frontdesk
