#include "BoardDesk.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace tst_LineBoardForm {

using namespace frontdesk;
using namespace std::chrono_literals;

TEST_CASE("A hold goes past its limit, makes a callback and comes back with an apology", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    desk.type(1, &CallForm::callerName, "王小明");
    desk.type(1, &CallForm::phone, "13800138000");
    desk.type(1, &CallForm::keyPoints, "漏水");
    desk.board.hold(1, "asking");
    desk.board.setHoldConsent(1, true);
    CHECK(desk.board.momentOf(1) == moment::callHoldStarted);
    CHECK(desk.seen(1).holds.front().reason == "asking");
    CHECK(desk.seen(1).holds.front().consent);
    desk.board.askStage(1, moment::callAnswerUnknown);
    CHECK(desk.board.momentOf(1) == moment::callAnswerUnknown);

    desk.told.clear();
    desk.pass(45s);
    CHECK(desk.told == std::vector<int>{1});
    desk.pass(15s);
    CHECK(desk.board.momentOf(1) == moment::callHoldLimit);

    const Promise callback = desk.board.callbackFor(1);
    CHECK(callback.dueAt == desk.clock.now() + 30min);
    CHECK(callback.toWhom == "王小明");
    CHECK(callback.phone == "13800138000");
    CHECK(callback.what == "漏水");
    CHECK(callback.origin == RecordRef{RecordKind::Call, desk.board.call(1)->id.value()});
    desk.board.promiseCallback(1, callback);
    CHECK(desk.board.momentOf(1) == moment::callCallbackPromised);
    CHECK(desk.board.guidance(1).prompts.front().say.front() == "我们09:52前回电");

    desk.pass(5s);
    desk.board.resume(1);
    CHECK(desk.board.momentOf(1) == moment::callHoldEnded);
    CHECK(desk.prompts(1) == "back ");
    CHECK(desk.seen(1).holds.front().overLimit);
    desk.pass(8s);
    CHECK(desk.board.momentOf(1) == moment::callInProgress);

    desk.board.hangUp(1, EndedBy::Caller);
    CHECK(desk.board.toSave(1, false)->callback == callback);
    desk.board.withdrawCallback(1);
    CHECK_FALSE(desk.board.toSave(1, false)->callback);
}

TEST_CASE("A callback without a typed number goes to the number that was heard", "[board]")
{
    BoardDesk desk;
    desk.event(1, RingEvent::Kind::CallerId, "+86 138-0013-8000");
    desk.ring(1);
    CHECK(desk.board.callbackFor(1).phone == "13800138000");
    CHECK(desk.board.callbackFor(2).phone.empty());
}

TEST_CASE("A name refused as often as the packs let it be asked counts as declined", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    CallForm form;
    form.nameAsked = 1;
    desk.board.setForm(1, form);
    CHECK(desk.board.momentOf(1) == moment::callIdentifyRefused);
    CHECK_FALSE(desk.board.call(1)->form.nameDeclined);
    form.nameAsked = 2;
    desk.board.setForm(1, form);
    CHECK(desk.board.call(1)->form.nameDeclined);
    CHECK(desk.board.momentOf(1) == moment::callInProgress);
}

TEST_CASE("A stage that the clerk looks at holds until something happens", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    desk.type(1, &CallForm::callerName, "王小明");
    desk.type(1, &CallForm::keyPoints, "漏水");
    desk.board.askStage(1, moment::callRecap);
    CHECK(desk.board.momentOf(1) == moment::callRecap);
    desk.type(1, &CallForm::keyPoints, "厨房漏水");
    CHECK(desk.board.momentOf(1) == moment::callRecap);

    SECTION("read back")
    {
        CallForm form = desk.board.call(1)->form;
        form.recapConfirmed = true;
        desk.board.setForm(1, form);
        CHECK(desk.board.momentOf(1) == moment::callClosing);
    }
    SECTION("another category")
    {
        desk.type(1, &CallForm::category, "emergency");
        CHECK(desk.board.momentOf(1) == moment::callEmergency);
    }
    SECTION("following the call again")
    {
        desk.board.askStage(1, {});
        CHECK(desk.board.momentOf(1) == moment::callInProgress);
    }
    SECTION("hung up")
    {
        desk.board.hangUp(1, EndedBy::Caller);
        CHECK(desk.board.momentOf(1) == moment::callEnded);
    }
}

TEST_CASE("What is ticked and dismissed stays with the call", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    const auto touched = desk.board.call(1)->touched;
    desk.board.setStep(1, "base/answered/greet", true);
    CHECK(desk.board.call(1)->session.isTicked("base/answered/greet"));
    desk.board.setStep(1, "base/answered/greet", false);
    CHECK_FALSE(desk.board.call(1)->session.isTicked("base/answered/greet"));
    desk.board.dismissPrompt(1, "base/greet");
    CHECK(desk.prompts(1).empty());
    CHECK(desk.board.call(1)->touched == touched + 3);
}

