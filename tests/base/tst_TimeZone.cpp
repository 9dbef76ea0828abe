#include "base/TimeZone.h"

#include <catch2/catch.hpp>
#include <random>
#include <thread>

namespace tst_TimeZone {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

UtcTime utc(std::string_view date, std::string_view time)
{
    return std::chrono::sys_days{*parseDate(date)} + LocalTime::parse(time)->sinceMidnight();
}

LocalDateTime local(std::string_view date, std::string_view time)
{
    return {*parseDate(date), *LocalTime::parse(time)};
}

} // namespace

TEST_CASE("a time zone is found by its name only", "[base]")
{
    CHECK(TimeZone::named("Asia/Shanghai")->name() == "Asia/Shanghai");
    for (const char* wrong : {"", "Asia/Bejing", "Etc/Unknown", "China", "亚洲/上海"}) {
        INFO(wrong);
        const Result<TimeZone> zone = TimeZone::named(wrong);
        REQUIRE_FALSE(zone);
        CHECK(zone.error().code == unknownZone);
        CHECK(zone.error().args.at(0) == wrong);
    }
}

TEST_CASE("Shanghai is eight hours ahead and had summer time once", "[base]")
{
    const TimeZone zone = *TimeZone::named("Asia/Shanghai");
    CHECK(zone.toLocal(utc("2026-11-20", "16:00")) == local("2026-11-21", "00:00"));
    CHECK(zone.localDate(utc("2026-11-20", "15:59:59")) == *parseDate("2026-11-20"));
    CHECK(zone.localTime(utc("2026-11-21", "01:41:30") + 999ms) == *LocalTime::parse("09:41:30"));
    CHECK(zone.localTime(utcFromMillis(-1)).toString() == "07:59");
    CHECK(zone.toUtc(local("2026-11-21", "09:41")) == utc("2026-11-21", "01:41"));
    CHECK(zone.startOf(*parseDate("2026-11-21")) == utc("2026-11-20", "16:00"));
    CHECK(zone.localTime(utc("1990-07-01", "00:00")).toString() == "09:00");
}

TEST_CASE("times that the clocks leave out move forward and those that come twice mean the first", "[base]")
{
    const TimeZone zone = *TimeZone::named("Europe/Berlin");
    CHECK(zone.toUtc(local("2026-03-29", "01:59")) == utc("2026-03-29", "00:59"));
    CHECK(zone.toUtc(local("2026-03-29", "02:30")) == utc("2026-03-29", "01:30"));
    CHECK(zone.toLocal(zone.toUtc(local("2026-03-29", "02:30"))) == local("2026-03-29", "03:30"));
    CHECK(zone.toUtc(local("2026-10-25", "02:30")) == utc("2026-10-25", "00:30"));
    CHECK(zone.toUtc(local("2026-10-25", "03:00")) == utc("2026-10-25", "02:00"));
}

TEST_CASE("local times turn into the moment they came from", "[base]")
{
    std::mt19937_64 random{20261121};
    for (const char* name : {"Asia/Shanghai", "Asia/Hong_Kong", "Asia/Urumqi", "Europe/Berlin", "America/New_York",
                             "Australia/Lord_Howe", "Asia/Kathmandu"}) {
        const TimeZone zone = *TimeZone::named(name);
        for (int round = 0; round < 2000; ++round) {
            const UtcTime time = utcFromMillis(static_cast<std::int64_t>(random() % 4102444800) * 1000);
            const LocalDateTime shown = zone.toLocal(time);
            const UtcTime back = zone.toUtc(shown);
            INFO(name << " " << toIso(shown));
            // A time that comes twice means the first: then it is at most an hour earlier and shows the same.
            REQUIRE(zone.toLocal(back) == shown);
            REQUIRE(back <= time);
            REQUIRE(time - back <= 1h);
        }
    }
}

TEST_CASE("copies of a time zone are their own", "[base]")
{
    TimeZone zone = *TimeZone::named("Asia/Shanghai");
    const TimeZone copy = zone;
    const TimeZone& same = zone;
    zone = same;
    CHECK(zone.name() == "Asia/Shanghai");
    zone = *TimeZone::named("Europe/Berlin");
    CHECK(copy.localTime(utc("2026-11-21", "00:00")).toString() == "08:00");
    CHECK(zone.localTime(utc("2026-11-21", "00:00")).toString() == "01:00");
}

TEST_CASE("one time zone serves several threads", "[base]")
{
    const TimeZone zone = *TimeZone::named("Europe/Berlin");
    std::vector<std::thread> threads;
    std::vector<int> wrong(4, 0);
    for (int& mine : wrong) {
        threads.emplace_back([&zone, &mine] {
            for (int hour = 0; hour < 5000; ++hour) {
                const UtcTime time = utcFromMillis(0) + std::chrono::hours{hour * 97};
                mine += zone.toLocal(zone.toUtc(zone.toLocal(time))) == zone.toLocal(time) ? 0 : 1;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    CHECK(wrong == std::vector<int>(4, 0));
}

TEST_CASE("a time is written with what the unit is ahead of UTC", "[base]")
{
    const auto iso = [](const char* zone, UtcTime time) { return toIso(time, *TimeZone::named(zone)); };
    CHECK(iso("Asia/Shanghai", utc("2026-11-21", "01:41:30") + 250ms) == "2026-11-21T09:41:30.250+08:00");
    CHECK(iso("Asia/Shanghai", utc("2026-11-21", "16:00")) == "2026-11-22T00:00:00.000+08:00");
    CHECK(iso("America/St_Johns", utc("2026-11-21", "01:41:30")) == "2026-11-20T22:11:30.000-03:30");
    CHECK(iso("Europe/Berlin", utc("2026-07-01", "12:00")) == "2026-07-01T14:00:00.000+02:00");
    CHECK(iso("UTC", utc("1969-12-31", "23:59:59") + 1ms) == "1969-12-31T23:59:59.001+00:00");
}

} // namespace tst_TimeZone
