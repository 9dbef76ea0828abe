#include "rules/Festivals.h"

#include "rules/LunarDays.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

namespace tst_Festivals {

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

TEST_CASE("The lunar days of the shipped table are those of the sky")
{
    const Festivals festivals = shippedFestivals();
    const auto dayBefore = [&](LocalDate day) { return festivals.on(plusDays(day, -1)); };
    for (int year = 2025; year <= 2030; ++year) {
        CAPTURE(year);
        const LocalDate spring = test::LunarDays::day(year, 1, 1);
        CHECK(festivals.on(spring) == "spring");
        CHECK(dayBefore(spring).empty());
        for (const auto& [name, day] : {std::pair{"lantern", test::LunarDays::day(year, 1, 15)},
                                        {"dragon_boat", test::LunarDays::day(year, 5, 5)},
                                        {"mid_autumn", test::LunarDays::day(year, 8, 15)},
                                        {"qingming", test::LunarDays::solarTerm(year, 15)}}) {
            CAPTURE(toIso(day));
            CHECK(festivals.on(day) == name);
        }
    }
}

TEST_CASE("The sky's days are what almanacs print")
{
    // Days that everybody knows, and years with a leap month, so that the check above checks something.
    CHECK(toIso(test::LunarDays::day(2017, 8, 15)) == "2017-10-04");
    CHECK(toIso(test::LunarDays::day(2020, 5, 5)) == "2020-06-25");
    CHECK(toIso(test::LunarDays::day(2023, 1, 1)) == "2023-01-22");
    CHECK(toIso(test::LunarDays::day(2033, 8, 15)) == "2033-09-08");
    CHECK(toIso(test::LunarDays::day(2034, 1, 1)) == "2034-02-19");
    CHECK(toIso(test::LunarDays::solarTerm(2024, 15)) == "2024-04-04");
    CHECK(toIso(test::LunarDays::solarTerm(2026, 270)) == "2026-12-22");
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

} // namespace tst_Festivals
