#include "domain/arrears/FeeContactRepository.h"
#include "domain/arrears/FeeImporter.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/arrears/PayPromiseService.h"
#include "exchange/XlsxMaker.h"
#include "panels/importing/ImportDialog.h"
#include "support/FeesDesk.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <catch2/catch.hpp>

namespace tst_FeeImport {

using namespace frontdesk;

namespace {

struct FeeListDesk : FeesDesk {
    using FeesDesk::FeesDesk;
    FeeListDesk() = default;
    ImportDialog& dialog()
    {
        auto* const found = window().findChild<ImportDialog*>();
        if (found == nullptr) {
            throw std::runtime_error("no import is open");
        }
        return *found;
    }
    QString file(const char* name, const QByteArray& bytes)
    {
        const QString path = folder() + QLatin1Char('/') + QLatin1String(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
            throw std::runtime_error("no file can be written");
        }
        return path;
    }
    void press(Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget* const focused = dialog().focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &dialog(), code, with);
        settle();
    }
    /// As somebody does who types the path.
    void read(const QString& path)
    {
        auto& line = *dialog().findChild<QLineEdit*>(QStringLiteral("pathLineEdit"));
        line.setFocus();
        line.setText(path);
        press(Qt::Key_Return);
        waitFor([&] { return dialog().run().step() == ImportRun::Step::Ready && !dialog().run().canCheck(); });
        settle();
    }
    void write()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        waitFor([&] { return dialog().run().step() == ImportRun::Step::Done; });
        settle();
    }
    /// As somebody does who leaves the window and opens it again.
    void openAnew()
    {
        QWidget* const focused = dialog().focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &dialog(), Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        REQUIRE(window().findChild<ImportDialog*>() == nullptr);
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        key(Qt::Key_I, Qt::AltModifier);
        settle();
    }
    QString said(const char* label) { return dialog().findChild<QLabel*>(QLatin1String(label))->text(); }
    bool isSeen(const char* name) { return dialog().findChild<QWidget*>(QLatin1String(name))->isVisible(); }
    QString focused() { return dialog().focusWidget() == nullptr ? QString() : dialog().focusWidget()->objectName(); }
    QString past(int row, int column)
    {
        return dialog()
            .findChild<QTableView*>(QStringLiteral("pastImportsTableView"))
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }
    std::vector<FeeOwing> owing()
    {
        return stored<std::vector<FeeOwing>>(
            [](const ReadView& view) { return view.fees().owing(std::chrono::year{2026} / 11 / 30); });
    }
};

const QByteArray twoFees = "房号,业主,收费项目,账期,应收金额,到期日\n"
                           "3-0301,王芳,物业费,2026-07,\"1,234.50\",2026年7月31日\n"
                           "3-0302,李强,物业费,2026-07,88元,20260731\n"
                           "3-0303,赵六,物业费,2026-07,八十,20260731\n";

} // namespace

TEST_CASE("A list of fees is taken in by keys, and the next one as a whole list, and that is taken back", "[gui]")
{
    FeeListDesk desk;
    CHECK(desk.widget<QPushButton>("feeImportKeyHintButton").isVisible());
    desk.key(Qt::Key_I, Qt::AltModifier);
    REQUIRE(desk.dialog().isVisible());
    CHECK_FALSE(desk.dialog().isModal());
    desk.read(desk.file("fees.csv", twoFees));
    ImportRun& run = desk.dialog().run();
    CHECK(run.goodRows() == 2);
    CHECK(run.badRows() == 1);
    CHECK_FALSE(run.canWrite()); // nobody has said whether it is a whole list
    CHECK(desk.dialog().focusWidget()->objectName() == QStringLiteral("changesRadioButton"));
    desk.press(Qt::Key_Space);
    CHECK(run.canWrite());
    desk.write();
    CHECK(run.summary()->added == 2);
    CHECK(desk.owing().size() == 2);

    desk.read(desk.file("next.csv",
                        "房号,业主,收费项目,账期,应收金额,到期日\n3-0301,王芳,物业费,2026-07,1234.5,2026-07-31\n"));
    CHECK(run.isRemembered());
    desk.press(Qt::Key_Tab);
    CHECK(desk.dialog().focusWidget()->objectName() == QStringLiteral("wholeRadioButton"));
    desk.press(Qt::Key_Space);
    desk.write();
    CHECK(run.summary()->unchanged == 1);
    CHECK(run.summary()->gone == 1);
    REQUIRE(desk.owing().size() == 1);
    CHECK(desk.owing()[0].account.place == "3-0301");
    CHECK(desk.owing()[0].rest.fen() == 123450);
    REQUIRE(run.canUndo());
    auto& undo = *desk.dialog().findChild<QPushButton*>(QStringLiteral("undoPushButton"));
    undo.setFocus();
    desk.press(Qt::Key_Space);
    desk.waitFor([&] { return run.isUndone(); });
    CHECK(desk.owing().size() == 2);
}

