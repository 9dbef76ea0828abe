#pragma once

#include "contracts/SlipSamples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"

#include <catch2/catch.hpp>

namespace frontdesk::contract {

inline Result<void> addSlip(StoreUnderTest& store, const ReleaseSlip& slip)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.slips().add(slip).and_then([&] { return uow.audit().append(entryFor(refOf(slip), slip.version)); });
    });
}

inline Result<ReleaseSlip> updateSlip(StoreUnderTest& store, const ReleaseSlip& slip)
{
    return writeValue<ReleaseSlip>(store, [&](UnitOfWork& uow) -> Result<ReleaseSlip> {
        auto updated = uow.slips().update(slip);
        if (updated) {
            REQUIRE(uow.audit().append(entryFor(refOf(slip), updated->version, "changed")).has_value());
        }
        return updated;
    });
}

inline Result<ReleaseSlip> findSlip(StoreUnderTest& store, SlipId id)
{
    return readValue<ReleaseSlip>(store, [&](const ReadView& view) { return view.slips().find(id); });
}

inline void slipRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Ids = std::vector<std::int64_t>;
    const auto list = [&](auto find) {
        const auto slips = readValue<std::vector<ReleaseSlip>>(*store, find);
        REQUIRE(slips.has_value());
        Ids ids;
        for (const ReleaseSlip& slip : *slips) {
            ids.push_back(slip.id.value());
        }
        return ids;
    };
    const auto at = [](int minutes) { return morning + std::chrono::minutes{minutes}; };

    SECTION("a slip comes back with every field, line and check as it was added")
    {
        for (const ReleaseSlip& slip : {fullSlip(1), plainSlip(2), goneSlip(3, 5)}) {
            REQUIRE(addSlip(*store, slip).has_value());
            CHECK(findSlip(*store, slip.id).value() == slip);
        }
        const auto missing = findSlip(*store, plainSlip(9).id);
        REQUIRE_FALSE(missing.has_value());
        CHECK(missing.error().code == recordNotFound);
    }
    SECTION("adding the same slip twice is one add, with other goods a conflict")
    {
        REQUIRE(addSlip(*store, fullSlip(1)).has_value());
        CHECK(addSlip(*store, fullSlip(1)).has_value());
        ReleaseSlip other = fullSlip(1);
        other.lines.front().count = 3;
        const auto again = addSlip(*store, other);
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == recordConflict);
        CHECK(findSlip(*store, other.id).value() == fullSlip(1));
    }
    SECTION("a change writes every field and the next version, once, and back again")
    {
        REQUIRE(addSlip(*store, plainSlip(1)).has_value());
        ReleaseSlip changed = fullSlip(1);
        REQUIRE(updateSlip(*store, changed).has_value());
        changed.version = 2;
        CHECK(findSlip(*store, changed.id).value() == changed);
        const auto late = updateSlip(*store, plainSlip(1));
        REQUIRE_FALSE(late.has_value());
        CHECK(late.error().code == recordConflict);
        CHECK(findSlip(*store, changed.id).value() == changed); // its lines and checks, too
        ReleaseSlip back = plainSlip(1);
        back.version = 2;
        REQUIRE(updateSlip(*store, back).has_value());
        back.version = 3;
        CHECK(findSlip(*store, back.id).value() == back);
        const auto nobody = updateSlip(*store, plainSlip(7));
        REQUIRE_FALSE(nobody.has_value());
        CHECK(nobody.error().code == recordNotFound);
    }
    SECTION("a slip is found by its number")
    {
        REQUIRE(addSlip(*store, plainSlip(1)).has_value());
        REQUIRE(addSlip(*store, plainSlip(2)).has_value());
        const auto ofNumber = [&](const char* number) {
            return readValue<ReleaseSlip>(*store, [=](const ReadView& view) { return view.slips().ofNumber(number); });
        };
        CHECK(ofNumber("FX-20261129-002").value() == plainSlip(2));
        REQUIRE_FALSE(ofNumber("FX-20261129-009").has_value());
        CHECK(ofNumber("FX-20261129-009").error().code == recordNotFound);
    }
    SECTION("open is what may still leave, the oldest request first")
    {
        ReleaseSlip refused = plainSlip(4);
        refused.refused = SlipMark{at(9), {}, "x"};
        ReleaseSlip withdrawn = plainSlip(5);
        withdrawn.withdrawn = SlipMark{at(9), {}, "x"};
        ReleaseSlip voided = plainSlip(6);
        voided.voided = Voided{at(9), "x"};
        ReleaseSlip shortly = plainSlip(2);
        shortly.validUntil = at(30);
        ReleaseSlip partly = plainSlip(3);
        partly.checks = {{at(9), {}, true, {1}, ""}};
        for (const ReleaseSlip& slip : {partly, plainSlip(1), shortly, refused, withdrawn, voided, goneSlip(7, 2)}) {
            REQUIRE(addSlip(*store, slip).has_value());
        }
        const auto open = [&](int minutes, int most) {
            return list([&](const ReadView& view) { return view.slips().open(at(minutes), most); });
        };
        CHECK(open(29, 50) == Ids{7001, 7002, 7003});
        CHECK(open(29, 2) == Ids{7001, 7002});
        CHECK(open(30, 50) == Ids{7001, 7003}); // not at that moment any more
        ReleaseSlip back = refused;
        back.refused.reset();
        REQUIRE(updateSlip(*store, back).has_value());
        CHECK(open(30, 50) == Ids{7001, 7003, 7004});
    }
    SECTION("by what goods left comes latest first, and what was stopped at the gate is not among it")
    {
        ReleaseSlip stopped = plainSlip(3);
        stopped.checks = {{at(50), {}, false, {9}, ""}};
        for (const ReleaseSlip& slip : {goneSlip(1, 20), goneSlip(2, 10), stopped, plainSlip(4)}) {
            REQUIRE(addSlip(*store, slip).has_value());
        }
        const auto left = [&](int minutes, int most) {
            return list([&](const ReadView& view) { return view.slips().leftSince(at(minutes), most); });
        };
        CHECK(left(0, 50) == Ids{7001, 7002});
        CHECK(left(21, 50) == Ids{7001});
        CHECK(left(0, 1) == Ids{7001});
    }
    SECTION("what was asked for in a time is listed newest first, the end not in it, voided ones too")
    {
        for (const ReleaseSlip& slip : {plainSlip(2), plainSlip(1), fullSlip(3)}) {
            REQUIRE(addSlip(*store, slip).has_value());
        }
        const auto between = [&](int from, int to) {
            return list([&](const ReadView& view) { return view.slips().requestedBetween(at(from), at(to), 50); });
        };
        CHECK(between(1, 9) == Ids{7003, 7002, 7001});
        CHECK(between(2, 3) == Ids{7002});
    }
}

} // namespace frontdesk::contract
