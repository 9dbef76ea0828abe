#include "base/PinyinMatch.h"

#include <catch2/catch.hpp>
#include <string>

namespace tst_PinyinMatch {

using namespace frontdesk;

TEST_CASE("Letters find what they sound like from any syllable on, whole, short or by initials", "[pinyin]")
{
    auto reader = PinyinReader::create();
    REQUIRE(reader.has_value());
    const PinyinName sorry = reader->read("让您久等了");
    for (const char* const letters : {"jiudeng", "jd", "jiud", "rang", "rnjdl", "dengl", "", "ni"}) {
        INFO(letters);
        CHECK(soundsLike(sorry, letters));
    }
    for (const char* const letters : {"jl", "iu", "dengx", "x", "rangninjiudenglea"}) {
        INFO(letters);
        CHECK_FALSE(soundsLike(sorry, letters));
    }
}

TEST_CASE("Many letters that fit in many ways are answered at once", "[pinyin]")
{
    const PinyinName long_(std::vector<PinyinName::Syllable>(60, {"nana", "nan", "na"}), 1);
    CHECK_FALSE(soundsLike(long_, std::string(22, 'n') + "ax"));
    CHECK(soundsLike(long_, "nananananana"));
}

} // namespace tst_PinyinMatch
