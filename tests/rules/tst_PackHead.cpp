#include "rules/RulesFixture.h"

namespace tst_PackHead {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

constexpr const char* headText = R"(format = 1

[pack]
id = "post"
title = { zh = "岗亭", en = "Post" }
version = "3"
roles = ["security"]
based_on = ["M4"]
extends = "base"
)";

} // namespace

TEST_CASE("A pack's head is read without its entries", "[rules]")
{
    const Vocabulary vocabulary = testVocabulary();
    const PackReader reader{vocabulary};

    SECTION("what follows the head is not looked at")
    {
        const auto head =
            reader.readHead(std::string{headText} + "\n[[prompt]]\nid = \"a\"\nat = \"no.such.moment", "p.toml");
        REQUIRE(head.has_value());
        CHECK(head->id == "post");
        CHECK(head->title == LocalText{"岗亭", "Post"});
        CHECK(head->version == "3");
        CHECK(head->roles == std::vector<std::string>{"security"});
        CHECK(head->basedOn == std::vector<std::string>{"M4"});
        CHECK(head->extends == "base");
    }
    SECTION("a pack without entries is all head") { CHECK(reader.readHead(headText, "p.toml").has_value()); }
    SECTION("a head below entries is found too, and they are left behind")
    {
        const auto head =
            reader.readHead("format = 1\n[[forbid]]\nid = \"a\"\ntext = \"不知道\"\n[pack]\nid = \"low\"\n"
                            "title = \"低\"\nversion = \"1\"\n",
                            "p.toml");
        REQUIRE(head.has_value());
        CHECK(head->id == "low");
        CHECK(head->forbids.empty());
    }
    SECTION("what is wrong with the head is said with its place")
    {
        const auto head = reader.readHead("format = 1\n[pack]\nid = \"post\"\nrolls = []\n[[prompt]]\n", "p.toml");
        REQUIRE_FALSE(head.has_value());
        CHECK(head.error().code == packInvalid);
        CHECK(head.error().problems.front().place->file == "p.toml");
        CHECK_FALSE(reader.readHead("[pack\n[[", "p.toml").has_value());
        CHECK_FALSE(reader.readHead("", "p.toml").has_value());
        CHECK_FALSE(reader.readHead("\n[[", "p.toml").has_value());
    }
}

} // namespace tst_PackHead
