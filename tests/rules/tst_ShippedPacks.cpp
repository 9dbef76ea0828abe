#include "rules/Engine.h"
#include "rules/PackChecker.h"
#include "rules/RulesFixture.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace tst_ShippedPacks {

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
    REQUIRE(packs.size() >= 7);
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

TEST_CASE("Each role has a pack of its own, which says little at a moment and has rehearsals", "[rules]")
{
    const auto vocabulary =
        Vocabulary::read(textOfFile(FRONTDESK_SOURCE_DIR "/resources/vocabulary.toml"), "vocabulary.toml");
    REQUIRE(vocabulary.has_value());
    const std::vector<Pack> packs = shippedPacks(*vocabulary);
    const FactWord* role = vocabulary->fact("role");
    REQUIRE(role != nullptr);
    std::size_t rehearsals = 0;
    for (const std::string& name : role->values) {
        const auto pack = std::find_if(packs.begin(), packs.end(), [&](const Pack& one) {
            return one.id != "base" && !one.roles.empty() && one.roles.front() == name;
        });
        INFO(name);
        REQUIRE(pack != packs.end());
        CHECK(pack->scenarios.size() >= 3);
        rehearsals += pack->scenarios.size();
        const RuleBook book = RuleBook::compile({packs.front(), *pack});
        for (const std::string& moment : vocabulary->momentNames()) {
            // The check of looks is ticked at once, and nobody stands before a caller while training.
            if (moment == "shift.grooming_check" || moment == "pack.training") {
                continue;
            }
            INFO(moment);
            const Guidance guidance = Engine::guidance(book, moment, Facts{}.set("role", name));
            CHECK(guidance.prompts.size() <= 6);
            CHECK(guidance.steps.size() <= 6);
        }
    }
    CHECK(rehearsals + packs.front().scenarios.size() >= 25);
}

TEST_CASE("Clauses that must not ship as written are kept switched off, for reviewers alone", "[rules]")
{
    const auto vocabulary =
        Vocabulary::read(textOfFile(FRONTDESK_SOURCE_DIR "/resources/vocabulary.toml"), "vocabulary.toml");
    REQUIRE(vocabulary.has_value());
    const std::vector<Pack> packs = shippedPacks(*vocabulary);
    const RuleBook book = RuleBook::compile(packs);
    std::map<std::string, std::string> kept; // clause -> advice
    const auto take = [&](const auto& entries) {
        for (const auto& entry : entries) {
            if (!entry.head.advice.empty()) {
                INFO(entry.head.id);
                CHECK_FALSE(entry.head.enabled);
                CHECK_FALSE(book.isInForce(entry.head.pack + '/' + entry.head.id));
                for (const std::string& clause : entry.head.source) {
                    kept[clause] = entry.head.advice;
                }
            }
        }
    };
    for (const Pack& pack : packs) {
        take(pack.prompts);
        take(pack.phrases);
    }
    CHECK(kept == std::map<std::string, std::string>{{"M0-303", "rephrase"},
                                                     {"M1-052", "not_recommended"},
                                                     {"M1-071", "not_recommended"},
                                                     {"M1-074", "not_recommended"},
                                                     {"M2-044", "legacy"},
                                                     {"M2-045", "legacy"},
                                                     {"M3-055", "rephrase"}});
}

TEST_CASE("The lists of looks are kept apart by role and sex", "[rules]")
{
    const auto vocabulary =
        Vocabulary::read(textOfFile(FRONTDESK_SOURCE_DIR "/resources/vocabulary.toml"), "vocabulary.toml");
    REQUIRE(vocabulary.has_value());
    const RuleBook book = RuleBook::compile(shippedPacks(*vocabulary));
    const auto sources = [&](const std::string& role, const std::string& sex) {
        std::set<std::string> clauses;
        for (const GuidanceStep& step :
             Engine::guidance(book, "shift.grooming_check", Facts{}.set("role", role).set("sex", sex)).steps) {
            clauses.insert(step.source.begin(), step.source.end());
        }
        return clauses;
    };
    CHECK(sources("service", "male").size() == 35);   // M0-047 … M0-081
    CHECK(sources("service", "female").size() == 37); // M0-082 … M0-118
    CHECK(sources("service", "male").contains("M0-073"));
    CHECK_FALSE(sources("service", "female").contains("M0-073"));
    CHECK(sources("manager", "male").contains("M0-194"));
    CHECK_FALSE(sources("manager", "male").contains("M0-193"));
    CHECK(sources("manager", "female").contains("M0-193"));
    CHECK(sources("reception", "female") == std::set<std::string>{"M0-001", "M0-003"});
}

} // namespace tst_ShippedPacks
