#include "domain/roster/RosterRepository.h"
#include "support/DeskFixture.h"

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <catch2/catch.hpp>

namespace tst_Roster {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

std::vector<RosterEntry> rosterOf(DeskFixture& desk)
{
    return desk.stored<std::vector<RosterEntry>>([](const ReadView& view) {
        return view.roster().from(LocalDate{std::chrono::year{2026}, std::chrono::month{1}, std::chrono::day{1}});
    });
}

QDialog& rosterDialog(DeskFixture& desk)
{
    auto* const dialog = desk.window().findChild<QDialog*>(QStringLiteral("rosterDialog"));
    REQUIRE(dialog != nullptr);
    if (!dialog->isActiveWindow()) {
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
    }
    return *dialog;
}

/// A key in the window of the roster, given to what has the focus there.
void keyIn(QDialog& dialog, DeskFixture& desk, Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QWidget* const focused = dialog.focusWidget();
    REQUIRE(focused != nullptr);
    QTest::keyClick(focused, code, with);
    desk.pass(100ms); // a bare key is told from a scanner's by the time that nothing follows it
}

void typeIn(QDialog& dialog, DeskFixture& desk, const char* words)
{
    QTest::keyClicks(dialog.focusWidget(), QString::fromUtf8(words));
    desk.pass(100ms);
}

/// One line by keys alone: duty by its digit, name, number.
void enterLine(QDialog& dialog, DeskFixture& desk, Qt::Key duty, const char* name, const char* phone)
{
    keyIn(dialog, desk, Qt::Key_N, Qt::ControlModifier);
    keyIn(dialog, desk, duty);
    typeIn(dialog, desk, name);
    keyIn(dialog, desk, Qt::Key_Tab);
    typeIn(dialog, desk, phone);
    keyIn(dialog, desk, Qt::Key_Return, Qt::ControlModifier);
}

QStringList labelsOf(const QWidget& widget)
{
    QStringList words;
    for (const auto* label : widget.findChildren<QLabel*>()) {
        if (!label->isHidden()) {
            words << label->text();
        }
    }
    return words;
}

} // namespace

TEST_CASE("The roster is entered by keys alone and unfolds from the strip with its numbers")
{
    DeskFixture desk;
    auto& popover = desk.widget<QWidget>("rosterPopover");
    CHECK_FALSE(popover.isVisible());
    CHECK(desk.widget<QWidget>("rosterKeyHintButton").isVisible());
    desk.key(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(popover.isVisible());
    CHECK(labelsOf(popover).join(QLatin1Char('\n')).contains(QLatin1String("Nobody is entered yet")));
    desk.key(Qt::Key_E);
    CHECK_FALSE(popover.isVisible());

    QDialog& dialog = rosterDialog(desk);
    auto* const table = dialog.findChild<QTableView*>(QStringLiteral("rosterTableView"));
    REQUIRE(table != nullptr);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    enterLine(dialog, desk, Qt::Key_1, "", "8001");
    enterLine(dialog, desk, Qt::Key_2, "Li", "13800138000");
    REQUIRE(rosterOf(desk).size() == 2);
    CHECK(table->model()->rowCount() == 2);
    CHECK(rosterOf(desk)[1].duty == "duty_engineer");
    CHECK(rosterOf(desk)[1].name == "Li");

    keyIn(dialog, desk, Qt::Key_Escape); // the form
    keyIn(dialog, desk, Qt::Key_Escape); // the window
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    desk.key(Qt::Key_O, Qt::ControlModifier);
    const QStringList words = labelsOf(popover);
    CHECK(words.contains(QStringLiteral("Control room")));
    CHECK(words.contains(QStringLiteral("8001")));
    CHECK(words.contains(QStringLiteral("Li")));
    CHECK(words.contains(QStringLiteral("Nobody is entered for today: Lift maintainer")));

    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("138 0013 8000"));
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(popover.isVisible());
}

TEST_CASE("A line of the roster is changed, taken away and brought back")
{
    DeskFixture desk;
    desk.key(Qt::Key_O, Qt::ControlModifier);
    desk.key(Qt::Key_E);
    QDialog& dialog = rosterDialog(desk);
    enterLine(dialog, desk, Qt::Key_2, "Li", "8002");
    keyIn(dialog, desk, Qt::Key_Escape);
    auto* const table = dialog.findChild<QTableView*>(QStringLiteral("rosterTableView"));
    table->selectRow(0);
    keyIn(dialog, desk, Qt::Key_Return);
    typeIn(dialog, desk, "Zhang"); // the name stands selected
    keyIn(dialog, desk, Qt::Key_Return, Qt::ControlModifier);
    CHECK(rosterOf(desk).at(0).name == "Zhang");
    CHECK(rosterOf(desk).at(0).version == 2);

    table->selectRow(0);
    keyIn(dialog, desk, Qt::Key_Delete);
    CHECK(rosterOf(desk).empty());
    keyIn(dialog, desk, Qt::Key_U, Qt::AltModifier);
    CHECK(rosterOf(desk).size() == 1);

    keyIn(dialog, desk, Qt::Key_N, Qt::ControlModifier);
    keyIn(dialog, desk, Qt::Key_Return, Qt::ControlModifier); // nothing in it
    CHECK(rosterOf(desk).size() == 1);
    auto* const problem = dialog.findChild<QLabel*>(QStringLiteral("dutyProblemLabel"));
    REQUIRE(problem != nullptr);
    CHECK_FALSE(problem->text().isEmpty());
    CHECK(dialog.focusWidget()->objectName() == QStringLiteral("dutyLineEdit"));
}

TEST_CASE("A ring is answered by its key while the roster stands open, and the roster folds away")
{
    DeskFixture desk;
    desk.key(Qt::Key_O, Qt::ControlModifier);
    const int line = desk.ring("02158881234", 1);
    desk.key(Qt::Key_F2);
    CHECK(desk.board().call(line)->live.state() == CallState::Talking);
    CHECK_FALSE(desk.widget<QWidget>("rosterPopover").isVisible());
    desk.type("Wang");
    CHECK(desk.board().call(line)->form.callerName == "Wang");

    desk.key(Qt::Key_O, Qt::ControlModifier);
    desk.key(Qt::Key_Escape); // folds the roster, and does not save the call
    REQUIRE(desk.board().call(line) != nullptr);
    CHECK(desk.board().call(line)->live.state() == CallState::Talking);
    desk.type(" Fang");
    CHECK(desk.board().call(line)->form.callerName == "Wang Fang"); // the focus is where it was
}

} // namespace tst_Roster
