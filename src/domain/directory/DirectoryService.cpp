#include "domain/directory/DirectoryService.h"

#include "base/Utf8.h"
#include "domain/audit/AuditEntry.h"
#include "domain/directory/DirectoryErrors.h"
#include "domain/directory/DirectorySteps.h"
#include "domain/directory/DirectoryWriter.h"
#include "domain/people/Rights.h"

#include <algorithm>

namespace frontdesk {

namespace {

/// A new form's fields on a record that exists: what no form shows stays.
Party withHidden(Party fresh, const Party& before)
{
    fresh.version = before.version;
    fresh.company = before.company;
    fresh.companyName = before.companyName;
    fresh.distinctFrom = before.distinctFrom;
    fresh.presence = fresh.role == PartyRole::Colleague ? before.presence : std::nullopt;
    return fresh;
}

std::string namesOf(const std::vector<Party>& parties)
{
    std::string names;
    for (const Party& party : parties) {
        names += (names.empty() ? "" : ", ") + party.name;
    }
    return names;
}

} // namespace

Result<Party> DirectoryService::add(UnitOfWork& uow, const Actor& actor, PartyId id, const PartyForm& form,
                                    IdMaker& ids, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    DirectoryWriter writer{uow, actor, now};
    return Party::from(id, form)
        .and_then([&](const Party& party) { return writer.resolved(party, form, ids); })
        .and_then([&](const Party& party) { return writer.enter(party); });
}

Result<Party> DirectoryService::change(UnitOfWork& uow, const Actor& actor, PartyId id, Version version,
                                       const PartyForm& form, IdMaker& ids, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    DirectoryWriter writer{uow, actor, now};
    return partyOfVersion(uow.directory(), id, version).and_then([&](const Party& before) {
        return Party::from(id, form)
            .and_then([&](const Party& fresh) { return writer.resolved(withHidden(fresh, before), form, ids); })
            .and_then([&](const Party& after) { return writer.change(before, after, "changed"); });
    });
}

Result<Party> DirectoryService::voidParty(UnitOfWork& uow, const Actor& actor, PartyId id, std::string_view reason,
                                          UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    if (trimmed(reason).empty()) {
        return fail(voidNeedsReason);
    }
    return partyInUse(uow.directory(), id).and_then([&](const Party& before) {
        Party after = before;
        after.voided = Voided{.at = now, .reason = trimmed(reason), .by = actor.staff};
        return DirectoryWriter{uow, actor, now}.change(before, after, "voided");
    });
}

Result<Party> DirectoryService::unvoid(UnitOfWork& uow, const Actor& actor, PartyId id, Version version,
                                       UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    return uow.directory().find(id).and_then([&](const Party& before) -> Result<Party> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (!before.voided) {
            return fail(recordNotVoided);
        }
        Party after = before;
        after.voided.reset();
        return DirectoryWriter{uow, actor, now}.change(before, after, "unvoided");
    });
}

Result<Party> DirectoryService::addNumber(UnitOfWork& uow, const Actor& actor, PartyId id, const std::string& number,
                                          UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    return partyInUse(uow.directory(), id).and_then([&](const Party& before) -> Result<Party> {
        PartyForm form = before.toForm();
        form.contacts.push_back({.kind = "mobile", .value = number, .label = {}, .disclose = "ask"});
        const auto fresh = Party::from(id, form);
        if (!fresh) {
            return fresh;
        }
        if (fresh->contacts.empty() || before.hasNumber(fresh->contacts.back().digits)) {
            return before;
        }
        Party after = before;
        after.contacts = fresh->contacts;
        return DirectoryWriter{uow, actor, now}.change(before, after, "number_added");
    });
}

Result<Party> DirectoryService::linkPlace(UnitOfWork& uow, const Actor& actor, PartyId id, const PlaceLinkForm& link,
                                          IdMaker& ids, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    DirectoryWriter writer{uow, actor, now};
    return partyInUse(uow.directory(), id).and_then([&](const Party& before) -> Result<Party> {
        const auto place = writer.placeNamed(trimmed(link.place), ids);
        if (!place) {
            return fail(place.error());
        }
        // The form is read as a whole, so that a link is checked in one place alone.
        PartyForm form = before.toForm();
        std::erase_if(form.places,
                      [&](const PlaceLinkForm& one) { return PlaceNumber::read(one.place).key == place->read().key; });
        form.places.push_back(link);
        return Party::from(id, form)
            .and_then([&](const Party& fresh) { return writer.resolved(withHidden(fresh, before), form, ids); })
            .and_then([&](const Party& after) { return writer.change(before, after, "linked"); });
    });
}

Result<Party> DirectoryService::unlinkPlace(UnitOfWork& uow, const Actor& actor, PartyId id, PlaceId place,
                                            UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    return partyInUse(uow.directory(), id).and_then([&](const Party& before) {
        Party after = before;
        std::erase_if(after.places, [&](const PlaceLink& link) { return link.place == place; });
        return DirectoryWriter{uow, actor, now}.change(before, after, "unlinked");
    });
}

Result<Party> DirectoryService::takeBack(UnitOfWork& uow, const Actor& actor, PartyId id, Version version,
                                         UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    return uow.directory().find(id).and_then([&](const Party& current) -> Result<Party> {
        if (current.version != version || current.mergedInto) {
            return fail(recordConflict);
        }
        const auto history = uow.audit().historyOf({RecordKind::Party, id.value()});
        if (!history) {
            return fail(history.error());
        }
        const auto entry = std::find_if(history->rbegin(), history->rend(),
                                        [&](const AuditEntry& one) { return one.version == version; });
        auto before =
            entry == history->rend() || entry->action == "merged" ? std::nullopt : Party::fromImage(entry->before);
        if (!before) {
            return fail(recordConflict);
        }
        before->version = version;
        return DirectoryWriter{uow, actor, now}.change(current, *before, "taken_back");
    });
}

Result<Party> DirectoryService::setPresence(UnitOfWork& uow, const Actor& actor, PartyId id, const Presence& presence,
                                            UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    return partyInUse(uow.directory(), id).and_then([&](const Party& before) -> Result<Party> {
        if (before.role != PartyRole::Colleague) {
            return fail(directoryNotColleague);
        }
        if (codePointCount(presence.note) > mostMayBeTold) {
            return fail(Error{.code = formInvalid,
                              .problems = {{"presence_note", fieldTooLong, {std::to_string(mostMayBeTold)}}}});
        }
        Party after = before;
        after.presence = presence;
        after.presence->note = trimmed(presence.note);
        if (presence.state != PresenceState::Out) {
            after.presence->backAt.reset();
        }
        if (before.presence && before.presence->state == presence.state) {
            after.presence->since = before.presence->since;
        }
        return DirectoryWriter{uow, actor, now}.change(before, after, "presence");
    });
}

Result<Party> DirectoryService::arrivedByInitials(UnitOfWork& uow, const Actor& actor, std::string_view initials,
                                                  UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditDirectory); !allowed) {
        return fail(allowed.error());
    }
    const std::string key = initialsKey(initials);
    const auto found = uow.directory().byInitials(key);
    if (!found) {
        return fail(found.error());
    }
    if (key.empty() || found->empty()) {
        return fail(directoryNoInitials, {trimmed(initials)});
    }
    if (found->size() > 1) {
        return fail(directoryInitialsShared, {key, namesOf(*found)});
    }
    return setPresence(uow, actor, found->front().id, {.state = PresenceState::AtDesk, .since = now}, now);
}

} // namespace frontdesk
