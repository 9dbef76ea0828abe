#include "domain/call/RecorderFixture.h"
#include "domain/promise/PromiseService.h"

namespace tst_CallRecorder {

using namespace frontdesk;
using namespace frontdesk::recorder;

TEST_CASE("A call is saved as one value and frees its line", "[call]")
{
    Console console;
    console.answer(1);
    console.type(1, "问停车费");

    SECTION("nothing is saved before the call has ended")
    {
        console.recorder->save(1, false);
        console.store.settle();
        CHECK(console.store.data().calls.empty());
        CHECK(console.heard.saved.empty());
    }
    SECTION("once saved, the line is free, the draft is gone and the panels are told")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        CHECK(console.recorder->isSaving(1));
        CHECK(console.board.call(1) != nullptr);
        console.store.settle();
        CHECK_FALSE(console.recorder->isSaving(1));
        CHECK(console.board.call(1) == nullptr);
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.heard.saved[0].first == 1);
        CHECK(console.heard.saved[0].second.keyPoints == "问停车费");
        CHECK(console.store.data().calls.size() == 1);
        CHECK(console.store.data().drafts.empty());
        console.pass(1min);
        CHECK(console.store.data().drafts.empty());
    }
    SECTION("saving twice in a row is one save")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        console.recorder->save(1, true);
        console.store.settle();
        CHECK(console.heard.saved.size() == 1);
        CHECK(console.heard.failed.empty());
    }
    SECTION("when the store refuses, what was typed stays, and the next try succeeds")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.store.failWrites(Error{.code = diskFull});
        console.recorder->save(1, false);
        console.store.settle();
        REQUIRE(console.heard.failed == std::vector{std::pair{1, diskFull}});
        CHECK(console.formOf(1).keyPoints == "问停车费");
        CHECK_FALSE(console.recorder->isSaving(1));

        console.store.failWrites(std::nullopt);
        console.recorder->save(1, false);
        console.store.settle();
        CHECK(console.heard.saved.size() == 1);
    }
    SECTION("what is typed until the reply comes is saved after it")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        console.type(1, "问停车费,已告知");
        console.store.settle();
        REQUIRE(console.store.data().calls.size() == 1);
        CHECK(console.store.data().calls.begin()->second.keyPoints == "问停车费,已告知");
        CHECK(console.board.call(1) == nullptr);
    }
    SECTION("a callback promised, promised anew or taken back until the reply comes goes into the ledger as it stands")
    {
        const auto state = [&](PromiseId id) { return console.store.data().promises.at(id.value()).state; };
        const Promise first = console.board.callbackFor(1);
        const Promise second = console.board.callbackFor(1);
        console.board.hangUp(1, EndedBy::Caller);

        SECTION("promised")
        {
            console.recorder->save(1, false);
            console.board.promiseCallback(1, first);
            console.store.settle();
            CHECK(state(first.id) == PromiseState::Open);
        }
        SECTION("promised anew")
        {
            console.board.promiseCallback(1, first);
            console.recorder->save(1, false);
            console.board.promiseCallback(1, second);
            console.store.settle();
            CHECK(state(first.id) == PromiseState::Withdrawn);
            CHECK(console.store.data().promises.at(first.id.value()).note == noteReplaced);
            CHECK(state(second.id) == PromiseState::Open);
        }
        SECTION("for another time")
        {
            console.board.promiseCallback(1, first);
            console.recorder->save(1, false);
            Promise later = first;
            later.dueAt += 1h;
            console.board.promiseCallback(1, later);
            console.store.settle();
            CHECK(state(first.id) == PromiseState::Open);
            CHECK(console.store.data().promises.at(first.id.value()).dueAt == later.dueAt);
        }
        SECTION("taken back")
        {
            console.board.promiseCallback(1, first);
            console.recorder->save(1, false);
            console.board.withdrawCallback(1);
            console.store.settle();
            CHECK(state(first.id) == PromiseState::Withdrawn);
        }
        CHECK(console.store.data().calls.size() == 1);
        CHECK(console.board.call(1) == nullptr);
        CHECK(console.heard.saved.size() == 1);
        CHECK(console.heard.failed.empty());
    }
    SECTION("a wrong number marked until the reply comes is one")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        console.board.wrongNumber(1);
        console.recorder->save(1, false);
        console.store.settle();
        CHECK(console.store.data().calls.begin()->second.live.outcome == CallOutcome::WrongNumber);
        CHECK(console.board.call(1) == nullptr);
    }
    SECTION("what came later but would be refused leaves the call to complete")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        CallForm form = console.formOf(1);
        form.phone = "12a4";
        console.board.setForm(1, form);
        console.store.settle();
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.heard.saved[0].second.toComplete);
        CHECK(console.heard.saved[0].second.keyPoints == "问停车费\n12a4");
    }
    SECTION("what came later and cannot be written stays on the line, is drafted, and goes with the next save")
    {
        console.pass(2s);
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        console.type(1, std::string(mostKeyPoints + 1, 'x'));
        console.store.settle();
        REQUIRE(console.heard.failed == std::vector{std::pair{1, formInvalid}});
        CHECK(console.heard.saved.empty());
        CHECK(console.formOf(1).keyPoints.size() == mostKeyPoints + 1);
        console.pass(2s);
        CHECK(console.drafted().size() == 1);

        SECTION("in this run")
        {
            console.type(1, "短一点");
            console.recorder->save(1, false);
        }
        SECTION("in the next run, from the draft")
        {
            console.recorder.reset();
            console.board.saved(1, console.board.call(1)->id);
            console.start();
            console.recorder->restoreDrafts();
            console.store.settle();
            console.type(1, "短一点");
            console.recorder->save(1, false);
        }
        console.store.settle();
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.store.data().calls.size() == 1);
        CHECK(console.store.data().calls.begin()->second.keyPoints == "短一点");
        CHECK(console.store.data().drafts.empty());
        CHECK(console.board.call(1) == nullptr);
    }
    SECTION("an unmet block refuses the save, one key saves it to complete")
    {
        CallForm form = console.formOf(1);
        form.category = "inquiry";
        form.keyPoints.clear();
        console.board.setForm(1, form);
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        console.store.settle();
        REQUIRE(console.heard.failed == std::vector{std::pair{1, formInvalid}});
        console.recorder->save(1, true);
        console.store.settle();
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.heard.saved[0].second.toComplete);
    }
    SECTION("a reply that comes when the recorder is gone touches nothing")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        console.recorder.reset();
        console.store.settle();
        CHECK(console.heard.saved.empty());
        CHECK(console.store.data().calls.size() == 1);
    }
    SECTION("a watcher hears of every change of a line, and nothing once it went")
    {
        const int changes = console.heard.changes;
        console.type(1, "问停车费,已告知");
        CHECK(console.heard.changes > changes);
        console.recorder->removeWatcher(&console.heard);
        console.heard.changes = 0;
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        console.store.settle();
        CHECK(console.heard.saved.empty());
        CHECK(console.heard.changes == 0);
    }
}

