#include "rules/ErrorCodes.h"
#include "rules/PackReader.h"
#include "rules/TomlCut.h"
#include "rules/TomlDocument.h"

#include "rules/RulesFixture.h"

#include <algorithm>

namespace tst_TomlDocument {

using namespace frontdesk;

namespace {

const std::string file{"large.toml"};

/// A text that is read in halves: one line each for format and pack, then three lines an entry.
std::string largeText(int entries)
{
    std::string text = "format = 1\n[pack]\nid = \"large\"\n";
    for (int entry = 0; entry < entries; ++entry) {
        text += "[[prompt]]\nid = \"p" + std::to_string(entry) + "\"\nsay = [\"请稍等，这是第 " +
                std::to_string(entry) + " 句足够长的话，用来把文本撑大\"]\n";
    }
    return text;
}

const TomlValue* member(const TomlValue& table, std::string_view key)
{
    const auto found = std::find_if(table.children.begin(), table.children.end(),
                                    [&](const TomlValue& child) { return child.key == key; });
    return found == table.children.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a large TOML text", "[rules]")
{
    constexpr int entries = 1500;
    const std::string text = largeText(entries);
    REQUIRE(text.size() > TomlCut::leastBytes);
    REQUIRE(TomlCut::ofMiddle(text));

    SECTION("reads as a small one does, each entry with its line")
    {
        const Result<TomlValue> tree = TomlDocument::read(text, file);
        REQUIRE(tree);
        REQUIRE(tree->children.size() == 3);
        const TomlValue* prompts = member(*tree, "prompt");
        REQUIRE(prompts != nullptr);
        REQUIRE(prompts->children.size() == entries);
        for (int entry = 0; entry < entries; ++entry) {
            const TomlValue& prompt = prompts->children[static_cast<std::size_t>(entry)];
            const TomlValue* id = member(prompt, "id");
            REQUIRE(id != nullptr);
            REQUIRE(id->text == "p" + std::to_string(entry));
            REQUIRE(prompt.line == 4 + entry * 3);
            REQUIRE(id->keyLine == 5 + entry * 3);
        }
    }
    SECTION("has its mistake told with the place in the whole")
    {
        const Result<TomlValue> tree = TomlDocument::read(text + "[[prompt]\n", file);
        REQUIRE_FALSE(tree);
        CHECK(tree.error().code == packSyntax);
        CHECK(tree.error().place->line == 4 + entries * 3);
    }
    SECTION("may have a table once only, wherever the second stands")
    {
        const Result<TomlValue> tree = TomlDocument::read(text + "[pack]\nid = \"again\"\n", file);
        REQUIRE_FALSE(tree);
        CHECK(tree.error().place->line == 4 + entries * 3);
    }
    SECTION("may not go on with a list that was written out")
    {
        CHECK_FALSE(TomlDocument::read("prompt = [{id = \"written out\"}]\n" + text, file));
        CHECK_FALSE(TomlDocument::read("step = [1]\n" + text + "[[step]]\nid = 1\n", file));
    }
    SECTION("keeps what only looks like an entry inside a text")
    {
        std::string quoted = "format = 1\nnote = '''\n";
        while (quoted.size() < 2 * TomlCut::leastBytes) {
            quoted += "[[prompt]]\n";
        }
        quoted += "'''\n";
        CHECK_FALSE(TomlCut::ofMiddle(quoted));
        const Result<TomlValue> tree = TomlDocument::read(quoted + "[[prompt]]\nid = \"one\"\n", file);
        REQUIRE(tree);
        CHECK(member(*tree, "prompt")->children.size() == 1);
    }
    SECTION("is read whole where a list is cut in its middle")
    {
        std::string lists = "rows = [\n";
        while (lists.size() < 2 * TomlCut::leastBytes) {
            lists += "[[true]],\n";
        }
        const Result<TomlValue> tree = TomlDocument::read(lists + "[[true]]\n]\n", file);
        REQUIRE(tree);
        CHECK(member(*tree, "rows")->children.size() > 1000);
    }
}

} // namespace tst_TomlDocument
