#include "domain/audit/AuditEntry.h"
#include "domain/identity/IdentityService.h"
#include "domain/watch/WatchRepository.h"
#include "support/DeskFixture.h"

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <catch2/catch.hpp>

namespace tst_Watch {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

std::vector<Watch> watchesOf(DeskFixture& desk)
{
    return desk.stored<std::vector<Watch>>([](const ReadView& view) { return view.watches().all(10); });
}

QAction* watchAction(DeskFixture& desk)
{
    return desk.widget<QMenu>("deskMenu").findChild<QAction*>(QStringLiteral("watchAction"));
}

QDialog& watchDialog(DeskFixture& desk)
{
    auto* const dialog = desk.window().findChild<QDialog*>(QStringLiteral("watchDialog"));
    REQUIRE(dialog != nullptr);
    if (!dialog->isActiveWindow()) {
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
    }
    return *dialog;
}

QDialog& openList(DeskFixture& desk)
{
    REQUIRE(watchAction(desk) != nullptr);
    watchAction(desk)->trigger();
    desk.settle();
    return watchDialog(desk);
}

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

QTableView& tableOf(QDialog& dialog)
{
    auto* const table = dialog.findChild<QTableView*>(QStringLiteral("watchTableView"));
    REQUIRE(table != nullptr);
    return *table;
}

/// Somebody by name and number, by keys alone.
void enterPerson(QDialog& dialog, DeskFixture& desk, const char* name, const char* phone, const char* reason)
{
    keyIn(dialog, desk, Qt::Key_N, Qt::ControlModifier);
    typeIn(dialog, desk, name);
    keyIn(dialog, desk, Qt::Key_Tab);
    typeIn(dialog, desk, phone);
    auto* const why = dialog.findChild<QLineEdit*>(QStringLiteral("reasonLineEdit"));
    while (dialog.focusWidget() != why) {
        keyIn(dialog, desk, Qt::Key_Tab);
    }
    typeIn(dialog, desk, reason);
    keyIn(dialog, desk, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

TEST_CASE("Somebody comes onto the watch-list, is changed, taken off with a reason and brought back, by keys alone")
{
    DeskFixture desk;
    QDialog& dialog = openList(desk);
    QTableView& table = tableOf(dialog);
    const QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    enterPerson(dialog, desk, "Li Si", "13800138000", "posed as a repairman");
    REQUIRE(watchesOf(desk).size() == 1);
    CHECK(watchesOf(desk)[0].name == "Li Si");
    CHECK(watchesOf(desk)[0].addedBy == desk.staffNamed("Li Lei").id);
    CHECK(table.model()->rowCount() == 1);
    CHECK(table.hasFocus());

    table.selectRow(0);
    keyIn(dialog, desk, Qt::Key_Return);
    typeIn(dialog, desk, "Li Si alias Li Wu"); // the name stands selected
    keyIn(dialog, desk, Qt::Key_Return, Qt::ControlModifier);
    CHECK(watchesOf(desk)[0].name == "Li Si alias Li Wu");

    table.selectRow(0);
    keyIn(dialog, desk, Qt::Key_Delete);
    keyIn(dialog, desk, Qt::Key_Return); // without a reason nothing happens
    CHECK_FALSE(watchesOf(desk)[0].voided.has_value());
    typeIn(dialog, desk, "it was somebody else");
    keyIn(dialog, desk, Qt::Key_Return);
    REQUIRE(watchesOf(desk)[0].voided.has_value());
    CHECK(watchesOf(desk)[0].voided->reason == "it was somebody else");
    CHECK(table.model()->rowCount() == 1); // it stays in sight, as what it is
    keyIn(dialog, desk, Qt::Key_U, Qt::AltModifier);
    CHECK_FALSE(watchesOf(desk)[0].voided.has_value());
    CHECK(watchesOf(desk)[0].version == 4);

    keyIn(dialog, desk, Qt::Key_Escape);
    desk.settle();
    CHECK(desk.window().findChild<QDialog*>(QStringLiteral("watchDialog")) == nullptr);
}

TEST_CASE("What is wrong with an entry is marked, and the kind of document is guessed while it is typed")
{
    DeskFixture desk;
    QDialog& dialog = openList(desk);
    const auto line = [&](const char* name) -> QLineEdit& {
        auto* const found = dialog.findChild<QLineEdit*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    };
    keyIn(dialog, desk, Qt::Key_N, Qt::ControlModifier);
    typeIn(dialog, desk, "Li Si");
    keyIn(dialog, desk, Qt::Key_Return, Qt::ControlModifier);
    CHECK(watchesOf(desk).empty());
    CHECK(dialog.focusWidget() == &line("nameLineEdit")); // a name alone
    line("identityLineEdit").setFocus();
    typeIn(dialog, desk, "11010519491231002x");
    line("reasonLineEdit").setFocus();
    typeIn(dialog, desk, "posed as a repairman");
    keyIn(dialog, desk, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(watchesOf(desk).size() == 1);
    REQUIRE(watchesOf(desk)[0].identity.has_value());
    CHECK(watchesOf(desk)[0].identity->kind == IdentityKind::ResidentId);

    // The number is shown masked, and stays the number that it was when something else is changed.
    const WatchedIdentity before = *watchesOf(desk)[0].identity;
    tableOf(dialog).selectRow(0);
    keyIn(dialog, desk, Qt::Key_Return);
    CHECK(line("identityLineEdit").text() == QStringLiteral("1****************X"));
    typeIn(dialog, desk, "Li Wu");
    keyIn(dialog, desk, Qt::Key_Return, Qt::ControlModifier);
    CHECK(watchesOf(desk)[0].name == "Li Wu");
    CHECK(watchesOf(desk)[0].identity == before);
}

TEST_CASE("The watch-list is offered to those who decide about it, and to nobody else")
{
    DeskFixture desk;
    CHECK(watchAction(desk) != nullptr); // an administrator
    QDialog& dialog = openList(desk);
    CHECK(dialog.isVisible());
    const Staff clerk = desk.colleague("Han Mei", "7359");
    desk.wiring().people().lock();
    desk.settle();
    CHECK(watchAction(desk) == nullptr);
    CHECK_FALSE(dialog.isVisible()); // what was typed is kept meanwhile
    bool in = false;
    desk.wiring().people().signIn(clerk.id, Secret{"7359"}, [&](const Result<void>& done) { in = done.has_value(); });
    desk.waitFor([&] { return in; });
    desk.settle();
    CHECK(watchAction(desk) == nullptr);
    auto* const left = desk.window().findChild<QDialog*>(QStringLiteral("watchDialog"));
    CHECK((left == nullptr || !left->isVisible()));
}

TEST_CASE("An identity number is removed by itself when its days are over")
{
    DeskFixture desk;
    const RecordRef visit{RecordKind::Visit, 77};
    bool kept = false;
    desk.wiring().desk().write<int>(
        &desk.window(),
        [visit, now = desk.clock.now()](UnitOfWork& uow, const Actor& actor) {
            const auto number = IdentityNumber::parse(IdentityKind::Passport, "E12345678").value();
            return IdentityService{}.keep(uow, actor, visit, number, now, now).map([] { return 1; });
        },
        [&](const Result<int>& done) { kept = done.has_value(); });
    desk.waitFor([&] { return kept; });
    const auto isKept = [&] {
        return desk
            .stored<std::optional<MaskedIdentity>>(
                [visit](const ReadView& view) { return view.identities().maskedOf(visit); })
            .has_value();
    };
    REQUIRE(isKept());
    desk.clock.advance(std::chrono::days{29});
    desk.pass(1s);
    CHECK(isKept());
    desk.clock.advance(std::chrono::days{1});
    desk.pass(1s);
    CHECK_FALSE(isKept());
    const auto history =
        desk.stored<std::vector<AuditEntry>>([visit](const ReadView& view) { return view.audit().historyOf(visit); });
    REQUIRE(history.size() == 2);
    CHECK(history[1].action == "identity_purged");
}

} // namespace tst_Watch
