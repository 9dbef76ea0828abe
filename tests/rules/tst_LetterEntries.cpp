#include "rules/EntryValues.h"
#include "rules/PackChecker.h"
#include "rules/PackDiff.h"
#include "rules/RulesFixture.h"

namespace tst_LetterEntries {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

std::string letter(const std::string& id, const std::string& more, const std::string& paragraph = "{unit}")
{
    return "[[letter]]\nid = \"" + id + "\"\ntitle = { zh = \"函\", en = \"Letter\" }\nsource = \"TR\"\n" + more +
           "paragraphs = [ { zh = \"" + paragraph + "\", en = \"e\" } ]\n";
}

} // namespace

TEST_CASE("A letter is read with everything that it holds", "[rules]")
{
    const Pack pack = goodPack(letter("call", "kind = \"message\"\npay_within = 14\nlength = 70\n"));
    REQUIRE(pack.letters.size() == 1);
    const LetterEntry& entry = pack.letters.front();
    CHECK(entry.kind == LetterEntry::Kind::Message);
    CHECK(nameOf(entry.kind) == "message");
    CHECK(entry.title == LocalText{"函", "Letter"});
    CHECK(entry.paragraphs == std::vector{LocalText{"{unit}", "e"}});
    CHECK(entry.payWithin == 14);
    CHECK(entry.mostLength == 70);
    const RuleBook book = RuleBook::compile({pack});
    REQUIRE(book.letters().size() == 1);
    CHECK(tomlParagraphs(entry.paragraphs) == "[\n  { zh = \"{unit}\", en = \"e\" },\n]");
}

TEST_CASE("What is wrong with a letter is named where it stands", "[rules]")
{
    const auto codes = [](const std::string& text) {
        const auto pack = readPack(text);
        REQUIRE_FALSE(pack.has_value());
        Words found;
        for (const Problem& problem : pack.error().problems) {
            found.emplace_back(problem.code.name);
        }
        return found;
    };
    CHECK(codes(packText(letter("a", "kind = \"poem\"\n"))) == Words{"pack.unknown_word"});
    CHECK(codes(packText(letter("a", ""))) == Words{"pack.missing_key"});
    CHECK(codes(packText(letter("a", "kind = \"demand\"\n", "{nobody}"))) == Words{"pack.unknown_slot"});
    CHECK(codes(packText(letter("a", "kind = \"demand\"\nlength = 70\n"))) == Words{"pack.bad_value"});
    CHECK(codes(packText(letter("a", "kind = \"demand\"\npay_within = 900\n"))) == Words{"pack.bad_value"});
    CHECK(codes(packText(letter("a", "kind = \"demand\"\nat = \"call.ringing\"\n"))) == Words{"pack.unknown_key"});
}

TEST_CASE("A letter may not say what is forbidden, and a change of its words is a change", "[rules]")
{
    const std::string forbid = "[[forbid]]\nid = \"no\"\ntext = \"断水\"\nmatch = \"word\"\nsource = \"TR\"\n";
    const auto findings =
        PackChecker{testVocabulary()}.check({goodPack(forbid + letter("a", "kind = \"demand\"\n", "不缴就断水"))});
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().problem.code == packSaysForbidden);

    const Pack before = goodPack(letter("a", "kind = \"demand\"\n"));
    const Pack after = goodPack(letter("a", "kind = \"demand\"\n", "{unit}启"));
    const auto changes = differences(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().kind == "letter");
    CHECK(RuleBook::compile({before}).name() != RuleBook::compile({after}).name());
}

} // namespace tst_LetterEntries
