#include "support/InMemoryDirectory.h"

#include "base/PinyinName.h"
#include "domain/directory/DirectoryErrors.h"

#include <algorithm>
#include <tuple>

namespace frontdesk {

namespace {

/// Without what the store fills in, so that it cannot grow stale.
Party bareParty(Party party)
{
    party.companyName.clear();
    for (PlaceLink& link : party.places) {
        link.number.clear();
    }
    return party;
}

void keepFirst(std::vector<Party>& parties, int most)
{
    if (parties.size() > static_cast<std::size_t>(most)) {
        parties.erase(parties.begin() + most, parties.end());
    }
}

bool byNameThenId(const Party& a, const Party& b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); }

} // namespace

PartyId InMemoryDirectory::resolved(PartyId id) const
{
    const auto at = m_data.parties.find(id.value());
    return at != m_data.parties.end() && at->second.mergedInto ? resolved(*at->second.mergedInto) : id;
}

Party InMemoryDirectory::filledIn(Party party) const
{
    if (party.company) {
        party.companyName = m_data.parties.at(resolved(*party.company).value()).name;
    }
    for (PlaceLink& link : party.places) {
        link.number = m_data.places.at(link.place.value()).number;
    }
    return party;
}

std::vector<Party> InMemoryDirectory::where(const std::function<bool(const Party&)>& fits) const
{
    std::vector<Party> found;
    for (const auto& [id, party] : m_data.parties) {
        if (party.inUse() && fits(party)) {
            found.push_back(filledIn(party));
        }
    }
    return found;
}

Result<void> InMemoryDirectory::add(const Party& party)
{
    const auto [at, added] = m_data.parties.try_emplace(party.id.value(), bareParty(party));
    if (!added) {
        return at->second == bareParty(party) ? Result<void>{} : Result<void>{fail(recordConflict)};
    }
    m_touched.push_back({RecordKind::Party, party.id.value()});
    return {};
}

Result<Party> InMemoryDirectory::update(const Party& party)
{
    const auto at = m_data.parties.find(party.id.value());
    if (at == m_data.parties.end()) {
        return fail(recordNotFound);
    }
    if (at->second.version != party.version) {
        return fail(recordConflict);
    }
    at->second = bareParty(party);
    ++at->second.version;
    m_touched.push_back({RecordKind::Party, party.id.value()});
    return filledIn(at->second);
}

Result<Party> InMemoryDirectory::find(PartyId id) const
{
    const auto at = m_data.parties.find(id.value());
    return at == m_data.parties.end() ? Result<Party>{fail(recordNotFound)} : filledIn(at->second);
}

Result<std::vector<Party>> InMemoryDirectory::byPhone(std::string_view digits, int most) const
{
    auto found = where([&](const Party& party) { return party.hasNumber(digits); });
    keepFirst(found, most);
    return found;
}

Result<std::vector<Party>> InMemoryDirectory::byPlate(std::string_view plate) const
{
    return where([&](const Party& party) {
        return std::find(party.plates.begin(), party.plates.end(), plate) != party.plates.end();
    });
}

Result<std::vector<Party>> InMemoryDirectory::named(std::string_view name, int most) const
{
    auto found = where([&](const Party& party) { return party.name == name; });
    keepFirst(found, most);
    return found;
}

Result<std::vector<Party>> InMemoryDirectory::ofPlace(PlaceId place) const
{
    return where([&](const Party& party) { return party.linkTo(place) != nullptr; });
}

Result<std::vector<PartyId>> InMemoryDirectory::linkedTo(PlaceId place) const
{
    std::vector<PartyId> found;
    for (const auto& [id, party] : m_data.parties) {
        if (party.linkTo(place) != nullptr) {
            found.push_back(party.id);
        }
    }
    return found;
}

Result<std::vector<Party>> InMemoryDirectory::ofCompany(PartyId company) const
{
    auto found = where([&](const Party& party) { return party.company && resolved(*party.company) == company; });
    std::sort(found.begin(), found.end(), byNameThenId);
    return found;
}

Result<std::vector<Party>> InMemoryDirectory::mergedInto(PartyId into) const
{
    std::vector<Party> found;
    for (const auto& [id, party] : m_data.parties) {
        if (party.mergedInto == into) {
            found.push_back(filledIn(party));
        }
    }
    return found;
}

Result<std::vector<Party>> InMemoryDirectory::colleagues() const
{
    auto found = where([](const Party& party) { return party.role == PartyRole::Colleague; });
    std::sort(found.begin(), found.end(), byNameThenId);
    return found;
}

Result<std::vector<Party>> InMemoryDirectory::byInitials(std::string_view initials) const
{
    return colleagues().map([&](std::vector<Party> found) {
        std::erase_if(found, [&](const Party& party) { return party.initials != initials; });
        return found;
    });
}

