#include "domain/guidance/RuleBooks.h"

#include <catch2/catch.hpp>

#include <thread>

namespace tst_RuleBooks {

using namespace frontdesk;

namespace {

RuleBook bookOf(const std::string& version)
{
    Pack pack;
    pack.id = "base";
    pack.version = version;
    return RuleBook::compile({pack});
}

} // namespace

TEST_CASE("Before any pack is active the rule book is empty", "[guidance]")
{
    const RuleBooks books;
    CHECK(books.current().packs().empty());
    CHECK(books.current().prompts("call.answered").empty());
    CHECK(books.find("0123456789abcdef") == nullptr);
}

TEST_CASE("A rule book once active can always be found again", "[guidance]")
{
    RuleBooks books;
    const RuleBook& first = books.activate(bookOf("1"));
    const RuleBook& second = books.activate(bookOf("2"));
    CHECK(&books.current() == &second);
    CHECK(books.find(first.name()) == &first);
    CHECK(books.find(second.name()) == &second);

    SECTION("activating the same again finds the one that is there")
    {
        CHECK(&books.activate(bookOf("1")) == &first);
        CHECK(&books.current() == &first);
    }
    SECTION("a reference stays good while others are added from another thread")
    {
        const std::string name = first.name();
        std::thread adding{[&] {
            for (int version = 3; version < 60; ++version) {
                books.activate(bookOf(std::to_string(version)));
            }
        }};
        for (int look = 0; look < 200; ++look) {
            REQUIRE(books.find(name) == &first);
            REQUIRE(books.current().packs().size() == 1);
        }
        adding.join();
        CHECK(first.name() == name);
    }
}

} // namespace tst_RuleBooks
