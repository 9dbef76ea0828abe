#include "base/Calendar.h"

#include <catch2/catch.hpp>
#include <random>

namespace tst_Calendar {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

WorkingBlock block(std::string_view from, std::string_view until)
{
    return {*LocalTime::parse(from), *LocalTime::parse(until)};
}

LocalDate day(std::string_view date) { return *parseDate(date); }

const TimeZone& shanghai()
{
    static const TimeZone zone = *TimeZone::named("Asia/Shanghai");
    return zone;
}

UtcTime at(std::string_view date, std::string_view time)
{
    return shanghai().toUtc({day(date), *LocalTime::parse(time)});
}

/// Monday to Friday with a lunch break, Saturday morning; the days off around New Year 2027 with their make-up days.
CalendarRules officeRules()
{
    CalendarRules rules;
    for (std::size_t weekday = 1; weekday <= 5; ++weekday) {
        rules.week[weekday] = {block("08:30", "12:00"), block("13:30", "17:30")};
    }
    rules.week[6] = {block("09:00", "12:00")};
    rules.holidays = {day("2026-10-01"), day("2026-10-02"), day("2027-01-01"), day("2027-01-02")};
    rules.makeUpDays = {{day("2026-10-11"), std::chrono::Wednesday}, {day("2027-01-03"), std::chrono::Friday}};
    return rules;
}

/// A security post around the clock, but for Sunday night.
CalendarRules postRules()
{
    CalendarRules rules;
    for (auto& blocks : rules.week) {
        blocks = {block("00:00", "00:00")};
    }
    rules.week[0] = {block("00:00", "06:00"), block("18:00", "00:00")};
    return rules;
}

Calendar office() { return *Calendar::from(officeRules(), shanghai()); }

std::vector<Problem> problemsOf(const CalendarRules& rules)
{
    const Result<Calendar> calendar = Calendar::from(rules, shanghai());
    REQUIRE_FALSE(calendar);
    CHECK(calendar.error().code == badCalendar);
    return calendar.error().problems;
}

} // namespace

TEST_CASE("a calendar knows who works when", "[base]")
{
    const Calendar calendar = office();
    CHECK(calendar.isWorkingDay(day("2026-11-20")));       // a Friday
    CHECK(calendar.isWorkingDay(day("2026-11-21")));       // a Saturday
    CHECK_FALSE(calendar.isWorkingDay(day("2026-11-22"))); // a Sunday
    CHECK_FALSE(calendar.isWorkingDay(day("2027-01-01")));
    CHECK(calendar.isWorkingDay(day("2027-01-03"))); // a Sunday made up for

    CHECK_FALSE(calendar.isWorkingTime(at("2026-11-20", "08:29:59")));
    CHECK(calendar.isWorkingTime(at("2026-11-20", "08:30")));
    CHECK(calendar.isWorkingTime(at("2026-11-20", "11:59:59")));
    CHECK_FALSE(calendar.isWorkingTime(at("2026-11-20", "12:00")));
    CHECK_FALSE(calendar.isWorkingTime(at("2026-11-20", "17:30")));
    CHECK(calendar.isWorkingTime(at("2027-01-03", "16:00")));
    CHECK_FALSE(calendar.isWorkingTime(at("2026-11-21", "14:00")));
    CHECK(calendar.blocksOn(day("2026-10-11")) == officeRules().week[3]);
    CHECK(calendar.rules() == officeRules());
    CHECK(calendar.zone().name() == "Asia/Shanghai");
}

TEST_CASE("working time is added across breaks, nights, holidays and make-up days", "[base]")
{
    const Calendar calendar = office();
    const auto add = [&](std::string_view date, std::string_view time, std::chrono::minutes minutes) {
        return *calendar.addWorkingTime(at(date, time), minutes);
    };
    CHECK(add("2026-11-20", "09:00", 30min) == at("2026-11-20", "09:30"));
    CHECK(add("2026-11-20", "09:00", 0min) == at("2026-11-20", "09:00"));
    CHECK(add("2026-11-20", "12:30", 0min) == at("2026-11-20", "12:30"));
    CHECK(add("2026-11-20", "11:45", 15min) == at("2026-11-20", "12:00"));
    CHECK(add("2026-11-20", "11:45", 30min) == at("2026-11-20", "13:45"));
    CHECK(add("2026-11-20", "12:30", 1min) == at("2026-11-20", "13:31"));
    CHECK(add("2026-11-20", "17:00", 60min) == at("2026-11-21", "09:30"));
    CHECK(add("2026-11-20", "23:59", 1min) == at("2026-11-21", "09:01"));
    CHECK(add("2026-11-21", "11:30", 60min) == at("2026-11-23", "09:00"));
    CHECK(add("2026-09-30", "17:00", 60min) == at("2026-10-03", "09:30"));
    CHECK(add("2026-10-10", "11:30", 60min) == at("2026-10-11", "09:00"));
    CHECK(add("2026-12-31", "17:30", 30min) == at("2027-01-03", "09:00"));
    CHECK(add("2026-11-20", "09:00", 60min) + 123ms ==
          *calendar.addWorkingTime(at("2026-11-20", "09:00") + 123ms, 60min));
}

