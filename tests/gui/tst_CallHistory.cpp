#include "panels/call/CallHistory.h"
#include "support/DeskFixture.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>
#include <catch2/catch.hpp>

namespace tst_CallHistory {

using namespace frontdesk;

namespace {

void takeCall(DeskFixture& desk, const char* name, const char* words)
{
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.widget<QLineEdit>("callerNameLineEdit").setFocus();
    desk.type(name);
    desk.window().findChild<QWidget*>(QStringLiteral("keyPointsPlainTextEdit"))->setFocus();
    desk.type(words);
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.pass(Milliseconds{60'000});
}

bool isInFront(DeskFixture& desk, const char* name)
{
    const auto* widget = desk.window().findChild<QWidget*>(QLatin1String(name));
    return widget != nullptr && widget->isVisible();
}

} // namespace

TEST_CASE("A call of any day is found, opened and put away again from the history, by keys alone")
{
    DeskFixture desk;
    takeCall(desk, "Wang", "lift stuck");
    takeCall(desk, "Chen", "water");
    takeCall(desk, "Li", "lift noise");
    desk.keys = 0;
    desk.key(Qt::Key_H, Qt::ControlModifier);
    REQUIRE(isInFront(desk, "historyTableView"));
    auto& history = desk.widget<CallHistory>("callHistory");
    CHECK(history.model().rowCount({}) == 3);
    desk.key(Qt::Key_F, Qt::ControlModifier);
    desk.type("lift");
    CHECK(history.model().rowCount({}) == 2);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    CHECK(desk.keys == 5);
    CHECK_FALSE(isInFront(desk, "historyTableView"));
    CHECK(isInFront(desk, "callDetail"));

    desk.key(Qt::Key_Escape); // back to where it was opened
    REQUIRE(isInFront(desk, "historyTableView"));
    auto& table = desk.widget<QTableView>("historyTableView");
    CHECK(table.currentIndex().row() == 1);
    CHECK(table.hasFocus());
    CHECK(history.model().rowCount({}) == 2);
    desk.key(Qt::Key_Escape);
    CHECK(history.model().rowCount({}) == 3);
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(isInFront(desk, "historyTableView"));
}

TEST_CASE("A ring leaves the history for the call, and Esc in the history ends no call")
{
    DeskFixture desk;
    takeCall(desk, "Wang", "lift stuck");
    desk.key(Qt::Key_H, Qt::ControlModifier);
    desk.ring("13800138000", 1);
    CHECK(isInFront(desk, "historyTableView")); // the strip rings; nobody is torn away from what they read
    desk.key(Qt::Key_F2);
    CHECK_FALSE(isInFront(desk, "historyTableView"));
    const int line = desk.board().selected();
    REQUIRE(desk.board().call(line) != nullptr);
    CHECK(desk.board().call(line)->live.state() == CallState::Talking);

    desk.key(Qt::Key_H, Qt::ControlModifier); // a look at the history while talking
    REQUIRE(isInFront(desk, "historyTableView"));
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(isInFront(desk, "historyTableView"));
    REQUIRE(desk.board().call(line) != nullptr);
    CHECK(desk.board().call(line)->live.state() == CallState::Talking);
    desk.key(Qt::Key_H, Qt::ControlModifier);
    desk.key(Qt::Key_R, Qt::ControlModifier); // a key of the call shows the call
    CHECK_FALSE(isInFront(desk, "historyTableView"));
}

TEST_CASE("The history stands behind a button that names its key")
{
    DeskFixture desk;
    takeCall(desk, "Wang", "lift stuck");
    desk.widget<QAbstractButton>("allCallsKeyHintButton").click();
    desk.settle();
    CHECK(isInFront(desk, "historyTableView"));
    desk.widget<QAbstractButton>("historyBackKeyHintButton").click();
    desk.settle();
    CHECK_FALSE(isInFront(desk, "historyTableView"));
}

} // namespace tst_CallHistory
