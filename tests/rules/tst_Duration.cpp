#include "rules/Duration.h"

#include <catch2/catch.hpp>

namespace tst_Duration {

using namespace frontdesk;

TEST_CASE("Lengths of time are read as packs write them", "[rules]")
{
    CHECK(parseDuration("0s") == 0);
    CHECK(parseDuration("16s") == 16);
    CHECK(parseDuration("2m") == 120);
    CHECK(parseDuration("1h") == 3600);
    CHECK(parseDuration("1h2m3s") == 3723);
    CHECK(parseDuration("744h") == 31 * 24 * 3600);
}

TEST_CASE("What is no length of time is refused", "[rules]")
{
    const char* wrong = GENERATE("", "s", "16", "16 s", "-1s", "1.5m", "2M", "1s2m", "1m1m", "745h", "16秒",
                                 "99999999999999999999999s", "1h99999999m");
    INFO(wrong);
    CHECK_FALSE(parseDuration(wrong).has_value());
}

} // namespace tst_Duration
