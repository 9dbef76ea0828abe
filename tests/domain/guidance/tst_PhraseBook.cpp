#include "domain/guidance/PhraseBook.h"

#include "rules/PackReader.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

namespace tst_PhraseBook {

using namespace frontdesk;

namespace {

Vocabulary shippedVocabulary()
{
    const std::string path = std::string{FRONTDESK_SOURCE_DIR} + "/resources/vocabulary.toml";
    std::ifstream file{path};
    std::stringstream text;
    text << file.rdbuf();
    return Vocabulary::read(text.str(), path).value();
}

PhraseBook bookOf(const Vocabulary& vocabulary)
{
    Pack pack;
    pack.id = "base";
    pack.title = {.zh = "通用", .en = "Common"};
    pack.phrases = {
        {.head = {.id = "sorry", .pack = "base"}, .category = {.zh = "道歉语", .en = "Apologies"}, .say = {"请原谅"}},
        {.head = {.id = "ten", .priority = 100, .pack = "base"},
         .category = {.zh = "基本礼貌语", .en = "Basic courtesy"},
         .say = {"您好", "请"}},
        {.head = {.id = "greet", .pack = "base"}, .category = {.zh = "问候语", .en = "Greetings"}, .say = {"早上好"}},
        {.head = {.id = "sorry2", .pack = "base"}, .category = {.zh = "道歉语", .en = "Apologies"}, .say = {"对不起"}},
    };
    pack.prompts = {
        {.head = {.id = "open", .at = "call.answered", .source = {"M0-317"}, .pack = "base"}, .say = {"您好，{unit}"}},
        {.head = {.id = "back", .at = "call.hold.ended", .pack = "base"}, .say = {"对不起", "让您久等了"}},
    };
    pack.forbids = {{.head = {.id = "no", .pack = "base"}, .text = {"不知道"}, .instead = "我帮您问一下"}};
    static const RuleBook book = RuleBook::compile({pack});
    return PhraseBook{book, vocabulary, {{"unit", "湖滨物业"}}};
}

std::vector<std::string> wordsOf(const std::vector<Phrase>& phrases)
{
    std::vector<std::string> words;
    for (const Phrase& phrase : phrases) {
        words.push_back(phrase.words);
    }
    return words;
}

} // namespace

TEST_CASE("The phrase library begins with what is said most and ends with what is not to be said", "[guidance]")
{
    const Vocabulary vocabulary = shippedVocabulary();
    PhraseBook book = bookOf(vocabulary);
    const std::vector<Phrase> all = book.find("");
    CHECK(wordsOf(all) == std::vector<std::string>{"您好", "请", "请原谅", "对不起", "早上好", "您好，湖滨物业",
                                                   "对不起", "让您久等了", "不知道"});
    CHECK(all[0].kind == Phrase::Kind::Core);
    CHECK(all[3].group.en == "Apologies"); // one category stands together
    CHECK(all[5].group == vocabulary.moment("call.answered")->label);
    CHECK(all[5].source == std::vector<std::string>{"M0-317"});
    CHECK(all[8].instead == "我帮您问一下");
    CHECK(all[8].pack.zh == "通用");
}

TEST_CASE("A phrase is found by characters, sound, category, moment and what to say instead", "[guidance]")
{
    const Vocabulary vocabulary = shippedVocabulary();
    PhraseBook book = bookOf(vocabulary);
    CHECK(wordsOf(book.find("久等")) == std::vector<std::string>{"让您久等了"});
    CHECK(wordsOf(book.find("JD")) == std::vector<std::string>{"让您久等了"});
    CHECK(wordsOf(book.find("zaoshang")) == std::vector<std::string>{"早上好"});
    CHECK(wordsOf(book.find("apolog")) == std::vector<std::string>{"请原谅", "对不起"});
    CHECK(wordsOf(book.find("道歉 dbq")) == std::vector<std::string>{"对不起"});
    CHECK(wordsOf(book.find("dbq")) == std::vector<std::string>{"对不起"}); // once, though two places say it
    CHECK(wordsOf(book.find("问一下")) == std::vector<std::string>{"不知道"});
    CHECK(wordsOf(book.find(vocabulary.moment("call.answered")->label.zh)) ==
          std::vector<std::string>{"您好，湖滨物业"});
    CHECK(book.find("没有这句").empty());
}

} // namespace tst_PhraseBook
