#include "gui/VisitorsByKeys.h"
#include "panels/support/ChoiceChips.h"
#include "panels/visitor/VisitFormWidget.h"

#include <QTableView>
#include <catch2/catch.hpp>

namespace tst_RecurringVisitors {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

namespace {

std::vector<Visit> comingVisits(DeskFixture& desk)
{
    return desk.stored<std::vector<Visit>>([](const ReadView& view) {
        return view.visits().expectedBetween(utcFromMillis(0), utcFromMillis(9'000'000'000'000), 500);
    });
}

QLineEdit& inForm(DeskFixture& desk, const char* name)
{
    auto* const found = desk.widget<VisitFormWidget>("visitFormWidget").findChild<QLineEdit*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return *found;
}

std::string day(DeskFixture& desk, int days)
{
    return toIso(plusDays(desk.wiring().zone().localDate(desk.clock.now()), days));
}

/// A cleaner's form up to the rule, by keys: announced for tomorrow at ten.
void beginCleaner(DeskFixture& desk)
{
    showVisitors(desk);
    desk.widget<QLineEdit>("visitorSearchLineEdit").setFocus();
    commit(desk, "清洁王姐");
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    inForm(desk, "hostLineEdit").setFocus();
    desk.type("Dawn Ltd");
    inForm(desk, "appointmentAtLineEdit").setFocus();
    desk.type((day(desk, 1) + " 10:00").c_str());
}

} // namespace

TEST_CASE("A visitor who comes again and again is announced once, listed by day and taken back as a whole", "[gui]")
{
    DeskFixture desk;
    beginCleaner(desk);
    desk.key(Qt::Key_T, Qt::AltModifier); // daily
    CHECK(focusedName(desk) == QLatin1String("repeatUntilLineEdit"));
    desk.type(day(desk, 5).c_str());
    keepForm(desk);
    desk.settle();
    const auto visits = comingVisits(desk);
    REQUIRE(visits.size() == 5);
    CHECK(visits.front().group == visits.front().id.value());
    CHECK(visits.back().group == visits.front().id.value());
    CHECK(visits.back().host == "Dawn Ltd");
    CHECK(*visits.back().expectedAt - *visits.front().expectedAt == 96h);
    CHECK(focusedName(desk) == QLatin1String("visitorSearchLineEdit"));

    SECTION("the coming days are listed by a key, and one of them comes")
    {
        CHECK(desk.widget<QTableView>("visitTableView").model()->rowCount() == 0);
        desk.key(Qt::Key_0, Qt::AltModifier);
        CHECK(desk.widget<QTableView>("visitTableView").model()->rowCount() == 5);
        CHECK(desk.widget<QLabel>("visitCountsLabel").text().startsWith(QLatin1String("Expected on the coming days")));
        CHECK(focusedName(desk) == QLatin1String("visitTableView"));
        desk.key(Qt::Key_Return); // has come, a day early
        desk.settle();
        CHECK(comingVisits(desk).size() == 4);
        CHECK(desk.widget<QTableView>("visitTableView").model()->rowCount() == 4);
        desk.key(Qt::Key_0, Qt::AltModifier);
        CHECK(desk.widget<QTableView>("visitTableView").model()->rowCount() == 1);
    }
    SECTION("all of them are taken back by one key")
    {
        desk.key(Qt::Key_U, Qt::AltModifier);
        desk.settle();
        CHECK(comingVisits(desk).empty());
    }
}

TEST_CASE("A rule that makes no days is refused in words beside its field, and what was typed stays", "[gui]")
{
    DeskFixture desk;
    beginCleaner(desk);
    desk.key(Qt::Key_T, Qt::AltModifier);
    desk.key(Qt::Key_T, Qt::AltModifier); // Monday to Friday
    desk.type("2099-12-31");
    keepForm(desk);
    desk.settle();
    CHECK(comingVisits(desk).empty());
    CHECK(desk.widget<QLabel>("repeatUntilProblemLabel").isVisible());
    CHECK(desk.widget<QLabel>("repeatUntilProblemLabel").text().contains(QLatin1String("60")));
    CHECK(focusedName(desk) == QLatin1String("repeatUntilLineEdit"));
    CHECK(inForm(desk, "hostLineEdit").text() == QLatin1String("Dawn Ltd"));
    desk.key(Qt::Key_T, Qt::AltModifier); // weekly
    desk.key(Qt::Key_T, Qt::AltModifier); // once again
    CHECK(desk.widget<ChoiceChips>("repeatChoiceChips").value().isEmpty());
    keepForm(desk);
    desk.settle();
    CHECK(comingVisits(desk).size() == 1);
}

TEST_CASE("A known visitor is found by initials with digits of the number behind them", "[gui]")
{
    DeskFixture desk;
    for (const char* const phone : {"13800138000", "13900139017"}) {
        showVisitors(desk);
        desk.widget<QLineEdit>("visitorSearchLineEdit").setFocus();
        commit(desk, "李北");
        desk.key(Qt::Key_Return, Qt::ShiftModifier);
        inForm(desk, "hostLineEdit").setFocus();
        desk.type("Dawn Ltd");
        inForm(desk, "phoneLineEdit").setFocus();
        desk.type(phone);
        keepForm(desk);
        desk.settle();
    }
    showVisitors(desk);
    desk.widget<QLineEdit>("visitorSearchLineEdit").setFocus();
    desk.type("lb17");
    desk.settle();
    desk.key(Qt::Key_Return);
    CHECK(inForm(desk, "visitorNameLineEdit").text() == QString::fromUtf8("李北"));
    CHECK(inForm(desk, "phoneLineEdit").text().contains(QLatin1String("9017")));
}

} // namespace tst_RecurringVisitors
