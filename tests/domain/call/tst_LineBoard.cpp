#include "BoardDesk.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace tst_LineBoard {

using namespace frontdesk;
using namespace std::chrono_literals;

TEST_CASE("One key takes a call from its first ring to its end", "[board]")
{
    BoardDesk desk;
    CHECK(desk.board.momentOf(1) == moment::callPrepare);
    CHECK(desk.prompts(1) == "ready ");
    CHECK_FALSE(desk.board.nextWake());

    desk.board.lineKey(1);
    REQUIRE(desk.board.call(1) != nullptr);
    CHECK(desk.state(1) == CallState::Ringing);
    CHECK(desk.board.momentOf(1) == moment::callRinging);
    CHECK(desk.seen(1).rangAt == desk.clock.now());
    CHECK(desk.board.nextWake() == desk.clock.steady() + 1s);

    desk.pass(3s);
    desk.board.lineKey(1);
    CHECK(desk.state(1) == CallState::Talking);
    CHECK(desk.board.momentOf(1) == moment::callAnswered);
    CHECK(desk.prompts(1) == "greet ");

    desk.pass(5s);
    desk.board.lineKey(1);
    CHECK(desk.state(1) == CallState::Ended);
    CHECK(desk.seen(1).endedBy == EndedBy::Caller);
    CHECK(desk.seen(1).talkedMillis == 5000);
    CHECK(desk.board.momentOf(1) == moment::callEnded);

    const auto toSave = desk.board.toSave(1, false);
    REQUIRE(toSave);
    CHECK(toSave->live.outcome == CallOutcome::Answered);
    CHECK(toSave->session.book() == desk.books.current().name());
    desk.board.saved(1, toSave->id);
    CHECK(desk.board.call(1) == nullptr);
    CHECK(desk.missed.empty());
    CHECK(desk.displaced.empty());
}

TEST_CASE("A second press right behind hanging up is a bounce and not the next ring", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    desk.pass(20s);
    desk.board.lineKey(1);
    const CallId id = desk.board.call(1)->id;
    desk.clock.advance(300ms);
    desk.board.lineKey(1);
    CHECK(desk.board.call(1)->id == id);
    desk.clock.advance(700ms);
    desk.board.lineKey(1);
    CHECK(desk.state(1) == CallState::Ringing);
    REQUIRE(desk.displaced.size() == 1);
    CHECK(desk.displaced.front().id == id);
}

TEST_CASE("A key that bounces does one thing", "[board]")
{
    BoardDesk desk;
    const auto pressAfter = [&](Milliseconds time) {
        desk.clock.advance(time);
        desk.board.lineKey(1);
    };
    desk.board.lineKey(1);

    SECTION("it tells of the ring and does not answer")
    {
        pressAfter(299ms);
        CHECK(desk.state(1) == CallState::Ringing);
        pressAfter(1ms);
        CHECK(desk.state(1) == CallState::Talking);
    }
    SECTION("it answers and does not hang up")
    {
        pressAfter(2s);
        pressAfter(299ms);
        CHECK(desk.state(1) == CallState::Talking);
        pressAfter(1ms);
        CHECK(desk.state(1) == CallState::Ended);
    }
    SECTION("it takes a call up again and does not hang up")
    {
        pressAfter(2s);
        desk.board.hold(1, "ask");
        pressAfter(5s);
        pressAfter(100ms);
        CHECK(desk.state(1) == CallState::Talking);
    }
    SECTION("it does not ring on a line that the save has just freed")
    {
        pressAfter(2s);
        pressAfter(20s);
        desk.clock.advance(5s);
        desk.board.saved(1, desk.board.call(1)->id);
        pressAfter(999ms);
        CHECK(desk.board.call(1) == nullptr);
        pressAfter(1ms);
        CHECK(desk.state(1) == CallState::Ringing);
    }
    SECTION("another line's key is another key")
    {
        desk.board.lineKey(2);
        CHECK(desk.state(2) == CallState::Ringing);
    }
    SECTION("what a line hears by itself is no bounce")
    {
        pressAfter(2s);
        pressAfter(20s);
        desk.board.saved(1, desk.board.call(1)->id);
        desk.ring(1);
        CHECK(desk.state(1) == CallState::Ringing);
        pressAfter(100ms);
        CHECK(desk.state(1) == CallState::Talking);
    }
}

