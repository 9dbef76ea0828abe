#include "domain/roster/RosterService.h"

#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"
#include "domain/roster/RosterRepository.h"

#include <algorithm>

namespace frontdesk {

namespace {

RecordRef rosterRef(RosterId id) { return {RecordKind::Roster, id.value()}; }

/// Everything but what the store gives it: an entry that says the same.
bool saysTheSame(RosterEntry a, const RosterEntry& b)
{
    a.id = b.id;
    a.version = b.version;
    return a == b;
}

/// The steps of one actor at one time; rights were asked for already.
class RosterSteps {
public:
    RosterSteps(UnitOfWork& uow, const Actor& actor, UtcTime now) : m_uow(uow), m_actor(actor), m_now(now) {}

    Result<RosterEntry> find(RosterId id, Version version)
    {
        return m_uow.roster().find(id).and_then([&](const RosterEntry& entry) -> Result<RosterEntry> {
            if (entry.version != version) {
                return fail(recordConflict);
            }
            return entry;
        });
    }

    Result<RosterEntry> add(const RosterEntry& entry)
    {
        if (const auto stored = m_uow.roster().find(entry.id)) {
            if (*stored != entry) {
                return fail(recordConflict);
            }
            return entry;
        } else if (stored.error().code != recordNotFound) {
            return stored;
        }
        return m_uow.roster().add(entry).and_then([&] { return audit("added", {}, entry); });
    }

    Result<RosterEntry> update(std::string action, const RosterEntry& before, const RosterEntry& after)
    {
        return m_uow.roster().update(after).and_then(
            [&](const RosterEntry& stored) { return audit(std::move(action), imageOf(before), stored); });
    }

    Result<RosterEntry> voidEntry(const RosterEntry& before, std::string_view reason)
    {
        if (before.voided) {
            return fail(recordVoided);
        }
        RosterEntry after = before;
        after.voided = Voided{.at = m_now, .reason = std::string{reason}, .by = m_actor.staff};
        return update("voided", before, after);
    }

    Result<RosterEntry> unvoid(const RosterEntry& before)
    {
        if (!before.voided) {
            return fail(recordNotVoided);
        }
        RosterEntry after = before;
        after.voided.reset();
        return update("unvoided", before, after);
    }

private:
    Result<RosterEntry> audit(std::string action, RecordImage before, const RosterEntry& after)
    {
        return m_uow.audit()
            .append({.at = m_now,
                     .actor = m_actor,
                     .action = std::move(action),
                     .record = rosterRef(after.id),
                     .version = after.version,
                     .before = std::move(before),
                     .after = imageOf(after)})
            .map([&] { return after; });
    }

    UnitOfWork& m_uow;
    const Actor& m_actor;
    UtcTime m_now;
};

} // namespace

Result<RosterEntry> RosterService::add(UnitOfWork& uow, const Actor& actor, RosterId id, const RosterForm& form,
                                       UtcTime now) const
{
    return Rights::require(actor, Right::EditRoster)
        .and_then([&] { return RosterEntry::from(id, form); })
        .and_then([&](const RosterEntry& entry) {
            return RosterSteps{uow, actor, now}.add(entry);
        });
}

Result<RosterEntry> RosterService::change(UnitOfWork& uow, const Actor& actor, RosterId id, Version version,
                                          const RosterForm& form, UtcTime now) const
{
    RosterSteps steps{uow, actor, now};
    return Rights::require(actor, Right::EditRoster)
        .and_then([&] { return steps.find(id, version); })
        .and_then([&](const RosterEntry& before) -> Result<RosterEntry> {
            if (before.voided) {
                return fail(recordVoided);
            }
            auto after = RosterEntry::from(id, form);
            if (!after) {
                return after;
            }
            after->version = before.version;
            return *after == before ? Result<RosterEntry>{before} : steps.update("changed", before, *after);
        });
}

Result<RosterEntry> RosterService::voidEntry(UnitOfWork& uow, const Actor& actor, RosterId id, Version version,
                                             UtcTime now, std::string_view reason) const
{
    RosterSteps steps{uow, actor, now};
    return Rights::require(actor, Right::EditRoster)
        .and_then([&] { return steps.find(id, version); })
        .and_then([&](const RosterEntry& before) { return steps.voidEntry(before, reason); });
}

Result<RosterEntry> RosterService::unvoid(UnitOfWork& uow, const Actor& actor, RosterId id, Version version,
                                          UtcTime now) const
{
    RosterSteps steps{uow, actor, now};
    return Rights::require(actor, Right::EditRoster)
        .and_then([&] { return steps.find(id, version); })
        .and_then([&](const RosterEntry& before) { return steps.unvoid(before); });
}

Result<RosterReplacement> RosterService::replace(UnitOfWork& uow, const Actor& actor,
                                                 const std::vector<RosterEntry>& table, LocalDate day,
                                                 UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditRoster); !allowed) {
        return fail(allowed.error());
    }
    if (table.size() > mostRosterEntries) {
        return fail(rosterTooMany, {std::to_string(mostRosterEntries)});
    }
    const auto standing = uow.roster().from(day);
    if (!standing) {
        return fail(standing.error());
    }
    RosterSteps steps{uow, actor, now};
    RosterReplacement done;
    std::vector<RosterEntry> toAdd = table;
    for (const RosterEntry& entry : *standing) {
        const auto same = std::find_if(toAdd.begin(), toAdd.end(),
                                       [&](const RosterEntry& other) { return saysTheSame(other, entry); });
        if (same != toAdd.end()) {
            toAdd.erase(same);
            continue;
        }
        const auto gone = steps.voidEntry(entry, rosterReplaced);
        if (!gone) {
            return fail(gone.error());
        }
        done.voided.emplace_back(gone->id, gone->version);
    }
    for (const RosterEntry& entry : toAdd) {
        const auto added = steps.add(entry);
        if (!added) {
            return fail(added.error());
        }
        done.added.emplace_back(added->id, added->version);
    }
    return done;
}

Result<void> RosterService::undoReplace(UnitOfWork& uow, const Actor& actor, const RosterReplacement& done,
                                        UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::EditRoster); !allowed) {
        return allowed;
    }
    RosterSteps steps{uow, actor, now};
    for (const auto& [id, version] : done.added) {
        const auto gone = steps.find(id, version).and_then([&](const RosterEntry& entry) {
            return steps.voidEntry(entry, rosterReplaced);
        });
        if (!gone) {
            return fail(gone.error());
        }
    }
    for (const auto& [id, version] : done.voided) {
        const auto back =
            steps.find(id, version).and_then([&](const RosterEntry& entry) { return steps.unvoid(entry); });
        if (!back) {
            return fail(back.error());
        }
    }
    return {};
}

} // namespace frontdesk
