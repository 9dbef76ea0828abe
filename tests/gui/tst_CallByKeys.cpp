#include "domain/call/CallRepository.h"
#include "domain/promise/PromiseRepository.h"
#include "support/DeskFixture.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <catch2/catch.hpp>

namespace tst_CallByKeys {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

std::vector<Call> callsOf(DeskFixture& desk)
{
    return desk.stored<std::vector<Call>>([](const ReadView& view) {
        return view.calls().rangBetween(utcFromMillis(0), utcFromMillis(4'000'000'000'000), 100);
    });
}

void recordKnownCaller(DeskFixture& desk)
{
    desk.ring("13800138000", 1);
    desk.key(Qt::Key_F2);
    desk.widget<QLineEdit>("callerNameLineEdit").setFocus();
    desk.type("Wang");
    desk.widget<QPlainTextEdit>("keyPointsPlainTextEdit").setFocus();
    desk.type("Asked about parking");
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(callsOf(desk).size() == 1);
    desk.pass(5min);
    desk.keys = 0;
}

} // namespace

TEST_CASE("A known caller's inquiry takes six keys from ring to saved beyond the words")
{
    DeskFixture desk;
    recordKnownCaller(desk);

    desk.ring("13800138000", 2);
    desk.key(Qt::Key_F2); // answer: the caller is known, the focus is in the key points
    desk.type("The parking card ends on Sunday");
    desk.key(Qt::Key_1, Qt::AltModifier);     // an inquiry
    desk.key(Qt::Key_R, Qt::ControlModifier); // read back
    desk.key(Qt::Key_F2);                     // hang up
    desk.key(Qt::Key_Return, Qt::ControlModifier);

    CHECK(desk.keys <= 6);
    const auto calls = callsOf(desk);
    REQUIRE(calls.size() == 2);
    const Call& call = calls.front();
    CHECK(call.caller.name == "Wang");
    CHECK(call.keyPoints == "The parking card ends on Sunday");
    CHECK(call.category == "inquiry");
    CHECK(call.recapConfirmed);
    CHECK(call.live.ringCount == 2);
    CHECK_FALSE(call.live.late);
    CHECK(desk.board().call(call.live.line) == nullptr);
}

TEST_CASE("An unknown caller's inquiry takes nine keys from ring to saved beyond the words")
{
    DeskFixture desk;
    desk.ring("02158881234", 2);
    desk.key(Qt::Key_F2); // answer: unknown, the focus is in the name
    desk.type("Chen");
    desk.key(Qt::Key_Tab); // the number is known from the line
    if (desk.window().focusWidget()->objectName() == QLatin1String("phoneLineEdit")) {
        desk.key(Qt::Key_Tab);
    }
    REQUIRE(desk.window().focusWidget()->objectName() == QLatin1String("placeLineEdit"));
    desk.type("5-0801");
    desk.key(Qt::Key_1, Qt::AltModifier); // what it is about; the key points come next
    REQUIRE(desk.window().focusWidget()->objectName() == QLatin1String("keyPointsPlainTextEdit"));
    desk.type("When does the lift run again");
    desk.key(Qt::Key_R, Qt::ControlModifier);
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Return, Qt::ControlModifier);

    CHECK(desk.keys <= 9);
    const auto calls = callsOf(desk);
    REQUIRE(calls.size() == 1);
    CHECK(calls.front().caller.name == "Chen");
    CHECK(calls.front().caller.place == "5-0801");
    REQUIRE(calls.front().caller.phone.has_value());
    CHECK(calls.front().caller.phone->digits() == "02158881234");
    CHECK(calls.front().keyPoints == "When does the lift run again");
}

TEST_CASE("A wrong number is recorded with two keys")
{
    DeskFixture desk;
    desk.ring("", 1);
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_W, Qt::ControlModifier);
    CHECK(desk.keys == 2);
    const auto calls = callsOf(desk);
    REQUIRE(calls.size() == 1);
    CHECK(calls.front().live.outcome == CallOutcome::WrongNumber);
}

