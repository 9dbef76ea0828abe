#pragma once

#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/rehearsal/RehearsalResult.h"

namespace frontdesk::contract {

/// A rehearsal that somebody did so many minutes after the morning.
inline RehearsalResult plainRehearsal(int number, std::int64_t who = 77)
{
    return RehearsalResult{.id = idOf<RehearsalId>(9000 + number),
                           .who = idOf<StaffId>(who),
                           .pack = "reception",
                           .version = "2026.11",
                           .scenario = "reception-in-time",
                           .done = 7,
                           .due = 8,
                           .steps = "1 call.ringing\n2 接听",
                           .at = morning + std::chrono::minutes{number}};
}

inline Result<void> addRehearsal(StoreUnderTest& store, const RehearsalResult& result)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.rehearsals().add(result).and_then([&] {
            return uow.audit().append(entryFor({RecordKind::Rehearsal, result.id.value()}, 1));
        });
    });
}

inline void rehearsalRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Results = std::vector<RehearsalResult>;
    const auto ofStaff = [&](std::int64_t who, int most) {
        return readValue<Results>(
                   *store, [=](const ReadView& view) { return view.rehearsals().ofStaff(idOf<StaffId>(who), most); })
            .value();
    };
    const RehearsalResult early = plainRehearsal(1);
    const RehearsalResult late = plainRehearsal(2);
    RehearsalResult other = plainRehearsal(3, 78);
    other.pack = "base";
    RehearsalResult nobodys = plainRehearsal(4);
    nobodys.who.reset();

    SECTION("a person's results come back with every field, newest first and no more than asked for")
    {
        for (const RehearsalResult& result : {early, late, other, nobodys}) {
            REQUIRE(addRehearsal(*store, result).has_value());
        }
        CHECK(ofStaff(77, 10) == Results{late, early});
        CHECK(ofStaff(77, 1) == Results{late});
        CHECK(ofStaff(79, 10).empty());
    }
    SECTION("of two at the same time the one made later comes first")
    {
        RehearsalResult twin = late;
        twin.id = idOf<RehearsalId>(9009);
        REQUIRE(addRehearsal(*store, twin).has_value());
        REQUIRE(addRehearsal(*store, late).has_value());
        CHECK(ofStaff(77, 10) == Results{twin, late});
    }
    SECTION("of a pack, and of everybody")
    {
        for (const RehearsalResult& result : {other, nobodys, early}) {
            REQUIRE(addRehearsal(*store, result).has_value());
        }
        const auto ofPack =
            readValue<Results>(*store, [](const ReadView& view) { return view.rehearsals().ofPack("reception", 10); });
        CHECK(ofPack.value() == Results{nobodys, early});
        const auto all = readValue<Results>(*store, [](const ReadView& view) { return view.rehearsals().all(2); });
        CHECK(all.value() == Results{nobodys, other});
    }
    SECTION("the same result twice is one add, with other content a conflict")
    {
        REQUIRE(addRehearsal(*store, early).has_value());
        CHECK(addRehearsal(*store, early).has_value());
        RehearsalResult better = early;
        better.done = 8;
        const auto again = addRehearsal(*store, better);
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == recordConflict);
        CHECK(ofStaff(77, 10) == Results{early});
    }
}

} // namespace frontdesk::contract