TEST_CASE("A new ring does not wait for an old form", "[call]")
{
    Console console;
    console.answer(1);
    console.type(1, "问停车费");
    console.board.hangUp(1, EndedBy::Caller);

    SECTION("the call that stood on the line is saved to complete by itself")
    {
        console.clock.advance(5s);
        console.board.lineKey(1);
        console.store.settle();
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.heard.saved[0].second.toComplete);
        CHECK(console.heard.saved[0].second.keyPoints == "问停车费");
        REQUIRE(console.board.call(1) != nullptr);
        CHECK(console.board.call(1)->live.state() == CallState::Ringing);
        CHECK(console.recorder->waitingToSave() == 0);
    }
    SECTION("a save under way is the same call, and its reply leaves the new one alone")
    {
        console.recorder->save(1, false);
        console.clock.advance(5s);
        console.board.lineKey(1);
        const CallId ringing = console.board.call(1)->id;
        CHECK_FALSE(console.recorder->isSaving(1));
        console.store.settle();
        CHECK(console.heard.saved.size() == 1);
        CHECK(console.heard.failed.empty());
        CHECK(console.store.data().calls.size() == 1);
        REQUIRE(console.board.call(1) != nullptr);
        CHECK(console.board.call(1)->id == ringing);
    }
    SECTION("a save under way that is refused for its gates is then saved to complete")
    {
        CallForm form = console.formOf(1);
        form.category = "inquiry";
        form.keyPoints.clear();
        console.board.setForm(1, form);
        console.recorder->save(1, false);
        console.clock.advance(5s);
        console.board.lineKey(1);
        console.store.settle();
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.heard.saved[0].second.toComplete);
        CHECK(console.recorder->waitingToSave() == 0);
    }
    SECTION("one that cannot be saved as it stands comes back to a free line for somebody to look at")
    {
        console.type(1, std::string(mostKeyPoints + 1, 'x'));
        console.clock.advance(5s);
        console.board.lineKey(1);
        console.store.settle();
        CHECK(console.heard.failed == std::vector{std::pair{1, formInvalid}});
        CHECK(console.recorder->waitingToSave() == 0);
        REQUIRE(console.board.call(2) != nullptr);
        CHECK(console.formOf(2).keyPoints.size() == mostKeyPoints + 1);
        console.type(2, "短一点");
        console.recorder->save(2, false);
        console.store.settle();
        CHECK(console.heard.saved.size() == 1);
        CHECK(console.board.call(2) == nullptr);
    }
}

