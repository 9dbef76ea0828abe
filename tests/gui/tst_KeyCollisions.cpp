#include "panels/support/Panel.h"
#include "support/FeesDesk.h"
#include "support/KeyCollisions.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

namespace tst_KeyCollisions {

using namespace frontdesk;

namespace {

std::string wordsOf(const QStringList& found) { return found.join(QLatin1Char('\n')).toStdString(); }

/// A window with a panel in it, each with a key.
struct TwoKeys {
    QWidget window;
    QWidget* panel = new QWidget(&window);
    QLineEdit* field = new QLineEdit(panel);
    int pressed = 0;

    TwoKeys()
    {
        (new QVBoxLayout(&window))->addWidget(panel);
        (new QVBoxLayout(panel))->addWidget(field);
    }
    QShortcut* key(QWidget* where, Qt::ShortcutContext context)
    {
        auto* const made = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Y), where);
        made->setContext(context);
        QObject::connect(made, &QShortcut::activated, &window, [this] { ++pressed; });
        return made;
    }
    /// Whether Qt asks anybody when the key is pressed in the field.
    int press()
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        field->setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        pressed = 0;
        QTest::keyClick(field, Qt::Key_Y, Qt::AltModifier);
        return pressed;
    }
};

} // namespace

TEST_CASE("Two keys that meet are found exactly where Qt leaves both out", "[gui]")
{
    GuiApplication::get();
    TwoKeys keys;
    auto* const one = keys.key(keys.panel, Qt::WidgetWithChildrenShortcut);
    CHECK(keys.press() == 1);
    CHECK(KeyCollisions::of(keys.window) == QStringList{});
    auto* const other = keys.key(keys.field, Qt::WidgetShortcut);
    CHECK(keys.press() == 0); // dead without a word
    CHECK(KeyCollisions::of(keys.window).size() == 1);
    other->setEnabled(false);
    CHECK(keys.press() == 1);
    CHECK(KeyCollisions::of(keys.window) == QStringList{});
    one->setContext(Qt::WidgetShortcut); // only while the panel itself has the focus
    other->setEnabled(true);
    CHECK(keys.press() == 1);
    CHECK(KeyCollisions::of(keys.window) == QStringList{});
    other->setContext(Qt::WindowShortcut);
    one->setContext(Qt::WidgetWithChildrenShortcut);
    CHECK(keys.press() == 0);
    CHECK(KeyCollisions::of(keys.window).size() == 1);
}

TEST_CASE("No two keys of a panel meet, on any of its pages", "[gui]")
{
    FeesDesk desk;
    desk.owe(desk.account("3-1801", "Wang Fang", "13800138000"), "Property fee", "2026-09", "100", "2026-10-12");
    desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    int panels = 0;
    for (int number = 1; number <= 13; ++number) {
        desk.window().act(nth(DeskAct::Panel1, number));
        desk.settle();
        for (auto* const panel : desk.window().findChildren<Panel*>()) {
            if (!panel->isVisible()) {
                continue;
            }
            ++panels;
            INFO(number << ' ' << panel->metaObject()->className());
            CHECK(KeyCollisions::count(desk.window()) > 20); // those of the desk at least
            CHECK(wordsOf(KeyCollisions::ofEveryPage(desk.window(), *panel)) == "");
        }
    }
    CHECK(panels >= 13);
}

TEST_CASE("No two keys of a window that opens beside the desk meet", "[gui]")
{
    FeesDesk desk;
    desk.owe(desk.account("3-1801", "Wang Fang", "13800138000"), "Property fee", "2026-09", "100", "2026-10-12");
    const auto check = [&](const char* what) {
        desk.settle();
        int windows = 0;
        for (QWidget* const top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && top != &desk.window()) {
                ++windows;
                INFO(what << ": " << top->metaObject()->className());
                CHECK(wordsOf(KeyCollisions::ofEveryPage(*top, *top)) == "");
                top->close();
            }
        }
        INFO(what);
        CHECK(windows > 0);
        desk.settle();
        desk.window().activateWindow();
    };
    const std::pair<const char*, QKeyCombination> ofFees[] = {{"letters", Qt::ALT | Qt::Key_B},
                                                              {"figures", Qt::ALT | Qt::Key_G},
                                                              {"statement", Qt::ALT | Qt::Key_K},
                                                              {"remittance", Qt::ALT | Qt::Key_R},
                                                              {"import", Qt::ALT | Qt::Key_I}};
    for (const auto& [what, key] : ofFees) {
        desk.showFees();
        desk.settle();
        desk.key(key.key(), key.keyboardModifiers());
        check(what);
    }
    const std::pair<const char*, DeskAct> ofTheDesk[] = {{"reception", DeskAct::ReceptionHistory},
                                                         {"keys", DeskAct::Help}};
    for (const auto& [what, act] : ofTheDesk) {
        desk.window().act(act);
        check(what);
    }
}

} // namespace tst_KeyCollisions
