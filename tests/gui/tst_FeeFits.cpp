#include "panels/arrears/FeeLettersWindow.h"
#include "panels/arrears/FeeReportsWindow.h"
#include "panels/arrears/RemittanceWindow.h"
#include "panels/importing/ImportDialog.h"
#include "support/ClippedTexts.h"
#include "support/FeeContactsDesk.h"

#include <catch2/catch.hpp>

namespace tst_FeeFits {

using namespace frontdesk;

namespace {

std::string wordsOf(const QStringList& found) { return found.join(QLatin1Char('\n')).toStdString(); }

void checkFits(const char* what, QWidget& window)
{
    INFO(what);
    QCoreApplication::processEvents();
    CHECK(wordsOf(clippedTexts(window)) == "");
    CHECK(wordsOf(sidewaysPages(window)) == "");
    CHECK(window.minimumSizeHint().width() <= 1366);
    CHECK(window.minimumSizeHint().height() <= 768);
    CHECK(window.width() <= 1366);
    CHECK(window.height() <= 768);
}

/// What is on the smallest screen, in a language and a size of text.
struct FitDesk : ContactsDesk {
    FitDesk(const char* language, int percent) : ContactsDesk(QLatin1String(language), percent)
    {
        showFees();
        settle();
    }
    void fits(const char* what)
    {
        settle();
        checkFits(what, window());
    }
    template <class Window> void fitsBeside(const char* what)
    {
        settle();
        auto* const beside = window().findChild<Window*>();
        REQUIRE(beside != nullptr);
        REQUIRE(beside->isVisible());
        checkFits(what, *beside);
        beside->close();
        settle();
        window().activateWindow();
    }
};

} // namespace

TEST_CASE("Every page of the fees fits the smallest screen, in both languages and the largest text", "[gui]")
{
    const char* const language = GENERATE("en", "zh_CN");
    const int percent = GENERATE(100, 200);
    INFO(language << ' ' << percent);
    FitDesk desk(language, percent);
    desk.fits("an account");
    CHECK(desk.widget<QTableView>("feeTableView").horizontalHeader()->length() <=
          desk.widget<QTableView>("feeTableView").viewport()->width() + 1); // half a column says nothing
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.fits("a new account");
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_A, Qt::AltModifier);
    desk.fits("a new fee");
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_O, Qt::AltModifier);
    desk.fits("why reminders rest");
    desk.key(Qt::Key_Escape);
    desk.showWork();
    desk.fits("the day's list");
    desk.key(Qt::Key_Return);
    desk.fits("who answered");
    desk.key(Qt::Key_3);
    desk.fits("a third person");
    desk.widget<QWidget>("feeWhoChoiceChips").setFocus();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_Return);
    for (const Qt::Key answer : {Qt::Key_3, Qt::Key_5, Qt::Key_2}) {
        desk.widget<QWidget>("feeAnswerChoiceChips").setFocus();
        desk.key(answer);
        desk.fits("an answer");
    }
    desk.type("2026-11-25");
    desk.key(Qt::Key_V, Qt::AltModifier);
    desk.fits("with a visit");
    desk.type("Meter");
    desk.key(Qt::Key_Return);
    desk.type("2026-11-24 15:00");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.promises().size() == 1);
    desk.fits("the day's list, done");
    desk.key(Qt::Key_Escape);
    desk.fits("an account with a promise");
    desk.key(Qt::Key_Z, Qt::AltModifier);
    desk.fits("why a promise is withdrawn");
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_M, Qt::AltModifier);
    desk.fits("money");
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.fits("a receipt");
    desk.key(Qt::Key_I, Qt::AltModifier);
    desk.fits("an invoice");
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Escape);
    desk.fits("an account that has paid");
}

TEST_CASE("Every window of the fees fits the smallest screen, in both languages and the largest text", "[gui]")
{
    const char* const language = GENERATE("en", "zh_CN");
    const int percent = GENERATE(100, 200);
    INFO(language << ' ' << percent);
    FitDesk desk(language, percent);
    desk.key(Qt::Key_B, Qt::AltModifier);
    desk.settle();
    auto& letters = *desk.window().findChild<FeeLettersWindow*>();
    checkFits("letters to write", letters);
    QTest::keyClick(letters.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    desk.waitFor([&] { return letters.isIdle(); });
    desk.settle();
    checkFits("letters made", letters);
    QTest::keyClick(letters.focusWidget(), Qt::Key_S, Qt::AltModifier);
    desk.settle();
    desk.fitsBeside<FeeLettersWindow>("how a letter was sent");
    desk.key(Qt::Key_G, Qt::AltModifier);
    desk.waitFor([&] { return desk.window().findChild<FeeReportsWindow*>()->isIdle(); });
    if (percent == 100) { // every figure of every table is in sight
        CHECK(wordsOf(cutTables(*desk.window().findChild<FeeReportsWindow*>())) == "");
    }
    desk.fitsBeside<FeeReportsWindow>("figures");
    desk.key(Qt::Key_R, Qt::AltModifier);
    desk.fitsBeside<RemittanceWindow>("the day's money");
    desk.key(Qt::Key_I, Qt::AltModifier);
    desk.fitsBeside<ImportDialog>("finance's list");
}

TEST_CASE("In large text the day's list says below it what its columns have no room for", "[gui]")
{
    FitDesk desk("en", 200);
    desk.showWork();
    desk.settle();
    CHECK(desk.words("feeWorkDetailsLabel").contains(QLatin1String("1,314.50")));
    CHECK(desk.words("feeWorkDetailsLabel").contains(QLatin1String("overdue")));
}

TEST_CASE("What is asked next is in sight, however long the page has become", "[gui]")
{
    FitDesk desk("en", 200);
    desk.beginFirst();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_2); // promises: by which day?
    QCoreApplication::processEvents();
    auto& day = desk.widget<QLineEdit>("fee_pay_dayLineEdit");
    CHECK(desk.window().focusWidget() == &day);
    CHECK(day.visibleRegion().boundingRect().height() == day.height());
}

} // namespace tst_FeeFits
