#include "rules/RulesFixture.h"

#include <fstream>
#include <set>
#include <sstream>

namespace tst_ShippedVocabulary {

using namespace frontdesk;

namespace {

std::string treeFile(const std::string& path)
{
    std::ifstream file{std::string{FRONTDESK_SOURCE_DIR "/"} + path, std::ios::binary};
    REQUIRE(file.good());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The moments that the clauses of the five manuals belong to.
std::set<std::string> momentsOfManuals()
{
    constexpr std::string_view key{"\"trigger\": \""};
    std::set<std::string> moments;
    std::istringstream lines{treeFile("docs/manual/rules.jsonl")};
    for (std::string line; std::getline(lines, line);) {
        const std::size_t at = line.find(key);
        INFO(line);
        REQUIRE(at != std::string::npos);
        const std::size_t begin = at + key.size();
        moments.insert(line.substr(begin, line.find('"', begin) - begin));
    }
    return moments;
}

} // namespace

TEST_CASE("The vocabulary has every moment of the manuals, and five of ours", "[rules]")
{
    const auto vocabulary = Vocabulary::read(treeFile("resources/vocabulary.toml"), "vocabulary.toml");
    REQUIRE(vocabulary.has_value());
    std::set<std::string> ours;
    for (const std::string& name : vocabulary->momentNames()) {
        ours.insert(name);
    }
    const std::set<std::string> manuals = momentsOfManuals();
    CHECK(manuals.size() == 123);
    for (const std::string& name : manuals) {
        INFO(name);
        CHECK(ours.erase(name) == 1);
    }
    CHECK(ours == std::set<std::string>{"call.missed", "complaint.chased", "complaint.follow_up",
                                        "complaint.turned_away", "visitor.waiting.ended"});
}

TEST_CASE("Words that both a fact and a ladder's step use are the same", "[rules]")
{
    const auto vocabulary = Vocabulary::read(treeFile("resources/vocabulary.toml"), "vocabulary.toml");
    REQUIRE(vocabulary.has_value());
    const auto sorted = [](std::vector<std::string> words) {
        return std::set<std::string>{words.begin(), words.end()};
    };
    CHECK(sorted(vocabulary->fact("ladder")->values) == sorted(vocabulary->ladderNames()));
    CHECK(sorted(vocabulary->fact("channel")->values) == sorted(vocabulary->channelNames()));
}

} // namespace tst_ShippedVocabulary
