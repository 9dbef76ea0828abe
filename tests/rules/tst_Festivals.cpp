#include "rules/Festivals.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

Festivals shippedFestivals()
{
    std::ifstream file(FRONTDESK_SOURCE_DIR "/resources/festivals.toml");
    std::stringstream text;
    text << file.rdbuf();
    const auto festivals = Festivals::read(text.str(), "festivals.toml");
    REQUIRE(festivals.has_value());
    return *festivals;
}

} // namespace

TEST_CASE("The shipped table knows the lunar days that common libraries get wrong")
{
    const Festivals festivals = shippedFestivals();
    CHECK(festivals.on(2027y / 2 / 6) == "spring");
    CHECK(festivals.on(2027y / 2 / 12) == "spring");
    CHECK(festivals.on(2027y / 2 / 13).empty());
    CHECK(festivals.on(2027y / 2 / 5).empty());
    CHECK(festivals.on(2030y / 2 / 3) == "spring");
    CHECK(festivals.on(2026y / 9 / 25) == "mid_autumn");
    CHECK(festivals.on(2026y / 6 / 19) == "dragon_boat");
}

TEST_CASE("Fixed days come every year, listed ones win over them")
{
    const Festivals festivals = shippedFestivals();
    CHECK(festivals.on(2026y / 10 / 1) == "national");
    CHECK(festivals.on(2045y / 10 / 3) == "national");
    CHECK(festivals.on(2026y / 10 / 4).empty());
    CHECK(festivals.on(2028y / 10 / 3) == "mid_autumn");
    CHECK(festivals.on(2031y / 1 / 1) == "new_year");
    CHECK(festivals.on(2026y / 11 / 21).empty());
}

TEST_CASE("A bad table of festivals is refused with its place")
{
    const auto bad = Festivals::read("[[festival]]\nname = \"spring\"\ndates = [\"2026-02-30\"]\n", "f.toml");
    REQUIRE_FALSE(bad.has_value());
    CHECK(bad.error().code == festivalsBad);
    REQUIRE(bad.error().place.has_value());
    CHECK(bad.error().place->line == 3);
    CHECK_FALSE(Festivals::read("[[festival]]\ndates = []\n", "f.toml").has_value());
    CHECK_FALSE(Festivals::read("festival = 3\n", "f.toml").has_value());
    CHECK_FALSE(Festivals::read("[[festival]]\nname = \"a\"\ndays = 400\n", "f.toml").has_value());
    CHECK_FALSE(Festivals::read("]", "f.toml").has_value());
}
