#include "base/TextFinder.h"

#include <catch2/catch.hpp>

namespace tst_TextFinder {

using namespace frontdesk;

TEST_CASE("Words typed are parted at blanks and compared without case and width", "[base]")
{
    CHECK(TextFinder::wordsIn("  Ring　 ＬＡＴＥ ") == std::vector<std::string>{"ring", "late"});
    CHECK(TextFinder::wordsIn(" ").empty());
    CHECK(TextFinder::holds("Answers in TIME", "time"));
    CHECK(TextFinder::holds("铃响三声内接听", "三声"));
    CHECK_FALSE(TextFinder::holds("铃响三声内接听", "四声"));
}

TEST_CASE("A text is found by how any stretch of it sounds, and never by letters within a syllable", "[base]")
{
    TextFinder finder;
    CHECK(finder.sounds("韩梅", "hanmei"));
    CHECK(finder.sounds("韩梅", "hm"));
    CHECK(finder.sounds("铃响三声内接听", "jieting"));
    CHECK_FALSE(finder.sounds("韩梅", "an"));
    CHECK_FALSE(finder.sounds("韩梅", "韩"));
}

} // namespace tst_TextFinder
