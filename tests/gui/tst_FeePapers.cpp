#include "domain/arrears/FeeLetterRepository.h"
#include "panels/arrears/FeeLettersWindow.h"
#include "panels/arrears/FeeReportsWindow.h"
#include "panels/support/FigureView.h"
#include "support/FeesDesk.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>

namespace tst_FeePapers {

using namespace frontdesk;

namespace {

/// The panel of fees with its windows; a supervisor is at the desk, since letters of the law and exports are theirs.
struct PapersDesk : FeesDesk {
    FeeLettersWindow& letters()
    {
        auto* const found = window().findChild<FeeLettersWindow*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    FeeReportsWindow& reports()
    {
        auto* const found = window().findChild<FeeReportsWindow*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    /// Into the window that is in front: the letters and figures have their own.
    void key(Qt::Key code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++keys;
        clock.advance(LineBoard::keyBounce);
        QWidget* const focused = QApplication::focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &window(), code, with);
        pass(Milliseconds{100});
    }
    void type(const char* words)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(words));
        pass(Milliseconds{100});
    }
    QString focus()
    {
        return QApplication::focusWidget() == nullptr ? QString() : QApplication::focusWidget()->objectName();
    }
    QString words(const char* label) { return widget<QLabel>(label).text(); }
    void ready()
    {
        waitFor([&] { return letters().isIdle(); });
        settle();
    }
    void choose(const char* letterTemplate)
    {
        auto& box = widget<QComboBox>("feeLettersTemplateComboBox");
        const int at = box.findData(QLatin1String(letterTemplate));
        REQUIRE(at >= 0);
        box.setCurrentIndex(at);
        ready();
    }
    /// By keys: Alt+T leads to the templates, the arrows choose.
    void chooseByKeys(const char* letterTemplate)
    {
        auto& box = widget<QComboBox>("feeLettersTemplateComboBox");
        key(Qt::Key_T, Qt::AltModifier);
        CHECK(focus() == QLatin1String("feeLettersTemplateComboBox"));
        for (int step = 0; step < box.count() && box.currentData() != QLatin1String(letterTemplate); ++step) {
            key(Qt::Key_Down);
        }
        REQUIRE(box.currentData() == QLatin1String(letterTemplate));
        ready();
    }
    std::vector<FeeLetter> made()
    {
        return stored<std::vector<FeeLetter>>([](const ReadView& view) {
            return view.feeLetters().onDays(LocalDate{std::chrono::year{2026} / 1 / 1},
                                            LocalDate{std::chrono::year{2027} / 1 / 1});
        });
    }
    int rows(const char* table) { return widget<QTableView>(table).model()->rowCount(); }
};

/// Accounts that owe, in one write.
void owingAccounts(PapersDesk& desk, int count)
{
    desk.written<bool>(
        [&ids = desk.wiring().ids(), now = desk.clock.now(), count](UnitOfWork& uow, const Actor&) -> Result<bool> {
            const Actor supervisor{.staff = {}, .roles = {Role::Supervisor}};
            for (int number = 0; number < count; ++number) {
                const auto account =
                    FeeAccountService{}.save(uow, supervisor, ids.next<FeeAccountTag>(), {},
                                             {.place = "3-" + std::to_string(1000 + number), .payer = "Wang"}, now);
                if (!account) {
                    return fail(account.error());
                }
                const auto item = FeeAccountService{}.addItem(
                    uow, supervisor, ids.next<FeeItemTag>(), account->id,
                    {.kind = "Property fee", .period = "2026-03", .amount = "100", .due = "2026-04-10"}, now);
                if (!item) {
                    return fail(item.error());
                }
            }
            return true;
        });
}

} // namespace

TEST_CASE("A batch of 500 letters is made by keys, a page each, and its list leaves with the numbers", "[gui]")
{
    PapersDesk desk;
    owingAccounts(desk, 500);
    const int before = desk.keys;
    desk.key(Qt::Key_B, Qt::AltModifier);
    desk.ready();
    REQUIRE(desk.rows("feeCandidatesTableView") == 500);
    desk.chooseByKeys("base/letter-demand");
    for (int step = 0; step < 8 && desk.focus() != QLatin1String("feeLettersPhoneLineEdit"); ++step) {
        desk.key(Qt::Key_Tab);
    }
    REQUIRE(desk.focus() == QLatin1String("feeLettersPhoneLineEdit"));
    desk.type("021-58880000");
    desk.key(Qt::Key_A, Qt::AltModifier); // all of them
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.ready();
    const auto letters = desk.made();
    REQUIRE(letters.size() == 500);
    CHECK(letters.front().number == "CJ-20261121-001");
    CHECK(letters.back().number == "CJ-20261121-500");
    CHECK(desk.rows("feeLettersTableView") == 500);
    // All of them on paper: each begins a page.
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(desk.keys - before <= 12); // beside the number that is typed
    auto* const dialog = desk.window().findChild<QDialog*>(QStringLiteral("feeLettersPdfDialog"));
    REQUIRE(dialog != nullptr); // so many are not looked at one by one
    dialog->close();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letters.pdf"));
    desk.letters().savePdf(path);
    for (int patience = 0; patience < 120 && !desk.letters().isIdle(); ++patience) {
        QTest::qWait(1000); // written on the worker
    }
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().count("/Type /Page\n") == 500);
}

