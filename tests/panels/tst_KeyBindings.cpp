#include "panels/support/DeskShortcut.h"
#include "panels/support/ImeGuard.h"
#include "panels/support/KeyBindings.h"
#include "panels/support/KeyCatchButton.h"
#include "panels/support/KeyHintButton.h"
#include "panels/support/KeyList.h"
#include "panels/support/KeypadKeys.h"
#include "panels/support/Theme.h"
#include "support/GuiApplication.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

namespace tst_KeyBindings {

using namespace frontdesk;
using Why = KeyBindings::Refusal::Why;

namespace {

QKeySequence keyOf(const char* text) { return QKeySequence::fromString(QLatin1String(text)); }

} // namespace

TEST_CASE("No two acts of the desk have the same key from us, with the number pad too")
{
    GuiApplication::get();
    KeyBindings keys;
    keys.setKeypadOn(true);
    QSet<QKeySequence> seen;
    QSet<QString> words;
    for (const DeskKey& act : keys.acts()) {
        CHECK_FALSE(words.contains(QLatin1String(act.word)));
        words.insert(QLatin1String(act.word));
        for (const QKeySequence& key : keys.keys(act.act)) {
            INFO(act.word << ' ' << key.toString().toStdString());
            CHECK_FALSE(seen.contains(key));
            CHECK_FALSE(isFieldKey(key));
            seen.insert(key);
        }
    }
}

TEST_CASE("A key is refused with its reason, and nothing changes")
{
    GuiApplication::get();
    KeyBindings keys;
    const auto why = [&](DeskAct act, const char* key) {
        const auto refused = keys.give(act, keyOf(key), keys.ownKeys(act).front());
        return refused ? std::optional{refused->why} : std::nullopt;
    };
    CHECK(keys.give(DeskAct::HoldOrResume, keyOf("F6"))->act == DeskAct::Callback);
    CHECK(why(DeskAct::HoldOrResume, "F6") == Why::Taken);
    CHECK(why(DeskAct::HoldOrResume, "h") == Why::Types);
    CHECK(why(DeskAct::HoldOrResume, "Return") == Why::Types);
    CHECK(why(DeskAct::HoldOrResume, "Tab") == Why::Types);
    CHECK(why(DeskAct::HoldOrResume, "Shift+Left") == Why::Types);
    CHECK(why(DeskAct::HoldOrResume, "Ctrl+C") == Why::FieldKey);
    CHECK(why(DeskAct::HoldOrResume, "Alt+3") == Why::FieldKey);
    CHECK(why(DeskAct::HoldOrResume, "F1") == Why::KeepsHelp);
    CHECK(why(DeskAct::HoldOrResume, "Ctrl+X, Ctrl+Y") == Why::NotAKey);
    CHECK_FALSE(keys.isChanged(DeskAct::HoldOrResume));
}

TEST_CASE("An act takes another key, gets one more, and ours again")
{
    GuiApplication::get();
    KeyBindings keys;
    KeyHintButton button;
    keys.showOn(&button, DeskAct::HoldOrResume);
    CHECK(button.keyHint() == QLatin1String("F3"));

    CHECK_FALSE(keys.give(DeskAct::HoldOrResume, keyOf("F4"), keyOf("F3")));
    CHECK(button.keyHint() == QLatin1String("F4"));
    CHECK_FALSE(keys.give(DeskAct::HoldOrResume, keyOf("Ctrl+Shift+J")));
    CHECK(keys.keys(DeskAct::HoldOrResume) == QList<QKeySequence>{keyOf("F4"), keyOf("Ctrl+Shift+J")});
    CHECK_FALSE(keys.give(DeskAct::Callback, keyOf("F3"), keyOf("F6"))); // it is free now
    CHECK(keys.reset(DeskAct::HoldOrResume)->act == DeskAct::Callback);
    CHECK(keys.take(DeskAct::Callback, keyOf("F3")));
    CHECK(keys.hint(DeskAct::Callback).isEmpty());
    CHECK_FALSE(keys.reset(DeskAct::HoldOrResume));
    CHECK(button.keyHint() == QLatin1String("F3"));
    keys.resetAll();
    CHECK(keys.hint(DeskAct::Callback) == QLatin1String("F6"));
}

TEST_CASE("F1 always shows the keys")
{
    GuiApplication::get();
    KeyBindings keys;
    CHECK_FALSE(keys.take(DeskAct::Help, keyOf("F1")));
    CHECK_FALSE(keys.give(DeskAct::Help, keyOf("Ctrl+Shift+J"), keyOf("F1")));
    CHECK(keys.keys(DeskAct::Help) == QList<QKeySequence>{keyOf("F1"), keyOf("Ctrl+Shift+J")});
    keys.load({{QStringLiteral("help"), {QStringLiteral("F5")}}, {QStringLiteral("hold"), {QStringLiteral("F1")}}},
              false);
    CHECK(keys.keys(DeskAct::Help) == QList<QKeySequence>{keyOf("F1"), keyOf("F5")});
    CHECK(keys.keys(DeskAct::HoldOrResume).isEmpty());
}

TEST_CASE("What was changed comes back from the machine's settings, swapped keys too, and nonsense is left out")
{
    GuiApplication::get();
    KeyBindings first;
    CHECK(first.take(DeskAct::Callback, keyOf("F6")));
    CHECK_FALSE(first.give(DeskAct::HoldOrResume, keyOf("F6"), keyOf("F3")));
    CHECK_FALSE(first.give(DeskAct::Callback, keyOf("F3")));
    const KeyBindings::Stored stored = first.stored();
    CHECK(stored.keys() == QStringList{QStringLiteral("callback"), QStringLiteral("hold")});

    KeyBindings second;
    second.load(stored, true);
    CHECK(second.keypadOn());
    CHECK(second.ownKeys(DeskAct::HoldOrResume) == QList<QKeySequence>{keyOf("F6")});
    CHECK(second.ownKeys(DeskAct::Callback) == QList<QKeySequence>{keyOf("F3")});

    second.load({{QStringLiteral("hold"), {QStringLiteral("F2"), QStringLiteral("nonsense"), QStringLiteral("F5")}},
                 {QStringLiteral("no_such_act"), {QStringLiteral("F5")}}},
                false);
    CHECK(second.ownKeys(DeskAct::HoldOrResume) == QList<QKeySequence>{keyOf("F5")}); // F2 is the line key's
}

TEST_CASE("The number pad works acts inside a field, and the digits above the letters type")
{
    GuiApplication::get();
    ImeGuard ime;
    KeyBindings keys;
    QWidget window;
    auto* const field = new QLineEdit(&window);
    const KeypadKeys pad(keys, ime);
    int lineKey = 0;
    DeskShortcut shortcut(keys.keys(nth(DeskAct::Line1, 5)), ime, &window);
    QObject::connect(&shortcut, &DeskShortcut::pressed, [&] { ++lineKey; });
    QObject::connect(&keys, &KeyBindings::changed, [&] { shortcut.setDeskKeys(keys.keys(nth(DeskAct::Line1, 5))); });
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field->setFocus();

    QTest::keyClick(field, Qt::Key_5, Qt::KeypadModifier);
    CHECK(lineKey == 0);
    CHECK(field->text() == QLatin1String("5"));

    keys.setKeypadOn(true);
    QTest::keyClick(field, Qt::Key_5, Qt::KeypadModifier);
    QTest::keyClick(field, Qt::Key_5);
    CHECK(lineKey == 1);
    CHECK(field->text() == QLatin1String("55"));

    keys.setKeypadOn(false);
    QTest::keyClick(field, Qt::Key_5, Qt::KeypadModifier);
    CHECK(lineKey == 1);
    CHECK(field->text() == QLatin1String("555"));
}

TEST_CASE("A key is changed where it stands, by pressing the new one")
{
    GuiApplication::get();
    Theme theme;
    KeyBindings keys;
    KeyList list(keys, theme, [](DeskAct act) {
        for (const DeskKey& key : deskKeys()) {
            if (key.act == act) {
                return deskKeyWhat(key);
            }
        }
        return QString();
    });
    list.show();
    list.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&list));
    const auto button = [&](const char* name) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return list.findChild<KeyCatchButton*>(QLatin1String(name));
    };
    auto* const problem = list.findChild<QLabel*>(QStringLiteral("keyProblemLabel"));

    SECTION("by Enter and the key")
    {
        button("hold1KeyCatchButton")->setFocus();
        QTest::keyClick(button("hold1KeyCatchButton"), Qt::Key_Return);
        CHECK(button("hold1KeyCatchButton")->isListening());
        QTest::keyClick(button("hold1KeyCatchButton"), Qt::Key_F5);
        CHECK(keys.hint(DeskAct::HoldOrResume) == QLatin1String("F5"));
        CHECK(button("hold1KeyCatchButton")->text() == QLatin1String("F5"));
        CHECK(button("hold1KeyCatchButton")->hasFocus());
    }
    SECTION("a refusal says in words who has it")
    {
        button("hold1KeyCatchButton")->click();
        QTest::keyClick(button("hold1KeyCatchButton"), Qt::Key_F6);
        CHECK(problem->isVisible());
        CHECK(problem->text().contains(QLatin1String("Promise to call back")));
        CHECK(keys.hint(DeskAct::HoldOrResume) == QLatin1String("F3"));
    }
    SECTION("Esc leaves it, Backspace takes it away, and ours comes back")
    {
        button("hold1KeyCatchButton")->click();
        QTest::keyClick(button("hold1KeyCatchButton"), Qt::Key_Escape);
        CHECK(keys.hint(DeskAct::HoldOrResume) == QLatin1String("F3"));
        button("hold1KeyCatchButton")->click();
        QTest::keyClick(button("hold1KeyCatchButton"), Qt::Key_Backspace);
        CHECK(keys.hint(DeskAct::HoldOrResume).isEmpty());
        list.findChild<QPushButton*>(QStringLiteral("holdResetPushButton"))->click();
        CHECK(keys.hint(DeskAct::HoldOrResume) == QLatin1String("F3"));
    }
    SECTION("one more, of the number pad")
    {
        button("holdAddKeyCatchButton")->click();
        QTest::keyClick(button("holdAddKeyCatchButton"), Qt::Key_5, Qt::KeypadModifier);
        CHECK(keys.keys(DeskAct::HoldOrResume).size() == 2);
        keys.setKeypadOn(true); // the layout gives way to one's own choice
        CHECK(keys.padKeys(nth(DeskAct::Line1, 5)).isEmpty());
        CHECK(keys.actOf(keyOf("Num+5")) == DeskAct::HoldOrResume);
    }
    SECTION("the filter finds by key and by what it does")
    {
        const auto shown = [&](const char* act) {
            return list.findChild<QWidget*>(QLatin1String(act) + QStringLiteral("KeyRow"))->isVisible();
        };
        auto* const filter = list.findChild<QLineEdit*>(QStringLiteral("keyFilterLineEdit"));
        filter->setText(QStringLiteral("call back"));
        CHECK(shown("callback"));
        CHECK_FALSE(shown("hold"));
        filter->setText(QStringLiteral("f3"));
        CHECK(shown("hold"));
        CHECK_FALSE(shown("callback"));
        filter->setText(QStringLiteral("zzz"));
        CHECK(list.findChild<QLabel*>(QStringLiteral("noKeyLabel"))->isVisible());
    }
}

} // namespace tst_KeyBindings
