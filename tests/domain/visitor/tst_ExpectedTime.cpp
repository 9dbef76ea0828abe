#include "contracts/VisitSamples.h"
#include "domain/visitor/ExpectedTime.h"

#include <catch2/catch.hpp>

namespace tst_ExpectedTime {

using namespace frontdesk;

TEST_CASE("When a visitor is announced for is read as people type it", "[visitor]")
{
    const auto zone = TimeZone::named("Asia/Shanghai");
    REQUIRE(zone.has_value());
    const UtcTime now = contract::morning;
    const auto at = [&](const char* typed) { return ExpectedTime::read(typed, *zone, now); };
    const LocalDate today = zone->localDate(now);
    CHECK(at("14:30").value() == zone->toUtc({today, LocalTime::parse("14:30").value()}));
    CHECK(at(" 2026-12-01  14:30 ").value() ==
          zone->toUtc({std::chrono::year{2026} / 12 / 1, LocalTime::parse("14:30").value()}));
    CHECK(at("２０２６/１２/１ ９：０５").value() ==
          zone->toUtc({std::chrono::year{2026} / 12 / 1, LocalTime::parse("09:05").value()}));
    CHECK_FALSE(at("").value());
    for (const char* wrong : {"soon", "25:00", "2026-02-30 10:00", "2026-12-01", "14:30 tomorrow"}) {
        INFO(wrong);
        const auto read = at(wrong);
        REQUIRE_FALSE(read.has_value());
        REQUIRE(read.error().problems.size() == 1);
        CHECK(read.error().problems.front().code == visitBadTime);
        CHECK(read.error().problems.front().field == "appointment_at");
    }
}

} // namespace tst_ExpectedTime
