#include "contracts/CallRepositoryContract.h"
#include "contracts/PromiseRepositoryContract.h"
#include "domain/desk/DueWork.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

namespace tst_DueWork {

using namespace frontdesk;
using contract::morning;
using std::chrono::minutes;

namespace {

RuleBook bookWith(std::int64_t most, std::optional<std::int64_t> near)
{
    Pack pack{.id = "base", .title = {}, .version = "1"};
    pack.limits = {{.head = {.id = "callback", .at = "call.callback.promised", .pack = "base"},
                    .what = "callback_minutes",
                    .most = most,
                    .near = near}};
    return RuleBook::compile({pack});
}

void put(InMemoryStore& store, const Call& call)
{
    REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
        return uow.calls().add(call).and_then(
            [&] { return uow.audit().append(contract::entryFor(contract::refOf(call), 1)); });
    }));
}

void put(InMemoryStore& store, const Promise& promise)
{
    REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
        return uow.promises().add(promise).and_then(
            [&] { return uow.audit().append(contract::entryFor(contract::refOf(promise), 1)); });
    }));
}

DueList dueAt(InMemoryStore& store, UtcTime now)
{
    std::optional<DueList> list;
    REQUIRE(store.readNow([&](const ReadView& view) {
        return DueWork::read(view, now, minutes{5}, RuleBook::compile({}), *TimeZone::named("UTC"))
            .map([&](const DueList& read) { list = read; });
    }));
    return list.value();
}

} // namespace

TEST_CASE("The due strip shows what was promised, soonest first", "[desk]")
{
    InMemoryStore store;
    put(store, contract::plainPromise(2));
    put(store, contract::plainPromise(1));
    put(store, contract::fullPromise(3)); // withdrawn

    SECTION("each with whom to call, about what, and where it came from")
    {
        const DueList list = dueAt(store, morning);
        REQUIRE(list.items.size() == 2);
        CHECK(list.items[0] == DueItem{.record = {RecordKind::Promise, 5001},
                                       .origin = {RecordKind::Call, 1001},
                                       .kind = PromiseKind::Callback,
                                       .dueAt = morning + minutes{31},
                                       .toWhom = "王女士",
                                       .phone = "13800138000",
                                       .what = "回电告知费用",
                                       .state = DueState::Later});
        CHECK(list.items[1].record.id == 5002);
    }
    SECTION("near and overdue as time goes by")
    {
        const auto state = [&](UtcTime now) { return dueAt(store, now).items.front().state; };
        const UtcTime due = morning + minutes{31};
        CHECK(state(due - minutes{5} - Milliseconds{1}) == DueState::Later);
        CHECK(state(due - minutes{5}) == DueState::Near);
        CHECK(state(due - Milliseconds{1}) == DueState::Near);
        CHECK(state(due) == DueState::Overdue);
    }
    SECTION("beside it stand the counts of calls to complete and of missed calls")
    {
        CHECK(dueAt(store, morning).toComplete == 0);
        CHECK(dueAt(store, morning).missedOpen == 0);
        Call half = contract::plainCall(1);
        half.toComplete = true;
        put(store, half);
        put(store, contract::missedCall(2));
        put(store, contract::missedCall(3));
        CHECK(dueAt(store, morning).toComplete == 1);
        CHECK(dueAt(store, morning).missedOpen == 2);
        CHECK(dueAt(store, morning).unclaimed == 1); // nobody was signed in for any of them, and two were missed
    }
}

TEST_CASE("When a promise counts as near follows from the packs", "[desk]")
{
    CHECK(DueWork::nearOf(bookWith(30, 20)) == minutes{10});
    CHECK(DueWork::nearOf(bookWith(30, std::nullopt)) == minutes{0});
    CHECK(DueWork::nearOf(bookWith(30, 40)) == minutes{0});
    CHECK(DueWork::nearOf(RuleBook::compile({})) == minutes{0});
}

} // namespace tst_DueWork
