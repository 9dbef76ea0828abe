#pragma once

#include "contracts/Samples.h"
#include "contracts/StoreUnderTest.h"
#include "domain/audit/AuditEntry.h"
#include "domain/watch/WatchRepository.h"

namespace frontdesk::contract {

inline constexpr LocalDate watchDay{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{21}};

inline RecordRef refOf(const Watch& watch) { return {RecordKind::Watch, watch.id.value()}; }

/// A car, of which only the least is known.
inline Watch plainWatch(int number)
{
    return Watch{
        .id = idOf<WatchId>(8000 + number), .plate = "沪A12345", .reason = "多次占用消防通道", .addedAt = morning};
}

/// Somebody with something in every field.
inline Watch fullWatch(int number)
{
    Watch watch = plainWatch(number);
    watch.name = "李四";
    watch.phone = phone("021-58881234-805");
    watch.identity = WatchedIdentity{IdentityKind::ResidentId, "1****************X", "mark of it"};
    watch.reason = "曾冒充检修人员\n\"两次\"";
    watch.decider = "王主管";
    watch.validUntil = watchDay;
    watch.addedBy = idOf<StaffId>(77);
    watch.voided = Voided{.at = morning + std::chrono::hours{1}, .reason = "认错了人", .by = idOf<StaffId>(78)};
    return watch;
}

inline WatchDecision plainDecision(int watch, int visit, int minute, bool letIn = false)
{
    return WatchDecision{.watch = idOf<WatchId>(8000 + watch),
                         .visit = {RecordKind::Visit, 500 + visit},
                         .letIn = letIn,
                         .words = letIn ? "由王主管陪同" : "",
                         .at = morning + std::chrono::minutes{minute},
                         .by = idOf<StaffId>(78)};
}

inline void watchRepositoryContract(const MakeStore& make)
{
    const auto store = make();
    const auto add = [&](const Watch& watch) {
        return store->write([&](UnitOfWork& uow) -> Result<void> {
            return uow.watches().add(watch).and_then([&] { return uow.audit().append(entryFor(refOf(watch), 1)); });
        });
    };
    const auto update = [&](const Watch& watch) {
        return writeValue<Watch>(*store, [&](UnitOfWork& uow) -> Result<Watch> {
            return uow.watches().update(watch).and_then([&](const Watch& stored) -> Result<Watch> {
                return uow.audit().append(entryFor(refOf(stored), stored.version, "changed")).map([&] {
                    return stored;
                });
            });
        });
    };
    const auto decide = [&](const WatchDecision& decision) {
        return store->write([&](UnitOfWork& uow) -> Result<void> {
            return uow.watches().addDecision(decision).and_then([&] {
                return uow.audit().append(entryFor({RecordKind::Watch, decision.watch.value()}, 0, "decided"));
            });
        });
    };
    const auto find = [&](int number) {
        return readValue<Watch>(
            *store, [=](const ReadView& view) { return view.watches().find(idOf<WatchId>(8000 + number)); });
    };
    const auto ids = [](const Result<std::vector<Watch>>& watches) {
        std::vector<std::int64_t> found;
        for (const Watch& watch : watches.value()) {
            found.push_back(watch.id.value() - 8000);
        }
        return found;
    };
    const auto inForce = [&](LocalDate day) {
        return ids(
            readValue<std::vector<Watch>>(*store, [=](const ReadView& view) { return view.watches().inForce(day); }));
    };
    using Ids = std::vector<std::int64_t>;
    using Decisions = std::vector<WatchDecision>;

    SECTION("an entry comes back with every field as added")
    {
        REQUIRE(add(plainWatch(1)).has_value());
        REQUIRE(add(fullWatch(2)).has_value());
        CHECK(find(1).value() == plainWatch(1));
        CHECK(find(2).value() == fullWatch(2));
    }
    SECTION("an entry that nobody made is not found")
    {
        CHECK(find(1).error().code == recordNotFound);
        CHECK(update(plainWatch(1)).error().code == recordNotFound);
    }
    SECTION("adding the same entry twice is one add, with other content a conflict")
    {
        REQUIRE(add(plainWatch(1)).has_value());
        CHECK(add(plainWatch(1)).has_value());
        Watch other = plainWatch(1);
        other.reason = "别的";
        CHECK(add(other).error().code == recordConflict);
        CHECK(find(1).value() == plainWatch(1));
    }
    SECTION("a change writes every field and the next version, once")
    {
        REQUIRE(add(plainWatch(1)).has_value());
        Watch changed = fullWatch(1);
        const auto updated = update(changed);
        REQUIRE(updated.has_value());
        changed.version = 2;
        CHECK(*updated == changed);
        CHECK(find(1).value() == changed);
        CHECK(update(plainWatch(1)).error().code == recordConflict);
    }
    SECTION("what counts on a day: up to its last day, nothing voided")
    {
        Watch passing = plainWatch(2);
        passing.validUntil = watchDay;
        for (const Watch& watch : {passing, plainWatch(1), fullWatch(3)}) {
            REQUIRE(add(watch).has_value());
        }
        CHECK(inForce(plusDays(watchDay, -1)) == Ids{1, 2});
        CHECK(inForce(watchDay) == Ids{1, 2});
        CHECK(inForce(plusDays(watchDay, 1)) == Ids{1});
        const auto all = [&](int most) {
            return ids(
                readValue<std::vector<Watch>>(*store, [=](const ReadView& view) { return view.watches().all(most); }));
        };
        CHECK(all(10) == Ids{3, 2, 1});
        CHECK(all(2) == Ids{3, 2});
    }
    SECTION("decisions are found by their entry and by the visit, the newest first")
    {
        REQUIRE(add(plainWatch(1)).has_value());
        REQUIRE(add(plainWatch(2)).has_value());
        const WatchDecision refused = plainDecision(1, 1, 5);
        const WatchDecision letIn = plainDecision(1, 1, 9, true);
        const WatchDecision other = plainDecision(1, 2, 7);
        const WatchDecision second = plainDecision(2, 1, 9);
        for (const WatchDecision& decision : {refused, letIn, other, second, letIn}) {
            REQUIRE(decide(decision).has_value());
        }
        const auto of = [&](int watch, int most) {
            return readValue<Decisions>(*store,
                                        [=](const ReadView& view) {
                                            return view.watches().decisionsOf(idOf<WatchId>(8000 + watch), most);
                                        })
                .value();
        };
        CHECK(of(1, 10) == Decisions{letIn, other, refused});
        CHECK(of(1, 1) == Decisions{letIn});
        CHECK(of(3, 10).empty());
        CHECK(readValue<Decisions>(*store, [&](const ReadView& view) {
                  return view.watches().decisionsAbout(refused.visit);
              }).value() == Decisions{letIn, second, refused});
        WatchDecision contrary = letIn;
        contrary.letIn = false;
        CHECK(decide(contrary).error().code == recordConflict);
    }
}

} // namespace frontdesk::contract
