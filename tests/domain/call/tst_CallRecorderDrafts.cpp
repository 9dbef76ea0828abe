#include "contracts/DirectorySamples.h"
#include "domain/call/RecorderFixture.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/promise/PromiseRepository.h"

namespace tst_CallRecorderDrafts {

using namespace frontdesk;
using namespace frontdesk::recorder;

namespace {

Call earlierCall(int number, std::string name)
{
    Call call = contract::plainCall(number);
    call.caller.name = std::move(name);
    call.caller.title = "ms";
    call.caller.place = "3-1203";
    call.caller.phone = contract::phone("13800138000");
    return call;
}

using Points = std::vector<std::string>;

} // namespace

TEST_CASE("What is half typed is kept as a draft", "[call]")
{
    Console console;
    console.answer(1);
    console.pass(5s);
    console.heard.kept.clear();

    SECTION("the first key at once, the next within a second, and nothing while nothing changes")
    {
        console.type(1, "问");
        console.store.settle();
        CHECK(console.drafted() == Points{"问"});
        CHECK(console.heard.kept == std::vector{std::pair{1, console.clock.now()}});
        const int commits = console.store.commits();

        console.clock.advance(100ms);
        console.type(1, "问停");
        console.clock.advance(100ms);
        console.type(1, "问停车");
        console.store.settle();
        CHECK(console.store.commits() == commits);
        REQUIRE(console.recorder->nextWake().has_value());
        CHECK(*console.recorder->nextWake() == console.clock.steady() + 800ms);
        console.pass(800ms);
        CHECK(console.drafted() == Points{"问停车"});
        CHECK(console.store.commits() == commits + 1);

        CHECK_FALSE(console.recorder->nextWake().has_value());
        console.clock.advance(1min);
        console.recorder->look();
        console.store.settle();
        CHECK(console.store.commits() == commits + 1);
    }
    SECTION("each line has its own")
    {
        console.type(1, "一");
        console.answer(2);
        console.type(2, "二");
        console.store.settle();
        console.pass(2s);
        CHECK(console.drafted() == Points{"一", "二"});
    }
    SECTION("an outage is told once, and drafts are written again when there is room")
    {
        console.store.failWrites(Error{.code = diskFull});
        console.type(1, "问");
        console.store.settle();
        console.pass(5min);
        console.type(1, "问停");
        console.pass(5min);
        CHECK(console.heard.draftsFailed == std::vector{diskFull});
        CHECK(console.heard.kept.empty());

        console.store.failWrites(std::nullopt);
        console.pass(1min);
        CHECK(console.drafted() == Points{"问停"});
        CHECK(console.heard.kept.size() == 1);

        console.store.failWrites(Error{.code = diskFull});
        console.type(1, "问停车");
        console.pass(1min);
        CHECK(console.heard.draftsFailed == std::vector{diskFull, diskFull});
    }
    SECTION("none is written behind a save that is under way")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.pass(2s);
        console.recorder->save(1, false);
        console.type(1, "晚了");
        console.clock.advance(2s);
        console.recorder->look();
        console.store.settle();
        CHECK(console.store.data().drafts.empty());
    }
}

TEST_CASE("After a crash the drafts come back", "[call]")
{
    Console before;
    before.answer(1);
    before.type(1, "问停车费");
    before.store.settle();
    before.pass(2s);
    before.board.lineKey(2); // rings when the power goes
    before.store.settle();
    before.pass(2s);
    REQUIRE(before.store.data().drafts.size() == 2);

    Console after;
    after.clock.advance(1min);
    for (const auto& [record, draft] : before.store.data().drafts) {
        REQUIRE(after.store.writeNow([&, kept = draft](UnitOfWork& uow) { return uow.drafts().put(kept); }));
    }

    SECTION("an answered call waits with its form, one that rang is kept as missed")
    {
        after.recorder->restoreDrafts();
        after.store.settle();
        CHECK(after.formOf(1).keyPoints == "问停车费");
        CHECK(after.board.call(1)->restored);
        REQUIRE(after.heard.saved.size() == 1);
        CHECK(after.heard.saved[0].second.live.outcome == CallOutcome::Missed);
        CHECK(after.board.call(2) == nullptr);
        CHECK(after.store.data().drafts.size() == 1);

        after.recorder->save(1, false);
        after.store.settle();
        CHECK(after.store.data().drafts.empty());
        CHECK(after.store.data().calls.size() == 2);
    }
    SECTION("with no line free they wait for one")
    {
        after.answer(1);
        after.answer(2);
        after.store.settle();
        after.recorder->restoreDrafts();
        after.store.settle();
        CHECK_FALSE(after.board.call(1)->restored);
        after.board.hangUp(2, EndedBy::Caller);
        after.recorder->save(2, false);
        after.store.settle();
        REQUIRE(after.board.call(2) != nullptr);
        CHECK(after.board.call(2)->restored);
        CHECK(after.formOf(2).keyPoints == "问停车费");
    }
    SECTION("a store that cannot be read is told")
    {
        after.store.failReads(Error{.code = diskFull});
        after.recorder->restoreDrafts();
        after.store.settle();
        CHECK(after.heard.draftsFailed == std::vector{diskFull});
    }
}

