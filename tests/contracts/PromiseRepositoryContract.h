#pragma once

#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/promise/PromiseRepository.h"

namespace frontdesk::contract {

inline Result<void> addPromise(StoreUnderTest& store, const Promise& promise)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.promises().add(promise).and_then(
            [&] { return uow.audit().append(entryFor(refOf(promise), promise.version)); });
    });
}

inline Result<Promise> updatePromise(StoreUnderTest& store, const Promise& promise)
{
    return writeValue<Promise>(store, [&](UnitOfWork& uow) -> Result<Promise> {
        auto updated = uow.promises().update(promise);
        if (updated) {
            const auto done = uow.audit().append(entryFor(refOf(promise), updated->version, "changed"));
            REQUIRE(done.has_value());
        }
        return updated;
    });
}

inline Result<Promise> findPromise(StoreUnderTest& store, PromiseId id)
{
    return readValue<Promise>(store, [&](const ReadView& view) { return view.promises().find(id); });
}

inline void promiseRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Ids = std::vector<std::int64_t>;
    using Promises = std::vector<Promise>;
    const auto list = [&](auto find) {
        const auto promises = readValue<Promises>(*store, find);
        REQUIRE(promises.has_value());
        Ids ids;
        for (const Promise& promise : *promises) {
            ids.push_back(promise.id.value());
        }
        return ids;
    };

    SECTION("a promise comes back with every field as it was added")
    {
        REQUIRE(addPromise(*store, fullPromise(1)).has_value());
        REQUIRE(addPromise(*store, plainPromise(2)).has_value());
        CHECK(findPromise(*store, fullPromise(1).id).value() == fullPromise(1));
        CHECK(findPromise(*store, plainPromise(2).id).value() == plainPromise(2));
    }
    SECTION("a promise that nobody made is not found")
    {
        const auto found = findPromise(*store, plainPromise(1).id);
        REQUIRE_FALSE(found.has_value());
        CHECK(found.error().code == recordNotFound);
        const auto updated = updatePromise(*store, plainPromise(1));
        REQUIRE_FALSE(updated.has_value());
        CHECK(updated.error().code == recordNotFound);
    }
    SECTION("adding the same promise twice is one add, with other content a conflict")
    {
        REQUIRE(addPromise(*store, plainPromise(1)).has_value());
        CHECK(addPromise(*store, plainPromise(1)).has_value());
        Promise other = plainPromise(1);
        other.what = "别的";
        const auto again = addPromise(*store, other);
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == recordConflict);
        CHECK(findPromise(*store, other.id).value() == plainPromise(1));
    }
    SECTION("a change writes every field and the next version, once")
    {
        REQUIRE(addPromise(*store, plainPromise(1)).has_value());
        Promise changed = fullPromise(1);
        const auto updated = updatePromise(*store, changed);
        REQUIRE(updated.has_value());
        changed.version = 2;
        CHECK(*updated == changed);
        CHECK(findPromise(*store, changed.id).value() == changed);

        const auto late = updatePromise(*store, plainPromise(1));
        REQUIRE_FALSE(late.has_value());
        CHECK(late.error().code == recordConflict);
        CHECK(findPromise(*store, changed.id).value() == changed);
    }
    SECTION("open promises come soonest due first, and closed ones not at all")
    {
        Promise soon = plainPromise(4);
        soon.dueAt = morning + std::chrono::minutes{1};
        Promise kept = plainPromise(5);
        kept.state = PromiseState::Kept;
        Promise broken = plainPromise(6);
        broken.state = PromiseState::Broken;
        for (const Promise& promise : {plainPromise(2), plainPromise(1), fullPromise(3), soon, kept, broken}) {
            REQUIRE(addPromise(*store, promise).has_value());
        }
        CHECK(list([](const ReadView& view) { return view.promises().open(50); }) == Ids{5004, 5001, 5002});
        CHECK(list([](const ReadView& view) { return view.promises().open(1); }) == Ids{5004});
    }
    SECTION("the promises of a record come in the order of their ids, open or closed")
    {
        const RecordRef origin{RecordKind::Call, 1009};
        Promise first = plainPromise(1);
        first.origin = origin;
        Promise second = fullPromise(2);
        second.origin = origin;
        Promise elsewhere = plainPromise(3);
        elsewhere.origin = {RecordKind::Promise, 1009};
        for (const Promise& promise : {second, first, elsewhere, plainPromise(4)}) {
            REQUIRE(addPromise(*store, promise).has_value());
        }
        CHECK(list([&](const ReadView& view) { return view.promises().ofOrigin(origin); }) == Ids{5001, 5002});
    }
}

} // namespace frontdesk::contract