TEST_CASE("A caller who is known is greeted as such before the first word", "[board]")
{
    BoardDesk desk;
    desk.event(1, RingEvent::Kind::CallerId, "13800138000");
    desk.ring(1);
    desk.told.clear();
    desk.board.setCaller(1, {.match = CallerKnowledge::Match::Known, .earlierCalls = 2});
    CHECK(desk.told == std::vector<int>{1});
    CHECK(desk.prompts(1) == "welcome-back ");
    desk.type(1, &CallForm::callerName, "王小明");
    desk.type(1, &CallForm::title, "ms");
    desk.board.answer(1);
    CHECK(desk.board.momentOf(1) == moment::callAnswered);
    CHECK(desk.word(1, "caller_history") == "returning");
    CHECK(desk.word(1, "festival") == "spring");
    CHECK(desk.word(1, "role") == "reception");
}

TEST_CASE("A call keeps the rule book that it began under", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    desk.books.activate(RuleBook::compile({}));
    CHECK(desk.prompts(1) == "greet ");
    CHECK(desk.prompts(2).empty());
}

TEST_CASE("A lost source shows on its line and stays until it is back", "[board]")
{
    BoardDesk desk;
    desk.event(2, RingEvent::Kind::SourceLost);
    CHECK(desk.board.sourceLost(2));
    CHECK_FALSE(desk.board.sourceLost(1));
    CHECK(desk.told == std::vector<int>{2});
    desk.event(2, RingEvent::Kind::SourceBack);
    CHECK_FALSE(desk.board.sourceLost(2));
}

TEST_CASE("What the machine fills in after the answer leaves the first words to be said", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    CallForm filled = desk.board.call(1)->form;
    filled.callerName = "Wang";
    desk.board.prefill(1, filled);
    CHECK(desk.board.momentOf(1) == moment::callAnswered);
    CHECK(desk.board.call(1)->form.callerName == "Wang");
    filled.place = "3-1203";
    desk.board.setForm(1, filled);
    CHECK(desk.board.momentOf(1) == moment::callInProgress);
}

TEST_CASE("Why a caller waits can be told while the hold lasts", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    desk.board.setHoldReason(1, "ask");
    CHECK(desk.seen(1).holds.empty());
    desk.board.hold(1, "");
    desk.board.setHoldReason(1, "look_up");
    CHECK(desk.seen(1).holds.back().reason == "look_up");
    desk.board.resume(1);
    desk.board.setHoldReason(1, "ask");
    CHECK(desk.seen(1).holds.back().reason == "look_up");
}

TEST_CASE("What was refused and is given after all is no longer refused", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    CallForm form = desk.board.call(1)->form;
    form.nameAsked = 2;
    form.phoneDeclined = true;
    desk.board.setForm(1, form);
    REQUIRE(desk.board.call(1)->form.nameDeclined);
    desk.type(1, &CallForm::callerName, "王");
    CHECK_FALSE(desk.board.call(1)->form.nameDeclined);
    CHECK(desk.board.call(1)->form.nameAsked == 0);
    CHECK(desk.board.call(1)->form.phoneDeclined);
    desk.type(1, &CallForm::phone, "1");
    CHECK_FALSE(desk.board.call(1)->form.phoneDeclined);
}

TEST_CASE("What a save would refuse is told before hanging up", "[board]")
{
    BoardDesk desk;
    CHECK(desk.board.problemsOf(1).has_value());
    desk.talk(1);
    CHECK(desk.board.problemsOf(1).has_value());
    desk.type(1, &CallForm::category, "repair");
    desk.type(1, &CallForm::phone, "12a4");
    const auto refused = desk.board.problemsOf(1);
    REQUIRE_FALSE(refused.has_value());
    REQUIRE(refused.error().problems.size() == 2);
    CHECK(refused.error().problems[0].field == "phone");
    CHECK(refused.error().problems[1].field == "key_points");
    CHECK(desk.state(1) == CallState::Talking);
}

TEST_CASE("What is not to be said is noted once when it is typed", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    const auto flagged = [&] {
        const auto& log = desk.board.call(1)->session.log();
        return std::count_if(log.begin(), log.end(), [](const auto& event) { return event.what == "flagged"; });
    };
    desk.type(1, &CallForm::keyPoints, "问停车");
    CHECK(flagged() == 0);
    desk.type(1, &CallForm::keyPoints, "不归我管");
    CHECK(flagged() == 1);
    desk.type(1, &CallForm::keyPoints, "问停车");
    desk.type(1, &CallForm::keyPoints, "不归我管。");
    CHECK(flagged() == 1);
}

