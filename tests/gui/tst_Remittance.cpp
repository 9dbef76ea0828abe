#include "domain/arrears/FeePaymentRepository.h"
#include "domain/arrears/FeePaymentService.h"
#include "domain/arrears/RemittanceRepository.h"
#include "panels/arrears/RemittanceWindow.h"
#include "panels/support/SheetWindow.h"
#include "support/FeesDesk.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>

namespace tst_Remittance {

using namespace frontdesk;

namespace {

/// A day with money in the till, and the window in which it is counted.
struct TillDesk : FeesDesk {
    FeeAccount wang = account("3-1801", "Wang Fang");

    FeePayment pay(const char* yuan, const char* method = "cash")
    {
        return written<FeePayment>([yuan = std::string{yuan}, method = std::string{method}, id = wang.id,
                                    payment = wiring().ids().next<FeePaymentTag>(), now = clock.now(),
                                    zone = wiring().zone()](UnitOfWork& uow, const Actor& actor) {
            return FeePaymentService{}.take(
                uow, actor,
                {.id = payment, .account = id, .form = {.method = method, .amount = yuan}, .at = now, .zone = zone});
        });
    }
    RemittanceWindow& open()
    {
        FeesDesk::key(Qt::Key_R, Qt::AltModifier);
        return slip();
    }
    RemittanceWindow& slip()
    {
        auto* const found = window().findChild<RemittanceWindow*>();
        REQUIRE(found != nullptr);
        inFront(*found);
        return *found;
    }
    void inFront(QWidget& top)
    {
        top.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&top));
        settle();
    }
    /// Into whatever has the focus in the slip's window.
    void press(Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        RemittanceWindow& top = slip();
        QWidget* const focused = top.focusWidget();
        clock.advance(LineBoard::keyBounce);
        QTest::keyClick(focused != nullptr ? focused : &top, code, with);
        pass(Milliseconds{100});
    }
    void write(const char* words)
    {
        QTest::keyClicks(slip().focusWidget(), QString::fromUtf8(words));
        pass(Milliseconds{100});
    }
    QString in() { return slip().focusWidget() == nullptr ? QString() : slip().focusWidget()->objectName(); }
    QLineEdit& line(const char* name)
    {
        auto* const found = slip().findChild<QLineEdit*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    QString said(const char* name) { return slip().findChild<QLabel*>(QLatin1String(name))->text(); }
    /// What the paper says that is in front now; closes it.
    QString paper()
    {
        SheetWindow* const papers = slip().findChild<SheetWindow*>();
        REQUIRE(papers != nullptr);
        waitFor([&] { return papers->isReady(); });
        QString all;
        for (const SheetBlock& block : papers->sheet().blocks) {
            all += block.text + QLatin1Char('\n');
            for (const QStringList& row : block.rows) {
                all += row.join(QLatin1Char('|')) + QLatin1Char('\n');
            }
        }
        papers->close();
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return all;
    }
    std::vector<RemittanceSlip> slips()
    {
        return stored<std::vector<RemittanceSlip>>([](const ReadView& view) { return view.remittances().latest(9); });
    }
};

} // namespace

TEST_CASE("A day is counted, finished once and printed, by keys alone", "[gui]")
{
    TillDesk desk;
    desk.pay("100");
    desk.pay("50", "pos");
    desk.open();
    CHECK(desk.in() == QLatin1String("remittanceCountedLineEdit"));
    CHECK_FALSE(desk.line("remittanceCountedQrLineEdit").isVisible());
    desk.press(Qt::Key_Return, Qt::ControlModifier); // cash is counted first
    CHECK(desk.slips().empty());
    desk.write("99");
    CHECK(desk.said("remittanceDifferenceLabel").contains(QLatin1String("1.00")));
    desk.press(Qt::Key_Return, Qt::ControlModifier); // and explained
    CHECK(desk.slips().empty());
    CHECK(desk.in() == QLatin1String("remittanceWhyLineEdit"));
    desk.write("A coin was lost");
    desk.press(Qt::Key_Return);
    CHECK(desk.in() == QLatin1String("remittanceCountedPosLineEdit"));
    desk.write("50");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.slips().size() == 1);
    const RemittanceSlip slip = desk.slips().front();
    CHECK(slip.counts.size() == 2);
    CHECK(slip.counts.front().why == "A coin was lost");
    CHECK(slip.cashier == "Li Lei");
    CHECK(slip.unit == "Lakeside");
    const QString paper = desk.paper();
    CHECK(paper.contains(QLatin1String("A coin was lost")));
    CHECK(paper.contains(QLatin1String("99.00")));
    CHECK(desk.line("remittanceCountedLineEdit").isReadOnly());
    desk.press(Qt::Key_Return, Qt::ControlModifier); // the same again
    CHECK(desk.paper() == paper);
    CHECK(desk.slips().size() == 1);
}

