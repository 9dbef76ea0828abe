#include "panels/support/ImeGuard.h"
#include "panels/support/ScanWatcher.h"
#include "support/GuiApplication.h"
#include "support/ManualClock.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

namespace tst_ScanWatcher {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

struct ScanDesk {
    ScanDesk()
    {
        auto* const layout = new QVBoxLayout(&window);
        for (QWidget* const each : std::initializer_list<QWidget*>{&line, &text, &list, &button}) {
            layout->addWidget(each);
        }
        list.addItems({QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")});
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QObject::connect(&watcher, &ScanWatcher::scanned, [this](const QString& code) { scanned += code; });
        QObject::connect(&watcher, &ScanWatcher::unknown, [this](const QString& code) { unknown += code; });
    }
    void keys(const char* letters, Milliseconds between)
    {
        for (const char* letter = letters; *letter != '\0'; ++letter) {
            clock.advance(between);
            QTest::keyClick(QApplication::focusWidget(), *letter);
        }
    }
    void end(Qt::Key key, Milliseconds between)
    {
        clock.advance(between);
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    void scan(const char* code, Qt::Key last = Qt::Key_Return)
    {
        clock.advance(1s);
        keys(code, 3ms);
        end(last, 3ms);
    }

    QApplication& app = GuiApplication::get();
    ManualClock clock;
    ImeGuard ime;
    ScanWatcher watcher{clock, ime};
    QWidget window;
    QLineEdit line;
    QPlainTextEdit text;
    QListWidget list;
    QPushButton button;
    QStringList scanned;
    QStringList unknown;
};

} // namespace

TEST_CASE("A scan is told, and the field stays as it was, with its cursor and selection")
{
    ScanDesk desk;
    SECTION("in a line")
    {
        desk.line.setText(QStringLiteral("Mr Wang"));
        desk.line.setFocus();
        desk.line.setSelection(3, 4);
        int edits = 0;
        QString followed;
        QObject::connect(&desk.line, &QLineEdit::textEdited, [&](const QString& now) {
            ++edits;
            followed = now;
        });
        desk.scan("6901234567892");
        CHECK(desk.line.text() == QLatin1String("Mr Wang"));
        CHECK(desk.line.selectedText() == QLatin1String("Wang"));
        CHECK(edits > 0); // a form that followed the leak follows the way back, too
        CHECK(followed == QLatin1String("Mr Wang"));
    }
    SECTION("in a text of several lines")
    {
        desk.text.setPlainText(QStringLiteral("first\nsecond"));
        desk.text.setFocus();
        QTextCursor cursor = desk.text.textCursor();
        cursor.setPosition(2);
        desk.text.setTextCursor(cursor);
        desk.scan("6901234567892", Qt::Key_Tab);
        CHECK(desk.text.toPlainText() == QLatin1String("first\nsecond"));
        CHECK(desk.text.textCursor().position() == 2);
        CHECK(desk.text.hasFocus());
    }
    CHECK(desk.scanned == QStringList{QStringLiteral("6901234567892")});
    CHECK(desk.unknown == desk.scanned);
}

TEST_CASE("Nobody who types is taken for a scanner, however fast")
{
    ScanDesk desk;
    desk.line.setFocus();
    SECTION("a fast typist")
    {
        desk.keys("6901234567892", 45ms);
        desk.end(Qt::Key_Return, 45ms);
    }
    SECTION("a hand that rolls over some keys")
    {
        desk.keys("690", 10ms);
        desk.keys("1", 80ms);
        desk.keys("234", 10ms);
        desk.end(Qt::Key_Return, 10ms);
    }
    SECTION("a pause before Enter")
    {
        desk.keys("6901234567892", 3ms);
        desk.end(Qt::Key_Return, 200ms);
    }
    SECTION("too short for a code")
    {
        desk.keys("69012", 3ms);
        desk.end(Qt::Key_Return, 3ms);
    }
    SECTION("something else than Enter at the end")
    {
        desk.keys("6901234567892", 3ms);
        desk.end(Qt::Key_F2, 3ms);
    }
    CHECK(desk.scanned.isEmpty());
    CHECK(desk.line.text().startsWith(QLatin1String("690")));
}

TEST_CASE("Exactly the longest time between keys is still a scanner, a millisecond more is not")
{
    ScanDesk desk;
    desk.line.setFocus();
    desk.clock.advance(1s);
    desk.keys("690123", 30ms);
    desk.end(Qt::Key_Return, 30ms);
    CHECK(desk.scanned.size() == 1);
    desk.keys("690123", 31ms);
    desk.end(Qt::Key_Return, 31ms);
    CHECK(desk.scanned.size() == 1);
}

TEST_CASE("A list or a button does not get a scanner's keys, and gets a person's a moment later")
{
    ScanDesk desk;
    int pressed = 0;
    QObject::connect(&desk.button, &QPushButton::clicked, [&] { ++pressed; });
    desk.list.setCurrentRow(0);
    desk.list.setFocus();
    desk.scan("beta12");
    CHECK(desk.list.currentRow() == 0);
    CHECK(desk.scanned == QStringList{QStringLiteral("beta12")});

    desk.clock.advance(1s);
    QTest::keyClick(&desk.list, 'g');
    CHECK(desk.list.currentRow() == 0);
    REQUIRE(desk.watcher.nextWake().has_value());
    desk.clock.advance(31ms);
    desk.watcher.look();
    CHECK(desk.list.currentRow() == 2);
    CHECK_FALSE(desk.watcher.nextWake().has_value());

    desk.button.setAutoDefault(true);
    desk.button.setFocus();
    desk.scan("ABCDEF");
    CHECK(pressed == 0);
    desk.clock.advance(1s);
    QTest::keyClick(&desk.button, Qt::Key_Space);
    CHECK(pressed == 1);
}

TEST_CASE("No scan is seen while an input method composes")
{
    ScanDesk desk;
    desk.line.setFocus();
    QInputMethodEvent composing(QStringLiteral("wang"), {});
    QCoreApplication::sendEvent(&desk.line, &composing);
    desk.scan("6901234567892");
    CHECK(desk.scanned.isEmpty());
}

TEST_CASE("A code is given to whom it concerns, and only one who knows it takes it")
{
    ScanDesk desk;
    QStringList badges;
    desk.watcher.addListener([&](const Scan& scan) {
        if (scan.kind == Scan::Kind::StaffBadge) {
            badges += scan.code;
        }
        return scan.kind == Scan::Kind::StaffBadge;
    });
    desk.line.setFocus();
    desk.scan("STAFF-0042");
    desk.scan("6901234567892");
    CHECK(badges == QStringList{QStringLiteral("STAFF-0042")});
    CHECK(desk.unknown == QStringList{QStringLiteral("6901234567892")});
}

TEST_CASE("With a prefix and a suffix set, only what has both is a scan, and the code is what stands between")
{
    ScanDesk desk;
    desk.watcher.setSettings({.prefix = QStringLiteral("~"), .suffix = QStringLiteral("#")});
    desk.line.setFocus();
    desk.scan("6901234567892");
    CHECK(desk.scanned.isEmpty());
    desk.line.clear();
    desk.clock.advance(1s);
    desk.keys("~690123#", 3ms); // the suffix ends it, no Enter needed
    CHECK(desk.scanned == QStringList{QStringLiteral("690123")});
    CHECK(desk.line.text().isEmpty());
}

} // namespace tst_ScanWatcher
