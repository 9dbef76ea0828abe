#include "contracts/Samples.h"
#include "domain/promise/PromiseService.h"
#include "support/InMemoryStore.h"

#include <catch2/catch.hpp>
#include <functional>

namespace tst_PromiseService {

using namespace frontdesk;
using contract::morning;

namespace {

struct Ledger {
    InMemoryStore store;
    Actor actor{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};
    UtcTime now = morning + std::chrono::minutes{20};

    template <class Step> Result<Promise> step(Step make)
    {
        Result<Promise> result = fail(recordNotFound);
        const auto done = store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            result = make(uow);
            return result ? Result<void>{} : Result<void>{fail(result.error())};
        });
        CHECK(done.has_value() == result.has_value());
        return result;
    }
    Result<Promise> make(const Promise& promise)
    {
        return step([&](UnitOfWork& uow) { return PromiseService{}.make(uow, actor, promise); });
    }
    Result<Promise> change(const Promise& promise)
    {
        return step([&](UnitOfWork& uow) { return PromiseService{}.change(uow, actor, promise, now); });
    }
    Result<Promise> keep(std::string note)
    {
        return step([&](UnitOfWork& uow) {
            return PromiseService{}.keep(uow, actor, contract::idOf<PromiseId>(5001), now, note);
        });
    }
    Result<Promise> withdraw(std::string reason)
    {
        return step([&](UnitOfWork& uow) {
            return PromiseService{}.withdraw(uow, actor, contract::idOf<PromiseId>(5001), now, reason);
        });
    }
    Result<Promise> told(UtcTime newDue, std::string note)
    {
        return step([&](UnitOfWork& uow) {
            return PromiseService{}.toldProgress(uow, actor, contract::idOf<PromiseId>(5001), now, newDue, note);
        });
    }
    Result<Promise> reopen(Version version)
    {
        return step([&](UnitOfWork& uow) {
            return PromiseService{}.reopen(uow, actor, contract::idOf<PromiseId>(5001), version, now);
        });
    }
};

ErrorCode codeOf(const Result<Promise>& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

} // namespace

TEST_CASE("What a customer is told goes into the ledger", "[promise]")
{
    Ledger ledger;
    const Promise promise = contract::plainPromise(1);

    SECTION("a promise is made once, by whoever is signed in, and audited")
    {
        const auto made = ledger.make(promise);
        REQUIRE(made.has_value());
        CHECK(made->madeBy == ledger.actor.staff);
        CHECK(ledger.make(promise).value() == *made);
        REQUIRE(ledger.store.data().audit.size() == 1);
        CHECK(ledger.store.data().audit[0].action == "added");
        CHECK(ledger.store.data().audit[0].after == imageOf(*made));
        Promise other = promise;
        other.what = "别的";
        CHECK(codeOf(ledger.make(other)) == recordConflict);
    }
    SECTION("it is not due before it was made, but may be due at once")
    {
        Promise early = promise;
        early.dueAt = early.madeAt - Milliseconds{1};
        CHECK(codeOf(ledger.make(early)) == promiseDueBeforeMade);
        early.dueAt = early.madeAt;
        CHECK(ledger.make(early).has_value());
    }
    SECTION("kept, it says when and how, and is closed")
    {
        REQUIRE(ledger.make(promise).has_value());
        const auto kept = ledger.keep(" 已告知 ");
        REQUIRE(kept.has_value());
        CHECK(kept->state == PromiseState::Kept);
        CHECK(kept->closedAt == ledger.now);
        CHECK(kept->note == "已告知");
        CHECK(kept->version == 2);
        CHECK(codeOf(ledger.keep("")) == promiseClosed);
        CHECK(codeOf(ledger.withdraw("x")) == promiseClosed);
        CHECK(codeOf(ledger.told(ledger.now, "x")) == promiseClosed);
        CHECK(ledger.store.data().audit.back().action == "kept");
    }
    SECTION("withdrawn, it says why")
    {
        REQUIRE(ledger.make(promise).has_value());
        CHECK(codeOf(ledger.withdraw(" \n")) == promiseNeedsNote);
        const auto withdrawn = ledger.withdraw("客户自己来了");
        REQUIRE(withdrawn.has_value());
        CHECK(withdrawn->state == PromiseState::Withdrawn);
        CHECK(withdrawn->note == "客户自己来了");
        CHECK(ledger.store.data().audit.back().action == "withdrawn");
    }
    SECTION("told the progress, the customer has a new time")
    {
        REQUIRE(ledger.make(promise).has_value());
        const UtcTime newDue = ledger.now + std::chrono::minutes{30};
        const auto told = ledger.told(newDue, "还在查");
        REQUIRE(told.has_value());
        CHECK(told->dueAt == newDue);
        CHECK(told->progressCalls == 1);
        CHECK(told->state == PromiseState::Open);
        CHECK(ledger.told(newDue, "还在查").value().progressCalls == 2);
        CHECK(codeOf(ledger.told(ledger.now - Milliseconds{1}, "")) == promiseDueBeforeMade);
    }
    SECTION("closing is undone with the note of before, unless somebody was there in between")
    {
        REQUIRE(ledger.make(promise).has_value());
        const Promise told = ledger.told(ledger.now, "还在查").value();
        REQUIRE(ledger.keep("已告知").has_value());
        CHECK(codeOf(ledger.reopen(2)) == recordConflict);
        const auto back = ledger.reopen(3);
        REQUIRE(back.has_value());
        Promise expected = told;
        expected.version = 4;
        CHECK(*back == expected);
        CHECK(ledger.store.data().audit.back().action == "reopened");
        CHECK(ledger.reopen(4).value() == *back); // it is open already
        CHECK(ledger.store.data().audit.size() == 4);
    }
    SECTION("a promise that nobody made is not found")
    {
        CHECK(codeOf(ledger.keep("")) == recordNotFound);
        CHECK(codeOf(ledger.reopen(1)) == recordNotFound);
    }
}

