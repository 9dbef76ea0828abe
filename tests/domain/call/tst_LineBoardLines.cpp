#include "BoardDesk.h"

#include <catch2/catch.hpp>

#include <random>

namespace tst_LineBoardLines {

using namespace frontdesk;
using namespace std::chrono_literals;

TEST_CASE("Answering a second line parks the first under its own hold timer", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    desk.type(1, &CallForm::callerName, "王小明");
    desk.pass(20s);
    desk.board.lineKey(2);
    CHECK(desk.board.selected() == 1);
    CHECK(desk.board.momentOf(2) == moment::callTwoLines);
    CHECK(desk.prompts(2) == "other-line ");
    CHECK(desk.board.momentOf(1) == moment::callInProgress);
    CHECK(desk.prompts(1) == "other-line ");

    desk.pass(16s);
    desk.told.clear();
    desk.board.lineKey(2);
    CHECK(desk.board.selected() == 2);
    CHECK(desk.wasTold(1));
    CHECK(desk.wasTold(2));
    CHECK(desk.state(1) == CallState::Held);
    CHECK(desk.seen(1).holds.front().reason == LineBoard::otherLineReason);
    CHECK(desk.state(2) == CallState::Talking);
    CHECK(desk.seen(2).late);
    CHECK(desk.seen(2).otherLineBusy);
    CHECK(desk.prompts(2) == "apology other-line greet ");

    SECTION("the parked one reaches its limit while the other is talked on")
    {
        desk.pass(60s);
        CHECK(desk.board.momentOf(1) == moment::callHoldLimit);
        CHECK(desk.state(2) == CallState::Talking);
    }
    SECTION("taking the first up again parks the second")
    {
        desk.pass(10s);
        desk.board.lineKey(1);
        CHECK(desk.state(1) == CallState::Talking);
        CHECK(desk.board.momentOf(1) == moment::callHoldEnded);
        CHECK(desk.state(2) == CallState::Held);
        CHECK(desk.board.selected() == 1);
        CHECK(desk.seen(1).holds.front().seconds == 10);
    }
    SECTION("saving the second leads back to the one that waits")
    {
        desk.board.hangUp(2, EndedBy::Caller);
        desk.board.saved(2, desk.board.call(2)->id);
        CHECK(desk.board.selected() == 1);
    }
}

TEST_CASE("A line that rang while another was talked on has its reason known", "[board]")
{
    BoardDesk desk;
    SECTION("also when that talk is over before the answer")
    {
        desk.talk(1);
        desk.board.lineKey(2);
        desk.pass(16s);
        desk.board.hangUp(1, EndedBy::Caller);
        desk.board.lineKey(2);
        CHECK(desk.seen(2).otherLineBusy);
    }
    SECTION("also when that talk began later than the ring")
    {
        desk.board.lineKey(2);
        desk.talk(1);
        desk.pass(1s);
        desk.board.stopRinging(2);
        REQUIRE(desk.missed.size() == 1);
        CHECK(desk.missed.front().live.otherLineBusy);
    }
    SECTION("but a call on hold keeps nobody busy")
    {
        desk.talk(1);
        desk.board.hold(1, "asking");
        desk.talk(2);
        CHECK_FALSE(desk.seen(2).otherLineBusy);
    }
}

TEST_CASE("Each line's facts speak of the others", "[board]")
{
    BoardDesk desk;
    const auto other = [&](int line) { return desk.word(line, "other_line"); };
    desk.board.lineKey(1);
    CHECK(other(1) == "none");
    desk.board.lineKey(2);
    CHECK(other(1) == "ringing");
    CHECK(other(2) == "ringing");
    CHECK(desk.board.momentOf(2) == moment::callRinging);
    desk.told.clear();
    desk.board.answer(1);
    CHECK(desk.wasTold(2));
    CHECK(other(1) == "ringing");
    CHECK(other(2) == "held");
    CHECK(desk.board.momentOf(2) == moment::callTwoLines);
    desk.board.hangUp(1, EndedBy::Caller);
    CHECK(other(2) == "none");
    CHECK(desk.board.momentOf(2) == moment::callRinging);
}

TEST_CASE("A ring never takes the screen from a form that is being filled", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    desk.board.hangUp(1, EndedBy::Caller);
    desk.board.lineKey(2);
    CHECK(desk.board.selected() == 1);
    desk.board.select(2);
    CHECK(desk.board.selected() == 2);
    desk.board.select(1);
    desk.board.answer(2);
    CHECK(desk.board.selected() == 2);
}

TEST_CASE("When a line becomes free the screen goes to what is most urgent", "[board]")
{
    BoardDesk desk;
    desk.talk(1);
    desk.board.hangUp(1, EndedBy::Caller);
    desk.talk(2);
    desk.board.lineKey(3);
    desk.board.hangUp(2, EndedBy::Caller);
    CHECK(desk.board.selected() == 2);
    desk.board.saved(2, desk.board.call(2)->id);
    CHECK(desk.board.selected() == 3);
    desk.board.stopRinging(3);
    CHECK(desk.board.selected() == 1);
}

TEST_CASE("Eight lines are the most and a line that is taken away keeps its call", "[board]")
{
    BoardDesk desk;
    desk.board.configure(BoardDesk::settings(12));
    CHECK(desk.board.lines().size() == 8);
    desk.talk(7);
    desk.board.select(7);
    desk.board.configure(BoardDesk::settings(2));
    REQUIRE(desk.board.lines().size() == 3);
    CHECK(desk.state(7) == CallState::Talking);
    desk.board.hangUp(7, EndedBy::Caller);
    desk.board.saved(7, desk.board.call(7)->id);
    CHECK(desk.board.lines().size() == 2);
    CHECK(desk.board.selected() == 1);
}

TEST_CASE("A listener may act on the board while it is told", "[board]")
{
    struct Eager : LineBoardListener {
        LineBoard* board = nullptr;
        int missed = 0;
        void lineChanged(int line) override
        {
            if (const LineCall* call = board->call(line); call != nullptr && call->form.phone.empty()) {
                CallForm form = call->form;
                form.phone = "13800138000";
                board->setForm(line, form);
                board->select(line);
            }
        }
        void callMissed(const CallToSave& call) override
        {
            ++missed;
            board->saved(call.live.line, call.id);
        }
    };
    BoardDesk desk;
    Eager eager;
    eager.board = &desk.board;
    desk.board.setListener(&eager);
    desk.ring(1);
    desk.board.lineKey(2);
    CHECK(desk.board.call(1)->form.phone == "13800138000");
    CHECK(desk.board.call(2)->form.phone == "13800138000");
    desk.pass(10s);
    CHECK(eager.missed == 1);
    desk.board.answer(2);
    desk.board.hangUp(2, EndedBy::Caller);
    desk.ring(2);
    CHECK(eager.missed == 2); // a listener that makes no difference keeps a displaced call like a missed one
}

TEST_CASE("Whatever happens on the lines, one is talked on and no call is lost", "[board][property]")
{
    for (unsigned seed = 0; seed < 150; ++seed) {
        BoardDesk desk;
        std::mt19937 engine{seed};
        const auto roll = [&](int most) { return std::uniform_int_distribution<int>{0, most}(engine); };
        std::map<std::int64_t, int> ends;
        std::map<std::int64_t, bool> begun;
        for (int step = 0; step < 60; ++step) {
            const int line = 1 + roll(2);
            switch (roll(10)) {
            case 0:
            case 1:
                desk.board.lineKey(line);
                break;
            case 2:
            case 3:
                desk.ring(line);
                break;
            case 4:
                desk.board.answer(line);
                break;
            case 5:
                desk.board.hold(line, "asking");
                break;
            case 6:
                desk.board.resume(line);
                break;
            case 7:
                desk.board.hangUp(line, EndedBy::Desk);
                break;
            case 8:
                if (const auto toSave = desk.board.toSave(line, false)) {
                    ++ends[toSave->id.value()];
                    desk.board.saved(line, toSave->id);
                }
                break;
            default:
                desk.pass(Milliseconds{roll(20'000)});
                break;
            }
            int talks = 0;
            for (int number = 1; number <= 3; ++number) {
                if (const LineCall* call = desk.board.call(number)) {
                    begun[call->id.value()] = true;
                    talks += call->live.state() == CallState::Talking ? 1 : 0;
                    REQUIRE(call->live.snapshot().outcome != CallOutcome::Missed);
                }
            }
            INFO("seed " << seed << ", step " << step);
            REQUIRE(talks <= 1);
            const auto wake = desk.board.nextWake();
            REQUIRE((!wake || *wake > desk.clock.steady()));
        }
        for (const auto* list : {&desk.missed, &desk.displaced}) {
            for (const CallToSave& call : *list) {
                ++ends[call.id.value()];
            }
        }
        for (int number = 1; number <= 3; ++number) {
            if (const LineCall* call = desk.board.call(number)) {
                ++ends[call->id.value()];
            }
        }
        for (const auto& [id, seen] : begun) {
            INFO("seed " << seed);
            REQUIRE(ends[id] == 1);
        }
    }
}

} // namespace tst_LineBoardLines
