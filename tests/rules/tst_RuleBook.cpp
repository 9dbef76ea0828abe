#include "rules/RulesFixture.h"

#include <map>
#include <random>
#include <set>

namespace tst_RuleBook {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

std::string promptEntry(const std::string& id, const std::string& say, const std::string& more = {})
{
    return "[[prompt]]\nid = \"" + id + "\"\nat = \"call.answered\"\nsay = \"" + say + "\"\n" + more + "\n";
}

Words saidAt(const RuleBook& book, std::string_view moment)
{
    Words said;
    for (const PromptEntry* entry : book.prompts(moment)) {
        said.push_back(entry->head.pack + ":" + entry->say.front());
    }
    return said;
}

} // namespace

TEST_CASE("Entries come by priority, then in the order of the packs and their files", "[rules]")
{
    const RuleBook book = RuleBook::compile(
        {goodPack(promptEntry("a", "1") + promptEntry("b", "2", "priority = 5") + promptEntry("c", "3"), "p"),
         goodPack(promptEntry("d", "4", "priority = 5") + promptEntry("e", "5", "priority = -1"), "q")});
    CHECK(saidAt(book, "call.answered") == Words{"p:2", "q:4", "p:1", "p:3", "q:5"});
    CHECK(book.prompts("call.ringing").empty());
    CHECK(book.prompts("no.such.moment").empty());
}

TEST_CASE("An overlay changes the entries of the pack that it extends and leaves the others", "[rules]")
{
    const Pack shipped = goodPack(promptEntry("a", "1") + promptEntry("b", "2"), "p");
    SECTION("changed words")
    {
        const RuleBook book = RuleBook::compile({shipped, goodPack(promptEntry("a", "new"), "mine", "p")});
        CHECK(saidAt(book, "call.answered") == Words{"p:2", "mine:new"});
        CHECK(book.isInForce("mine/a"));
        CHECK_FALSE(book.isInForce("p/a"));
        CHECK(book.rootOf("mine") == "p");
    }
    SECTION("switched off")
    {
        const RuleBook book =
            RuleBook::compile({shipped, goodPack("[[prompt]]\nid = \"a\"\nenabled = false\n", "mine", "p")});
        CHECK(saidAt(book, "call.answered") == Words{"p:2"});
    }
    SECTION("an overlay of the overlay")
    {
        const RuleBook book = RuleBook::compile({shipped, goodPack(promptEntry("a", "new"), "mine", "p"),
                                                 goodPack(promptEntry("a", "newest"), "desk", "mine")});
        CHECK(saidAt(book, "call.answered") == Words{"p:2", "desk:newest"});
        CHECK(book.rootOf("desk") == "p");
    }
    SECTION("another kind of entry keeps its own ids")
    {
        const RuleBook book = RuleBook::compile(
            {shipped, goodPack("[[phrase]]\nid = \"a\"\ncategory = \"x\"\nsay = \"y\"\n", "mine", "p")});
        CHECK(saidAt(book, "call.answered") == Words{"p:1", "p:2"});
    }
    SECTION("packs that extend each other in a ring do not hang")
    {
        const RuleBook book =
            RuleBook::compile({goodPack(promptEntry("a", "1"), "x", "y"), goodPack(promptEntry("a", "2"), "y", "x")});
        CHECK(book.prompts("call.answered").size() == 2);
    }
}

TEST_CASE("Packs that do not extend each other keep their ids apart, but base is below all", "[rules]")
{
    const Pack base = goodPack(promptEntry("a", "base") + promptEntry("z", "base"), "base");
    const Pack p = goodPack(promptEntry("a", "1"), "p");
    const Pack q = goodPack(promptEntry("a", "2"), "q");
    CHECK(saidAt(RuleBook::compile({base, p, q}), "call.answered") == Words{"base:base", "p:1", "q:2"});
    CHECK(saidAt(RuleBook::compile({p, base, q}), "call.answered") == Words{"base:base", "p:1", "q:2"});
    CHECK(saidAt(RuleBook::compile({base}), "call.answered").size() == 2);
}

TEST_CASE("Disabled entries are in no index", "[rules]")
{
    const RuleBook book = RuleBook::compile({goodPack(
        promptEntry("a", "1", "enabled = false") +
        "[[forbid]]\nid = \"f\"\ntext = \"x\"\nenabled = false\n[[phrase]]\nid = \"g\"\nenabled = false\n"
        "[[limit]]\nid = \"l\"\nwhat = \"rings\"\nmost = 3\nenabled = false\n"
        "[[greeting]]\nid = \"h\"\nsay = \"x\"\nenabled = false\n[[scenario]]\nid = \"s\"\nenabled = false\n")});
    CHECK(book.prompts("call.answered").empty());
    CHECK(book.forbids().empty());
    CHECK(book.phrases().empty());
    CHECK(book.greetings().empty());
    CHECK(book.scenarios().empty());
    CHECK_FALSE(book.limit("rings").has_value());
    CHECK_FALSE(book.isInForce("p/a"));
}

