#include "rules/manual/WordFinder.h"

#include <catch2/catch.hpp>

namespace tst_WordFinder {

using frontdesk::WordFinder;
using frontdesk::WordHit;

TEST_CASE("WordFinder", "[manual]")
{
    WordFinder finder;
    const auto phone = finder.add(U"电话");
    const auto contact = finder.add(U"联系电话");
    const auto call = finder.add(U"话");

    SECTION("a word has one number however often it is added") { CHECK(finder.add(U"电话") == phone); }
    SECTION("words inside words are found too, the longer first where both begin together")
    {
        finder.add(U"联系");
        finder.build();
        const auto hits = finder.find(U"留联系电话");
        REQUIRE(hits.size() == 4);
        CHECK(hits[0] == WordHit{1, 5, contact});
        CHECK(hits[2] == WordHit{3, 5, phone});
        CHECK(hits[3] == WordHit{4, 5, call});
    }
    SECTION("a word that begins within another one that fails is found")
    {
        const auto late = finder.add(U"系统");
        finder.build();
        const auto hits = finder.find(U"联系统");
        REQUIRE(hits.size() == 1);
        CHECK(hits[0] == WordHit{1, 3, late});
    }
    SECTION("nothing is found in nothing")
    {
        finder.build();
        CHECK(finder.find(U"").empty());
        CHECK(finder.find(U"abc").empty());
    }
}

} // namespace tst_WordFinder
