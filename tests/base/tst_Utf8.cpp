#include "base/Utf8.h"

#include <catch2/catch.hpp>
#include <random>

namespace tst_Utf8 {

using namespace frontdesk;

TEST_CASE("ill-formed UTF-8 is told from well-formed", "[base]")
{
    CHECK(isValidUtf8(""));
    CHECK(isValidUtf8("a张𠮷"));
    CHECK_FALSE(isValidUtf8("\xC0\x80"));         // overlong
    CHECK_FALSE(isValidUtf8("\xED\xA0\x80"));     // a surrogate
    CHECK_FALSE(isValidUtf8("\xF4\x90\x80\x80")); // past the last character
    CHECK_FALSE(isValidUtf8("张\xE5\xBC"));       // cut off
    CHECK_FALSE(isValidUtf8("\x80"));
    CHECK_FALSE(isValidUtf8(std::string_view{"𠮷"}.substr(0, 3))); // what stands behind the view does not count
    CHECK(firstIllFormed("张三\xFF") == 2);
    CHECK(firstIllFormed("张三") == std::nullopt);
}

TEST_CASE("characters and bytes turn into each other", "[base]")
{
    CHECK(toCodePoints("a张𠮷") == U"a张𠮷");
    CHECK(fromCodePoints(U"a张𠮷") == "a张𠮷");
    CHECK(codePointCount("a张𠮷") == 3);
    CHECK(toCodePoints("张\xFF!") == U"张\uFFFD!");
    CHECK(codePointCount("张\xFF!") == 3);
    CHECK(fromCodePoints(std::u32string{char32_t{0xD800}, char32_t{0x110000}}) == "\xEF\xBF\xBD\xEF\xBF\xBD");

    std::mt19937 random{20261121};
    for (int round = 0; round < 2000; ++round) {
        std::u32string points;
        for (unsigned length = random() % 8; length > 0; --length) {
            const char32_t point = random() % 0x110000;
            points += point >= 0xD800 && point <= 0xDFFF ? U'张' : point;
        }
        const std::string bytes = fromCodePoints(points);
        REQUIRE(isValidUtf8(bytes));
        REQUIRE(toCodePoints(bytes) == points);
        REQUIRE(codePointCount(bytes) == points.size());
    }
}

TEST_CASE("random bytes never break the readers of text", "[base]")
{
    std::mt19937 random{7};
    for (int round = 0; round < 5000; ++round) {
        std::string bytes;
        for (unsigned length = random() % 12; length > 0; --length) {
            bytes += static_cast<char>(random());
        }
        const std::u32string points = toCodePoints(bytes);
        REQUIRE(codePointCount(bytes) == points.size());
        REQUIRE(isValidUtf8(fromCodePoints(points)));
        REQUIRE((fromCodePoints(points) == bytes) == isValidUtf8(bytes));
        REQUIRE(trimmed(bytes).size() <= bytes.size());
    }
}

TEST_CASE("blanks of every script are trimmed at both ends only", "[base]")
{
    CHECK(trimmed("　 张 三\t\n　") == "张 三");
    CHECK(trimmed("\xC2\xA0张\xEF\xBB\xBF") == "张"); // no-break space, byte order mark
    CHECK(trimmed("\xE2\x80\x8B张 ") == "张");        // zero-width space
    CHECK(trimmed("  \t　").empty());
    CHECK(trimmed("").empty());
    CHECK(trimmed(" \xFF ") == "\xFF");
}

TEST_CASE("what is ill-formed is no blank, at neither end", "[base]")
{
    const std::string blank = "\xE3\x80\x80";
    CHECK(trimmed(blank + "a\x80" + blank) == "a\x80");
    CHECK(trimmed(" \xE3\x80") == "\xE3\x80"); // a wide blank that ends too early
    CHECK(trimmed("\x80\x80 ") == "\x80\x80");
    CHECK(trimmed("\xE3" + blank).size() == 1);
    CHECK(trimmed(blank + blank).empty());
    CHECK(trimmed("\xE7\x8E\x8B") == "\xE7\x8E\x8B");
}

TEST_CASE("Han characters are known in every plane", "[base]")
{
    CHECK(isCjk(U'张'));
    CHECK(isCjk(U'〇'));
    CHECK(isCjk(U'𠮷'));
    CHECK(isCjk(U'㐀'));
    CHECK_FALSE(isCjk(U'a'));
    CHECK_FALSE(isCjk(U'あ'));
    CHECK_FALSE(isCjk(U'，'));
}

TEST_CASE("full-width letters become half-width", "[base]")
{
    CHECK(toHalfWidth("ＡＢｃ１２３（转）－：！～　￥") == "ABc123(转)-:!~ ¥");
    CHECK(toHalfWidth("张三、李四。") == "张三、李四。");
}

TEST_CASE("case is folded beyond ASCII", "[base]")
{
    CHECK(foldCase("沪A·Bc") == "沪a·bc");
    CHECK(foldCase("ÉSS") == foldCase("éß"));
}

} // namespace tst_Utf8
