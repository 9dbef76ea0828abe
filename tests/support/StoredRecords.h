#pragma once

#include "contracts/MatterSamples.h"
#include "domain/audit/AuditEntry.h"
#include "domain/call/Call.h"
#include "domain/call/CallRepository.h"
#include "domain/draft/Draft.h"
#include "domain/matter/MatterRepository.h"
#include "domain/promise/PromiseRepository.h"
#include "domain/roster/RosterRepository.h"
#include "domain/setting/SettingRepository.h"
#include "support/TempDatabase.h"

#include <string>

namespace frontdesk {

/// Saves a call as the services do: row, audit entry with its image, search tokens, the draft's end.
[[nodiscard]] inline Result<void> saveCall(UnitOfWork& uow, const Call& call)
{
    const RecordRef record{RecordKind::Call, call.id.value()};
    return uow.calls()
        .add(call)
        .and_then([&] {
            AuditEntry entry = contract::entryFor(record, call.version);
            entry.after = imageOf(call);
            return uow.audit().append(entry);
        })
        .and_then([&] { return uow.search().put(record, std::nullopt, searchText(call)); })
        .and_then([&] { return uow.drafts().remove(record); });
}

[[nodiscard]] inline Result<void> changeCall(UnitOfWork& uow, const Call& call)
{
    const RecordRef record{RecordKind::Call, call.id.value()};
    const auto before = uow.calls().find(call.id);
    const auto after = uow.calls().update(call);
    if (!after) {
        return fail(after.error());
    }
    AuditEntry entry = contract::entryFor(record, after->version, "changed");
    entry.before = imageOf(*before);
    entry.after = imageOf(*after);
    return uow.audit().append(entry).and_then(
        [&] { return uow.search().put(record, searchText(*before), searchText(*after)); });
}

[[nodiscard]] inline Result<void> savePromise(UnitOfWork& uow, const Promise& promise)
{
    return uow.promises().add(promise).and_then([&] {
        AuditEntry entry = contract::entryFor(contract::refOf(promise), promise.version);
        entry.after = imageOf(promise);
        return uow.audit().append(entry);
    });
}

[[nodiscard]] inline Result<void> saveRoster(UnitOfWork& uow, const RosterEntry& roster)
{
    return uow.roster().add(roster).and_then([&] {
        AuditEntry entry = contract::entryFor(contract::refOf(roster), roster.version);
        entry.after = imageOf(roster);
        return uow.audit().append(entry);
    });
}

[[nodiscard]] inline Result<void> saveMatter(UnitOfWork& uow, const Matter& matter)
{
    const RecordRef record = contract::refOf(matter);
    return uow.matters()
        .add(matter)
        .and_then([&] {
            AuditEntry entry = contract::entryFor(record, matter.version);
            entry.after = imageOf(matter);
            return uow.audit().append(entry);
        })
        .and_then([&] { return uow.search().put(record, std::nullopt, searchText(matter)); });
}

/// Three calls, one of them changed once, a promise, settings, a draft and two lines of the roster; the store stays
/// open.
inline void fillStore(TempDatabase& database)
{
    REQUIRE(database.open().has_value());
    for (const Call& call : {contract::plainCall(1), contract::fullCall(2), contract::missedCall(3)}) {
        REQUIRE(database.write([&](UnitOfWork& uow) { return saveCall(uow, call); }).has_value());
    }
    Call changed = contract::plainCall(1);
    changed.keyPoints = "三号楼漏水";
    REQUIRE(database.write([&](UnitOfWork& uow) { return changeCall(uow, changed); }).has_value());
    REQUIRE(database.write([&](UnitOfWork& uow) { return savePromise(uow, contract::plainPromise(1)); }).has_value());
    REQUIRE(
        database
            .write([&](UnitOfWork& uow) {
                AuditEntry entry = contract::entryFor({RecordKind::Setting, 1}, 0, "changed");
                entry.after = {};
                entry.after.set("unit.name", "锦绣花园");
                return uow.settings().set("unit.name", "锦绣花园").and_then([&] { return uow.audit().append(entry); });
            })
            .has_value());
    REQUIRE(database.write([&](UnitOfWork& uow) { return uow.drafts().put(contract::plainDraft(9)); }).has_value());
    for (const RosterEntry& roster : {contract::plainRoster(1), contract::fullRoster(2)}) {
        REQUIRE(database.write([&](UnitOfWork& uow) { return saveRoster(uow, roster); }).has_value());
    }
}

} // namespace frontdesk
