#include "support/ClippedTexts.h"
#include "support/DeskFixture.h"
#include "text/ShownLanguage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <algorithm>
#include <catch2/catch.hpp>

namespace tst_MainWindow {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

bool hasCjk(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff; });
}

} // namespace

TEST_CASE("The language switches while the window is open, and nothing stays in the other one")
{
    DeskFixture desk(QStringLiteral("en"));
    desk.ring("02158881234", 4);
    CHECK_FALSE(hasCjk(desk.widget<QAbstractButton>("callToolButton").text()));
    desk.language().show(QStringLiteral("zh_CN"));
    desk.settle();
    CHECK(shownLanguage() == Language::Chinese);
    for (const auto* button : desk.window().findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->objectName() != QLatin1String("menuToolButton") &&
            std::any_of(button->text().begin(), button->text().end(), [](QChar c) { return c.isLetter(); })) {
            INFO(button->objectName().toStdString() << ": " << button->text().toStdString());
            CHECK(hasCjk(button->text()));
        }
    }
    desk.language().show(QStringLiteral("en"));
    desk.settle();
    CHECK_FALSE(hasCjk(desk.widget<QAbstractButton>("callToolButton").text()));
}

TEST_CASE("No text is clipped in either language, at the usual and at double size")
{
    for (const char* const language : {"en", "zh_CN"}) {
        for (const int percent : {100, 200}) {
            DeskFixture desk(QLatin1String(language), percent);
            INFO(language << ' ' << percent);
            CHECK(clippedTexts(desk.window()) == QStringList{});
            desk.ring("02158881234", 4);
            desk.key(Qt::Key_F2);
            desk.settle();
            INFO("in a call");
            CHECK(clippedTexts(desk.window()) == QStringList{});
            CHECK(desk.window().minimumSizeHint().width() <= 1366);
            CHECK(desk.window().minimumSizeHint().height() <= 768);
        }
    }
}

TEST_CASE("No key of the desk works while an input method composes")
{
    DeskFixture desk;
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    auto& name = desk.widget<QLineEdit>("callerNameLineEdit");
    name.setFocus();
    QInputMethodEvent composing(QStringLiteral("wang"), {});
    QCoreApplication::sendEvent(&name, &composing);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.key(Qt::Key_F2);
    const LineCall* const call = desk.board().call(desk.board().selected());
    REQUIRE(call != nullptr);
    CHECK(call->live.state() == CallState::Talking);
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("\u738b"));
    QCoreApplication::sendEvent(&name, &done);
    desk.key(Qt::Key_F2);
    CHECK(desk.board().call(desk.board().selected())->live.state() == CallState::Ended);
    CHECK(desk.board().call(desk.board().selected())->form.callerName == "\u738b");
}

TEST_CASE("What a caller is named is shown as plain text everywhere")
{
    DeskFixture desk;
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.widget<QLineEdit>("callerNameLineEdit").setFocus();
    desk.type("<b>Wang</b>");
    for (const auto* label : desk.window().findChildren<QLabel*>()) {
        if (label->text().contains(QLatin1String("<b>"))) {
            INFO(label->objectName().toStdString());
            CHECK(label->textFormat() == Qt::PlainText);
        }
    }
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    for (const auto* label : desk.window().findChildren<QLabel*>()) {
        if (label->text().contains(QLatin1String("<b>"))) {
            CHECK(label->textFormat() == Qt::PlainText);
        }
    }
}

TEST_CASE("Every control of the window has a name for screen readers")
{
    DeskFixture desk;
    desk.ring("02158881234", 2);
    desk.key(Qt::Key_F2);
    for (const auto* widget : desk.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollArea") ||
            widget->inherits("QAbstractScrollArea")) {
            continue;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget); // its text is its name
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        CHECK((!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()) ||
               (label != nullptr && !label->text().isEmpty())));
    }
}

TEST_CASE("A ring is answered by its key while another window of the program stands in front")
{
    DeskFixture desk;
    desk.window().act(DeskAct::Help);
    desk.settle();
    QWidget* sheet = nullptr;
    for (QWidget* const widget : QApplication::topLevelWidgets()) {
        sheet = widget->objectName() == QLatin1String("KeySheet") ? widget : sheet;
    }
    REQUIRE(sheet != nullptr);
    sheet->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(sheet));
    const int line = desk.ring("02158881234", 2);
    QTest::keyClick(sheet, Qt::Key_F2);
    desk.settle();
    REQUIRE(desk.board().call(line) != nullptr);
    CHECK(desk.board().call(line)->live.state() == CallState::Talking);
}