Result<std::vector<Party>> InMemoryDirectory::newest(int most) const
{
    auto found = where([](const Party&) { return true; });
    std::reverse(found.begin(), found.end());
    keepFirst(found, most);
    return found;
}

Result<std::vector<DuplicatePair>> InMemoryDirectory::possibleDuplicates(int most) const
{
    auto pinyin = PinyinReader::create();
    if (!pinyin) {
        return fail(pinyin.error());
    }
    const std::vector<Party> all = where([](const Party&) { return true; });
    std::vector<DuplicatePair> pairs;
    for (auto second = all.rbegin(); second != all.rend(); ++second) {
        for (const Party& first : all) {
            if (first.id >= second->id) {
                break;
            }
            auto why = Duplicates::between(first, nearSoundOf(pinyin->read(first.name)), *second,
                                           nearSoundOf(pinyin->read(second->name)));
            if (!why.empty() && pairs.size() < static_cast<std::size_t>(most)) {
                pairs.push_back({first, *second, std::move(why)});
            }
        }
    }
    return pairs;
}

Result<std::int64_t> InMemoryDirectory::count() const
{
    return static_cast<std::int64_t>(where([](const Party&) { return true; }).size());
}

Result<void> InMemoryDirectory::addPlace(const PlaceRecord& place)
{
    const auto there = placeOf(place.number).value();
    if (there && there->id != place.id && !place.voided) {
        return fail(directoryPlaceTaken, {there->number});
    }
    const auto [at, added] = m_data.places.try_emplace(place.id.value(), place);
    if (!added) {
        return at->second == place ? Result<void>{} : Result<void>{fail(recordConflict)};
    }
    m_touched.push_back({RecordKind::Place, place.id.value()});
    return {};
}

Result<PlaceRecord> InMemoryDirectory::updatePlace(const PlaceRecord& place)
{
    const auto there = placeOf(place.number).value();
    if (there && there->id != place.id && !place.voided) {
        return fail(directoryPlaceTaken, {there->number});
    }
    const auto at = m_data.places.find(place.id.value());
    if (at == m_data.places.end()) {
        return fail(recordNotFound);
    }
    if (at->second.version != place.version) {
        return fail(recordConflict);
    }
    at->second = place;
    ++at->second.version;
    m_touched.push_back({RecordKind::Place, place.id.value()});
    return at->second;
}

Result<PlaceRecord> InMemoryDirectory::findPlace(PlaceId id) const
{
    const auto at = m_data.places.find(id.value());
    return at == m_data.places.end() ? Result<PlaceRecord>{fail(recordNotFound)} : at->second;
}

Result<std::optional<PlaceRecord>> InMemoryDirectory::placeOf(std::string_view typed) const
{
    const std::string key = PlaceNumber::read(typed).key;
    for (const auto& [id, place] : m_data.places) {
        if (!place.voided && place.read().key == key) {
            return std::optional{place};
        }
    }
    return std::optional<PlaceRecord>{};
}

Result<std::vector<PlaceRecord>> InMemoryDirectory::neighboursOf(const PlaceRecord& place) const
{
    std::vector<PlaceRecord> near;
    for (const auto& [id, one] : m_data.places) {
        if (!one.voided && place.read().adjoins(one.read())) {
            near.push_back(one);
        }
    }
    std::sort(near.begin(), near.end(),
              [](const PlaceRecord& a, const PlaceRecord& b) { return a.read().floor > b.read().floor; });
    return near;
}

Result<void> InMemoryDirectory::addImport(const DirectoryImport& import)
{
    m_data.imports.insert_or_assign(import.id.value(), import);
    return {};
}

Result<DirectoryImport> InMemoryDirectory::findImport(DirectoryImportId id) const
{
    const auto at = m_data.imports.find(id.value());
    return at == m_data.imports.end() ? Result<DirectoryImport>{fail(directoryImportGone)} : at->second;
}

Result<void> InMemoryDirectory::markReverted(DirectoryImportId id, UtcTime at)
{
    const auto there = m_data.imports.find(id.value());
    if (there == m_data.imports.end() || there->second.revertedAt) {
        return fail(directoryImportGone);
    }
    there->second.revertedAt = at;
    return {};
}

Result<std::vector<DirectoryImport>> InMemoryDirectory::imports(int most) const
{
    std::vector<DirectoryImport> found;
    for (auto at = m_data.imports.rbegin(); at != m_data.imports.rend() && static_cast<int>(found.size()) < most;
         ++at) {
        found.push_back(at->second);
        found.back().rows.clear();
    }
    return found;
}

} // namespace frontdesk
