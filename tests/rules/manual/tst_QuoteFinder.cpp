#include "base/Utf8.h"
#include "rules/manual/QuoteFinder.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace tst_QuoteFinder {

using namespace frontdesk;

namespace {

std::vector<std::string> quoted(const std::u32string& text)
{
    std::vector<std::string> found;
    for (const ManualQuote& quote : quotesIn(text)) {
        found.push_back(fromCodePoints(text.substr(quote.begin, quote.end - quote.begin)));
    }
    return found;
}

} // namespace

TEST_CASE("QuoteFinder", "[manual]")
{
    using Texts = std::vector<std::string>;
    SECTION("curly, corner and straight marks quote alike")
    {
        CHECK(quoted(U"说“您好”和「请讲」,再说\"再见\"") == Texts{"您好", "请讲", "再见"});
    }
    SECTION("marks that were mixed up still close each other")
    {
        CHECK(quoted(U"“你好\",\"请讲”") == Texts{"你好", "请讲"});
    }
    SECTION("a closing mark where an opening one belongs, with blanks around, opens")
    {
        CHECK(quoted(U"问候 ” 您好。 ” ,行礼") == Texts{"您好。"});
    }
    SECTION("what nobody closed ends with its sentence")
    {
        CHECK(quoted(U"说:“您好,欢迎光临。然后引座") == Texts{"您好,欢迎光临。"});
        CHECK(quoted(U"可说“请原谅”“、请包涵”") == Texts{"请原谅", "请包涵"});
    }
    SECTION("nothing in quotes is nothing")
    {
        CHECK(quoted(U"“”\"\"").empty());
        CHECK(quoted(U"”").empty());
    }
}

} // namespace tst_QuoteFinder
