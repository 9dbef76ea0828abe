#include "domain/arrears/FeePaymentRepository.h"
#include "domain/guidance/GuidanceSession.h"
#include "panels/arrears/FeePaymentPage.h"
#include "panels/arrears/RemittanceWindow.h"
#include "panels/guidance/GuidanceDock.h"
#include "panels/support/SheetWindow.h"
#include "support/FeesDesk.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace tst_FeePayments {

using namespace frontdesk;

namespace {

/// The desk of fees with somebody at the counter who owes for two months.
struct Counter : FeesDesk {
    FeeAccount wang = account("3-1801", "Wang Fang");
    FeeItem september = owe(wang, "Property fee", "2026-09", "300", "2026-10-12");
    FeeItem october = owe(wang, "Property fee", "2026-10", "112.50", "2026-11-12");
    int presses = 0; ///< every key, letters too

    QString focus() { return window().focusWidget() == nullptr ? QString() : window().focusWidget()->objectName(); }
    void press(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
    {
        ++presses;
        key(pressed, modifiers);
    }
    void pressAll(const char* words)
    {
        presses += static_cast<int>(QString::fromLatin1(words).size());
        type(words);
    }
    std::vector<FeePayment> payments()
    {
        return stored<std::vector<FeePayment>>(
            [&](const ReadView& view) { return view.feePayments().ofAccount(wang.id); });
    }
    QString paid(const char* name)
    {
        auto* const label = window().findChild<FeePaymentPage*>()->findChild<QLabel*>(QLatin1String(name));
        REQUIRE(label != nullptr);
        return label->text();
    }
    QLineEdit& line(const char* name)
    {
        auto* const found = window().findChild<FeePaymentPage*>()->findChild<QLineEdit*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
};

} // namespace

TEST_CASE("Cash is taken with change in few keys, and confirmed by one", "[gui]")
{
    Counter desk;
    desk.press(Qt::Key_M, Qt::AltModifier);
    CHECK(desk.focus() == QLatin1String("paidAmountLineEdit"));
    CHECK(desk.line("paidAmountLineEdit").placeholderText() == QLatin1String("412.50"));
    CHECK(desk.paid("feePayingTotalLabel").contains(QLatin1String("412.50")));
    desk.press(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("tenderedLineEdit"));
    desk.pressAll("500");
    CHECK(desk.paid("feePayingChangeLabel").contains(QLatin1String("87.50")));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.payments().size() == 1);
    CHECK(desk.presses == 6);
    const FeePayment taken = desk.payments().front();
    CHECK(taken.number == "SJ-2026-000001");
    CHECK(taken.change.fen() == 8750);
    CHECK(desk.itemsOf(desk.wang.id).front().rest().isZero());
    CHECK(desk.paid("feeTakenChangeLabel").contains(QLatin1String("87.50")));
    CHECK_FALSE(taken.confirmedAt.has_value());

