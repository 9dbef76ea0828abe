#include "contracts/ItemSamples.h"
#include "contracts/MatterSamples.h"
#include "contracts/VisitSamples.h"
#include "domain/call/CallRepository.h"
#include "domain/desk/DueWork.h"
#include "domain/desk/ToComplete.h"
#include "domain/item/ItemRepository.h"
#include "domain/matter/MatterRepository.h"
#include "domain/visitor/VisitorRepository.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace tst_ToComplete {

using namespace frontdesk;

namespace {

struct OpenWork {
    InMemoryStore store;
    RuleBooks books;
    Actor actor{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};

    void add(Call call)
    {
        call.toComplete = true;
        REQUIRE(store.writeNow([&](UnitOfWork& uow) {
            return uow.calls()
                .add(call)
                .and_then([&] { return uow.audit().append(contract::entryFor(contract::refOf(call), 1)); })
                .and_then([&] { return uow.search().put(contract::refOf(call), std::nullopt, searchText(call)); });
        }));
    }
    void add(Matter matter)
    {
        matter.toComplete = true;
        REQUIRE(store.writeNow([&](UnitOfWork& uow) {
            return uow.matters()
                .add(matter)
                .and_then([&] { return uow.audit().append(contract::entryFor(contract::refOf(matter), 1)); })
                .and_then([&] { return uow.search().put(contract::refOf(matter), std::nullopt, searchText(matter)); });
        }));
    }
    void add(const Visit& visit)
    {
        REQUIRE(store.writeNow([&](UnitOfWork& uow) {
            return uow.visits()
                .add(visit)
                .and_then([&] { return uow.audit().append(contract::entryFor(refOf(visit), 1)); })
                .and_then([&] { return uow.search().put(refOf(visit), std::nullopt, searchText(visit)); });
        }));
    }
    void add(const Item& item)
    {
        const RecordRef ref{RecordKind::Item, item.id.value()};
        REQUIRE(store.writeNow([&](UnitOfWork& uow) {
            return uow.items()
                .add(item)
                .and_then([&] { return uow.audit().append(contract::entryFor(ref, 1)); })
                .and_then([&] { return uow.search().put(ref, std::nullopt, searchText(item)); });
        }));
    }
    std::vector<ToCompleteItem> items()
    {
        std::vector<ToCompleteItem> found;
        REQUIRE(store.readNow([&](const ReadView& view) {
            return ToComplete::read(view, 50).map([&](std::vector<ToCompleteItem> all) { found = std::move(all); });
        }));
        return found;
    }
    Result<ToCompleteItem> write(const ToCompleteItem& item, const MatterForm& form, bool stillOpen = false)
    {
        Result<ToCompleteItem> result = fail(recordNotFound);
        (void)store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            result = ToComplete::write(uow, actor, item, form, stillOpen, books, contract::morning);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        });
        return result;
    }
};

} // namespace

TEST_CASE("Calls and counter matters to complete stand in one list, oldest first, and are counted together", "[desk]")
{
    OpenWork work;
    work.add(contract::plainCall(3));
    work.add(contract::plainMatter(2));
    work.add(contract::plainCall(1));
    std::vector<std::int64_t> ids;
    for (const ToCompleteItem& item : work.items()) {
        ids.push_back(item.ref().id);
    }
    CHECK(ids == std::vector<std::int64_t>{1001, 2002, 1003});
    REQUIRE(work.store.readNow([](const ReadView& view) {
        return DueWork::read(view, contract::morning, {}, RuleBook::compile({}), *TimeZone::named("UTC"))
            .map([](const DueList& list) { CHECK(list.toComplete == 3); });
    }));
}

TEST_CASE("Visits and things to complete stand in the same list and are completed where they are at home", "[desk]")
{
    OpenWork work;
    Visit visit = contract::plainVisit(2);
    visit.toComplete = true;
    work.add(visit);
    work.add(contract::plainVisit(3));
    Item item = contract::plainItem(1);
    item.toComplete = true;
    work.add(item);
    work.add(contract::plainCall(4));
    const auto items = work.items();
    REQUIRE(items.size() == 3);
    CHECK(items[0].ref() == RecordRef{RecordKind::Item, item.id.value()});
    CHECK(items[1].ref() == refOf(visit));
    CHECK(items[1].at() == *visit.arrivedAt);
    CHECK_FALSE(items[1].hasForm());
    CHECK(items[1].form() == MatterForm{});
    CHECK(items[2].hasForm());
    CHECK(work.write(items[1], {.name = "Wang"}).error().code == recordNotFound);
    REQUIRE(work.store.readNow(
        [](const ReadView& view) { return ToComplete::count(view).map([](int count) { CHECK(count == 3); }); }));
}

TEST_CASE("Whoever waits for a host is counted for the strip, with the one who has waited longest", "[desk]")
{
    OpenWork work;
    Visit met = contract::plainVisit(1);
    met.state = VisitState::WithHost;
    met.waitingSince.reset();
    work.add(met);
    work.add(contract::plainVisit(3));
    work.add(contract::plainVisit(2));
    REQUIRE(work.store.readNow([](const ReadView& view) {
        return DueWork::read(view, contract::morning, {}, RuleBook::compile({}), *TimeZone::named("UTC"))
            .map([](const DueList& list) {
                CHECK(list.waiting == 2);
                CHECK(list.longestWaiting == refOf(contract::plainVisit(2)));
            });
    }));
}

TEST_CASE("Completing writes the fields and keeps what the form does not have", "[desk]")
{
    OpenWork work;
    Call call = contract::fullCall(1);
    call.voided.reset();
    call.caller.name.clear();
    call.caller.phone.reset();
    work.add(call);
    work.add(contract::plainMatter(2));
    auto items = work.items();

    SECTION("of a call")
    {
        MatterForm form = items[0].form();
        CHECK(form.kind == "inquiry");
        form.name = "王";
        const auto done = work.write(items[0], form);
        REQUIRE(done.has_value());
        const Call& stored = work.store.data().calls.at(1001);
        CHECK_FALSE(stored.toComplete);
        CHECK(stored.caller.name == "王");
        CHECK_FALSE(stored.caller.nameDeclined); // given after all
        CHECK(stored.caller.phoneDeclined);      // still not
        CHECK(stored.lateReason == "on_phone");
        CHECK(stored.recapConfirmed);
        CHECK(work.items().size() == 1);
    }
    SECTION("of a counter matter, which may stay open")
    {
        MatterForm form = items[1].form();
        form.kind = "payment";
        REQUIRE(work.write(items[1], form, true).has_value());
        CHECK(work.store.data().matters.at(2002).kind == "payment");
        CHECK(work.items().size() == 2);
        const auto again = work.write(items[1], form);
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == recordConflict);
    }
    SECTION("what is wrong is told by the fields of the form")
    {
        MatterForm form = items[0].form();
        form.kind = "payment"; // no call is about that
        form.name = std::string(mostCallerName + 1, 'x');
        const auto refused = work.write(items[0], form);
        REQUIRE_FALSE(refused.has_value());
        REQUIRE(refused.error().problems.size() == 2);
        CHECK(refused.error().problems[0].field == "name");
        CHECK(refused.error().problems[1].field == "matter_kind");
    }
}

} // namespace tst_ToComplete
