#pragma once

#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/people/StaffRepository.h"

namespace frontdesk::contract {

inline Result<void> addStaff(StoreUnderTest& store, const Staff& staff)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.staff().add(staff).and_then(
            [&] { return uow.audit().append(entryFor(refOf(staff), staff.version)); });
    });
}

inline Result<Staff> updateStaff(StoreUnderTest& store, const Staff& staff)
{
    return writeValue<Staff>(store, [&](UnitOfWork& uow) -> Result<Staff> {
        auto updated = uow.staff().update(staff);
        if (updated) {
            const auto done = uow.audit().append(entryFor(refOf(staff), updated->version, "changed"));
            REQUIRE(done.has_value());
        }
        return updated;
    });
}

inline Result<Staff> findStaff(StoreUnderTest& store, StaffId id)
{
    return readValue<Staff>(store, [&](const ReadView& view) { return view.staff().find(id); });
}

inline void staffRepositoryContract(const MakeStore& make)
{
    const auto store = make();

    SECTION("somebody comes back with every field as added")
    {
        REQUIRE(addStaff(*store, fullStaff(1)).has_value());
        REQUIRE(addStaff(*store, plainStaff(2)).has_value());
        CHECK(findStaff(*store, fullStaff(1).id).value() == fullStaff(1));
        CHECK(findStaff(*store, plainStaff(2).id).value() == plainStaff(2));
        CHECK(readValue<std::vector<Staff>>(*store, [](const ReadView& view) { return view.staff().all(); }).value() ==
              std::vector<Staff>{fullStaff(1), plainStaff(2)});
    }
    SECTION("somebody whom nobody added is not found")
    {
        CHECK(findStaff(*store, plainStaff(1).id).error().code == recordNotFound);
        CHECK(updateStaff(*store, plainStaff(1)).error().code == recordNotFound);
    }
    SECTION("adding the same person twice is one add, with other content a conflict")
    {
        REQUIRE(addStaff(*store, plainStaff(1)).has_value());
        CHECK(addStaff(*store, plainStaff(1)).has_value());
        Staff other = plainStaff(1);
        other.name = "别人";
        CHECK(addStaff(*store, other).error().code == recordConflict);
    }
    SECTION("a change writes every field and the next version, once")
    {
        REQUIRE(addStaff(*store, plainStaff(1)).has_value());
        Staff changed = fullStaff(1);
        const auto updated = updateStaff(*store, changed);
        REQUIRE(updated.has_value());
        changed.version = 2;
        CHECK(*updated == changed);
        CHECK(findStaff(*store, changed.id).value() == changed);
        CHECK(updateStaff(*store, plainStaff(1)).error().code == recordConflict);
    }
    SECTION("wrong tries are kept without an entry of their own")
    {
        REQUIRE(addStaff(*store, plainStaff(1)).has_value());
        const auto tries = [&] {
            return readValue<SignInTries>(*store,
                                          [](const ReadView& view) { return view.staff().tries(plainStaff(1).id); });
        };
        CHECK(tries().value() == SignInTries{});
        for (const int failures : {1, 2}) {
            const SignInTries now{.failures = failures, .lastAt = morning + std::chrono::seconds{failures}};
            REQUIRE(
                store->write([&](UnitOfWork& uow) { return uow.staff().setTries(plainStaff(1).id, now); }).has_value());
            CHECK(tries().value() == now);
        }
    }
}

} // namespace frontdesk::contract
