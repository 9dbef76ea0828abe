#include "base/Utf8.h"
#include "rules/ForbiddenWords.h"
#include "rules/RulesFixture.h"

#include <random>

namespace tst_ForbiddenWords {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

RuleBook forbidBook(const std::string& match, const std::string& words)
{
    return RuleBook::compile({goodPack("[[forbid]]\nid = \"f\"\ntext = [" + words + "]\nmatch = \"" + match +
                                       "\"\ninstead = \"请稍等\"\nsource = \"M0-269\"\n")});
}

/// The parts of the text that were hit.
Words hitsIn(const std::string& match, const std::string& words, const std::string& text)
{
    const RuleBook book = forbidBook(match, words);
    const std::u32string points = toCodePoints(text);
    Words found;
    for (const ForbiddenHit& hit : ForbiddenWords{book}.find(text)) {
        REQUIRE(hit.offset + hit.length <= points.size());
        found.push_back(fromCodePoints(points.substr(hit.offset, hit.length)));
    }
    return found;
}

} // namespace

TEST_CASE("An utterance is a whole clause between punctuation", "[rules]")
{
    const auto utterance = [](const std::string& text) {
        return hitsIn("utterance", "\"不知道\", \"不清楚\", \"I don't know\"", text);
    };
    CHECK(utterance("不知道") == Words{"不知道"});
    CHECK(utterance("不知道。") == Words{"不知道"});
    CHECK(utterance("您好，不知道！再见") == Words{"不知道"});
    CHECK(utterance("您好 不知道\n再见") == Words{"不知道"});
    CHECK(utterance("不知道，不清楚，不知道") == Words{"不知道", "不清楚", "不知道"});
    CHECK(utterance("“不知道”") == Words{"不知道"});
    CHECK(utterance("不知道您是否方便").empty());
    CHECK(utterance("我不知道").empty());
    CHECK(utterance("如有不清楚的地方请来电").empty());
    CHECK(utterance("Sorry, I DON’T know.") == Words{"I DON’T know"});
    CHECK(utterance("Ｉ　ｄｏｎ＇ｔ　ｋｎｏｗ") == Words{"Ｉ　ｄｏｎ＇ｔ　ｋｎｏｗ"});
    CHECK(utterance("I don't know him").empty());
    CHECK(utterance("").empty());
    CHECK(utterance("，。！ ").empty());
}

TEST_CASE("An utterance of two clauses is found across any punctuation", "[rules]")
{
    CHECK(hitsIn("utterance", "\"急什么，等着\"", "哎，急什么！ 等着。") == Words{"急什么！ 等着"});
    CHECK(hitsIn("utterance", "\"急什么，等着\"", "急什么，等着看").empty());
    CHECK(hitsIn("utterance", "\"急什么，等着\"", "急什么等着").empty());
}

TEST_CASE("An opening stands at the start of the text alone", "[rules]")
{
    const auto opening = [](const std::string& text) { return hitsIn("opening", "\"喂\", \"找谁\", \"Hi\"", text); };
    CHECK(opening("喂，您好") == Words{"喂"});
    CHECK(opening("  “喂！”") == Words{"喂"});
    CHECK(opening("喂") == Words{"喂"});
    CHECK(opening("喂喂，听得见吗") == Words{"喂"});
    CHECK(opening("喂养宠物").empty()); // part of an ordinary word
    CHECK(opening("您好，喂").empty());
    CHECK(opening("找谁啊") == Words{"找谁"});
    CHECK(opening("请问找谁").empty());
    CHECK(opening("HI there") == Words{"HI"});
    CHECK(opening("history").empty());
}

TEST_CASE("A word is found anywhere in Chinese and whole in alphabetic writing", "[rules]")
{
    const auto word = [](const std::string& text) {
        return hitsIn("word", "\"领导定的\", \"滚\", \"damn\", \"A座\"", text);
    };
    CHECK(word("这是领导定的，没办法") == Words{"领导定的"});
    CHECK(word("滚，别来了") == Words{"滚"});
    CHECK(word("水滚了").empty());
    CHECK(word("Damn it, DAMN") == Words{"Damn", "DAMN"});
    CHECK(word("damned goddamn").empty());
    CHECK(word("damn你") == Words{"damn"});
    CHECK(word("在A座三楼") == Words{"A座"});
    CHECK(word("在BA座三楼").empty());
    CHECK(word("领导，定的").empty());
}

TEST_CASE("A hit tells the entry, its source and what to say instead", "[rules]")
{
    const RuleBook book = RuleBook::compile({goodPack(
        "[[forbid]]\nid = \"a\"\ntext = [\"随便\", \"随便你\"]\nmatch = \"word\"\ninstead = \"您看哪种方便\"\n"
        "source = [\"M2-059\"]\n[[forbid]]\nid = \"b\"\ntext = \"随便你\"\n")});
    const std::vector<ForbiddenHit> hits = ForbiddenWords{book}.find("𠮷😀：随便你");
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].offset == 3); // characters, also those beyond the first plane
    CHECK(hits[0].length == 3);
    CHECK(hits[1].length == 3);
    CHECK(hits[2].length == 2);
    CHECK(hits[2].words == "随便");
    CHECK(hits[2].key == "p/a");
    CHECK(hits[2].instead == "您看哪种方便");
    CHECK(hits[2].source == Words{"M2-059"});
    CHECK(std::count_if(hits.begin(), hits.end(), [](const ForbiddenHit& hit) { return hit.key == "p/b"; }) == 1);
}

TEST_CASE("Spellings that fold to the same are one hit", "[rules]")
{
    CHECK(hitsIn("word", "\"NO\", \"no\", \"ｎｏ\"", "oh no!") == Words{"no"});
}

TEST_CASE("Words of nothing but punctuation can never be found", "[rules]")
{
    CHECK_FALSE(ForbiddenWords::canMatch(""));
    CHECK_FALSE(ForbiddenWords::canMatch("，。 "));
    CHECK_FALSE(ForbiddenWords::canMatch("😀"));
    CHECK(ForbiddenWords::canMatch("喂"));
    CHECK(ForbiddenWords::canMatch("4"));
}

TEST_CASE("Whatever is typed, hits lie inside the text and in order", "[rules]")
{
    const RuleBook book = RuleBook::compile(
        {goodPack("[[forbid]]\nid = \"a\"\ntext = [\"a\", \"aa\", \"aaa\", \"啊\", \"啊啊\"]\nmatch = \"word\"\n"
                  "[[forbid]]\nid = \"b\"\ntext = [\"a\", \"啊 a\"]\n[[forbid]]\nid = \"c\"\ntext = [\"啊\"]\nmatch = "
                  "\"opening\"\n")});
    const ForbiddenWords words{book};
    std::mt19937 random{11};
    const std::vector<std::string> parts{"a", "A", "啊", "，", " ", "\xFF", "ａ", "。", "\xE5\x95", "é", "'"};
    std::size_t found = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (std::size_t i = 0; i < random() % 12; ++i) {
            text += parts[random() % parts.size()];
        }
        const std::size_t length = codePointCount(text);
        std::size_t last = 0;
        for (const ForbiddenHit& hit : words.find(text)) {
            CHECK(hit.length > 0);
            CHECK(hit.offset + hit.length <= length);
            CHECK(hit.offset >= last);
            last = hit.offset;
            ++found;
        }
    }
    CHECK(found > 1000);
    CHECK(words.find(std::string(300'000, 'a')).empty());
}

} // namespace tst_ForbiddenWords