TEST_CASE("Changing any field of a promise changes its image", "[promise]")
{
    const std::vector<std::function<void(Promise&)>> changes{
        [](Promise& p) { p.id = contract::idOf<PromiseId>(7); },
        [](Promise& p) { p.version = 9; },
        [](Promise& p) { p.toWhom = "x"; },
        [](Promise& p) { p.phone = "x"; },
        [](Promise& p) { p.what = "x"; },
        [](Promise& p) { p.origin.kind = RecordKind::Promise; },
        [](Promise& p) { p.origin.id = 7; },
        [](Promise& p) { p.madeAt += Milliseconds{1}; },
        [](Promise& p) { p.dueAt += Milliseconds{1}; },
        [](Promise& p) { p.state = PromiseState::Open; },
        [](Promise& p) { p.state = PromiseState::Kept; },
        [](Promise& p) { p.state = PromiseState::Broken; },
        [](Promise& p) { p.madeBy.reset(); },
        [](Promise& p) { p.closedAt.reset(); },
        [](Promise& p) { p.note = "x"; },
        [](Promise& p) { p.progressCalls = 9; },
    };
    std::vector<RecordImage> images{imageOf(contract::fullPromise(1))};
    for (std::size_t at = 0; at < changes.size(); ++at) {
        CAPTURE(at);
        Promise changed = contract::fullPromise(1);
        changes[at](changed);
        const RecordImage image = imageOf(changed);
        CHECK(std::find(images.begin(), images.end(), image) == images.end());
        images.push_back(image);
    }
    CHECK(images.front().get("kind") == "callback");
}

TEST_CASE("A promise is agreed anew while it is open", "[promise]")
{
    Ledger ledger;
    Promise promise = ledger.make(contract::plainPromise(1)).value();
    Promise anew = promise;
    anew.dueAt += std::chrono::hours{2};
    anew.what = "别的事";

    SECTION("time and matter change, who made it does not")
    {
        anew.madeBy.reset();
        const auto changed = ledger.change(anew);
        REQUIRE(changed.has_value());
        CHECK(changed->dueAt == anew.dueAt);
        CHECK(changed->what == "别的事");
        CHECK(changed->madeBy == promise.madeBy);
        CHECK(ledger.store.data().audit.back().action == "changed");
        CHECK(ledger.store.data().audit.back().before == imageOf(promise));
    }
    SECTION("the same again writes nothing")
    {
        CHECK(ledger.change(promise).value() == promise);
        CHECK(ledger.store.data().audit.size() == 1);
    }
    SECTION("not to a time before it was made, and not once it is closed")
    {
        anew.dueAt = promise.madeAt - Milliseconds{1};
        CHECK(codeOf(ledger.change(anew)) == promiseDueBeforeMade);
        REQUIRE(ledger.keep("").has_value());
        CHECK(codeOf(ledger.change(promise)) == promiseClosed);
    }
}

} // namespace tst_PromiseService