TEST_CASE("A book's name stands for what its packs say", "[rules]")
{
    const Pack p = goodPack(promptEntry("a", "1"), "p");
    const Pack q = goodPack(promptEntry("a", "2"), "q");
    const std::string name = RuleBook::compile({p, q}).name();
    CHECK(name.size() == 16);
    CHECK(name.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(RuleBook::compile({p, q}).name() == name);
    CHECK(RuleBook::compile({q, p}).name() != name);
    CHECK(RuleBook::compile({p}).name() != name);

    Pack changed = p;
    changed.version = "2";
    CHECK(RuleBook::compile({changed, q}).name() != name);
    changed = p;
    changed.prompts[0].say[0] = "3";
    CHECK(RuleBook::compile({changed, q}).name() != name);
    changed = p;
    changed.prompts[0].head.when.push_back({.fact = "late", .anyOf = {true}});
    CHECK(RuleBook::compile({changed, q}).name() != name);
    changed = p;
    changed.prompts[0].head.place.line = 99; // moved in the file, not changed
    CHECK(RuleBook::compile({changed, q}).name() == name);
}

TEST_CASE("A book can be moved and its entries stay where they are", "[rules]")
{
    RuleBook book = RuleBook::compile({goodPack(promptEntry("a", "1"))});
    const PromptEntry* entry = book.prompts("call.answered").front();
    const RuleBook moved = std::move(book);
    CHECK(moved.prompts("call.answered").front() == entry);
    CHECK(entry->say.front() == "1");
    CHECK(entry == &moved.packs().front().prompts.front());
}

TEST_CASE("The limit in force is the strictest of the highest priority that matches", "[rules]")
{
    const RuleBook book = RuleBook::compile(
        {goodPack("[[limit]]\nid = \"a\"\nwhat = \"rings\"\nat = \"call.ringing\"\nmost = 3\n"
                  "[[limit]]\nid = \"b\"\nwhat = \"rings\"\nmost = 5\n"
                  "[[limit]]\nid = \"c\"\nwhat = \"rings\"\nmost = 4\npriority = 1\nwhen = { role = \"security\" }\n"
                  "[[limit]]\nid = \"d\"\nwhat = \"hold_seconds\"\nmost = 60\n")});
    CHECK(book.limit("rings")->most == 3);
    CHECK(book.limit("rings", Facts{}.set("role", "security"))->most == 4);
    CHECK(book.limit("rings", Facts{}.set("role", "reception"))->most == 3);
    CHECK(book.limit("hold_seconds")->head.id == "d");
    CHECK_FALSE(book.limit("callback_minutes").has_value());
}

TEST_CASE("Of the same pack twice the later version counts", "[rules]")
{
    Pack old = goodPack(promptEntry("a", "1") + promptEntry("b", "2"), "p");
    Pack next = goodPack(promptEntry("a", "3"), "p");
    CHECK(saidAt(RuleBook::compile({old, next}), "call.answered") == Words{"p:3"});
    CHECK(RuleBook::compile({old, next}).name() == RuleBook::compile({next}).name());
}

TEST_CASE("Whatever packs are laid over one another, the last one with an id wins", "[rules]")
{
    std::mt19937 random{7};
    for (int round = 0; round < 300; ++round) {
        std::vector<Pack> packs;
        std::map<std::string, std::string> winner; // the model: id -> words, in the order of the packs
        const std::size_t count = 1 + random() % 5;
        for (std::size_t p = 0; p < count; ++p) {
            Pack pack{.id = "p" + std::to_string(p), .title = {}, .version = "1"};
            // Every pack changes one of those before it, hence all are of one family.
            pack.extends = p == 0 ? "" : "p" + std::to_string(random() % p);
            std::set<std::string> ids;
            for (std::size_t i = 0; i < random() % 6; ++i) {
                ids.insert(std::string(1, static_cast<char>('a' + random() % 8)));
            }
            for (const std::string& id : ids) {
                const bool enabled = random() % 4 != 0;
                const std::string words = pack.id + id;
                pack.prompts.push_back(
                    {.head = {.id = id, .at = "m", .enabled = enabled, .pack = pack.id}, .say = {words}});
                winner[id] = enabled ? words : "";
            }
            packs.push_back(std::move(pack));
        }
        const auto inForce = [](const std::vector<Pack>& all) {
            std::map<std::string, std::string> found;
            const RuleBook book = RuleBook::compile(all);
            for (const PromptEntry* entry : book.prompts("m")) {
                CHECK(found.emplace(entry->head.id, entry->say.front()).second);
            }
            return found;
        };
        std::erase_if(winner, [](const auto& one) { return one.second.empty(); });
        CHECK(inForce(packs) == winner);

        // Compiling what is already compiled, with one more pack on top, is the same as compiling all at once.
        if (packs.size() > 1) {
            const std::vector<Pack> lower(packs.begin(), packs.end() - 1);
            std::vector<Pack> again = RuleBook::compile(lower).packs();
            again.push_back(packs.back());
            CHECK(inForce(again) == winner);
        }
    }
}

} // namespace tst_RuleBook