TEST_CASE("A late answer brings the apology first", "[board]")
{
    BoardDesk desk;
    desk.board.lineKey(1);
    desk.pass(15s);
    CHECK(desk.board.call(1)->live.rings(desk.clock.steady()).late);
    desk.board.lineKey(1);
    CHECK(desk.seen(1).late);
    CHECK(desk.seen(1).ringCount == 4);
    CHECK_FALSE(desk.seen(1).otherLineBusy);
    CHECK(desk.prompts(1) == "apology greet ");
}

TEST_CASE("Time alone changes what is shown and the listener hears of it", "[board]")
{
    BoardDesk desk;
    desk.board.lineKey(1);
    desk.told.clear();
    desk.pass(4999ms);
    const auto first = desk.told.size();
    CHECK(first == 1); // the ring's sound ended
    desk.pass(1ms);
    CHECK(desk.told.size() == first + 1);
    desk.board.look();
    CHECK(desk.told.size() == first + 1);

    desk.board.lineKey(1);
    desk.told.clear();
    desk.pass(11999ms);
    CHECK(desk.told.empty());
    desk.pass(1ms);
    CHECK(desk.told == std::vector<int>{1});
    CHECK(desk.board.momentOf(1) == moment::callIdentify);
    CHECK_FALSE(desk.board.nextWake());
}

TEST_CASE("A line that falls silent is missed, reported and free at once", "[board]")
{
    BoardDesk desk;
    desk.ring(2);
    CHECK(desk.board.selected() == 2);
    desk.pass(5s);
    desk.ring(2);
    const CallId id = desk.board.call(2)->id;
    desk.pass(5999ms);
    CHECK(desk.board.call(2) != nullptr);
    desk.pass(1ms);
    CHECK(desk.board.call(2) == nullptr);
    REQUIRE(desk.missed.size() == 1);
    CHECK(desk.missed.front().id == id);
    CHECK(desk.missed.front().live.outcome == CallOutcome::Missed);
    CHECK(desk.missed.front().live.ringCount == 2);
    CHECK(desk.missed.front().live.line == 2);
    CHECK_FALSE(desk.missed.front().toComplete);
    CHECK(desk.board.momentOf(2) == moment::callPrepare);
    CHECK(desk.wasTold(2));

    desk.ring(2);
    REQUIRE(desk.board.call(2) != nullptr);
    CHECK(desk.board.call(2)->id != id);
}

TEST_CASE("However a ringing ends unanswered, the call is missed", "[board]")
{
    BoardDesk desk;
    desk.board.lineKey(1);
    desk.pass(7s);
    SECTION("said by the key") { desk.board.stopRinging(1); }
    SECTION("heard by the source") { desk.event(1, RingEvent::Kind::Stopped); }
    SECTION("the line is free again") { desk.event(1, RingEvent::Kind::HungUp); }
    SECTION("hung up") { desk.board.hangUp(1, EndedBy::Desk); }
    REQUIRE(desk.missed.size() == 1);
    CHECK(desk.missed.front().live.ringCount == 2);
    CHECK(desk.board.call(1) == nullptr);
}