TEST_CASE("What a whole list would count as paid is said before anything is written", "[gui]")
{
    FeeListDesk desk;
    desk.key(Qt::Key_I, Qt::AltModifier);
    desk.read(desk.file("fees.csv", twoFees));
    CHECK(desk.said("listGapLabel") == QLatin1String("Nothing that is owed is missing in this file."));
    desk.press(Qt::Key_Space);
    desk.write();
    desk.read(desk.file("next.csv",
                        "房号,业主,收费项目,账期,应收金额,到期日\n3-0301,王芳,物业费,2026-07,1234.5,2026-07-31\n"));
    CHECK(desk.isSeen("listGapLabel"));
    CHECK(desk.said("listGapLabel").startsWith(QStringLiteral("1 open fee of earlier lists, \u00A588.00 in all")));
    CHECK(desk.dialog().run().gap() == ListGap{.count = 1, .sum = Money::fromFen(8800)});
    CHECK(desk.owing().size() == 2); // nothing is written yet
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Space);
    CHECK(desk.dialog().run().canWrite());
    desk.write();
    CHECK(desk.dialog().run().summary()->gone == 1);
    CHECK_FALSE(desk.isSeen("listGapLabel"));
    // A row that names no room keeps the list from being a whole one: that is said before the key is pressed.
    desk.read(desk.file("unclear.csv", "房号,业主,收费项目,账期,应收金额,到期日\n,王芳,物业费,2026-07,1,2026-07-31\n"
                                       "3-0301,王芳,物业费,2026-07,1234.5,2026-07-31\n"));
    CHECK(desk.focused() == QLatin1String("changesRadioButton"));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Space);
    CHECK_FALSE(desk.dialog().run().canWrite());
    CHECK(desk.said("listGapLabel").contains(QLatin1Char('2')));
}

TEST_CASE("A list is taken back after its window was closed, by one key and a question in the page", "[gui]")
{
    FeeListDesk desk;
    desk.key(Qt::Key_I, Qt::AltModifier);
    desk.settle();
    CHECK_FALSE(desk.isSeen("pastImportsTableView")); // nothing was taken in yet
    desk.read(desk.file("fees.csv", twoFees));
    desk.press(Qt::Key_Space);
    desk.write();
    REQUIRE(desk.owing().size() == 2);
    desk.openAnew();
    REQUIRE(desk.isSeen("pastImportsTableView"));
    CHECK(desk.past(0, 0).startsWith(QLatin1String("2026-11-21 ")));
    CHECK(desk.past(0, 1) == QLatin1String("fees.csv"));
    CHECK(desk.past(0, 2) == QLatin1String("Li Lei"));
    CHECK(desk.past(0, 3).startsWith(QLatin1String("2 added")));
    desk.press(Qt::Key_Delete, Qt::AltModifier);
    CHECK(desk.isSeen("pastQuestionLabel"));
    CHECK(desk.said("pastQuestionLabel").contains(QLatin1String("fees.csv")));
    CHECK(desk.focused() == QLatin1String("pastYesKeyHintButton"));
    desk.press(Qt::Key_Escape); // leaves the question, not the window
    CHECK_FALSE(desk.isSeen("pastQuestionLabel"));
    CHECK(desk.dialog().isVisible());
    CHECK(desk.focused() == QLatin1String("pastImportsTableView"));
    CHECK(desk.owing().size() == 2);
    desk.press(Qt::Key_Delete, Qt::AltModifier);
    desk.press(Qt::Key_Return);
    desk.waitFor([&] { return !desk.dialog().run().takenBack().empty(); });
    desk.settle();
    CHECK(desk.owing().empty());
    CHECK(desk.past(0, 3).startsWith(QLatin1String("taken back")));
    CHECK(desk.said("countsLabel").startsWith(QLatin1String("Taken back")));
    CHECK_FALSE(desk.dialog().findChild<QPushButton*>(QStringLiteral("pastTakeBackKeyHintButton"))->isEnabled());
    desk.press(Qt::Key_Delete, Qt::AltModifier); // once is enough
    CHECK_FALSE(desk.isSeen("pastQuestionLabel"));
}