TEST_CASE("One key saves a call to complete later, and the count stays in sight")
{
    DeskFixture desk;
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.type("Zhao");
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Escape);
    const auto calls = callsOf(desk);
    REQUIRE(calls.size() == 1);
    CHECK(calls.front().toComplete);
    CHECK(calls.front().caller.name == "Zhao");
    CHECK(desk.widget<QAbstractButton>("toCompletePushButton").text().contains(QLatin1Char('1')));
}

TEST_CASE("A call that nobody answers is kept as missed until somebody deals with it")
{
    DeskFixture desk;
    const int line = desk.board().selected();
    desk.board().lineKey(line); // a real line: nobody has to call a practice call back
    desk.pass(38s);
    desk.board().stopRinging(line);
    desk.settle();
    auto calls = callsOf(desk);
    REQUIRE(calls.size() == 1);
    CHECK(calls.front().live.outcome == CallOutcome::Missed);
    CHECK(calls.front().live.ringCount == 8);
    CHECK_FALSE(calls.front().dealtWith.has_value());
    CHECK(desk.widget<QAbstractButton>("missedPushButton").text().contains(QLatin1Char('1')));
    // It is still there the next day, and after a restart.
    desk.pass(1min);
    desk.clock.advance(24h);
    desk.stop();
    desk.start();
    CHECK(desk.widget<QAbstractButton>("missedPushButton").text().contains(QLatin1Char('1')));
}

TEST_CASE("What was half typed is back after a crash")
{
    DeskFixture desk;
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.type("Zhou");
    desk.pass(1100ms);
    desk.crash();
    desk.start();
    const LineCall* back = nullptr;
    for (const LineSettings& line : desk.board().lines()) {
        back = desk.board().call(line.number) != nullptr ? desk.board().call(line.number) : back;
    }
    REQUIRE(back != nullptr);
    CHECK(back->restored);
    CHECK(back->form.callerName == "Zhou");
    CHECK(back->live.snapshot().answeredAt.has_value());
    CHECK(callsOf(desk).empty());
}

TEST_CASE("A callback promised in a call stands in the due strip with its time")
{
    DeskFixture desk;
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.type("Sun");
    desk.key(Qt::Key_F6);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    if (desk.board().call(desk.board().selected()) != nullptr) {
        desk.key(Qt::Key_F2);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
    }
    const auto open = desk.stored<std::vector<Promise>>([](const ReadView& view) { return view.promises().open(10); });
    REQUIRE(open.size() == 1);
    CHECK(open.front().dueAt - open.front().madeAt == 30min);
    CHECK(open.front().toWhom == "Sun");
    REQUIRE(callsOf(desk).size() == 1);
    CHECK(open.front().origin == RecordRef{RecordKind::Call, callsOf(desk).front().id.value()});
    CHECK(desk.widget<QAbstractButton>("due1PushButton").text().contains(QLatin1String("Sun")));
}

TEST_CASE("Answering a second line parks the first caller on hold")
{
    DeskFixture desk;
    const int first = desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    const int second = desk.ring("13800138000", 2);
    REQUIRE(second != 0);
    REQUIRE(second != first);
    desk.key(Qt::Key_F2);
    CHECK(desk.board().call(first)->live.state() == CallState::Held);
    CHECK(desk.board().call(second)->live.state() == CallState::Talking);
    CHECK(desk.board().selected() == second);
    CHECK(desk.board().call(second)->live.snapshot().otherLineBusy);
}

TEST_CASE("F2 pressed once too often after saving starts no ring")
{
    DeskFixture desk;
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.type("Sun");
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    const int line = desk.board().selected();
    REQUIRE(desk.board().call(line) == nullptr);
    desk.key(Qt::Key_F2); // by habit
    CHECK(desk.board().call(line) == nullptr);
    desk.pass(1s);
    desk.key(Qt::Key_F2); // it really rings
    CHECK(desk.board().call(line) != nullptr);
}

} // namespace tst_CallByKeys
