#include "domain/arrears/FeePaymentRepository.h"
#include "domain/audit/AuditEntry.h"
#include "panels/arrears/FeePaymentPage.h"
#include "support/FeesDesk.h"

#include <QLineEdit>

namespace tst_FeeWaiver {

using namespace frontdesk;

namespace {

/// A clerk who may not waive takes money; a supervisor is near.
struct WaiverDesk : FeesDesk {
    FeeAccount wang = account("3-1801", "Wang Fang");
    FeeItem fee = owe(wang, "Property fee", "2026-09", "300", "2026-10-12");
    Staff zhao = colleague("Zhao Min", "6208", {Role::Supervisor});
    Staff han = colleague("Han Mei", "7391");

    WaiverDesk()
    {
        bool isIn = false;
        wiring().people().signIn(han.id, Secret{"7391"}, [&](const Result<void>& done) { isIn = done.has_value(); });
        waitFor([&] { return isIn; });
        settle();
        showFees();
    }
    template <class T> T& ofPage(const char* name)
    {
        T* const found = window().findChild<FeePaymentPage*>()->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    /// With the keyboard alone, from field to field.
    void tabTo(const char* name)
    {
        for (int presses = 0; presses < 30 && focus() != QLatin1String(name); ++presses) {
            key(Qt::Key_Tab);
        }
        REQUIRE(focus() == QLatin1String(name));
    }
    std::vector<FeePayment> payments()
    {
        return stored<std::vector<FeePayment>>(
            [&](const ReadView& view) { return view.feePayments().ofAccount(wang.id); });
    }
    void typeWaiver()
    {
        key(Qt::Key_M, Qt::AltModifier);
        tabTo("waiverLineEdit");
        CHECK_FALSE(ofPage<QWidget>("feeApprovalRow").isVisible());
        type("20");
        CHECK(ofPage<QWidget>("feeApprovalRow").isVisible());
        key(Qt::Key_Return);
        type("Burst pipe");
    }
    void refused()
    {
        waitFor([&] { return ofPage<QLabel>("feeApprovalProblemLabel").isVisible(); });
    }
};

} // namespace

TEST_CASE("A supervisor approves a waiver at the counter by name and PIN, and the clerk stays signed in", "[gui]")
{
    WaiverDesk desk;
    desk.typeWaiver();
    desk.key(Qt::Key_Return, Qt::ControlModifier); // nobody has approved yet
    CHECK(desk.payments().empty());
    CHECK(desk.focus() == QLatin1String("feeApprovalNameLineEdit"));
    desk.type("han"); // may not waive
    desk.key(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("feeApprovalNameLineEdit"));
    desk.ofPage<QLineEdit>("feeApprovalNameLineEdit").clear();
    desk.type("zhao");
    desk.key(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("feeApprovalPinLineEdit"));
    desk.type("6208");
    desk.key(Qt::Key_Return); // Enter in the PIN takes the money
    desk.waitFor([&] { return desk.payments().size() == 1; });
    desk.settle();
    const FeePayment taken = desk.payments().front();
    CHECK(taken.total.toYuan() == "280.00");
    CHECK(taken.operatorId == desk.han.id);
    REQUIRE_FALSE(taken.lines.empty());
    CHECK(taken.lines.front().kind == PaymentLineKind::Waiver);
    CHECK(taken.lines.front().approvedBy == desk.zhao.id);
    CHECK(desk.itemsOf(desk.wang.id).front().rest().isZero());
    CHECK(desk.wiring().people().session().person()->id == desk.han.id);
    // What both did stands in the audit.
    const auto entries = desk.stored<std::vector<AuditEntry>>(
        [&](const ReadView& view) { return view.audit().historyOf(refOf(taken)); });
    REQUIRE(entries.size() == 2);
    for (const AuditEntry& entry : entries) {
        CHECK(entry.actor.staff == (entry.action == "waiver_approved" ? desk.zhao.id : desk.han.id));
    }
}

TEST_CASE("A wrong PIN approves nothing and leaves all that was typed", "[gui]")
{
    WaiverDesk desk;
    desk.typeWaiver();
    desk.tabTo("feeApprovalNameLineEdit");
    desk.type("zhao");
    desk.key(Qt::Key_Return);
    desk.type("1111");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.refused();
    CHECK(desk.payments().empty());
    CHECK(desk.focus() == QLatin1String("feeApprovalPinLineEdit"));
    const QLabel& problem = desk.ofPage<QLabel>("feeApprovalProblemLabel");
    // It stands at the end of a long page, and is brought into sight.
    desk.waitFor([&] { return problem.visibleRegion().boundingRect().height() == problem.height(); });
    CHECK(desk.ofPage<QLineEdit>("feeApprovalPinLineEdit").text().isEmpty());
    CHECK(desk.ofPage<QLineEdit>("feeApprovalNameLineEdit").text() == QLatin1String("Zhao Min"));
    CHECK(desk.ofPage<QLineEdit>("waiverLineEdit").text() == QLatin1String("20"));
    CHECK(desk.ofPage<QLineEdit>("waiverReasonLineEdit").text() == QLatin1String("Burst pipe"));
    // Also after the power went: only the PIN is nowhere.
    desk.type("62");
    desk.pass(std::chrono::seconds{2});
    desk.crash();
    desk.start();
    bool isIn = false;
    desk.wiring().people().signIn(desk.han.id, Secret{"7391"},
                                  [&](const Result<void>& done) { isIn = done.has_value(); });
    desk.waitFor([&] { return isIn; });
    desk.showFees();
    desk.key(Qt::Key_M, Qt::AltModifier);
    CHECK(desk.ofPage<QLineEdit>("waiverLineEdit").text() == QLatin1String("20"));
    CHECK(desk.ofPage<QWidget>("feeApprovalRow").isVisible());
    CHECK(desk.ofPage<QLineEdit>("feeApprovalPinLineEdit").text().isEmpty());
}

TEST_CASE("Whoever may waive is asked for nobody else's PIN", "[gui]")
{
    FeesDesk desk; // an administrator is signed in
    const FeeAccount wang = desk.account("3-1801", "Wang Fang");
    desk.owe(wang, "Property fee", "2026-09", "300", "2026-10-12");
    desk.key(Qt::Key_M, Qt::AltModifier);
    auto* const page = desk.window().findChild<FeePaymentPage*>();
    page->findChild<QLineEdit*>(QStringLiteral("waiverLineEdit"))->setFocus();
    desk.type("20");
    CHECK_FALSE(page->findChild<QWidget*>(QStringLiteral("feeApprovalRow"))->isVisible());
}

} // namespace tst_FeeWaiver
