#include "rules/PackChecker.h"
#include "rules/RulesFixture.h"

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace frontdesk;

namespace {

std::string textOfFile(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    REQUIRE(file.good());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string report(const Problem& problem)
{
    std::string text = problem.place ? problem.place->file + ":" + std::to_string(problem.place->line) + ":" +
                                           std::to_string(problem.place->column)
                                     : "";
    text += " " + problem.field + " " + std::string{problem.code.name};
    for (const std::string& argument : problem.args) {
        text += " | " + argument;
    }
    return text;
}

std::string report(const Error& error)
{
    std::string text = report(Problem{"", error.code, error.args, error.place});
    for (const Problem& problem : error.problems) {
        text += "\n  " + report(problem);
    }
    return text;
}

std::vector<Pack> shippedPacks(const Vocabulary& vocabulary)
{
    std::vector<std::filesystem::path> files;
    for (const auto& file : std::filesystem::directory_iterator{FRONTDESK_SOURCE_DIR "/resources/packs"}) {
        if (file.path().extension() == ".toml") {
            files.push_back(file.path());
        }
    }
    std::sort(files.begin(), files.end()); // base.toml comes first by itself
    std::vector<Pack> packs;
    for (const auto& file : files) {
        Result<Pack> pack = PackReader{vocabulary}.read(textOfFile(file), file.filename().string());
        if (!pack) {
            FAIL_CHECK(report(pack.error()));
            continue;
        }
        packs.push_back(std::move(*pack));
    }
    return packs;
}

void requireSound(const Vocabulary& vocabulary, const std::vector<Pack>& packs)
{
    for (const PackFinding& finding : PackChecker{vocabulary}.check(packs, PackOrigin::Shipped)) {
        INFO(report(finding.problem));
        CHECK(finding.severity == Severity::Warning);
        CHECK(finding.problem.code != packNoEnglish);
    }
}

} // namespace

TEST_CASE("The shipped vocabulary and packs are sound, one by one and together", "[rules]")
{
    const auto vocabulary =
        Vocabulary::read(textOfFile(FRONTDESK_SOURCE_DIR "/resources/vocabulary.toml"), "vocabulary.toml");
    if (!vocabulary) {
        FAIL(report(vocabulary.error()));
    }
    const std::vector<Pack> packs = shippedPacks(*vocabulary);
    REQUIRE(packs.size() >= 3);
    REQUIRE(packs.front().id == "base");
    CHECK_FALSE(packs.front().greetings.empty());
    for (const Pack& pack : packs) {
        INFO(pack.id);
        // A table of holidays says nothing at any moment, so there is nothing to rehearse.
        CHECK(pack.scenarios.empty() == (pack.calendars.size() > 0 && pack.prompts.empty()));
        requireSound(*vocabulary, pack.id == "base" ? std::vector{pack} : std::vector{packs.front(), pack});
    }
    requireSound(*vocabulary, packs);
}

TEST_CASE("Every call and phrase rule of the manuals has a home in a shipped pack")
{
    const auto vocabulary =
        Vocabulary::read(textOfFile(FRONTDESK_SOURCE_DIR "/resources/vocabulary.toml"), "vocabulary.toml");
    REQUIRE(vocabulary.has_value());
    std::set<std::string> homes;
    const auto take = [&](const auto& entries) {
        for (const auto& entry : entries) {
            homes.insert(entry.head.source.begin(), entry.head.source.end());
        }
    };
    // A rehearsal or a greeting that names a rule does not carry it.
    for (const Pack& pack : shippedPacks(*vocabulary)) {
        take(pack.prompts);
        take(pack.checklists);
        take(pack.limits);
        take(pack.requirements);
        take(pack.forbids);
        take(pack.phrases);
    }
    std::istringstream rules{textOfFile(FRONTDESK_SOURCE_DIR "/tests/fixtures/call-rules.txt")};
    int count = 0;
    for (std::string rule; std::getline(rules, rule);) {
        INFO(rule);
        CHECK(homes.contains(rule));
        ++count;
    }
    CHECK(count == 173);
}
