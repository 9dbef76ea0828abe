#include "text/Format.h"

#include "text/Screen.h"

#include <QLocale>
#include <catch2/catch.hpp>

namespace tst_Format {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;
using std::chrono::sys_days;

namespace {

TimeZone zoneNamed(std::string_view name)
{
    auto zone = TimeZone::named(name);
    REQUIRE(zone.has_value());
    return *zone;
}

UtcTime utc(int year, unsigned month, unsigned day, Milliseconds ofDay)
{
    return sys_days{std::chrono::year{year} / month / day} + ofDay;
}

const UtcTime noon = utc(2026, 11, 21, 4h); ///< in Shanghai

} // namespace

TEST_CASE("Clocks show the time of the unit's zone", "[text]")
{
    const UtcTime time = utc(2026, 11, 21, 1h + 41min + 7s + 999ms);
    CHECK(text(clockText(time, zoneNamed("Asia/Shanghai"))) == "09:41");
    CHECK(text(clockSecondsText(time, zoneNamed("Asia/Shanghai"))) == "09:41:07");
    CHECK(text(clockText(time, zoneNamed("Europe/Berlin"))) == "02:41");
    const ChineseScreen chinese;
    CHECK(text(clockSecondsText(time, zoneNamed("Asia/Shanghai"))) == "09:41:07");
}

TEST_CASE("A day carries its year only when it is not this year", "[text]")
{
    const TimeZone zone = zoneNamed("Asia/Shanghai");
    const UtcTime thisYear = utc(2026, 3, 5, 4h);
    const UtcTime lastYear = utc(2025, 12, 31, 4h);
    SECTION("in English")
    {
        CHECK(text(dayText(thisYear, zone, noon)) == "5 Mar");
        CHECK(text(dayText(lastYear, zone, noon)) == "31 Dec 2025");
    }
    SECTION("in Chinese")
    {
        const ChineseScreen chinese;
        CHECK(text(dayText(thisYear, zone, noon)) == "3月5日");
        CHECK(text(dayText(lastYear, zone, noon)) == "2025年12月31日");
    }
}

TEST_CASE("The year turns at the unit's midnight", "[text]")
{
    // 18:00 UTC on the last day of the year is two in the morning of the next year in Shanghai.
    const UtcTime time = utc(2026, 12, 31, 18h);
    const UtcTime now = utc(2027, 1, 1, 4h);
    CHECK(text(dayText(time, zoneNamed("Asia/Shanghai"), now)) == "1 Jan");
    CHECK(text(dayText(time, zoneNamed("UTC"), now)) == "31 Dec 2026");
    const ChineseScreen chinese;
    CHECK(text(dayText(time, zoneNamed("Asia/Shanghai"), now)) == "1月1日");
    CHECK(text(dayText(time, zoneNamed("UTC"), now)) == "2026年12月31日");
}

TEST_CASE("The machine's own locale has no say in a date", "[text]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French));
    CHECK(text(dayText(utc(2026, 3, 5, 4h), zoneNamed("Asia/Shanghai"), noon)) == "5 Mar");
    QLocale::setDefault(before);
}

TEST_CASE("Today needs no day", "[text]")
{
    const TimeZone zone = zoneNamed("Asia/Shanghai");
    CHECK(text(whenText(utc(2026, 11, 20, 16h), zone, noon)) == "00:00");
    CHECK(text(whenText(utc(2026, 11, 20, 16h - 1ms), zone, noon)) == "20 Nov 23:59");
    CHECK(text(whenText(utc(2026, 11, 21, 16h), zone, noon)) == "22 Nov 00:00");
    CHECK(text(whenText(utc(2025, 11, 21, 4h), zone, noon)) == "21 Nov 2025 12:00");
    const ChineseScreen chinese;
    CHECK(text(whenText(utc(2026, 11, 21, 1h + 5min), zone, noon)) == "09:05");
    CHECK(text(whenText(utc(2026, 11, 22, 1h + 5min), zone, noon)) == "11月22日 09:05");
}

TEST_CASE("A running clock shows hours only when there are some", "[text]")
{
    CHECK(text(stopwatchText(0ms)) == "00:00");
    CHECK(text(stopwatchText(41s + 999ms)) == "00:41");
    CHECK(text(stopwatchText(59min + 59s)) == "59:59");
    CHECK(text(stopwatchText(1h)) == "1:00:00");
    CHECK(text(stopwatchText(26h + 2min + 3s)) == "26:02:03");
    CHECK(text(stopwatchText(-5s)) == "00:00");
}

TEST_CASE("A duration in words leaves out what is nothing", "[text]")
{
    SECTION("in English")
    {
        CHECK(text(durationText(0ms)) == "0 s");
        CHECK(text(durationText(59s + 999ms)) == "59 s");
        CHECK(text(durationText(60s)) == "1 min");
        CHECK(text(durationText(130s)) == "2 min 10 s");
        CHECK(text(durationText(61min + 1s)) == "61 min 1 s");
        CHECK(text(durationText(-1s)) == "0 s");
    }
    SECTION("in Chinese")
    {
        const ChineseScreen chinese;
        CHECK(text(durationText(41s)) == "41 秒");
        CHECK(text(durationText(120s)) == "2 分钟");
        CHECK(text(durationText(130s)) == "2 分 10 秒");
    }
}

TEST_CASE("A telephone number is grouped, anything else stands as it came", "[text]")
{
    CHECK(text(phoneText("13800138000")) == "138 0013 8000");
    CHECK(text(phoneText("hidden")) == "hidden");
    CHECK(text(phoneText("")).empty());
    const ChineseScreen chinese;
    CHECK(text(phoneText("13800138000")) == "138 0013 8000");
    CHECK(text(phoneText("号码不明")) == "号码不明");
}

TEST_CASE("Money has its sign before the currency", "[text]")
{
    CHECK(text(moneyText(Money::fromFen(123450))) == "¥1,234.50");
    CHECK(text(moneyText(Money::fromFen(0))) == "¥0.00");
    CHECK(text(moneyText(Money::fromFen(-5))) == "-¥0.05");
    const ChineseScreen chinese;
    CHECK(text(moneyText(Money::fromFen(-123450))) == "-¥1,234.50");
}

} // namespace tst_Format
