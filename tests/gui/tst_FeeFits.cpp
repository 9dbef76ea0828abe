#include "panels/arrears/FeeLettersWindow.h"
#include "panels/arrears/FeeReportsWindow.h"
#include "panels/arrears/RemittanceWindow.h"
#include "panels/support/ChoiceChips.h"
#include "support/ClippedTexts.h"
#include "support/FeeContactsDesk.h"

#include <QDialog>
#include <catch2/catch.hpp>

namespace tst_FeeFits {

using namespace frontdesk;

namespace {

/// What is on the smallest screen, in a language and a size of text.
struct FitDesk : ContactsDesk {
    FitDesk(const char* language, int percent) : ContactsDesk(QLatin1String(language), percent)
    {
        showFees();
        settle();
    }
    std::string sideways()
    {
        settle();
        QCoreApplication::processEvents();
        return sidewaysPages(window()).join(QLatin1String(", ")).toStdString();
    }
    /// The window is closed again, so that the panel has the keys.
    template <class Window> void fits(Qt::Key opens)
    {
        key(opens, Qt::AltModifier);
        settle();
        auto* const top = window().findChild<Window*>();
        REQUIRE(top != nullptr);
        top->resize(1366, 740); // the screen of the tests is smaller
        settle();
        INFO(top->metaObject()->className());
        CHECK(top->width() <= 1366);
        CHECK(top->height() <= 768);
        CHECK(top->minimumSizeHint().width() <= 1366);
        CHECK(top->minimumSizeHint().height() <= 768);
        CHECK(clippedTexts(*top).join(QLatin1String(", ")).toStdString() == "");
        CHECK(sidewaysPages(*top).join(QLatin1String(", ")).toStdString() == "");
        top->close();
        settle();
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
    }
};

} // namespace

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

TEST_CASE("No page of fees has to be moved sideways in the largest text on the smallest screen", "[gui]")
{
    for (const char* const language : {"en", "zh_CN"}) {
        INFO(language);
        FitDesk desk(language, 200);
        CHECK(desk.sideways() == ""); // accounts, one of them beside
        desk.showWork();
        CHECK(desk.sideways() == "");
        desk.key(Qt::Key_Return);
        for (const Qt::Key listener : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_1}) {
            desk.key(listener);
            INFO(listener - Qt::Key_0);
            CHECK(desk.sideways() == "");
        }
        desk.key(Qt::Key_1);
        desk.key(Qt::Key_Return);
        for (int answer = 1; answer <= 7; ++answer) {
            desk.widget<ChoiceChips>("feeAnswerChoiceChips").choose(answer - 1);
            INFO("answer " << answer);
            CHECK(desk.sideways() == "");
        }
        desk.key(Qt::Key_X, Qt::AltModifier);
        desk.key(Qt::Key_Escape);
        desk.key(Qt::Key_M, Qt::AltModifier);
        CHECK(desk.sideways() == "");
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(desk.sideways() == ""); // the receipt
        CHECK(desk.window().height() <= 768);
        CHECK(desk.window().width() <= 1366);
    }
}

TEST_CASE("The windows of fees fit the smallest screen in the largest text", "[gui]")
{
    for (const char* const language : {"en", "zh_CN"}) {
        INFO(language);
        FitDesk desk(language, 200);
        desk.fits<FeeLettersWindow>(Qt::Key_B);
        desk.fits<FeeReportsWindow>(Qt::Key_G);
        desk.fits<RemittanceWindow>(Qt::Key_R);
    }
}

} // namespace tst_FeeFits
