#include "ManualFixture.h"

namespace tst_ManualCleaner {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

bool isDropped(const ManualReading& reading, const std::string& text, const std::string& why)
{
    return std::any_of(reading.dropped.begin(), reading.dropped.end(), [&](const ManualDropped& dropped) {
        return dropped.why == why && dropped.text.find(text) != std::string::npos;
    });
}

bool hasDamage(const ManualReading& reading, const std::string& kind)
{
    return std::any_of(reading.damage.begin(), reading.damage.end(),
                       [&](const ManualDamage& damage) { return damage.kind == kind; });
}

std::string allClauses(const ManualReading& reading)
{
    std::string text;
    for (const ManualClause& clause : reading.clauses) {
        text += clause.text + '\n';
    }
    return text;
}

/// What a clause's offset and length cut out of the text, blanks and newlines apart.
std::string without(const std::string& text, const std::string& letters)
{
    std::string made;
    for (const char32_t point : toCodePoints(text)) {
        if (toCodePoints(letters).find(point) == std::u32string::npos) {
            made += fromCodePoints(std::u32string(1, point));
        }
    }
    return made;
}

} // namespace

TEST_CASE("Cleaning a manual", "[manual]")
{
    const std::string body =
        "一、来电接听\n1.电话铃响三声内接听，先说“您好，这里是前台”。\n2.通话结束说“再见”，等对方先挂机。\n"
        "二、来访接待\n1.访客须登记姓名、电话、来访事由。\n2.客人等候时请其就座并奉上茶水，不得让客人久等。\n"
        "3.遇到老人、孕妇和行动不便的客人，应主动上前搀扶，协助办理手续。\n";

    SECTION("what a web page puts around a manual is left out")
    {
        const auto reading =
            readManual("已阅读5页，还剩12页未读，继续免费阅读\n下载本文档\n版权说明：本文档由用户提供并上传，若内容存在"
                       "侵权请举报\n" +
                       body + body + "相关推荐\n• 员工食堂管理制度\n• 会议室使用须知：开会前五分钟到场\n");
        CHECK(isDropped(reading, "继续免费阅读", "page_furniture"));
        CHECK(isDropped(reading, "员工食堂", "after_the_end"));
        CHECK(limitsOf(reading) == Texts{"rings 3 rings", "rings 3 rings"});
        CHECK(allClauses(reading).find("版权") == std::string::npos);
    }
    SECTION("a heading that may end a manual does not where the manual goes on")
    {
        const auto reading = readManual(body + "温馨提示\n1.下班前关好门窗。\n2.离岗前告知同事。\n");
        CHECK(allClauses(reading).find("离岗前告知同事") != std::string::npos);
    }
    SECTION("page lines and running heads go, their sentences stay whole")
    {
        std::string text;
        for (int page = 1; page <= 4; ++page) {
            text += "云杉物业前台服务手册（内部资料）\n" + body + body + "第 " + std::to_string(page) +
                    " 页 共 4 页\n- " + std::to_string(page) + " -\n";
        }
        const auto reading = readManual(text);
        CHECK(isDropped(reading, "共 4 页", "page_number"));
        CHECK(isDropped(reading, "内部资料", "repeated_line"));
        CHECK(limitsOf(reading).size() == 8);
    }
    SECTION("links go from the middle of a sentence")
    {
        const auto reading = readManual("收取费用之前，www.example-site.com应再次核对房号、金额。");
        CHECK(isDropped(reading, "www.example-site.com", "link"));
        CHECK(allClauses(reading).find("核对房号") != std::string::npos);
    }
    SECTION("pronunciations that a viewer put behind characters go, other brackets stay")
    {
        const auto reading = readManual("接听電話(huà)時，應(yīng)先說：“您好，這(zhè)里是物業(yè)客服(前臺)”。");
        CHECK(saidIn(reading) == Texts{"您好，這里是物業客服(前臺)"});
    }
    SECTION("lines that were broken at a width are joined, items are not")
    {
        std::string wrapped;
        std::size_t column = 0;
        for (const char32_t point : toCodePoints(body + body + body)) {
            wrapped += fromCodePoints(std::u32string(1, point));
            column = point == U'\n' ? 0 : column + 1;
            if (column == 24) {
                wrapped += '\n';
                column = 0;
            }
        }
        const auto reading = readManual(wrapped);
        const auto whole = readManual(body + body + body);
        CHECK(saidIn(reading) == saidIn(whole));
        CHECK(limitsOf(reading) == limitsOf(whole));
        CHECK(fieldsIn(reading) == fieldsIn(whole));
    }
    SECTION("a table of contents goes, cells of a table that blanks part are lines")
    {
        const auto reading = readManual("目录\n第一章 电话 ........ 1\n第二章 来访……………… 2\n第一章 电话\n程序     标准 "
                                        "         禁止\n接听     铃响三声内接听电话     边吃边说\n");
        CHECK(isDropped(reading, "第二章 来访", "page_furniture"));
        CHECK(limitsOf(reading) == Texts{"rings 3 rings"});
        CHECK(allClauses(reading).find("铃响三声内接听电话\n") != std::string::npos);
    }
    SECTION("letters that were spaced out are words again")
    {
        const auto reading = readManual("要 求 铃 响 三 声 内 接 听 电 话。");
        CHECK(limitsOf(reading) == Texts{"rings 3 rings"});
    }
    SECTION("a clause's offset and length cut it out of the text as it came")
    {
        const std::string text = "\r\n  " + body;
        const std::u32string points = toCodePoints(text);
        for (const ManualClause& clause : readManual(text).clauses) {
            CHECK(without(fromCodePoints(points.substr(clause.offset, clause.length)), " \r\n") ==
                  without(clause.text, " \r\n"));
        }
    }
    SECTION("characters read in a wrong encoding are named as damage, ordinary rare ones are not")
    {
        CHECK(hasDamage(readManual(body + "当客人颍骸白屇玫攘耍垙倪里坐电梯。"), "mojibake"));
        CHECK(hasDamage(readManual(body + "锟斤拷锟斤拷锟斤拷"), "mojibake"));
        CHECK_FALSE(hasDamage(readManual(body + "不得跷腿、抖腿、诋毁同行，要搀扶老人。"), "mojibake"));
        CHECK(hasDamage(readManual(body + "客人\xff\xfe来访"), "lost_characters"));
    }
    SECTION("an end in the middle of a sentence or a numbering is named")
    {
        CHECK(hasDamage(readManual(body + "3."), "cut_end"));
        CHECK(hasDamage(readManual(body + "3.办理客户送修登记手续，"), "cut_end"));
        CHECK_FALSE(hasDamage(readManual(body), "cut_end"));
    }
}

