#include "domain/desk/AtHand.h"
#include "domain/matter/CounterFixture.h"

namespace tst_AtHand {

using namespace frontdesk;
using namespace frontdesk::counter;

namespace {

/// Two lines and a counter.
struct WholeDesk : CounterConsole {
    LineBoard lines{clock, ids, books};
    CallRecorder calls{lines, store, books, clock, Actor{.desk = 1}};
    AtHand hand{lines, calls, board};

    WholeDesk()
    {
        UnitSettings unit;
        unit.lines.resize(2);
        unit.lines[1].number = 2;
        lines.configure(unit);
    }
    MatterId come()
    {
        const auto id = hand.somebodyCame();
        REQUIRE(id.has_value());
        return *id;
    }
    void talk(int line)
    {
        lines.lineKey(line);
        clock.advance(2s);
        lines.answer(line);
    }
    [[nodiscard]] CallState call(int line) const { return lines.call(line)->live.state(); }
};

} // namespace

TEST_CASE("Answering a ring makes the person at the counter wait, and one key returns when the call is done", "[desk]")
{
    WholeDesk desk;
    const MatterId person = desk.come();
    CHECK(desk.hand.person() == person);
    desk.lines.lineKey(1);
    CHECK(desk.hand.person() == person); // a ring alone takes nothing out of the hands
    desk.clock.advance(2s);
    desk.lines.answer(1);
    CHECK_FALSE(desk.hand.person().has_value());
    CHECK(desk.state(person) == MatterState::Parked);
    CHECK_FALSE(desk.hand.offered().has_value()); // the telephone wants somebody

    desk.lines.hangUp(1, EndedBy::Caller);
    desk.calls.save(1, true);
    desk.store.settle();
    CHECK(desk.hand.offered() == person);
    REQUIRE(desk.hand.takeUpNext());
    CHECK(desk.hand.person() == person);
    CHECK(desk.state(person) == MatterState::AtHand);
    CHECK_FALSE(desk.hand.offered().has_value());
    CHECK_FALSE(desk.hand.takeUpNext());
}

TEST_CASE("Whoever comes during a talk is noted as waiting, and the call stays in hand", "[desk]")
{
    WholeDesk desk;
    desk.talk(1);
    const MatterId person = desk.come();
    CHECK_FALSE(desk.hand.person().has_value());
    CHECK(desk.state(person) == MatterState::Parked);
    CHECK(desk.call(1) == CallState::Talking);
}

TEST_CASE("Taking somebody up during a talk puts the caller on hold, and the call taken up again lets them wait",
          "[desk]")
{
    WholeDesk desk;
    desk.talk(1);
    const MatterId person = desk.come();
    REQUIRE(desk.hand.takeUp(person));
    CHECK_FALSE(desk.hand.takeUp(person));
    CHECK(desk.call(1) == CallState::Held);
    CHECK(desk.lines.call(1)->live.snapshot().holds.back().reason == AtHand::counterReason);
    CHECK(desk.hand.person() == person);

    desk.lines.resume(1);
    CHECK_FALSE(desk.hand.person().has_value());
    CHECK(desk.state(person) == MatterState::Parked);
}

TEST_CASE("Choosing a line with a call makes the person wait, choosing a free one does not", "[desk]")
{
    WholeDesk desk;
    const MatterId person = desk.come();
    desk.hand.choose(2);
    CHECK(desk.hand.person() == person);
    CHECK(desk.lines.selected() == 2);
    desk.lines.lineKey(1);
    desk.hand.choose(1);
    CHECK_FALSE(desk.hand.person().has_value());
    CHECK(desk.lines.selected() == 1);
}

TEST_CASE("A person can be asked to wait, and the one who waits longest is offered first", "[desk]")
{
    WholeDesk desk;
    const MatterId first = desk.come();
    CHECK(desk.hand.askToWait());
    CHECK_FALSE(desk.hand.askToWait());
    desk.pass(1s);
    const MatterId second = desk.come();
    desk.hand.askToWait();
    CHECK(desk.hand.offered() == first);
    CHECK(desk.board.find(second) != nullptr);
}

} // namespace tst_AtHand
