#include "panels/support/KeyCatchButton.h"
#include "panels/support/KeyHintButton.h"
#include "support/DeskFixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <catch2/catch.hpp>

namespace tst_Keys {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

QWidget& keySheet(DeskFixture& desk)
{
    desk.key(Qt::Key_F1);
    for (QWidget* const widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QLatin1String("KeySheet") && widget->isVisible()) {
            return *widget;
        }
    }
    throw std::runtime_error("no key sheet");
}

CallState stateOf(DeskFixture& desk) { return desk.board().call(desk.board().selected())->live.state(); }

} // namespace

TEST_CASE("A key changed on the sheet works at once, stands beside its button and is known after a restart")
{
    DeskFixture desk;
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    CHECK(desk.widget<KeyHintButton>("holdKeyHintButton").keyHint() == QLatin1String("F3"));

    QWidget& sheet = keySheet(desk);
    auto* const key = sheet.findChild<KeyCatchButton*>(QStringLiteral("hold1KeyCatchButton"));
    REQUIRE(key != nullptr);
    key->setFocus();
    QTest::keyClick(key, Qt::Key_Return);
    QTest::keyClick(key, Qt::Key_F4);
    sheet.close();
    desk.settle();
    CHECK(desk.widget<KeyHintButton>("holdKeyHintButton").keyHint() == QLatin1String("F4"));

    desk.window().activateWindow();
    desk.key(Qt::Key_F3);
    CHECK(stateOf(desk) == CallState::Talking);
    desk.key(Qt::Key_F4);
    CHECK(stateOf(desk) == CallState::Held);
    desk.key(Qt::Key_F4);
    CHECK(stateOf(desk) == CallState::Talking);

    desk.stop();
    desk.start();
    CHECK(desk.window().keys().hint(DeskAct::HoldOrResume) == QLatin1String("F4"));
}

TEST_CASE("With the keypad layout on, a call goes by the hand on the number pad alone")
{
    DeskFixture desk;
    QWidget& sheet = keySheet(desk);
    sheet.findChild<QCheckBox*>(QStringLiteral("keypadCheckBox"))->click();
    sheet.close();
    desk.window().activateWindow();
    const int line = desk.ring("02158881234", 2);

    desk.key(Qt::Key_Enter, Qt::KeypadModifier); // answer
    REQUIRE(stateOf(desk) == CallState::Talking);
    desk.widget<QLineEdit>("callerNameLineEdit").setFocus();
    desk.key(Qt::Key_Plus, Qt::KeypadModifier);
    CHECK(stateOf(desk) == CallState::Held);
    desk.key(Qt::Key_Plus, Qt::KeypadModifier);
    CHECK(stateOf(desk) == CallState::Talking);
    desk.widget<QLineEdit>("callerNameLineEdit").setFocus();
    desk.type("3"); // above the letters: it types
    CHECK(desk.board().call(line)->form.callerName == "3");
    desk.key(static_cast<Qt::Key>(Qt::Key_0 + line), Qt::KeypadModifier); // the line's own digit: hang up
    CHECK(stateOf(desk) == CallState::Ended);
    desk.key(Qt::Key_Asterisk, Qt::KeypadModifier); // to complete
    CHECK(desk.board().call(line) == nullptr);
}

TEST_CASE("A panel without a notion of it leaves a call alone when Esc or save is pressed there")
{
    DeskFixture desk;
    const int line = desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.type("Sun");
    desk.key(Qt::Key_Comma, Qt::ControlModifier); // the settings
    REQUIRE(desk.widget<QWidget>("SettingPanel").isVisible());
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.key(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(desk.board().call(line) != nullptr);
    CHECK(stateOf(desk) == CallState::Talking);
    desk.key(Qt::Key_F3); // a hold works from everywhere
    CHECK(stateOf(desk) == CallState::Held);
    desk.key(Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.widget<QLineEdit>("callerNameLineEdit").isVisible());
}

TEST_CASE("A scan during a call changes nothing in the form, and what nobody knows is told after the talk")
{
    DeskFixture desk;
    const int line = desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.widget<QLineEdit>("callerNameLineEdit").setFocus();
    desk.type("Sun");
    desk.clock.advance(1s);
    for (const char letter : std::string("6901234567892")) {
        desk.clock.advance(4ms);
        QTest::keyClick(desk.window().focusWidget(), letter);
    }
    desk.clock.advance(4ms);
    QTest::keyClick(desk.window().focusWidget(), Qt::Key_Return);
    desk.settle();
    CHECK(desk.widget<QLineEdit>("callerNameLineEdit").text() == QLatin1String("Sun"));
    CHECK(desk.board().call(line)->form.callerName == "Sun");
    CHECK_FALSE(desk.widget<QWidget>("windowNoticeBar").isVisible());
    CHECK(desk.widget<QWidget>("noticesPushButton").isVisible());
    CHECK(desk.window().focusWidget()->objectName() == QLatin1String("callerNameLineEdit"));

    desk.key(Qt::Key_F2); // hang up
    CHECK(desk.widget<QWidget>("windowNoticeBar").isVisible());
    CHECK_FALSE(desk.widget<QWidget>("noticesPushButton").isVisible());
    desk.pass(31s);
    CHECK_FALSE(desk.widget<QWidget>("windowNoticeBar").isVisible());
}

TEST_CASE("Notices unfold by their key, go one by one, and give the focus back")
{
    DeskFixture desk;
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.widget<QLineEdit>("callerNameLineEdit").setFocus();
    desk.window().say(QStringLiteral("one"), {});
    desk.window().say(QStringLiteral("two"), {});
    desk.key(Qt::Key_F11);
    REQUIRE(desk.widget<QWidget>("noticePopover").isVisible());
    CHECK(desk.widget<QWidget>("noticePopover").isAncestorOf(desk.window().focusWidget()));
    desk.widget<QAbstractButton>("notice1ClosePushButton").click();
    CHECK(desk.window().notices().all().size() == 1);
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.widget<QWidget>("noticePopover").isVisible());
    CHECK(desk.window().focusWidget()->objectName() == QLatin1String("callerNameLineEdit"));
    CHECK(stateOf(desk) == CallState::Talking);
}

} // namespace tst_Keys