TEST_CASE("Page numbers in the middle of sentences", "[manual]")
{
    // As a viewer's text has them: the page ends anywhere, its number stands there without a blank.
    const std::string whole = ownManual("estate") + ownManual("hotel") + ownManual("bank") + ownManual("hospital");
    std::string paged;
    std::size_t since = 0;
    int page = 2;
    const std::u32string points = toCodePoints(whole);
    for (std::size_t at = 0; at < points.size(); ++at) {
        paged += fromCodePoints(points.substr(at, 1));
        const bool between = at + 1 < points.size() && isCjk(points[at]) && isCjk(points[at + 1]);
        if (++since >= 420 && between) {
            paged += std::to_string(page++);
            since = 0;
        }
    }
    REQUIRE(page > 6);
    const auto reading = readManual(paged);
    const auto clean = readManual(whole);

    CHECK(std::count_if(reading.dropped.begin(), reading.dropped.end(),
                        [](const ManualDropped& dropped) { return dropped.text.size() <= 2; }) *
              2 >=
          page - 2);
    CHECK(limitsOf(reading) == limitsOf(clean));
    CHECK(saidIn(reading) == saidIn(clean));
    CHECK(forbiddenIn(reading) == forbiddenIn(clean));
}

} // namespace tst_ManualCleaner
