#pragma once

#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/roster/RosterRepository.h"

namespace frontdesk::contract {

inline Result<void> addRoster(StoreUnderTest& store, const RosterEntry& entry)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.roster().add(entry).and_then(
            [&] { return uow.audit().append(entryFor(refOf(entry), entry.version)); });
    });
}

inline Result<RosterEntry> updateRoster(StoreUnderTest& store, const RosterEntry& entry)
{
    return writeValue<RosterEntry>(store, [&](UnitOfWork& uow) -> Result<RosterEntry> {
        auto updated = uow.roster().update(entry);
        if (updated) {
            const auto done = uow.audit().append(entryFor(refOf(entry), updated->version, "changed"));
            REQUIRE(done.has_value());
        }
        return updated;
    });
}

inline Result<RosterEntry> findRoster(StoreUnderTest& store, RosterId id)
{
    return readValue<RosterEntry>(store, [&](const ReadView& view) { return view.roster().find(id); });
}

inline void rosterRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Ids = std::vector<std::int64_t>;
    const auto from = [&](LocalDate day) {
        const auto entries =
            readValue<std::vector<RosterEntry>>(*store, [&](const ReadView& view) { return view.roster().from(day); });
        REQUIRE(entries.has_value());
        Ids ids;
        for (const RosterEntry& entry : *entries) {
            ids.push_back(entry.id.value());
        }
        return ids;
    };

    SECTION("an entry comes back with every field as it was added")
    {
        RosterEntry weekly = plainRoster(3);
        weekly.day = std::chrono::Sunday;
        weekly.phone.reset();
        weekly.begins = LocalTime{};
        for (const RosterEntry& entry : {plainRoster(1), fullRoster(2), weekly}) {
            REQUIRE(addRoster(*store, entry).has_value());
            CHECK(findRoster(*store, entry.id).value() == entry);
        }
    }
    SECTION("an entry that nobody made is not found")
    {
        const auto found = findRoster(*store, plainRoster(1).id);
        REQUIRE_FALSE(found.has_value());
        CHECK(found.error().code == recordNotFound);
        const auto updated = updateRoster(*store, plainRoster(1));
        REQUIRE_FALSE(updated.has_value());
        CHECK(updated.error().code == recordNotFound);
    }
    SECTION("adding the same entry twice is one add, with other content a conflict")
    {
        REQUIRE(addRoster(*store, plainRoster(1)).has_value());
        CHECK(addRoster(*store, plainRoster(1)).has_value());
        RosterEntry other = plainRoster(1);
        other.note = "别的";
        const auto again = addRoster(*store, other);
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == recordConflict);
        CHECK(findRoster(*store, other.id).value() == plainRoster(1));
    }
    SECTION("a change writes every field and the next version, once")
    {
        REQUIRE(addRoster(*store, plainRoster(1)).has_value());
        RosterEntry changed = fullRoster(1);
        const auto updated = updateRoster(*store, changed);
        REQUIRE(updated.has_value());
        changed.version = 2;
        CHECK(*updated == changed);
        CHECK(findRoster(*store, changed.id).value() == changed);

        const auto late = updateRoster(*store, plainRoster(1));
        REQUIRE_FALSE(late.has_value());
        CHECK(late.error().code == recordConflict);
    }
    SECTION("what may still count from a day on: every day, weekdays, and dates that have not passed; nothing voided")
    {
        RosterEntry weekly = plainRoster(2);
        weekly.day = std::chrono::Monday;
        RosterEntry dated = plainRoster(3);
        dated.day = fullRosterDay;
        RosterEntry passed = plainRoster(4);
        passed.day = plusDays(fullRosterDay, -1);
        for (const RosterEntry& entry : {passed, dated, weekly, plainRoster(1), fullRoster(5)}) {
            REQUIRE(addRoster(*store, entry).has_value());
        }
        CHECK(from(fullRosterDay) == Ids{7001, 7002, 7003});
        CHECK(from(plusDays(fullRosterDay, -1)) == Ids{7001, 7002, 7003, 7004});
        CHECK(from(plusDays(fullRosterDay, 1)) == Ids{7001, 7002});
    }
}

} // namespace frontdesk::contract