TEST_CASE("A demand that is delivered moves the day on which the claim lapses", "[gui]")
{
    PapersDesk desk;
    const FeeAccount wang = desk.account("3-1801", "Wang Fang");
    const FeeItem item = desk.owe(wang, "Property fee", "2023-12", "100", "2024-01-10");
    desk.settle();
    CHECK(desk.words("feeLapsesLabel").contains(QLatin1String("2027-01-10"))); // within 90 days
    desk.key(Qt::Key_B, Qt::AltModifier);
    desk.ready();
    desk.choose("base/letter-demand");
    CHECK(desk.words("feeLettersWordsLabel").contains(QLatin1String("100.00")));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.ready();
    REQUIRE(desk.made().size() == 1);
    desk.key(Qt::Key_S, Qt::AltModifier);
    desk.type("EMS123");
    desk.key(Qt::Key_Return);
    desk.ready();
    CHECK(desk.made().front().tracking == "EMS123");
    desk.key(Qt::Key_D, Qt::AltModifier);
    desk.key(Qt::Key_Return); // signed by the addressee, today
    desk.ready();
    CHECK(desk.made().front().deliveredOn == LocalDate{std::chrono::year{2026} / 11 / 21});
    CHECK(desk.itemsOf(wang.id).front().limitation() == LocalDate{std::chrono::year{2029} / 11 / 21});
    CHECK(desk.itemsOf(wang.id).front().demand == FeeDemand::Letter);
    // Esc leads back to whom is written to, and out.
    desk.key(Qt::Key_Escape);
    CHECK(desk.focus() == QLatin1String("feeCandidatesTableView"));
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.letters().isVisible());
    CHECK(item.limitation() == LocalDate{std::chrono::year{2027} / 1 / 10});
}

TEST_CASE("A letter is found from the desk by what the post calls it, and opens at its account", "[gui]")
{
    PapersDesk desk;
    desk.account("3-1701", "Chen Ming");
    desk.owe(desk.account("3-1801", "Wang Fang"), "Property fee", "2026-03", "100", "2026-04-10");
    desk.key(Qt::Key_B, Qt::AltModifier);
    desk.ready();
    desk.chooseByKeys("base/letter-demand");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.ready();
    desk.key(Qt::Key_S, Qt::AltModifier);
    desk.type("EMS1054738201");
    desk.key(Qt::Key_Return);
    desk.ready();
    desk.letters().close();
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    desk.window().act(nth(DeskAct::Panel1, 1)); // somewhere else

    const int before = desk.keys;
    for (const char* const typed : {"CJ-20261121-001", "EMS1054738201"}) {
        INFO(typed);
        desk.key(Qt::Key_K, Qt::ControlModifier);
        desk.type(typed);
        desk.settle();
        const auto* const found = desk.widget<QListView>("searchListView").model();
        QStringList shown;
        for (int row = 0; row < found->rowCount(); ++row) {
            shown += found->index(row, 0).data().toString();
        }
        CHECK(shown == QStringList{QStringLiteral("Letters about fees"), QStringLiteral("Wang Fang")});
        desk.key(Qt::Key_Return);
        desk.settle();
        CHECK(desk.focus() == QLatin1String("feeTableView"));
        CHECK(desk.words("feeTitleLabel").contains(QLatin1String("3-1801")));
        desk.window().act(nth(DeskAct::Panel1, 1));
    }
    CHECK(desk.keys - before == 4);
}

TEST_CASE("A message is copied into the phone by one key", "[gui]")
{
    PapersDesk desk;
    desk.owe(desk.account("3-1801", "Wang Fang"), "Property fee", "2026-03", "100", "2026-04-10");
    desk.key(Qt::Key_B, Qt::AltModifier);
    desk.ready();
    desk.choose("base/message-overdue");
    desk.key(Qt::Key_C, Qt::AltModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(QLatin1String("Wang Fang")));
    CHECK(copied.contains(QLatin1String("100.00")));
    CHECK(desk.made().empty());
}

TEST_CASE("Words that threaten do not leave the house, however they came into a letter", "[gui]")
{
    PapersDesk desk;
    desk.owe(desk.account("3-1801", "不缴费就断水断电"), "Property fee", "2026-03", "100", "2026-04-10");
    desk.key(Qt::Key_B, Qt::AltModifier);
    desk.ready();
    desk.choose("base/letter-demand");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.ready();
    CHECK(desk.made().empty());
    CHECK(desk.widget<QWidget>("feeLettersNoticeBar").isVisible());
}

TEST_CASE("The figures are read by a key and leave as a spreadsheet, a picture and paper", "[gui]")
{
    PapersDesk desk;
    desk.owe(desk.account("3-1801", "Wang Fang"), "Property fee", "2026-11", "100", "2026-11-10");
    desk.key(Qt::Key_G, Qt::AltModifier);
    desk.waitFor([&] { return desk.reports().isIdle(); });
    const auto& tables = desk.widget<FigureView>("feeReportsFigureView").tables();
    REQUIRE_FALSE(tables.empty());
    CHECK(tables.front().key == QLatin1String("fee_ageing"));
    CHECK(tables.front().rows[1][1] == QLatin1String("100.00"));
    CHECK(std::any_of(tables.begin(), tables.end(), [](const FigureTable& table) {
        return table.key == QLatin1String("indicator_fee_collected_rate");
    }));
    QTemporaryDir folder;
    for (const char* const name : {"figures.xlsx", "figures.png", "figures.pdf", "figures.csv"}) {
        INFO(name);
        const QString path = folder.filePath(QLatin1String(name));
        desk.reports().exportTo(path);
        desk.waitFor([&] { return desk.reports().isIdle(); });
        CHECK(QFile(path).size() > 100);
    }
}

} // namespace tst_FeePapers
