#include "ManualFixture.h"
#include "rules/manual/NumberMark.h"
#include "rules/manual/NumberReader.h"

namespace tst_NumberReader {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

double valueOf(const std::u32string& text)
{
    const auto number = NumberReader{shippedLexicon()}.at(text, 0);
    return number ? number->value : -1;
}

std::optional<NumberMark> markOf(const std::u32string& text) { return NumberMarks{shippedLexicon()}.at(text, 0); }

} // namespace

TEST_CASE("NumberReader", "[manual]")
{
    SECTION("figures and numerals are the same numbers")
    {
        CHECK(valueOf(U"3声") == 3);
        CHECK(valueOf(U"1.5小时") == 1.5);
        CHECK(valueOf(U"三声") == 3);
        CHECK(valueOf(U"十分钟") == 10);
        CHECK(valueOf(U"四十五秒") == 45);
        CHECK(valueOf(U"一百二十天") == 120);
        CHECK(valueOf(U"两次") == 2);
        CHECK(valueOf(U"二〇二六年") == 2026);
        CHECK(valueOf(U"半小时") == 0.5);
    }
    SECTION("a number too long to mean anything is none")
    {
        CHECK(valueOf(U"12345678901") == -1);
        CHECK(valueOf(U"电话") == -1);
        CHECK(valueOf(U"") == -1);
    }
}

TEST_CASE("NumberMarks", "[manual]")
{
    SECTION("every way to number an item is known, and how far in it stands")
    {
        CHECK(markOf(U"第二章 电话")->level == level::chapter);
        CHECK(markOf(U"第三条 来电")->level == level::article);
        CHECK(markOf(U"第十二步接待")->value == 12);
        CHECK(markOf(U"步骤一:迎接")->level == level::article);
        CHECK(markOf(U"一、电话")->level == level::chineseComma);
        CHECK(markOf(U"(三)来访")->level == level::chineseBracket);
        CHECK(markOf(U"1.接听")->level == level::figure);
        CHECK(markOf(U"2、接听")->level == level::figure);
        CHECK(markOf(U"1.1 接听")->level == level::subFigure);
        CHECK(markOf(U"( 4)接听")->level == level::bracketFigure);
        CHECK(markOf(U"3)接听")->level == level::bracketFigure);
        CHECK(markOf(U"②接听")->value == 2);
        CHECK(markOf(U"• 接听")->level == level::bullet);
        CHECK(markOf(U"2熟悉")->bare);
    }
    SECTION("numbers that number nothing are left alone")
    {
        CHECK_FALSE(markOf(U"一位客人"));
        CHECK_FALSE(markOf(U"0.5-1厘米"));
        CHECK_FALSE(markOf(U"第三人"));
        CHECK_FALSE(markOf(U"2026"));
        CHECK_FALSE(markOf(U"(左)"));
    }
}

} // namespace tst_NumberReader
