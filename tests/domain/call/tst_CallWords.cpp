#include "domain/call/CallWords.h"
#include "rules/Vocabulary.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <set>
#include <sstream>

namespace tst_CallWords {

using namespace frontdesk;

TEST_CASE("The categories of a call are those of the vocabulary, both ways", "[call]")
{
    std::ifstream file{FRONTDESK_SOURCE_DIR "/resources/vocabulary.toml", std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    const auto vocabulary = Vocabulary::read(text.str(), "vocabulary.toml");
    REQUIRE(vocabulary.has_value());
    const FactWord* category = vocabulary->fact("category");
    REQUIRE(category != nullptr);
    CHECK(std::set<std::string_view>{category->values.begin(), category->values.end()} ==
          std::set<std::string_view>{callCategories.begin(), callCategories.end()});
    CHECK(category->values.size() == callCategories.size());
}

TEST_CASE("A word is one of a list only as a whole", "[call]")
{
    CHECK(isWordOf(lateReasons, lateOnPhone));
    CHECK(isWordOf(callCategories, categoryWrongNumber));
    CHECK(isWordOf(missedWays, "called_back"));
    CHECK_FALSE(isWordOf(missedWays, "called"));
    CHECK_FALSE(isWordOf(missedWays, ""));
}

} // namespace tst_CallWords
