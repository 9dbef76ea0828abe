#include "contracts/SlipSamples.h"
#include "domain/slip/SlipCode.h"
#include "domain/slip/SlipPeriod.h"

#include <catch2/catch.hpp>

namespace tst_SlipLine {

using namespace frontdesk;

namespace {

std::string readBack(const char* typed)
{
    const auto lines = SlipLine::read(typed);
    if (!lines) {
        return std::string{lines.error().problems.front().code.name};
    }
    std::string all;
    for (const SlipLine& line : *lines) {
        all += (all.empty() ? "" : "; ") + line.what + '|' + std::to_string(line.count) + '|' + line.note;
    }
    return all;
}

} // namespace

TEST_CASE("Goods are read a line each: what, how many, and what is to be noted of it", "[slip]")
{
    CHECK(readBack("沙发 2") == "沙发|2|");
    CHECK(readBack("沙发 2张 红色") == "沙发|2|张 红色");
    CHECK(readBack("沙发　２　红色") == "沙发|2|红色"); // full width
    CHECK(readBack("冰箱") == "冰箱|1|");
    CHECK(readBack("iPhone 14 1") == "iPhone 14|1|"); // the last number counts
    CHECK(readBack("box x3 books") == "box|3|books");
    CHECK(readBack("desk ×3") == "desk|3|");
    CHECK(readBack("chair 4pcs") == "chair|4|pcs");
    CHECK(readBack("纸箱 10 3号箱") == "纸箱|10|3号箱");
    CHECK(readBack("12 sofas") == "12 sofas|1|"); // the first word is the thing
    CHECK(readBack("\n 沙发 2 \n\n冰箱\r\n") == "沙发|2|; 冰箱|1|");
    CHECK(readBack("").empty());
    CHECK(readBack("沙发 0") == "slip.bad_count");
    CHECK(readBack("沙发 10000") == "slip.bad_count");
    CHECK(readBack("沙发 99999999999999999999") == "slip.bad_count");
    CHECK(readBack(std::string(200, 'x').c_str()) == "form.field_too_long");
    std::string many;
    for (int line = 0; line < 51; ++line) {
        many += "box\n";
    }
    CHECK(readBack(many.c_str()) == "slip.too_many_lines");
}

TEST_CASE("A line of goods shown again is read as the same", "[slip]")
{
    for (const char* const typed : {"沙发 2张 红色", "冰箱", "iPhone 14 1", "box x3 books", "纸箱 10 3号箱"}) {
        INFO(typed);
        const auto once = SlipLine::read(typed);
        REQUIRE(once.has_value());
        CHECK(SlipLine::read(once->front().typed()).value() == *once);
    }
}

TEST_CASE("A slip's code names one slip, and what was read wrong names none", "[slip]")
{
    const SlipId id = contract::idOf<SlipId>(123456789012);
    const std::string code = SlipCode::text(id);
    CHECK(SlipCode::parse(code) == std::optional{id});
    for (const std::string& other : {std::string{}, std::string{"TRS"}, std::string{"TRSC"}, "x" + code, code + "1",
                                     std::string{"TRV123N0C5"}, std::string{"TRS-1C2"}}) {
        INFO(other);
        CHECK_FALSE(SlipCode::parse(other).has_value());
    }
    for (std::size_t at = 3; at < code.find('C'); ++at) {
        std::string wrong = code;
        wrong[at] = wrong[at] == '9' ? '0' : static_cast<char>(wrong[at] + 1);
        CHECK_FALSE(SlipCode::parse(wrong).has_value());
    }
}

TEST_CASE("Until when a slip is good is read as people write it", "[slip]")
{
    const TimeZone zone = TimeZone::named("Asia/Shanghai").value();
    const UtcTime now = zone.toUtc({parseDate("2026-11-30").value(), LocalTime::parse("09:00").value()});
    const auto until = [&](const char* typed) -> std::string {
        const auto period = SlipPeriod::read({.validUntil = typed}, zone, now);
        if (!period) {
            return std::string{period.error().problems.front().code.name};
        }
        return period->until ? SlipPeriod::typed(*period->until, zone) : "";
    };
    CHECK(until("").empty());
    CHECK(until("18:00") == "2026-11-30 18:00");
    CHECK(until("2026-12-01 8:30") == "2026-12-01 08:30");
    CHECK(until("2026/12/1") == "2026-12-02 00:00"); // to the end of the day
    CHECK(until("2026-12-01 08:30") == "2026-12-01 08:30");
    CHECK(until("soon") == "slip.bad_time");
    const auto both = SlipPeriod::read({.validFrom = "2026-12-01", .validUntil = "x"}, zone, now);
    REQUIRE_FALSE(both.has_value());
    CHECK(both.error().problems.size() == 1);
    CHECK(SlipPeriod::read({.validFrom = "2026-12-01"}, zone, now)->from ==
          std::optional{zone.startOf(parseDate("2026-12-01").value())});
}

} // namespace tst_SlipLine
