#include "domain/visitor/VisitRecurrence.h"

#include <catch2/catch.hpp>

namespace tst_VisitRecurrence {

using namespace frontdesk;

namespace {

const TimeZone& zone()
{
    static const TimeZone shanghai = TimeZone::named("Asia/Shanghai").value();
    return shanghai;
}

UtcTime at(const char* day, const char* time)
{
    return zone().toUtc({parseDate(day).value(), LocalTime::parse(time).value()});
}

std::vector<std::string> days(VisitRule rule, const char* first, const char* last)
{
    const auto times = VisitRecurrence::times(rule, at(first, "09:30"), last, zone());
    REQUIRE(times.has_value());
    std::vector<std::string> all;
    for (const UtcTime time : *times) {
        CHECK(zone().localTime(time).toString() == "09:30");
        all.push_back(toIso(zone().localDate(time)));
    }
    return all;
}

std::string problem(VisitRule rule, std::optional<UtcTime> first, const char* last)
{
    const auto times = VisitRecurrence::times(rule, first, last, zone());
    REQUIRE_FALSE(times.has_value());
    REQUIRE(times.error().problems.size() == 1);
    return times.error().problems.front().field + ' ' + std::string{times.error().problems.front().code.name};
}

} // namespace

TEST_CASE("A visit recurs daily, on weekdays or weekly up to its last day", "[visitor]")
{
    using Days = std::vector<std::string>;
    CHECK(days(VisitRule::Daily, "2026-11-28", "2026-11-30") == Days{"2026-11-28", "2026-11-29", "2026-11-30"});
    CHECK(days(VisitRule::Weekdays, "2026-11-27", "2026-12-01") == Days{"2026-11-27", "2026-11-30", "2026-12-01"});
    CHECK(days(VisitRule::Weekdays, "2026-11-28", "2026-11-30") == Days{"2026-11-30"}); // from a Saturday on
    CHECK(days(VisitRule::Weekly, "2026-12-25", "2027-01-08") == Days{"2026-12-25", "2027-01-01", "2027-01-08"});
    CHECK(days(VisitRule::Daily, "2026-11-28", " 2026/11/28 ") == Days{"2026-11-28"});
    CHECK(days(VisitRule::Daily, "2026-11-01", "2026-12-30").size() == 60);
}

TEST_CASE("A visit that comes once needs no last day", "[visitor]")
{
    CHECK(VisitRecurrence::times(VisitRule::Once, std::nullopt, "x", zone()).value().empty());
    CHECK(VisitRecurrence::times(VisitRule::Once, at("2026-11-28", "09:30"), "", zone()).value().size() == 1);
}

TEST_CASE("A rule without a time, without a day, or with too many days is refused", "[visitor]")
{
    const UtcTime first = at("2026-11-28", "09:30"); // a Saturday
    CHECK(problem(VisitRule::Daily, std::nullopt, "2026-11-30") == "appointment_at visit.repeat_no_time");
    CHECK(problem(VisitRule::Daily, first, "") == "repeat_until visit.repeat_bad_day");
    CHECK(problem(VisitRule::Daily, first, "soon") == "repeat_until visit.repeat_bad_day");
    CHECK(problem(VisitRule::Daily, first, "2026-11-27") == "repeat_until visit.repeat_bad_day");
    CHECK(problem(VisitRule::Weekdays, first, "2026-11-29") == "repeat_until visit.repeat_bad_day");
    CHECK(problem(VisitRule::Daily, first, "2027-01-27") == "repeat_until visit.repeat_too_many");
    CHECK(problem(VisitRule::Weekly, first, "9999-12-31") == "repeat_until visit.repeat_too_many");
}

} // namespace tst_VisitRecurrence