    desk.press(Qt::Key_Return, Qt::ControlModifier); // pressed once more, nothing is taken again
    CHECK(desk.payments().size() == 1);
    desk.press(Qt::Key_P, Qt::AltModifier);
    auto* const papers = desk.window().findChild<SheetWindow*>();
    REQUIRE(papers != nullptr);
    desk.waitFor([&] { return papers->isReady(); });
    CHECK(papers->sheet().about.contains(QLatin1String("SJ-2026-000001")));
    papers->close();
    desk.settle();
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    desk.press(Qt::Key_Y, Qt::AltModifier);
    CHECK(desk.payments().front().confirmedAt.has_value());
    desk.press(Qt::Key_Escape);
    CHECK(desk.focus() == QLatin1String("feeTableView"));
}

TEST_CASE("Part is paid by code, for the fee that the payer names", "[gui]")
{
    Counter desk;
    desk.press(Qt::Key_M, Qt::AltModifier);
    desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(desk.focus() == QLatin1String("feeTickTableView"));
    desk.press(Qt::Key_Space); // not for September
    desk.press(Qt::Key_Return);
    CHECK(desk.line("paidAmountLineEdit").placeholderText() == QLatin1String("112.50"));
    desk.pressAll("100");
    desk.press(Qt::Key_2, Qt::AltModifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.payments().size() == 1);
    CHECK(desk.presses == 9);
    CHECK(desk.payments().front().method == PaymentMethod::Qr);
    CHECK(desk.itemsOf(desk.wang.id).front().settled.isZero());
    CHECK(desk.itemsOf(desk.wang.id).back().rest().fen() == 1250);
}

TEST_CASE("What is wrong stands at its field, and what is half typed comes back", "[gui]")
{
    Counter desk;
    desk.press(Qt::Key_M, Qt::AltModifier);
    desk.press(Qt::Key_Return);
    desk.pressAll("400");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.payments().empty()); // twelve fifty are short
    CHECK(desk.focus() == QLatin1String("tenderedLineEdit"));
    desk.pass(std::chrono::seconds{2});
    desk.crash();
    desk.start();
    desk.showFees();
    desk.press(Qt::Key_M, Qt::AltModifier);
    CHECK(desk.line("tenderedLineEdit").text() == QLatin1String("400"));
    desk.press(Qt::Key_X, Qt::AltModifier);
    CHECK(desk.focus() == QLatin1String("feeTableView"));
    desk.press(Qt::Key_M, Qt::AltModifier);
    CHECK(desk.line("tenderedLineEdit").text().isEmpty());
}

TEST_CASE("A receipt is taken back with a reason, and the day's slip explains the till", "[gui]")
{
    Counter desk;
    desk.press(Qt::Key_M, Qt::AltModifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.payments().size() == 1);
    desk.presses = 0;
    desk.press(Qt::Key_Delete, Qt::AltModifier);
    desk.pressAll("Room");
    desk.press(Qt::Key_Return);
    REQUIRE(desk.payments().size() == 2);
    CHECK(desk.presses == 6);
    const FeePayment counter = desk.payments().front().reverses ? desk.payments().front() : desk.payments().back();
    CHECK(counter.number == "SJ-2026-000002");
    CHECK(counter.reason == "Room");
    CHECK(desk.itemsOf(desk.wang.id).front().settled.isZero());
    CHECK(desk.paid("feeTakenTitleLabel").contains(QLatin1String("SJ-2026-000002")));
    desk.press(Qt::Key_Escape);

    desk.press(Qt::Key_M, Qt::AltModifier);
    desk.pressAll("100");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_R, Qt::AltModifier);
    auto* const slip = desk.window().findChild<RemittanceWindow*>();
    REQUIRE(slip != nullptr);
    desk.settle();
    CHECK(slip->findChild<QLabel*>(QStringLiteral("remittanceSumsLabel"))->text().contains(QLatin1String("100.00")));
    auto* const counted = slip->findChild<QLineEdit*>(QStringLiteral("remittanceCountedLineEdit"));
    counted->setText(QStringLiteral("99"));
    CHECK(
        slip->findChild<QLabel*>(QStringLiteral("remittanceDifferenceLabel"))->text().contains(QLatin1String("1.00")));
}

TEST_CASE("A front desk is guided while it takes money: breakdown first, both hands, thanks", "[gui]")
{
    Counter desk; // with the pack of the front desk alone
    const auto isGuided = [&](const char* words) {
        for (const QLabel* label : desk.widget<GuidanceDock>("guidanceDock").findChildren<QLabel*>()) {
            if (label->text().contains(QString::fromUtf8(words))) {
                return true;
            }
        }
        return false;
    };
    desk.press(Qt::Key_M, Qt::AltModifier);
    desk.settle();
    CHECK(isGuided("这是您的费用明细"));
    CHECK(isGuided("Receipt and change with both hands"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK_FALSE(isGuided("谢谢您"));
    desk.press(Qt::Key_Y, Qt::AltModifier);
    desk.settle();
    CHECK(isGuided("谢谢您"));
}

} // namespace tst_FeePayments
