#include "rules/ErrorCodes.h"
#include "text/ErrorText.h"
#include "text/Screen.h"

#include <QFile>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace tst_PackMessages {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

const std::filesystem::path packFixtures{FRONTDESK_SOURCE_DIR "/tests/fixtures/packs"};

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    REQUIRE(file.good());
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

std::string shippedContent(const QString& path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

/// Every pack with a mistake, checked as on a desk: over a base pack.
class CheckedFixtures {
public:
    CheckedFixtures()
    {
        application();
        m_vocabulary = Vocabulary::read(shippedContent(QStringLiteral(":/vocabulary.toml")), "vocabulary.toml").value();
        m_base = PackReader{m_vocabulary}.read(contentOf(packFixtures / "below" / "base.toml"), "base.toml").value();
        for (const auto& file : std::filesystem::directory_iterator{packFixtures}) {
            if (file.path().extension() == ".toml") {
                m_problems[file.path().stem().string()] = problemsOf(file.path());
            }
        }
    }
    [[nodiscard]] const std::map<std::string, std::vector<PackFinding>>& problems() const { return m_problems; }

    /// What a trainer reads, in the language of the screen.
    [[nodiscard]] std::string messages() const
    {
        std::string all;
        for (const auto& [name, findings] : m_problems) {
            all += "# " + name + "\n";
            for (const PackFinding& finding : findings) {
                all += (finding.severity == Severity::Error ? "error " : "warning ") +
                       text(problemText(finding.problem)) + "\n";
            }
        }
        return all;
    }

private:
    std::vector<PackFinding> problemsOf(const std::filesystem::path& path)
    {
        const auto pack = PackReader{m_vocabulary}.read(contentOf(path), path.filename().string());
        if (pack) {
            return PackChecker{m_vocabulary}.check({m_base, *pack});
        }
        std::vector<PackFinding> findings;
        for (const Problem& problem : pack.error().problems) {
            findings.push_back({Severity::Error, problem});
        }
        if (findings.empty()) {
            findings.push_back({Severity::Error, {"", pack.error().code, pack.error().args, pack.error().place}});
        }
        return findings;
    }

    Vocabulary m_vocabulary;
    Pack m_base;
    std::map<std::string, std::vector<PackFinding>> m_problems;
};

/// With FRONTDESK_GOLDEN=write the golden file is written anew, to be read by a person before it is committed.
void compareWithGolden(const std::string& shown, const std::string& name)
{
    const std::filesystem::path golden = packFixtures / name;
    if (const char* wish = std::getenv("FRONTDESK_GOLDEN"); wish != nullptr && std::string{wish} == "write") {
        std::ofstream{golden, std::ios::binary} << shown;
    }
    CHECK(shown == contentOf(golden));
}

} // namespace

TEST_CASE("Each kind of mistake in a pack gives the message that a trainer can act on", "[text]")
{
    const CheckedFixtures checked;
    SECTION("in English") { compareWithGolden(checked.messages(), "messages.en.txt"); }
    SECTION("in Chinese")
    {
        const ChineseScreen chinese;
        compareWithGolden(checked.messages(), "messages.zh.txt");
    }
}

TEST_CASE("Every mistake has its place in the pack's own file, and every kind of mistake has its pack", "[text]")
{
    const CheckedFixtures checked;
    std::set<std::string_view> shown;
    for (const auto& [name, findings] : checked.problems()) {
        INFO(name);
        CHECK_FALSE(findings.empty());
        for (const PackFinding& finding : findings) {
            shown.insert(finding.problem.code.name);
            REQUIRE(finding.problem.place.has_value());
            CHECK(finding.problem.place->file == name + ".toml");
            CHECK(finding.problem.place->line > 0);
            CHECK(finding.problem.place->column > 0);
        }
    }
    std::set<std::string_view> unseen;
    for (const ErrorCode code : rulesErrors) {
        if (!shown.contains(code.name)) {
            unseen.insert(code.name);
        }
    }
    // The whole file, a shipped pack's own duty, and what only several packs of a desk do: each has a test elsewhere.
    CHECK(unseen ==
          std::set<std::string_view>{"pack.invalid", "pack.too_large", "pack.no_english", "pack.calendar_conflict"});
}

} // namespace tst_PackMessages
