#pragma once

#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/pack/Manual.h"
#include "domain/pack/PackVersion.h"

namespace frontdesk::contract {

inline Result<void> addPack(StoreUnderTest& store, const PackVersion& version)
{
    return store.write([&](UnitOfWork& uow) -> Result<void> {
        return uow.packs().add(version).and_then(
            [&] { return uow.audit().append(entryFor(refOf(version), version.rowVersion)); });
    });
}

inline Result<PackVersion> updatePack(StoreUnderTest& store, const PackVersion& version)
{
    return writeValue<PackVersion>(store, [&](UnitOfWork& uow) -> Result<PackVersion> {
        auto updated = uow.packs().update(version);
        if (updated) {
            const auto done = uow.audit().append(entryFor(refOf(version), updated->rowVersion, "changed"));
            REQUIRE(done.has_value());
        }
        return updated;
    });
}

inline void packRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    using Versions = std::vector<PackVersion>;
    const auto all = [&] {
        return readValue<Versions>(*store, [](const ReadView& view) { return view.packs().all(); }).value();
    };
    const auto published = [&](std::string pack) {
        return readValue<std::optional<PackVersion>>(*store,
                                                     [=](const ReadView& view) { return view.packs().published(pack); })
            .value();
    };

    PackVersion own = plainPack(2, "reception", "2026.12");
    own.origin = PackOrigin::Own;
    own.state = PackState::Draft;
    own.by = idOf<StaffId>(77);
    const PackVersion shipped = plainPack(1, "reception", "2026.11");
    const PackVersion base = plainPack(3, "base", "1");

    SECTION("versions come back with every field, oldest first")
    {
        for (const PackVersion& version : {base, own, shipped}) {
            REQUIRE(addPack(*store, version).has_value());
        }
        CHECK(all() == Versions{shipped, own, base});
    }
    SECTION("adding the same version twice is one add, with other content a conflict")
    {
        REQUIRE(addPack(*store, shipped).has_value());
        CHECK(addPack(*store, shipped).has_value());
        PackVersion other = shipped;
        other.text += "#";
        const auto again = addPack(*store, other);
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == recordConflict);
        CHECK(all() == Versions{shipped});
    }
    SECTION("of each pack the newest published version counts")
    {
        CHECK(published("reception") == std::nullopt);
        for (const PackVersion& version : {shipped, own, base}) {
            REQUIRE(addPack(*store, version).has_value());
        }
        CHECK(published("reception") == shipped); // the newer one is a draft
        CHECK(published("base") == base);
        CHECK(published("recep") == std::nullopt);

        own.state = PackState::Published;
        const auto updated = updatePack(*store, own);
        REQUIRE(updated.has_value());
        own.rowVersion = 2;
        CHECK(*updated == own);
        CHECK(published("reception") == own);

        own.state = PackState::Retired;
        REQUIRE(updatePack(*store, own).has_value());
        CHECK(published("reception") == shipped);
    }
    SECTION("who has read a version is kept once, with the first time")
    {
        REQUIRE(addPack(*store, own).has_value());
        const auto read = [&](int staff, UtcTime at) {
            return store->write([&](UnitOfWork& uow) {
                return uow.packs().addReading({own.id, idOf<StaffId>(staff), at}).and_then([&] {
                    return uow.audit().append(entryFor(refOf(own), own.rowVersion, "read"));
                });
            });
        };
        REQUIRE(read(9, morning).has_value());
        REQUIRE(read(3, morning).has_value());
        REQUIRE(read(9, morning + std::chrono::hours{1}).has_value());
        const auto readings =
            readValue<std::vector<PackReading>>(*store, [](const ReadView& view) { return view.packs().readings(); });
        CHECK(readings.value() ==
              std::vector<PackReading>{{own.id, idOf<StaffId>(3), morning}, {own.id, idOf<StaffId>(9), morning}});
    }
    SECTION("a change of a version that has moved is a conflict, of one that is not there not found")
    {
        REQUIRE(addPack(*store, shipped).has_value());
        PackVersion retired = shipped;
        retired.state = PackState::Retired;
        REQUIRE(updatePack(*store, retired).has_value());
        const auto late = updatePack(*store, shipped);
        REQUIRE_FALSE(late.has_value());
        CHECK(late.error().code == recordConflict);
        const auto missing = updatePack(*store, base);
        REQUIRE_FALSE(missing.has_value());
        CHECK(missing.error().code == recordNotFound);
    }
}

inline void manualRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    const auto add = [&](const Manual& manual) {
        return store->write([&](UnitOfWork& uow) -> Result<void> {
            return uow.manuals().add(manual).and_then([&] {
                return uow.audit().append(entryFor({RecordKind::Manual, manual.id.value()}, 1));
            });
        });
    };
    const auto ofPack = [&](std::string pack) {
        return readValue<std::optional<Manual>>(*store,
                                                [=](const ReadView& view) { return view.manuals().ofPack(pack); })
            .value();
    };
    const Manual first{.id = idOf<ManualId>(1),
                       .pack = "own",
                       .file = "手册.docx",
                       .text = "第一条 三声内接听\n第二条 微笑",
                       .clauses = {{1, 4, 5, "第一条"}, {2, 14, 2, ""}},
                       .by = idOf<StaffId>(77),
                       .at = morning};
    SECTION("a manual comes back with its clauses, and the last one counts")
    {
        CHECK(ofPack("own") == std::nullopt);
        REQUIRE(add(first).has_value());
        CHECK(ofPack("own") == first);
        CHECK(ofPack("other") == std::nullopt);
        Manual second = first;
        second.id = idOf<ManualId>(2);
        second.clauses = {};
        second.by = {};
        second.at = morning + std::chrono::hours{1};
        REQUIRE(add(second).has_value());
        CHECK(ofPack("own") == second);
    }
    SECTION("the same twice is one, other content a conflict")
    {
        REQUIRE(add(first).has_value());
        CHECK(add(first).has_value());
        Manual other = first;
        other.text += "!";
        const auto again = add(other);
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == recordConflict);
        CHECK(ofPack("own") == first);
    }
}

} // namespace frontdesk::contract