TEST_CASE("working time between two moments leaves out breaks and days off", "[base]")
{
    const Calendar calendar = office();
    const auto between = [&](UtcTime a, UtcTime b) { return *calendar.workingTimeBetween(a, b); };
    CHECK(between(at("2026-11-20", "09:00"), at("2026-11-20", "17:30")) == 7h);
    CHECK(between(at("2026-11-20", "12:00"), at("2026-11-20", "13:30")) == 0min);
    CHECK(between(at("2026-11-20", "00:00"), at("2026-11-23", "00:00")) == 10h + 30min);
    CHECK(between(at("2026-12-31", "17:00"), at("2027-01-03", "09:00")) == 60min);
    CHECK(between(at("2026-11-20", "17:30"), at("2026-11-20", "09:00")) == -7h);
    CHECK(between(at("2026-11-20", "09:00"), at("2026-11-20", "09:00") + 59999ms) == 0min);
}

TEST_CASE("working days end when their last block ends", "[base]")
{
    const Calendar calendar = office();
    const auto end = [&](std::string_view date, std::string_view time, int days) {
        return *calendar.endOfWorkingDays(at(date, time), days);
    };
    CHECK(end("2026-11-19", "10:00", 0) == at("2026-11-19", "17:30"));
    CHECK(end("2026-11-19", "17:30", 0) == at("2026-11-20", "17:30"));
    CHECK(end("2026-11-19", "10:00", 1) == at("2026-11-20", "17:30"));
    CHECK(end("2026-11-20", "10:00", 2) == at("2026-11-23", "17:30"));
    CHECK(end("2026-11-22", "10:00", 1) == at("2026-11-23", "17:30"));
    CHECK(end("2026-11-22", "10:00", 0) == at("2026-11-23", "17:30"));
    CHECK(end("2026-12-31", "10:00", 1) == at("2027-01-03", "17:30"));
    CHECK(end("2026-09-30", "23:59", 1) == at("2026-10-03", "12:00"));
    CHECK(calendar.endOfWorkingDays(at("2026-11-19", "10:00"), -1).error().code == negativeWork);
}

TEST_CASE("a post that never sleeps works through midnight", "[base]")
{
    const Calendar calendar = *Calendar::from(postRules(), shanghai());
    CHECK(*calendar.addWorkingTime(at("2026-12-31", "23:50"), 20min) == at("2027-01-01", "00:10"));
    CHECK(*calendar.addWorkingTime(at("2026-11-22", "05:30"), 60min) == at("2026-11-22", "18:30"));
    CHECK(calendar.isWorkingTime(at("2026-11-20", "23:59:59") + 999ms));
    CHECK(*calendar.endOfWorkingDays(at("2026-11-20", "10:00"), 0) == at("2026-11-21", "00:00"));
}

TEST_CASE("days on which the clocks change have their real length", "[base]")
{
    const TimeZone berlin = *TimeZone::named("Europe/Berlin");
    CalendarRules rules;
    for (auto& blocks : rules.week) {
        blocks = {block("00:00", "00:00")};
    }
    const Calendar calendar = *Calendar::from(rules, berlin);
    const auto length = [&](std::string_view date) {
        return *calendar.workingTimeBetween(berlin.startOf(day(date)), berlin.startOf(plusDays(day(date), 1)));
    };
    CHECK(length("2026-03-28") == 24h);
    CHECK(length("2026-03-29") == 23h);
    CHECK(length("2026-10-25") == 25h);

    rules.week[0] = {block("01:00", "02:30"), block("03:00", "05:00")}; // 02:30 does not exist on 29 March
    const Calendar split = *Calendar::from(rules, berlin);
    CHECK(*split.workingTimeBetween(berlin.startOf(day("2026-03-29")), berlin.startOf(day("2026-03-30"))) == 3h);
}

