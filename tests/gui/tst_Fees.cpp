#include "panels/call/CallFormWidget.h"
#include "panels/support/SearchField.h"
#include "support/FeesDesk.h"

#include <QLineEdit>
#include <QTableView>

namespace tst_Fees {

using namespace frontdesk;

namespace {

int rows(FeesDesk& desk, const char* table) { return desk.widget<QTableView>(table).model()->rowCount(); }

QString cell(FeesDesk& desk, const char* table, int row, int column)
{
    const QAbstractItemModel* const model = desk.widget<QTableView>(table).model();
    return model->index(row, column).data().toString();
}

} // namespace

TEST_CASE("An account and what is owed on it are entered by keys, and stand where they belong", "[gui]")
{
    FeesDesk desk;
    CHECK(rows(desk, "feeTableView") == 0);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.focus() == QLatin1String("placeLineEdit"));
    desk.type("3-1801");
    desk.key(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("payerLineEdit"));
    desk.type("Wang Fang");
    desk.typeInto("phoneLineEdit", "abc");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.accounts().empty()); // and the field says why
    CHECK(desk.focus() == QLatin1String("phoneLineEdit"));
    desk.inFeeForm<QLineEdit>("phoneLineEdit").clear();
    desk.type("13800138000");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.accounts().size() == 1);
    const FeeAccount account = desk.accounts().front();
    CHECK(account.payer == "Wang Fang");
    CHECK(desk.words("feeTitleLabel").contains(QLatin1String("3-1801")));
    CHECK(desk.focus() == QLatin1String("feeTableView"));

    desk.key(Qt::Key_A, Qt::AltModifier);
    CHECK(desk.focus() == QLatin1String("feeKindLineEdit"));
    desk.type("Property fee");
    desk.typeInto("feePeriodLineEdit", "2026-09");
    desk.typeInto("amountLineEdit", "1,234.50");
    desk.typeInto("dueOnLineEdit", "2026-10-12");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.itemsOf(account.id).size() == 1);
    CHECK(desk.itemsOf(account.id).front().amount.fen() == 123450);
    CHECK(rows(desk, "feeItemTableView") == 1);
    CHECK(cell(desk, "feeTableView", 0, 2).contains(QLatin1String("1,234.50")));
    CHECK(desk.words("feeAgeingLabel").contains(QLatin1String("1,234.50")));
    CHECK(cell(desk, "feeItemTableView", 0, 4).contains(QLatin1String("2029-10-12"))); // three years
}

TEST_CASE("Accounts are found by room, telephone and plate, whether they owe or not", "[gui]")
{
    FeesDesk desk;
    const FeeAccount wang = desk.account("3-1801", "Wang Fang", "13800138000");
    desk.account("5-0203", "Li Lei");
    desk.owe(wang, "Property fee", "2026-09", "100", "2026-10-12");
    CHECK(rows(desk, "feeTableView") == 1);
    desk.key(Qt::Key_F, Qt::ControlModifier);
    desk.type("0203");
    desk.settle();
    REQUIRE(rows(desk, "feeTableView") == 1);
    CHECK(cell(desk, "feeTableView", 0, 0) == QLatin1String("5-0203"));
    desk.key(Qt::Key_Escape);
    CHECK(cell(desk, "feeTableView", 0, 0) == QLatin1String("3-1801"));
    desk.key(Qt::Key_F, Qt::ControlModifier);
    desk.type("8000");
    desk.settle();
    REQUIRE(rows(desk, "feeTableView") == 1);
    CHECK(cell(desk, "feeTableView", 0, 1) == QLatin1String("Wang Fang"));
}

TEST_CASE("Reminders rest and go on by a key, and a wrong fee is voided and taken back", "[gui]")
{
    FeesDesk desk;
    const FeeAccount wang = desk.account("3-1801", "Wang Fang");
    const FeeItem item = desk.owe(wang, "Property fee", "2026-09", "100", "2026-10-12");
    desk.key(Qt::Key_O, Qt::AltModifier);
    desk.key(Qt::Key_2); // until somebody ends it
    desk.type("In hospital");
    desk.key(Qt::Key_Return);
    CHECK(desk.accounts().front().pause->why == "In hospital");
    CHECK(rows(desk, "feeTableView") == 0); // overdue, but nobody is reminded
    desk.key(Qt::Key_3, Qt::AltModifier);
    CHECK(rows(desk, "feeTableView") == 1);
    CHECK(desk.words("feePauseLabel").contains(QLatin1String("In hospital")));
    desk.key(Qt::Key_O, Qt::AltModifier);
    CHECK_FALSE(desk.accounts().front().pause.has_value());
    desk.key(Qt::Key_1, Qt::AltModifier);
    CHECK(rows(desk, "feeTableView") == 1);

    desk.key(Qt::Key_Tab); // into the account's fees
    desk.widget<QTableView>("feeItemTableView").selectRow(0);
    desk.key(Qt::Key_Delete, Qt::AltModifier);
    desk.type("Counted twice");
    desk.key(Qt::Key_Return);
    REQUIRE(desk.itemsOf(wang.id).front().voided.has_value());
    desk.key(Qt::Key_U, Qt::AltModifier);
    CHECK_FALSE(desk.itemsOf(wang.id).front().voided.has_value());
    CHECK(desk.itemsOf(wang.id).front().version == item.version + 2);
}

TEST_CASE("What is half typed of an account survives Esc and a crash", "[gui]")
{
    FeesDesk desk;
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.type("3-1801");
    desk.pass(std::chrono::seconds{2});
    desk.crash();
    desk.start();
    desk.showFees();
    CHECK(desk.inFeeForm<QLineEdit>("placeLineEdit").text() == QLatin1String("3-1801"));
    desk.key(Qt::Key_Escape);
    CHECK(desk.saidOfFees().contains(QLatin1String("Ctrl+N")));
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.accounts().size() == 1);
}

TEST_CASE("Beside a call stands what the caller's room owes, while the desk is somebody's who may know", "[gui]")
{
    FeesDesk desk;
    desk.owe(desk.account("3-1801", "Wang Fang"), "Property fee", "2026-09", "1234.50", "2026-09-10");
    desk.account("3-1802", "Li Hua"); // owes nothing
    desk.ring("13800138000", 1);
    desk.key(Qt::Key_F2);
    desk.settle();
    auto& owing = desk.widget<QLabel>("callerOwingLabel");
    CHECK_FALSE(owing.isVisible()); // nobody knows from where
    auto* const place =
        desk.window().findChild<CallFormWidget*>()->findChild<QLineEdit*>(QStringLiteral("placeLineEdit"));
    REQUIRE(place != nullptr);
    place->setFocus();
    desk.type("3-1801");
    desk.settle();
    CHECK(owing.isVisible());
    CHECK(owing.text().contains(QStringLiteral("3-1801 owes \u00a51,234.50")));
    CHECK(owing.text().contains(QLatin1String("2026-09-10")));
    place->selectAll();
    desk.type("3-1802");
    desk.settle();
    CHECK_FALSE(owing.isVisible());
    place->selectAll();
    desk.type("3-1801");
    desk.settle();
    REQUIRE(owing.isVisible());
    desk.wiring().people().lock();
    desk.settle();
    CHECK_FALSE(owing.isVisible());
    CHECK(owing.text().isEmpty());
}

} // namespace tst_Fees