TEST_CASE("A line key held down is pressed once")
{
    DeskFixture desk;
    desk.ring("02158881234", 1);
    QWidget* const focused = desk.window().focusWidget() != nullptr ? desk.window().focusWidget() : &desk.window();
    desk.key(Qt::Key_F2);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_F2, Qt::NoModifier, {}, true);
        QApplication::sendEvent(focused, &repeated);
    }
    desk.settle();
    CHECK(desk.board().call(desk.board().selected())->live.state() == CallState::Talking);
}

TEST_CASE("The due strip never takes the focus from what is being typed")
{
    DeskFixture desk;
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.type("Sun");
    desk.key(Qt::Key_F6);
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.widget<QAbstractButton>("due1PushButton").setFocus(); // somebody was there once
    desk.ring("13800138000", 1);
    desk.key(Qt::Key_F2);
    desk.widget<QLineEdit>("callerNameLineEdit").setFocus();
    desk.pass(31min); // the promise comes near, then due: the strip is built anew
    CHECK(desk.window().focusWidget()->objectName() == QLatin1String("callerNameLineEdit"));
}

TEST_CASE("The menu may change what it is built from while it is open")
{
    DeskFixture desk;
    auto& button = desk.widget<QToolButton>("menuToolButton");
    desk.widget<QAction>("language_zh_CN").trigger();
    desk.settle();
    CHECK(hasCjk(button.menu()->actions().front()->text()));
    desk.widget<QAction>("language_en").trigger();
    desk.settle();
    CHECK_FALSE(hasCjk(button.menu()->actions().front()->text()));
    desk.widget<QAction>("settingsAction").trigger();
    desk.settle();
    CHECK(desk.widget<QWidget>("SettingPanel").isVisible());
}

TEST_CASE("What was typed in the last second before the window was closed is back")
{
    DeskFixture desk;
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    desk.type("Q");
    desk.pass(1100ms);
    desk.type("ian"); // within the second after a draft was kept
    desk.stop();
    desk.start();
    bool back = false;
    for (const LineSettings& line : desk.board().lines()) {
        const LineCall* const call = desk.board().call(line.number);
        back = back || (call != nullptr && call->form.callerName == "Qian");
    }
    CHECK(back);
}

TEST_CASE("Eight lines fit into the window at double size")
{
    DeskFixture desk(QStringLiteral("en"), 200);
    UnitSettings settings = desk.wiring().settings();
    while (settings.lines.size() < static_cast<std::size_t>(mostLines)) {
        LineSettings line;
        line.number = static_cast<int>(settings.lines.size()) + 1;
        settings.lines.push_back(line);
    }
    bool done = false;
    desk.wiring().changeSettings(settings, [&](const Result<void>& changed) { done = changed.has_value(); });
    desk.settle();
    REQUIRE(done);
    CHECK(desk.widget<QWidget>("line8LineTile").isVisible());
    CHECK(desk.window().minimumSizeHint().width() <= 1366);
}

TEST_CASE("At double size the panel never has to be moved sideways")
{
    for (const char* const language : {"en", "zh_CN"}) {
        DeskFixture desk(QLatin1String(language), 200);
        const auto sideways = [&] {
            desk.settle();
            for (const auto* area : desk.window().findChildren<QScrollArea*>()) {
                if (area->isVisible() && area->widget() != nullptr &&
                    area->widget()->width() > area->viewport()->width()) {
                    QStringList wide;
                    for (const auto* each : area->widget()->findChildren<QWidget*>()) {
                        if (each->isVisible() && each->minimumSizeHint().width() > area->viewport()->width() - 40) {
                            wide << each->objectName() + QLatin1Char(' ') +
                                        QLatin1String(each->metaObject()->className());
                        }
                    }
                    return wide.join(QLatin1String(", ")).toStdString() + "!";
                }
            }
            return std::string{};
        };
        INFO(language);
        CHECK(sideways() == "");
        desk.board().lineKey(1);
        desk.pass(38s);
        desk.board().stopRinging(1);
        desk.ring("02158881234", 4);
        desk.key(Qt::Key_F2);
        CHECK(sideways() == "");
        desk.type("Sun");
        desk.key(Qt::Key_F6);
        CHECK(sideways() == "");
        desk.key(Qt::Key_F3);
        desk.pass(61s);
        CHECK(sideways() == "");
        desk.key(Qt::Key_F3);
        desk.key(Qt::Key_F2);
        desk.key(Qt::Key_Escape);
        CHECK(sideways() == "");
        desk.key(Qt::Key_F9);
        CHECK(sideways() == "");
        desk.key(Qt::Key_E, Qt::ControlModifier);
        CHECK(sideways() == "");
    }
}

} // namespace tst_MainWindow