TEST_CASE("a calendar with contradictions is refused with all of them", "[base]")
{
    CHECK(problemsOf(CalendarRules{}).at(0).code == noWorkingTime);

    CalendarRules rules = officeRules();
    rules.week[1] = {block("08:30", "12:00"), block("11:30", "17:30")};
    rules.week[2] = {block("12:00", "08:30")};
    rules.week[3] = {block("13:30", "17:30"), block("08:30", "12:00")};
    rules.week[4] = {block("09:00", "09:00")};
    rules.holidays.push_back(LocalDate{std::chrono::year{2026} / 2 / 30});
    rules.holidays.push_back(day("2027-01-01"));
    rules.makeUpDays.push_back({day("2026-10-01"), std::chrono::Monday});
    rules.makeUpDays.push_back({day("2026-10-18"), std::chrono::Sunday});
    const std::vector<Problem> expected{
        {"week", badBlocks, {"1"}},
        {"week", badBlocks, {"2"}},
        {"week", badBlocks, {"3"}},
        {"week", badBlocks, {"4"}},
        {"holidays", badCalendarDay, {"2026-02-30"}},
        {"holidays", contradictoryDay, {"2027-01-01"}},
        {"makeUpDays", contradictoryDay, {"2026-10-01"}},
        {"makeUpDays", emptyMakeUpDay, {"2026-10-18"}},
    };
    CHECK(problemsOf(rules) == expected);
}

TEST_CASE("a calendar looks a bounded time ahead", "[base]")
{
    CalendarRules rules;
    rules.week[1] = {block("09:00", "09:01")};
    const Calendar sparse = *Calendar::from(rules, shanghai());
    const UtcTime now = at("2026-11-20", "09:00");
    CHECK(*sparse.addWorkingTime(now, 2min) == at("2026-11-30", "09:01"));
    CHECK(sparse.addWorkingTime(now, 5000min).error().code == beyondCalendar);
    CHECK(sparse.addWorkingTime(now, std::chrono::minutes::max()).error().code == beyondCalendar);
    CHECK(sparse.endOfWorkingDays(now, 5000).error().code == beyondCalendar);
    CHECK(sparse.endOfWorkingDays(now, 5000).error().args.at(0) == "20");
    CHECK(sparse.addWorkingTime(now, -1min).error().code == negativeWork);
    CHECK(sparse.addWorkingTime(UtcTime::max(), 1min).error().code == beyondCalendar);
    CHECK(sparse.endOfWorkingDays(UtcTime::min(), 1).error().code == beyondCalendar);
    CHECK(sparse.workingTimeBetween(now, UtcTime::max()).error().code == beyondCalendar);
    CHECK(sparse.workingTimeBetween(now, at("2099-01-01", "00:00")).error().code == beyondCalendar);
    CHECK(sparse.workingTimeBetween(at("2099-01-01", "00:00"), now).error().code == beyondCalendar);
}

TEST_CASE("the laws of working time hold", "[base]")
{
    const TimeZone berlin = *TimeZone::named("Europe/Berlin");
    const std::vector<Calendar> calendars{office(), *Calendar::from(postRules(), shanghai()),
                                          *Calendar::from(officeRules(), berlin), *Calendar::from(postRules(), berlin)};
    std::mt19937_64 random{20261121};
    const std::int64_t first = toMillis(at("2026-09-25", "00:00"));
    const std::int64_t range = toMillis(at("2027-04-10", "00:00")) - first;
    for (int round = 0; round < 3000; ++round) {
        const Calendar& calendar = calendars[static_cast<std::size_t>(round) % calendars.size()];
        const UtcTime from = utcFromMillis(first + static_cast<std::int64_t>(random() % range));
        const UtcTime later = from + Milliseconds{random() % (72 * 3600 * 1000)};
        const std::chrono::minutes some{random() % 4000};
        const std::chrono::minutes more{random() % 4000};
        const UtcTime due = *calendar.addWorkingTime(from, some);
        INFO(toMillis(from) << " + " << some.count() << " and " << more.count());

        REQUIRE(*calendar.workingTimeBetween(from, due) == some);
        REQUIRE(*calendar.workingTimeBetween(due, from) == -some);
        REQUIRE(due >= from + some);
        REQUIRE(*calendar.addWorkingTime(due, more) == *calendar.addWorkingTime(from, some + more));
        REQUIRE(*calendar.addWorkingTime(later, some) >= due);
        REQUIRE(*calendar.workingTimeBetween(from, later) >= 0min);
        REQUIRE(*calendar.workingTimeBetween(from, later) <= later - from);
        if (some > 0min) {
            REQUIRE(calendar.isWorkingTime(due - 1ms));
        }
        const int days = static_cast<int>(random() % 10);
        const UtcTime end = *calendar.endOfWorkingDays(from, days);
        REQUIRE(end > from);
        REQUIRE(*calendar.endOfWorkingDays(from, days + 1) >= end);
        REQUIRE(*calendar.endOfWorkingDays(later, days) >= end);
        REQUIRE(calendar.isWorkingTime(end - 1ms));
    }
}

} // namespace tst_Calendar
