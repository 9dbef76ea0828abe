#include "rules/NearestName.h"

#include <catch2/catch.hpp>

namespace tst_NearestName {

using namespace frontdesk;

TEST_CASE("The distance of two names counts slips of the finger", "[rules]")
{
    CHECK(editDistance("", "") == 0);
    CHECK(editDistance("", "abc") == 3);
    CHECK(editDistance("rings", "rings") == 0);
    CHECK(editDistance("rings", "ring") == 1);
    CHECK(editDistance("rings", "rigns") == 1); // two letters swapped
    CHECK(editDistance("kitten", "sitting") == 3);
    CHECK(editDistance("铃声", "铃") == 1); // characters, not bytes
}

TEST_CASE("The nearest name is offered only when it is near", "[rules]")
{
    const std::vector<std::string> known{"call.answered", "call.ringing", "call.ended"};
    CHECK(nearestName("call.anwsered", known) == "call.answered");
    CHECK(nearestName("call.ring", known) == "call.ringing");
    CHECK(nearestName("weather", known).empty());
    CHECK(nearestName("", known).empty());
    CHECK(nearestName("xy", {"ab"}).empty());
    // The whole part of a longer name, and no other piece of it.
    CHECK(nearestName("engineer", {"duty_engineer_abroad", "duty_engineer"}) == "duty_engineer");
    CHECK(nearestName("gineer", {"duty_engineer"}).empty());
    CHECK(nearestName("day", {"calls_per_day_and_week"}).empty());
    CHECK(nearestName(std::string(100000, 'c'), known).empty());
}

} // namespace tst_NearestName