TEST_CASE("Who is calling is looked up by the number", "[call]")
{
    Console console;
    console.put(earlierCall(1, "王"));
    console.put(earlierCall(2, "王小红"));
    Call missed = contract::missedCall(3);
    missed.live.callerId = "13800138000";
    console.put(missed);
    using Match = CallerKnowledge::Match;

    SECTION("a known caller fills the empty fields before the first word")
    {
        console.answer(1, "13800138000");
        console.store.settle();
        CHECK(console.board.call(1)->caller == CallerKnowledge{.match = Match::Known, .earlierCalls = 2});
        CHECK(console.formOf(1).callerName == "王小红");
        CHECK(console.formOf(1).title == "ms");
        CHECK(console.formOf(1).place == "3-1203");
        REQUIRE_FALSE(console.heard.found.empty());
        CHECK(console.heard.found.back() == std::pair{1, std::vector<std::int64_t>{1003, 1002, 1001}});
    }
    SECTION("one of several with the number is confirmed, with the calls and promises of all that person's numbers")
    {
        Party wang = contract::plainParty(1, "王丽");
        wang.contacts = {contract::mobile("13800138000"), contract::mobile("13700137000")};
        Party li = contract::plainParty(2, "李强");
        li.contacts = {contract::mobile("13800138000")};
        Call elsewhere = contract::plainCall(7);
        elsewhere.live.callerId = "13700137000";
        console.put(elsewhere);
        Promise promise = contract::plainPromise(1);
        promise.phone = "13700137000";
        REQUIRE(console.store.writeNow([&](UnitOfWork& uow) -> Result<void> {
            for (const Party& party : {wang, li}) {
                REQUIRE(uow.directory().add(party).has_value());
                REQUIRE(uow.audit().append(contract::entryFor(contract::refOf(party), 1)).has_value());
            }
            REQUIRE(uow.promises().add(promise).has_value());
            return uow.audit().append(contract::entryFor(contract::refOf(promise), 1));
        }));
        console.answer(1, "13800138000");
        console.store.settle();
        CHECK(console.board.call(1)->caller.match == Match::Maybe);
        CHECK(console.formOf(1).callerName.empty());
        CHECK(console.recorder->found(1).parties.size() == 2);

        console.recorder->confirmCaller(1, wang.id);
        console.store.settle();
        CHECK(console.board.call(1)->caller.match == Match::Known);
        CHECK(console.formOf(1).callerName == "王丽");
        REQUIRE(console.recorder->found(1).party() != nullptr);
        CHECK(console.heard.found.back().second.front() == 1007);
        CHECK(console.recorder->found(1).promises == std::vector{promise});
        CHECK(console.recorder->found(2).parties.empty());
    }
    SECTION("a number is looked up once, and again when another one is typed")
    {
        console.answer(1, "13800138000");
        console.store.settle();
        console.type(1, "问停车费");
        console.store.settle();
        CHECK(console.heard.found.size() == 1);

        CallForm form = console.formOf(1);
        form.phone = "139 0013 9000";
        console.board.setForm(1, form);
        console.store.settle();
        CHECK(console.heard.found.size() == 2);
        CHECK(console.board.call(1)->caller == CallerKnowledge{});
        CHECK(console.heard.found.back().second.empty());
        form.phone = "138 0013 8000";
        console.board.setForm(1, form);
        console.store.settle();
        CHECK(console.board.call(1)->caller.match == Match::Known);
    }
    SECTION("what was filled in for one number does not stay with another")
    {
        console.answer(1);
        CallForm form;
        form.phone = "13800138000";
        console.board.setForm(1, form);
        console.store.settle();
        form = console.formOf(1);
        REQUIRE_FALSE(form.callerName.empty());
        REQUIRE_FALSE(form.place.empty());
        form.place = "1-101";
        form.phone = "13900139000";
        console.board.setForm(1, form);
        console.store.settle();
        CHECK(console.formOf(1).callerName.empty());
        CHECK(console.formOf(1).place == "1-101");
        form = console.formOf(1);
        form.phone = "13800138000";
        console.board.setForm(1, form);
        console.store.settle();
        CHECK_FALSE(console.formOf(1).callerName.empty());
        CHECK(console.formOf(1).place == "1-101");
    }
    SECTION("when the number is taken away nobody is known")
    {
        console.answer(1);
        CallForm form;
        form.phone = "13800138000";
        form.callerName = "李";
        console.board.setForm(1, form);
        console.store.settle();
        CHECK(console.board.call(1)->caller.match == Match::Known);
        CHECK(console.formOf(1).callerName == "李");
        form = console.formOf(1);
        form.phone.clear();
        console.board.setForm(1, form);
        console.store.settle();
        CHECK(console.board.call(1)->caller == CallerKnowledge{});
        CHECK(console.heard.found.back().second.empty());
    }
    SECTION("what is typed while the answer is on its way stays")
    {
        console.answer(1, "13800138000");
        CallForm form;
        form.callerName = "李";
        console.board.setForm(1, form);
        console.store.settle();
        CHECK(console.formOf(1).callerName == "李");
        CHECK(console.formOf(1).place == "3-1203");
    }
    SECTION("a reply for a call that is gone does not touch the one that took its line")
    {
        console.board.lineKey(1);
        console.store.settle();
        console.heardNumber(1, "13800138000");
        console.board.stopRinging(1); // the missed call is saved behind the look-up
        console.clock.advance(2s);
        console.board.lineKey(1);
        console.store.settle();
        CHECK(console.formOf(1) == CallForm{});
        CHECK(console.board.call(1)->caller == CallerKnowledge{});
        CHECK(console.heard.found.empty());
    }
    SECTION("a look-up that failed is made again at the next change")
    {
        console.store.failReads(Error{.code = diskFull});
        console.answer(1, "13800138000");
        console.store.settle();
        CHECK(console.heard.found.empty());
        console.store.failReads(std::nullopt);
        console.type(1, "问");
        console.store.settle();
        CHECK(console.heard.found.size() == 1);
        CHECK(console.board.call(1)->caller.match == Match::Known);
    }
}

} // namespace tst_CallRecorderDrafts
