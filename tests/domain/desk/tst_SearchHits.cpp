#include "contracts/CallRepositoryContract.h"
#include "contracts/PromiseRepositoryContract.h"
#include "domain/desk/SearchHits.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>

using namespace frontdesk;

namespace {

void keep(InMemoryStore& store, const Call& call)
{
    REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
        return uow.calls()
            .add(call)
            .and_then([&] { return uow.search().put(contract::refOf(call), std::nullopt, searchText(call)); })
            .and_then([&] { return uow.audit().append(contract::entryFor(contract::refOf(call), 1)); });
    }));
}

void keep(InMemoryStore& store, const Promise& promise)
{
    REQUIRE(store.writeNow([&](UnitOfWork& uow) -> Result<void> {
        return uow.promises().add(promise).and_then(
            [&] { return uow.audit().append(contract::entryFor(contract::refOf(promise), 1)); });
    }));
}

std::vector<SearchHit> hitsOf(InMemoryStore& store, const std::vector<RecordRef>& records)
{
    std::optional<std::vector<SearchHit>> hits;
    REQUIRE(store.readNow([&](const ReadView& view) {
        return SearchHits::of(view, records).map([&](const std::vector<SearchHit>& read) { hits = read; });
    }));
    return hits.value();
}

} // namespace

TEST_CASE("A call that was found says who, when and about what", "[desk]")
{
    InMemoryStore store;
    Call call = contract::plainCall(1);
    call.caller.name = "王丽";
    call.caller.title = "ms";
    call.caller.phone = *PhoneNumber::parse("13800138000");
    call.caller.place = "3-1203";
    call.keyPoints = "停车卡到期\n周日前办";
    keep(store, call);

    const auto hits = hitsOf(store, {contract::refOf(call)});
    REQUIRE(hits.size() == 1);
    CHECK(hits.front() == SearchHit{.record = contract::refOf(call),
                                    .name = "王丽",
                                    .title = "ms",
                                    .phone = "13800138000",
                                    .place = "3-1203",
                                    .words = "停车卡到期\n周日前办",
                                    .when = call.live.rangAt,
                                    .state = "recorded"});
}

TEST_CASE("The state of a call that was found is what is still to be done with it", "[desk]")
{
    InMemoryStore store;
    Call call = contract::plainCall(1);
    std::string wanted = "recorded";
    SECTION("to complete")
    {
        call.toComplete = true;
        wanted = "to_complete";
    }
    SECTION("missed")
    {
        call.live.outcome = CallOutcome::Missed;
        wanted = "to_call_back";
    }
    SECTION("missed and dealt with")
    {
        call.live.outcome = CallOutcome::Missed;
        call.dealtWith = MissedDealtWith{contract::morning, "called_back"};
        wanted = "dealt_with";
    }
    SECTION("a wrong number")
    {
        call.live.outcome = CallOutcome::WrongNumber;
        wanted = "wrong_number";
    }
    SECTION("voided, whatever it was")
    {
        call.toComplete = true;
        call.voided = Voided{contract::morning, "twice"};
        wanted = "voided";
    }
    keep(store, call);
    CHECK(hitsOf(store, {contract::refOf(call)}).at(0).state == wanted);
}

TEST_CASE("What is still promised to a caller is found with the call, and once only", "[desk]")
{
    InMemoryStore store;
    keep(store, contract::plainCall(1));
    Promise open = contract::plainPromise(1);
    open.origin = contract::refOf(contract::plainCall(1));
    Promise withdrawn = contract::fullPromise(2);
    withdrawn.origin = open.origin;
    keep(store, open);
    keep(store, withdrawn);

    const auto hits = hitsOf(store, {open.origin, contract::refOf(open)});
    REQUIRE(hits.size() == 2);
    CHECK(hits[1].record == contract::refOf(open));
    CHECK(hits[1].name == open.toWhom);
    CHECK(hits[1].when == open.dueAt);
    CHECK(hits[1].state == "open");
}

TEST_CASE("A record that is gone, or of a kind that nobody lists, is left out of what was found", "[desk]")
{
    InMemoryStore store;
    keep(store, contract::plainCall(1));
    const auto hits = hitsOf(store, {{RecordKind::Call, 99},
                                     {RecordKind::Draft, 1},
                                     {RecordKind::Call, 0},
                                     contract::refOf(contract::plainCall(1))});
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().record == contract::refOf(contract::plainCall(1)));
}
