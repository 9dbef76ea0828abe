#include "rules/LunarDays.h"
#include "rules/PackReader.h"
#include "rules/RulesFixture.h"

#include <fstream>
#include <set>
#include <sstream>

namespace tst_HolidayTables {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

namespace {

std::string shippedFile(const std::string& name)
{
    std::ifstream file{std::string{FRONTDESK_SOURCE_DIR "/resources/"} + name, std::ios::binary};
    REQUIRE(file.good());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

RuleBook deskBook()
{
    const auto vocabulary = Vocabulary::read(shippedFile("vocabulary.toml"), "vocabulary.toml");
    REQUIRE(vocabulary.has_value());
    std::vector<Pack> packs;
    for (const char* const name : {"base", "calendar-cn"}) {
        auto pack = PackReader{*vocabulary}.read(shippedFile("packs/" + std::string{name} + ".toml"), name);
        REQUIRE(pack.has_value());
        packs.push_back(std::move(*pack));
    }
    return RuleBook::compile(std::move(packs));
}

TimeZone china() { return TimeZone::named("Asia/Shanghai").value(); }

/// The days that the holiday law as amended in November 2024 gives to everybody.
std::set<LocalDate> daysOfLaw(int year)
{
    const std::chrono::year y{year};
    const LocalDate spring = LunarDays::day(year, 1, 1);
    return {y / 1 / 1,
            plusDays(spring, -1),
            spring,
            plusDays(spring, 1),
            plusDays(spring, 2),
            LunarDays::solarTerm(year, 15),
            y / 5 / 1,
            y / 5 / 2,
            LunarDays::day(year, 5, 5),
            LunarDays::day(year, 8, 15),
            y / 10 / 1,
            y / 10 / 2,
            y / 10 / 3};
}

bool isWeekend(LocalDate day)
{
    const unsigned weekday = std::chrono::weekday{std::chrono::sys_days{day}}.c_encoding();
    return weekday == 0 || weekday == 6;
}

} // namespace

TEST_CASE("Nobody works on a day of the holiday law from 2025 to 2028", "[rules]")
{
    const Calendar office = deskBook().calendar("office", china()).value();
    for (int year = 2025; year <= 2028; ++year) {
        for (const LocalDate day : daysOfLaw(year)) {
            INFO(toIso(day));
            CHECK_FALSE(office.isWorkingDay(day));
        }
    }
}

TEST_CASE("An announced year has as many working days as the law leaves", "[rules]")
{
    const Calendar office = deskBook().calendar("office", china()).value();
    // 365 days less 104 of weekends and 13 of the law: make-up days give back what bridges took.
    for (const std::chrono::year year : {2025y, 2026y}) {
        int worked = 0;
        for (LocalDate day = year / 1 / 1; day.year() == year; day = plusDays(day, 1)) {
            worked += office.isWorkingDay(day) ? 1 : 0;
        }
        CHECK(worked == 365 - 104 - 13);
    }
    for (const MakeUpDay& day : office.rules().makeUpDays) {
        INFO(toIso(day.date));
        CHECK(isWeekend(day.date));
        CHECK(office.isWorkingDay(day.date));
    }
    CHECK(office.rules().makeUpDays.size() == 11);
}

TEST_CASE("A year without a notice has the days of the law and no more, and says so", "[rules]")
{
    const RuleBook book = deskBook();
    CHECK(book.holidaysKnown(2024y) == HolidaysKnown::Nothing);
    CHECK(book.holidaysKnown(2025y) == HolidaysKnown::Announced);
    CHECK(book.holidaysKnown(2026y) == HolidaysKnown::Announced);
    CHECK(book.holidaysKnown(2027y) == HolidaysKnown::ByLaw);
    CHECK(book.holidaysKnown(2028y) == HolidaysKnown::ByLaw);
    CHECK(book.holidaysKnown(2029y) == HolidaysKnown::Nothing);
    const CalendarRules rules = book.calendar("office", china()).value().rules();
    for (int year = 2027; year <= 2028; ++year) {
        std::set<LocalDate> listed;
        for (const LocalDate day : rules.holidays) {
            if (day.year() == std::chrono::year{year}) {
                listed.insert(day);
            }
        }
        CHECK(listed == daysOfLaw(year));
    }
}

} // namespace tst_HolidayTables
