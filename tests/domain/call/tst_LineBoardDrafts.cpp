#include "BoardDesk.h"

#include <catch2/catch.hpp>

namespace tst_LineBoardDrafts {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

const Actor clerk{.desk = 1, .staff = *StaffId::fromValue(7)};

/// A call in the middle of a talk, with everything that a draft keeps.
Draft draftOfATalk(BoardDesk& desk, int line)
{
    desk.board.lineKey(line);
    desk.pass(16s);
    desk.board.lineKey(line);
    desk.pass(3s);
    CHECK_FALSE(desk.prompts(line).empty());
    desk.type(line, &CallForm::callerName, "王小明");
    desk.type(line, &CallForm::keyPoints, "漏水");
    desk.board.setStep(line, "base/identify/name", true);
    desk.board.promiseCallback(line, desk.board.callbackFor(line));
    desk.board.hold(line, "asking");
    desk.pass(4s);
    return *desk.board.draftOf(line, clerk);
}

} // namespace

TEST_CASE("A draft is the call's own record in the making", "[board]")
{
    BoardDesk desk;
    const Draft draft = draftOfATalk(desk, 2);
    CHECK(draft.record == RecordRef{RecordKind::Call, desk.board.call(2)->id.value()});
    CHECK(draft.desk == 1);
    CHECK(draft.staff == clerk.staff);
    CHECK(draft.updatedAt == desk.clock.now());
    CHECK(draft.payload.get("form.caller_name") == "王小明");
}

TEST_CASE("A call that was live at a crash comes back as ended with all that was typed", "[board]")
{
    BoardDesk before;
    const Draft draft = draftOfATalk(before, 2);
    const LineCall& lost = *before.board.call(2);

    BoardDesk desk;
    REQUIRE(desk.board.restore(draft));
    const LineCall* back = desk.board.call(2);
    REQUIRE(back != nullptr);
    CHECK(back->restored);
    CHECK(back->id == lost.id);
    CHECK(back->form == lost.form);
    CHECK(back->callback == lost.callback);
    CHECK(back->session.log() == lost.session.log());
    CHECK(back->session.isTicked("base/identify/name"));
    CHECK(desk.state(2) == CallState::Ended);
    CHECK(desk.seen(2).outcome == CallOutcome::Answered);
    CHECK(desk.seen(2).endedBy == EndedBy::Unknown);
    CHECK(desk.seen(2).endedAt == draft.updatedAt);
    CHECK(desk.seen(2).talkedMillis == 3000);
    CHECK(desk.seen(2).late);
    CHECK(desk.seen(2).holds.front().seconds == 4);
    CHECK(desk.seen(2).holds.front().ended);
    CHECK(desk.board.selected() == 2);
    CHECK(desk.board.toSave(2, false)->callback == lost.callback);

    SECTION("putting it back twice is putting it back once")
    {
        CHECK(desk.board.restore(draft));
        CHECK(desk.board.call(1) == nullptr);
    }
    SECTION("its draft is the same call again")
    {
        const Draft again = *desk.board.draftOf(2, clerk);
        CHECK(again.record == draft.record);
        BoardDesk third;
        REQUIRE(third.board.restore(again));
        CHECK(third.seen(2) == desk.seen(2));
    }
}

TEST_CASE("A call that rang at a crash comes back as missed", "[board]")
{
    BoardDesk before;
    before.board.lineKey(1);
    before.pass(7s);
    const Draft draft = *before.board.draftOf(1, {});
    BoardDesk desk;
    REQUIRE(desk.board.restore(draft));
    CHECK(desk.seen(1).outcome == CallOutcome::Missed);
    CHECK(desk.seen(1).ringCount == 2);
    CHECK(desk.seen(1).waitedMillis == 7000);
    CHECK(desk.board.momentOf(1) == moment::callMissed);

    SECTION("and makes room for the next ring without asking anybody to complete it")
    {
        desk.ring(1);
        REQUIRE(desk.displaced.size() == 1);
        CHECK_FALSE(desk.displaced.front().toComplete);
        CHECK(desk.displaced.front().id.value() == draft.record.id);
    }
}

TEST_CASE("An ended call comes back with the end that it had", "[board]")
{
    BoardDesk before;
    before.talk(1);
    before.pass(5s);
    before.board.dropped(1);
    before.pass(60s);
    BoardDesk desk;
    REQUIRE(desk.board.restore(*before.board.draftOf(1, {})));
    CHECK(desk.seen(1) == before.seen(1));
    CHECK(desk.board.momentOf(1) == moment::callDropped);
}

TEST_CASE("A draft whose line is taken goes to a free one, and waits when there is none", "[board]")
{
    BoardDesk before;
    const Draft draft = draftOfATalk(before, 2);
    BoardDesk desk;
    desk.clock.advance(1h); // another run: other ids
    desk.talk(2);
    REQUIRE(desk.board.restore(draft));
    REQUIRE(desk.board.call(1) != nullptr);
    CHECK(desk.board.call(1)->id.value() == draft.record.id);
    CHECK(desk.seen(1).line == 2);
    CHECK(desk.state(2) == CallState::Talking);

    BoardDesk full;
    full.clock.advance(1h);
    full.board.lineKey(1);
    full.board.lineKey(2);
    full.board.lineKey(3);
    CHECK_FALSE(full.board.restore(draft));
}

TEST_CASE("What is no call's draft is not put on a line", "[board]")
{
    BoardDesk desk;
    CHECK_FALSE(desk.board.restore({.record = {RecordKind::Promise, 5}}));
    CHECK_FALSE(desk.board.restore({.record = {RecordKind::Call, 0}}));
    REQUIRE(desk.board.restore({.record = {RecordKind::Call, 5}}));
    CHECK(desk.board.call(1)->form.untouched());
    CHECK(desk.seen(1).outcome == CallOutcome::Missed);
}

} // namespace tst_LineBoardDrafts