TEST_CASE("What does not fit changes nothing and tells nobody", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    desk.told.clear();
    desk.ring(1);
    desk.event(1, RingEvent::Kind::Stopped);
    desk.event(1, RingEvent::Kind::Answered);
    desk.board.stopRinging(1);
    desk.board.answer(1);
    desk.board.resume(1);
    desk.board.setHoldConsent(1, true);
    desk.board.withdrawCallback(1);
    desk.board.setForm(1, desk.board.call(1)->form);
    desk.board.setStep(1, "base/x", false);
    desk.board.select(1);
    desk.board.select(9);
    desk.ring(9);
    desk.board.lineKey(9);
    desk.board.hold(2, "asking");
    desk.board.hangUp(2, EndedBy::Desk);
    desk.event(2, RingEvent::Kind::Answered);
    desk.event(2, RingEvent::Kind::HungUp);
    CHECK(desk.told.empty());
    CHECK(desk.state(1) == CallState::Talking);
    CHECK(desk.board.call(2) == nullptr);
    CHECK(desk.board.call(9) == nullptr);
    CHECK_FALSE(desk.board.toSave(1, true));
    CHECK_FALSE(desk.board.toSave(2, true));
    CHECK_FALSE(desk.board.draftOf(2, {}));
}

TEST_CASE("A number heard on the line belongs to the ring near it", "[board]")
{
    BoardDesk desk;
    SECTION("before the first ring")
    {
        desk.event(1, RingEvent::Kind::CallerId, "13800138000");
        desk.clock.advance(2s);
        desk.ring(1);
        CHECK(desk.seen(1).callerId == "13800138000");
    }
    SECTION("between two rings")
    {
        desk.ring(1);
        desk.clock.advance(1500ms);
        desk.event(1, RingEvent::Kind::CallerId, "02158881234");
        CHECK(desk.seen(1).callerId == "02158881234");
    }
    SECTION("long before, it is another call's")
    {
        desk.event(1, RingEvent::Kind::CallerId, "13800138000");
        desk.clock.advance(10001ms);
        desk.ring(1);
        CHECK(desk.seen(1).callerId.empty());
    }
}

TEST_CASE("A ring that is told late is counted from when it was", "[board]")
{
    BoardDesk desk;
    desk.clock.advance(3s);
    desk.board.ringEvent({.line = 1, .kind = RingEvent::Kind::Ring, .at = desk.clock.steady() - 400ms});
    CHECK(desk.seen(1).rangAt == desk.clock.now() - 400ms);
    CHECK(desk.board.nextWake() == desk.clock.steady() + 600ms);
    desk.pass(5s);
    desk.board.lineKey(1);
    CHECK(desk.seen(1).waitedMillis == 5400);
    CHECK_FALSE(desk.seen(1).clockJumped);
}

TEST_CASE("An ended call that nobody saved makes room for a ring and is not lost", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    desk.type(1, &CallForm::keyPoints, "漏水");
    desk.board.hangUp(1, EndedBy::Caller);
    const CallId id = desk.board.call(1)->id;
    desk.pass(30s);
    const auto how = GENERATE(0, 1);
    if (how == 0) {
        desk.ring(1);
    } else {
        desk.board.lineKey(1);
    }
    REQUIRE(desk.displaced.size() == 1);
    CHECK(desk.displaced.front().id == id);
    CHECK(desk.displaced.front().toComplete);
    CHECK(desk.displaced.front().form.keyPoints == "漏水");
    CHECK(desk.state(1) == CallState::Ringing);
    CHECK(desk.board.call(1)->form.untouched());
    desk.board.saved(1, id);
    CHECK(desk.state(1) == CallState::Ringing);
}

TEST_CASE("A wrong number is over in one act, ringing or talking", "[board]")
{
    BoardDesk desk;
    desk.board.lineKey(1);
    SECTION("ringing") {}
    SECTION("talking") { desk.board.answer(1); }
    SECTION("just hung up")
    {
        desk.board.answer(1);
        desk.board.hangUp(1, EndedBy::Caller);
    }
    desk.board.wrongNumber(1);
    const auto toSave = desk.board.toSave(1, false);
    REQUIRE(toSave);
    CHECK(toSave->live.outcome == CallOutcome::WrongNumber);
    CHECK(toSave->form.category.empty());
    CHECK(desk.word(1, "category") == "wrong_number");
    CHECK(desk.missed.empty());
}

} // namespace tst_LineBoard