TEST_CASE("A finished slip is found again by keys, printed as it was, and corrected by another edition", "[gui]")
{
    TillDesk desk;
    desk.pay("100");
    desk.open();
    desk.write("100");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    const QString first = desk.paper();
    desk.slip().close();
    desk.settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));

    // On the next day, with money of its own; what came late for the day before changes nothing of its paper.
    desk.clock.advance(std::chrono::hours{24});
    desk.pay("7");
    desk.open();
    CHECK(desk.said("remittanceSumsLabel").contains(QLatin1String("7.00")));
    desk.press(Qt::Key_L, Qt::AltModifier);
    CHECK(desk.in() == QLatin1String("remittanceListWidget"));
    CHECK(desk.said("remittanceSumsLabel").contains(QLatin1String("100.00")));
    desk.press(Qt::Key_Return);
    CHECK(desk.paper() == first);

    desk.press(Qt::Key_C, Qt::AltModifier);
    CHECK(desk.in() == QLatin1String("remittanceReasonLineEdit"));
    CHECK(desk.line("remittanceCountedLineEdit").text() == QLatin1String("100.00"));
    desk.press(Qt::Key_Escape); // not after all
    CHECK_FALSE(desk.line("remittanceReasonLineEdit").isVisible());
    desk.press(Qt::Key_C, Qt::AltModifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier); // why?
    CHECK(desk.slips().size() == 1);
    CHECK(desk.in() == QLatin1String("remittanceReasonLineEdit"));
    desk.write("Counted twice");
    desk.press(Qt::Key_Return);
    desk.line("remittanceCountedLineEdit").selectAll();
    desk.write("90");
    desk.press(Qt::Key_Return);
    desk.write("Ten were false");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.slips().size() == 2);
    CHECK(desk.slips().front().edition == 2);
    CHECK(desk.slips().front().corrects == desk.slips().back().id);
    const QString second = desk.paper();
    CHECK(second.contains(QLatin1String("Counted twice")));
    CHECK(second.contains(QLatin1String("Ten were false")));
    CHECK(desk.said("remittanceAboutLabel").contains(QLatin1String("Counted twice")));
    // The first stands in the list as well, and says that another is in its place.
    desk.press(Qt::Key_L, Qt::AltModifier);
    desk.press(Qt::Key_Down);
    CHECK(desk.said("remittanceAboutLabel").contains(QLatin1String("Edition 2 is in its place")));
    desk.press(Qt::Key_Return);
    CHECK(desk.paper() == first);
}

TEST_CASE("Money that comes after the slip was finished is told there, and the slip leaves as a table", "[gui]")
{
    TillDesk desk;
    desk.pay("100");
    desk.open();
    desk.write("100");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    static_cast<void>(desk.paper());
    desk.pay("5");
    desk.line("remittanceDayLineEdit").setText(QString());
    desk.line("remittanceDayLineEdit").setText(QStringLiteral("2026-11-21"));
    desk.settle();
    CHECK(desk.said("remittanceAboutLabel").contains(QLatin1String("Alt+C")));
    CHECK(desk.said("remittanceSumsLabel").contains(QLatin1String("100.00"))); // as it was
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("slip.csv"));
    desk.slip().saveTo(file);
    desk.waitFor([&] { return QFile::exists(file); });
    desk.settle();
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    CHECK(text.contains(QLatin1String("Counted")));
    CHECK(text.contains(QLatin1String("100.00")));
    CHECK(text.contains(QLatin1String("SJ-2026-000001")));
}

} // namespace tst_Remittance