TEST_CASE("A promised callback follows the form where nobody chose otherwise", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    desk.board.promiseCallback(1, desk.board.callbackFor(1));
    Promise chosen = *desk.board.call(1)->callback;
    SECTION("what is typed later belongs to it")
    {
        chosen.dueAt += 1h;
        desk.board.promiseCallback(1, chosen);
        desk.type(1, &CallForm::callerName, "王小明");
        desk.type(1, &CallForm::phone, "138 0013 8000");
        desk.type(1, &CallForm::keyPoints, "漏水");
        const Promise& callback = *desk.board.call(1)->callback;
        CHECK(callback.toWhom == "王小明");
        CHECK(callback.phone == "13800138000");
        CHECK(callback.what == "漏水");
        CHECK(callback.dueAt == chosen.dueAt);
    }
    SECTION("what was chosen stays, also after a crash")
    {
        chosen.what = "报维修时间";
        desk.board.promiseCallback(1, chosen);
        desk.type(1, &CallForm::keyPoints, "漏水");
        CHECK(desk.board.call(1)->callback->what == "报维修时间");
        const Draft draft = *desk.board.draftOf(1, {});
        BoardDesk after;
        REQUIRE(after.board.restore(draft));
        after.type(1, &CallForm::callerName, "王小明");
        after.type(1, &CallForm::keyPoints, "漏水严重");
        CHECK(after.board.call(1)->callback->toWhom == "王小明");
        CHECK(after.board.call(1)->callback->what == "报维修时间");
    }
}

TEST_CASE("A call knows how its ring was heard", "[board]")
{
    BoardDesk desk;
    desk.board.ringEvent({.line = 1, .at = desk.clock.steady(), .source = "simulated"});
    CHECK(desk.seen(1).source == "simulated");
    desk.ring(2);
    CHECK(desk.seen(2).source == "key"); // as the line is set
}

TEST_CASE("The words to say name whoever is signed in", "[board]")
{
    BoardDesk desk;
    Pack pack = BoardDesk::pack();
    pack.prompts.front().head.at = "call.prepare";
    pack.prompts.front().say = {"{unit}{staff}", "{unit}"};
    desk.books.activate(RuleBook::compile({pack}));
    const auto said = [&] { return desk.board.guidance(1).prompts.front().say; };
    CHECK(said() == std::vector<std::string>{"紫金大厦"});
    desk.told.clear();
    desk.board.setStaff("李雷");
    CHECK(said().front() == "紫金大厦李雷");
    CHECK(desk.told == std::vector<int>{1, 2, 3});
    desk.board.setStaff("李雷");
    CHECK(desk.told.size() == 3);
    desk.board.setStaff({});
    CHECK(said() == std::vector<std::string>{"紫金大厦"});
}

TEST_CASE("The emergency key marks the call at hand before it answers another one", "[call]")
{
    BoardDesk desk;
    SECTION("in a talk, while another line rings")
    {
        desk.talk(1);
        desk.ring(2);
        CHECK(desk.board.markEmergency() == 1);
        CHECK(desk.board.call(1)->form.category == "emergency");
        CHECK(desk.board.momentOf(1) == moment::callEmergency);
        CHECK(desk.state(2) == CallState::Ringing);
        CHECK(desk.board.selected() == 1);
    }
    SECTION("a call on hold is marked and stays on hold")
    {
        desk.talk(1);
        desk.board.hold(1, {});
        CHECK(desk.board.markEmergency() == 1);
        CHECK(desk.state(1) == CallState::Held);
    }
    SECTION("what rings is answered first, the longest ring before the others")
    {
        desk.ring(2);
        desk.pass(std::chrono::seconds{1});
        desk.ring(3);
        CHECK(desk.board.markEmergency() == 2);
        CHECK(desk.state(2) == CallState::Talking);
        CHECK(desk.state(3) == CallState::Ringing);
        CHECK(desk.board.selected() == 2);
        CHECK(desk.board.call(2)->form.category == "emergency");
    }
    SECTION("a call that has ended and is still being written is marked too, unless another one rings")
    {
        desk.talk(1);
        desk.board.hangUp(1, EndedBy::Caller);
        CHECK(desk.board.markEmergency() == 1);
        desk.type(1, &CallForm::category, "inquiry");
        desk.ring(2);
        CHECK(desk.board.markEmergency() == 2);
        CHECK(desk.board.call(1)->form.category == "inquiry");
    }
    SECTION("with no call nothing is made up")
    {
        CHECK(desk.board.markEmergency() == 0);
        CHECK(desk.board.call(1) == nullptr);
    }
    SECTION("what was typed stays, and the kind is a fact from the first moment on")
    {
        desk.talk(1);
        desk.type(1, &CallForm::place, "3-1203");
        CHECK(desk.board.markEmergency() == 1);
        CHECK(desk.board.call(1)->form.place == "3-1203");
        CHECK(desk.word(1, "emergency_kind") == "unknown");
        desk.type(1, &CallForm::emergencyKind, "fire");
        CHECK(desk.word(1, "emergency_kind") == "fire");
        desk.type(1, &CallForm::category, "inquiry");
        CHECK(desk.word(1, "emergency_kind").empty());
    }
}

} // namespace tst_LineBoardForm