TEST_CASE("What is kept when the program ends needs no reply", "[call]")
{
    Console console;
    console.answer(1);
    console.type(1, "问停车费");
    console.pass(2s);
    REQUIRE(console.drafted() == std::vector<std::string>{"问停车费"});

    SECTION("the last words are drafted although one was just written, or is under way")
    {
        console.type(1, "问停车费,急");
        console.recorder->look();
        console.type(1, "问停车费,很急");
        console.recorder->keepDraftsNow();
        console.recorder.reset();
        console.store.settle();
        CHECK(console.drafted() == std::vector<std::string>{"问停车费,很急"});
    }
    SECTION("nothing new is nothing to write")
    {
        const int commits = console.store.commits();
        console.recorder->keepDraftsNow();
        console.store.settle();
        CHECK(console.store.commits() == commits);
    }
    SECTION("what came after a save that is under way goes behind it")
    {
        console.board.hangUp(1, EndedBy::Caller);
        console.recorder->save(1, false);
        console.type(1, "问停车费,很急");
        console.recorder->keepDraftsNow();
        console.recorder.reset();
        console.store.settle();
        CHECK(console.store.data().calls.begin()->second.keyPoints == "问停车费,很急");
        CHECK(console.drafted().empty());
    }
    SECTION("a missed call that could not be written is a draft, which the next run saves by itself")
    {
        console.store.failWrites(Error{.code = diskFull});
        console.miss(2);
        console.store.settle();
        console.store.failWrites(std::nullopt);
        console.recorder->keepDraftsNow();
        console.recorder.reset();
        console.store.settle();
        CHECK(console.drafted().size() == 2);
    }
}

TEST_CASE("Missed calls are saved by themselves, also when the disk is full for a while", "[call]")
{
    Console console;

    SECTION("a missed call needs nobody")
    {
        console.miss(1);
        console.store.settle();
        REQUIRE(console.heard.saved.size() == 1);
        CHECK(console.heard.saved[0].second.live.outcome == CallOutcome::Missed);
        CHECK(console.board.call(1) == nullptr);
        CHECK(console.recorder->waitingToSave() == 0);
        CHECK_FALSE(console.recorder->nextWake().has_value());
    }
    SECTION("those that could not be written are tried again, ever more slowly, and told once")
    {
        console.store.failWrites(Error{.code = diskFull});
        console.miss(1);
        console.miss(2);
        console.store.settle();
        CHECK(console.recorder->waitingToSave() == 2);
        CHECK(console.heard.failed == std::vector{std::pair{1, diskFull}, std::pair{2, diskFull}});
        CHECK(console.heard.failures.front().retried);
        REQUIRE(console.recorder->nextWake().has_value());
        CHECK(*console.recorder->nextWake() <= console.clock.steady() + CallRecorder::firstRetry);

        console.pass(10min);
        CHECK(console.recorder->waitingToSave() == 2);
        CHECK(console.heard.failed.size() == 2);
        CHECK(*console.recorder->nextWake() <= console.clock.steady() + CallRecorder::lastRetry);
        CHECK(*console.recorder->nextWake() > console.clock.steady());

        console.store.failWrites(std::nullopt);
        console.pass(1min);
        CHECK(console.recorder->waitingToSave() == 0);
        CHECK(console.store.data().calls.size() == 2);
        CHECK_FALSE(console.recorder->nextWake().has_value());
    }
}

TEST_CASE("At a locked desk nobody's earlier calls are looked up, and they are as soon as somebody signs in", "[call]")
{
    Console console;
    Call earlier = contract::plainCall(1);
    earlier.caller.name = "王女士";
    earlier.caller.phone = contract::phone("13800138000");
    console.put(earlier);
    console.recorder->allowLookUps(false);
    console.answer(1, "13800138000");
    console.store.settle();
    CHECK(console.formOf(1).callerName.empty());
    CHECK(console.heard.found.empty());

    console.recorder->allowLookUps(true);
    console.recorder->allowLookUps(false); // locked again before the reply
    console.store.settle();
    CHECK(console.formOf(1).callerName.empty());

    console.recorder->allowLookUps(true);
    console.store.settle();
    CHECK(console.formOf(1).callerName == "王女士");
    CHECK(console.heard.found.size() == 1);
}

} // namespace tst_CallRecorder
