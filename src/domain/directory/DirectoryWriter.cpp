#include "domain/directory/DirectoryWriter.h"

#include "base/PinyinName.h"
#include "base/Utf8.h"
#include "domain/audit/AuditEntry.h"

#include <algorithm>

namespace frontdesk {

namespace {

constexpr int mostSameNames = 50;

RecordRef partyRef(PartyId id) { return {RecordKind::Party, id.value()}; }
RecordRef placeRef(PlaceId id) { return {RecordKind::Place, id.value()}; }

/// What two records say, whatever their versions and what the store filled in.
RecordImage contentOf(const Party& party)
{
    Party same = party;
    same.version = 0;
    return imageOf(same);
}

} // namespace

Result<Party> DirectoryWriter::enter(const Party& party, std::string_view action)
{
    const auto there = m_uow.directory().find(party.id);
    if (there) {
        return contentOf(*there) == contentOf(party) ? there : Result<Party>{fail(recordConflict)};
    }
    if (there.error().code != recordNotFound) {
        return there;
    }
    if (auto added = m_uow.directory().add(party); !added) {
        return fail(added.error());
    }
    const auto stored = m_uow.directory().find(party.id);
    if (!stored) {
        return stored;
    }
    return m_uow.audit()
        .append({.at = m_now,
                 .actor = m_actor,
                 .action = std::string{action},
                 .record = partyRef(party.id),
                 .version = stored->version,
                 .after = imageOf(*stored)})
        .and_then([&] { return m_uow.search().put(partyRef(party.id), std::nullopt, searchText(*stored)); })
        .map([&] { return *stored; });
}

Result<Party> DirectoryWriter::change(const Party& before, const Party& after, std::string_view action)
{
    if (contentOf(before) == contentOf(after)) {
        return before;
    }
    if (auto updated = m_uow.directory().update(after); !updated) {
        return updated;
    }
    const auto stored = m_uow.directory().find(after.id);
    if (!stored) {
        return stored;
    }
    return m_uow.audit()
        .append({.at = m_now,
                 .actor = m_actor,
                 .action = std::string{action},
                 .record = partyRef(after.id),
                 .version = stored->version,
                 .before = imageOf(before),
                 .after = imageOf(*stored)})
        .and_then([&] { return m_uow.search().put(partyRef(after.id), searchText(before), searchText(*stored)); })
        .map([&] { return *stored; });
}

Result<PlaceRecord> DirectoryWriter::enterPlace(const PlaceRecord& place, std::string_view action)
{
    const auto there = m_uow.directory().findPlace(place.id);
    if (there) {
        return *there == place ? there : Result<PlaceRecord>{fail(recordConflict)};
    }
    if (there.error().code != recordNotFound) {
        return there;
    }
    return m_uow.directory()
        .addPlace(place)
        .and_then([&] {
            return m_uow.audit().append({.at = m_now,
                                         .actor = m_actor,
                                         .action = std::string{action},
                                         .record = placeRef(place.id),
                                         .version = place.version,
                                         .after = imageOf(place)});
        })
        .and_then([&] { return m_uow.search().put(placeRef(place.id), std::nullopt, searchText(place)); })
        .map([&] { return place; });
}

Result<PlaceRecord> DirectoryWriter::changePlace(const PlaceRecord& before, const PlaceRecord& after,
                                                 std::string_view action)
{
    if (before == after) {
        return before;
    }
    const auto ids = m_uow.directory().linkedTo(before.id);
    if (!ids) {
        return fail(ids.error());
    }
    std::vector<Party> linked;
    for (const PartyId id : *ids) {
        auto party = m_uow.directory().find(id);
        if (!party) {
            return fail(party.error());
        }
        linked.push_back(std::move(*party));
    }
    const auto stored = m_uow.directory().updatePlace(after);
    if (!stored) {
        return stored;
    }
    for (const Party& party : linked) {
        const auto now = m_uow.directory().find(party.id);
        if (!now) {
            return fail(now.error());
        }
        if (auto put = m_uow.search().put(partyRef(party.id), searchText(party), searchText(*now)); !put) {
            return fail(put.error());
        }
    }
    return m_uow.audit()
        .append({.at = m_now,
                 .actor = m_actor,
                 .action = std::string{action},
                 .record = placeRef(after.id),
                 .version = stored->version,
                 .before = imageOf(before),
                 .after = imageOf(*stored)})
        .and_then([&] { return m_uow.search().put(placeRef(after.id), searchText(before), searchText(*stored)); })
        .map([&] { return *stored; });
}

Result<PlaceRecord> DirectoryWriter::placeNamed(const std::string& typed, IdMaker& ids)
{
    const auto there = m_uow.directory().placeOf(typed);
    if (!there) {
        return fail(there.error());
    }
    if (*there) {
        return **there;
    }
    return PlaceRecord::from(ids.next<PlaceTag>(), PlaceForm{.number = typed, .kind = "room", .note = {}})
        .and_then([&](const PlaceRecord& place) { return enterPlace(place); });
}

Result<PartyId> DirectoryWriter::companyNamed(const std::string& name, IdMaker& ids)
{
    const auto namesakes = m_uow.directory().named(name, mostSameNames);
    if (!namesakes) {
        return fail(namesakes.error());
    }
    for (const Party& one : *namesakes) {
        if (one.kind == PartyKind::Company) {
            return one.id;
        }
    }
    Party company{.id = ids.next<PartyTag>(), .kind = PartyKind::Company, .name = name};
    return enter(company).map([](const Party& entered) { return entered.id; });
}

Result<Party> DirectoryWriter::resolved(Party party, const PartyForm& form, IdMaker& ids)
{
    if (const std::string name = trimmed(form.company); !name.empty()) {
        // The company shown may be one of several of its name, or one that has been merged: it stays when untouched.
        if (!party.company || name != party.companyName) {
            const auto company = companyNamed(name, ids);
            if (!company) {
                return fail(company.error());
            }
            party.company = *company == party.id ? std::nullopt : std::optional{*company};
        }
    } else {
        party.company.reset();
    }
    party.places.clear();
    for (const PlaceLinkForm& link : form.places) {
        if (PlaceNumber::read(link.place).key.empty()) {
            continue;
        }
        const auto place = placeNamed(trimmed(link.place), ids);
        if (!place) {
            return fail(place.error());
        }
        if (party.linkTo(place->id) == nullptr) {
            party.places.push_back({.place = place->id,
                                    .relation = ofWord<PlaceRelation>(link.relation).value_or(PlaceRelation::Contact),
                                    .mayBeTold = trimmed(link.mayBeTold),
                                    .disclose = ofWord<Disclose>(link.disclose).value_or(Disclose::Ask),
                                    .number = place->number});
        }
    }
    if (party.role == PartyRole::Colleague && party.initials.empty()) {
        auto pinyin = PinyinReader::create();
        if (!pinyin) {
            return fail(pinyin.error());
        }
        party.initials = initialsKey(pinyin->read(party.name).initials()).substr(0, mostInitials);
    }
    return party;
}

} // namespace frontdesk
