#include "base/LocalTime.h"

#include <catch2/catch.hpp>

namespace tst_LocalTime {

using namespace frontdesk;
using namespace std::chrono_literals;

TEST_CASE("dates are read and written as ISO has them", "[base]")
{
    CHECK(toIso(*parseDate("2026-11-21")) == "2026-11-21");
    CHECK(*parseDate("2028-02-29") == std::chrono::year{2028} / 2 / 29);
    for (const char* wrong :
         {"", "2026-11-31", "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-2", "26-01-02", "2026/01/02",
          "2026-01-02 ", " 2026-01-02", "2026-01-02T10", "0000-01-01", "2026-01-0x"}) {
        INFO(wrong);
        const Result<LocalDate> date = parseDate(wrong);
        REQUIRE_FALSE(date);
        CHECK(date.error().code == badDate);
        CHECK(date.error().args.at(0) == wrong);
    }
}

TEST_CASE("every day of four centuries is read as it was written", "[base]")
{
    LocalDate date = std::chrono::year{1900} / 1 / 1;
    for (int day = 0; day < 146097; ++day) {
        REQUIRE(parseDate(toIso(date)) == date);
        const LocalDate next = plusDays(date, 1);
        REQUIRE(next > date);
        date = next;
    }
    CHECK(toIso(date) == "2300-01-01");
    CHECK(toIso(plusDays(date, -1)) == "2299-12-31");
}

TEST_CASE("times of day are read and written", "[base]")
{
    CHECK(LocalTime::parse("09:41")->sinceMidnight() == 9h + 41min);
    CHECK(LocalTime::parse("9:41")->toString() == "09:41");
    CHECK(LocalTime::parse("23:59:59")->toString() == "23:59");
    CHECK(LocalTime::parse("23:59:59")->second() == 59);
    CHECK(*LocalTime::parse("00:00") == LocalTime{});
    CHECK(LocalTime::parse("08:30")->hour() == 8);
    CHECK(LocalTime::parse("08:30")->minute() == 30);
    for (const char* wrong : {"", "24:00", "12:60", "12:00:60", "1200", "12:0", "12:", ":30", "12:00 ",
                              "12:00:", "-1:00", "012:00", "12:000"}) {
        INFO(wrong);
        CHECK(LocalTime::parse(wrong).error().code == badTime);
    }
}

TEST_CASE("a time of day is within its day", "[base]")
{
    CHECK(LocalTime::sinceMidnight(86399s)->toString() == "23:59");
    CHECK(LocalTime::sinceMidnight(86400s).error().code == badTime);
    CHECK(LocalTime::sinceMidnight(-1s).error().code == badTime);
    CHECK(*LocalTime::parse("08:00") < *LocalTime::parse("08:00:01"));
}

TEST_CASE("a date with its time is written as ISO has it", "[base]")
{
    CHECK(toIso(LocalDateTime{*parseDate("2026-11-21"), *LocalTime::parse("09:41:05")}) == "2026-11-21T09:41:05");
}

} // namespace tst_LocalTime