TEST_CASE("A list on which something was built is not taken back, and the window names it", "[gui]")
{
    FeeListDesk desk;
    desk.key(Qt::Key_I, Qt::AltModifier);
    desk.read(desk.file("fees.csv", twoFees));
    desk.press(Qt::Key_Space);
    desk.write();
    const FeeAccount account = desk.owing()[0].account;
    desk.owe(account, "Water", "2026-10", "5", "2026-10-31");
    desk.openAnew();
    desk.press(Qt::Key_Delete, Qt::AltModifier);
    desk.press(Qt::Key_Return);
    desk.waitFor([&] { return desk.dialog().run().error().has_value(); });
    desk.settle();
    CHECK(desk.dialog().run().error()->code == feeImportMoved);
    CHECK(desk.said("problemLabel").contains(QString::fromStdString(account.place)));
    CHECK(desk.owing().size() == 2);
}

TEST_CASE("A promise to pay is kept by a list at once", "[gui]")
{
    FeeListDesk desk;
    const FeeAccount account = desk.account("3-0301", "王芳");
    desk.key(Qt::Key_I, Qt::AltModifier);
    desk.read(desk.file("fees.csv", twoFees));
    desk.press(Qt::Key_Space);
    desk.write();
    const PayPromise made = desk.written<PayPromise>([&](UnitOfWork& uow, const Actor&) {
        const Actor clerk{.staff = {}, .roles = {Role::Supervisor}};
        const TimeZone zone = TimeZone::named("Asia/Shanghai").value();
        return PayPromiseService{desk.wiring().ids()}.make(
            uow, clerk, desk.wiring().ids().next<PayPromiseTag>(), account,
            {Money::fromFen(123450), std::chrono::year{2026} / 11 / 25}, zone, desk.clock.now());
    });
    desk.read(
        desk.file("next.csv", "房号,业主,收费项目,账期,应收金额,到期日\n3-0302,李强,物业费,2026-07,88,2026-07-31\n"));
    CHECK(desk.dialog().run().gap()->sum.fen() == 123450);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Space);
    desk.write();
    CHECK(desk.dialog().run().summary()->gone == 1);
    const auto promises = desk.stored<std::vector<PayPromise>>(
        [&](const ReadView& view) { return view.feeContacts().promisesOf(account.id); });
    REQUIRE(promises.size() == 1);
    CHECK(promises[0].id == made.id);
    CHECK(promises[0].state == PayPromiseState::Kept);
    CHECK(promises[0].paid.fen() == 123450);
}

TEST_CASE("A zip bomb is refused by the window in words, and the desk works on", "[gui]")
{
    FeeListDesk desk;
    desk.key(Qt::Key_I, Qt::AltModifier);
    auto& line = *desk.dialog().findChild<QLineEdit*>(QStringLiteral("pathLineEdit"));
    line.setFocus();
    line.setText(desk.file(
        "bomb.xlsx",
        QByteArray::fromStdString(XlsxMaker{.sheet = std::string(std::size_t{64} * 1024 * 1024, ' ')}.bytes())));
    desk.press(Qt::Key_Return);
    desk.waitFor([&] { return desk.dialog().run().error().has_value(); });
    desk.settle();
    CHECK(desk.said("problemLabel").contains(QLatin1String("far larger inside")));
    CHECK_FALSE(desk.dialog().run().canWrite());
    CHECK(desk.owing().empty());
    desk.read(desk.file("fees.csv", twoFees)); // and the next file is read
    CHECK(desk.dialog().run().goodRows() == 2);
}

TEST_CASE("In the largest text on the smallest screen the columns of a list of fees are still to be seen", "[gui]")
{
    for (const char* const language : {"en", "zh_CN"}) {
        INFO(language);
        FeeListDesk desk(QLatin1String(language), 200);
        desk.showFees();
        desk.key(Qt::Key_I, Qt::AltModifier);
        desk.settle();
        desk.read(desk.file("fees.csv", twoFees));
        desk.dialog().resize(1366, 740); // the screen of the tests is smaller
        desk.settle();
        CHECK(desk.dialog().height() <= 740);
        CHECK(desk.dialog().width() <= 1366);
        const QWidget* const columns = desk.dialog().findChild<QWidget*>(QStringLiteral("columnsPage"));
        CHECK(columns->visibleRegion().boundingRect().height() >= 180); // the header and two columns
    }
}

} // namespace tst_FeeImport
