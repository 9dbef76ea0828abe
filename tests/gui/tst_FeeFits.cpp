#include "support/FeeContactsDesk.h"

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

} // namespace tst_FeeFits
