#include "RulesFixture.h"
#include "rules/EachEntry.h"
#include "rules/EntryValues.h"
#include "rules/PackFingerprint.h"
#include "rules/PackText.h"
#include "rules/TomlText.h"

#include <fstream>
#include <sstream>

namespace tst_PackText {

using namespace frontdesk;

namespace {

const std::string draft = R"(format = 1

[pack]
id = "own"
title = "本物业"
version = "draft" # not yet

# --- first words

# not sure
[[prompt]]
id = "prompt-1"
at = "call.answered"
review = "open"
say = [
  "您好", # the first
  "请讲",
]
source = ["c1"]

[[limit]]
id = "limit-2"
what = "rings"
most = 2
source = ["c2"]

# --- for training
# c3: 微笑
# c12: 坐直
)";

PackText text() { return PackText::read(draft).value(); }

} // namespace

TEST_CASE("A pack's text knows its entries, what stands above them and the clauses without one")
{
    const PackText pack = text();
    CHECK(pack.text() == draft);
    CHECK(pack.has("prompt", "prompt-1"));
    CHECK_FALSE(pack.has("limit", "prompt-1"));
    CHECK(pack.noteOf("prompt", "prompt-1") == "not sure");
    CHECK(pack.noteOf("limit", "limit-2").empty());
    CHECK(pack.blockOf("limit", "limit-2") ==
          "[[limit]]\nid = \"limit-2\"\nwhat = \"rings\"\nmost = 2\nsource = [\"c2\"]\n");
    CHECK(pack.clausesWithoutEntry() == std::map<int, std::string>{{3, "微笑"}, {12, "坐直"}});
}

TEST_CASE("Keys are changed, added and taken away, and everything else stays as it was written")
{
    PackText pack = text();
    REQUIRE(pack.apply({{"pack", "", "version", "\"2026.1\""},
                        {"prompt", "prompt-1", "review", {}},
                        {"prompt", "prompt-1", "say", tomlTexts({"早上好"})},
                        {"prompt", "prompt-1", "priority", "7"},
                        {"limit", "limit-2", "most", "3"},
                        {"limit", "none", "most", "4"}})
                .has_value());
    std::string expected = draft;
    const auto replace = [&](const std::string& from, const std::string& to) {
        const std::size_t at = expected.find(from);
        REQUIRE(at != std::string::npos);
        expected.replace(at, from.size(), to);
    };
    replace("version = \"draft\" # not yet", "version = \"2026.1\"");
    replace("id = \"prompt-1\"\n", "id = \"prompt-1\"\npriority = 7\n");
    replace("review = \"open\"\n", "");
    replace("say = [\n  \"您好\", # the first\n  \"请讲\",\n]", "say = [\"早上好\"]");
    replace("most = 2", "most = 3");
    CHECK(pack.text() == expected);
}

TEST_CASE("Entries come and go, and a change that makes no TOML changes nothing")
{
    PackText pack = text();
    CHECK_FALSE(pack.apply({{"limit", "limit-2", "most", "\"3"}}).has_value());
    CHECK(pack.text() == draft);
    REQUIRE(pack.add("forbid", "f", {{"text", tomlTexts({"不知道"})}}).has_value());
    CHECK(pack.has("forbid", "f"));
    CHECK(pack.blockOf("forbid", "f") == "[[forbid]]\nid = \"f\"\ntext = [\"不知道\"]\n");
    REQUIRE(pack.remove("forbid", "f").has_value());
    REQUIRE(pack.remove("prompt", "prompt-1").has_value());
    CHECK_FALSE(pack.has("prompt", "prompt-1"));
    CHECK(pack.text().find("not sure") == std::string::npos);
    REQUIRE(pack.removeClause(3).has_value());
    CHECK(pack.clausesWithoutEntry().size() == 1);
    CHECK_FALSE(PackText::read("[[prompt").has_value());
}

TEST_CASE("What the writer makes of an entry's values is read back as the same")
{
    std::ifstream file(FRONTDESK_SOURCE_DIR "/resources/vocabulary.toml");
    std::stringstream words;
    words << file.rdbuf();
    const auto vocabulary = Vocabulary::read(words.str(), "vocabulary.toml").value();
    const PackReader reader{vocabulary};
    int written = 0;
    for (const char* const name :
         {"base", "reception", "service", "manager", "support", "security", "sales", "selling-ladders"}) {
        INFO(name);
        std::ifstream in(std::string{FRONTDESK_SOURCE_DIR "/resources/packs/"} + name + ".toml");
        std::stringstream toml;
        toml << in.rdbuf();
        const Pack before = reader.read(toml.str(), name).value();
        PackText pack = PackText::read(toml.str()).value();
        std::vector<PackEdit> edits;
        forEachKind(before, [&](std::string_view kind, const auto& entry) {
            if (!entry.head.when.empty()) {
                edits.push_back({std::string{kind}, entry.head.id, "when", tomlWhen(entry.head.when)});
            }
            if constexpr (requires { tomlSteps(entry.steps); }) {
                edits.push_back({std::string{kind}, entry.head.id, "steps", tomlSteps(entry.steps)});
            }
            if constexpr (requires { tomlTexts(entry.say); }) {
                if (!entry.say.empty()) {
                    edits.push_back({std::string{kind}, entry.head.id, "say", tomlTexts(entry.say)});
                }
            }
        });
        written += static_cast<int>(edits.size());
        REQUIRE(pack.apply(edits).has_value());
        CHECK(pack.text() != toml.str());
        const auto after = reader.read(pack.text(), name);
        REQUIRE(after.has_value());
        CHECK(packFingerprint({*after}) == packFingerprint({before}));
    }
    CHECK(written > 300);
}

} // namespace tst_PackText
