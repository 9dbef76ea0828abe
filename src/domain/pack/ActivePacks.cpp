#include "domain/pack/ActivePacks.h"

#include "domain/pack/PackService.h"
#include "rules/PackChecker.h"
#include "rules/PackReader.h"

#include <set>

namespace frontdesk {

namespace {

class ActivePacks {
public:
    ActivePacks(const PackLookUp& lookUp, const Vocabulary& vocabulary) : m_lookUp(lookUp), m_reader(vocabulary) {}

    /// @error pack.not_found and what the store says; a text that cannot be read becomes problems
    [[nodiscard]] Result<void> add(std::string_view pack)
    {
        if (!m_seen.emplace(pack).second) {
            return {};
        }
        const auto version = m_lookUp(pack);
        if (!version) {
            return tl::make_unexpected(version.error());
        }
        if (!*version) {
            return fail(packNotFound, {std::string{pack}});
        }
        auto read = m_reader.read((*version)->text, (*version)->pack + " " + (*version)->version);
        if (!read) {
            remember(pack, read.error());
            return {};
        }
        if (!read->extends.empty()) {
            if (auto below = add(read->extends); !below) {
                return below;
            }
        }
        m_packs.push_back(std::move(*read));
        return {};
    }

    [[nodiscard]] const std::vector<Problem>& problems() const { return m_problems; }
    [[nodiscard]] std::vector<Pack> take() { return std::move(m_packs); }

private:
    void remember(std::string_view pack, const Error& error)
    {
        if (error.problems.empty()) {
            m_problems.push_back({std::string{pack}, error.code, error.args, error.place});
        }
        m_problems.insert(m_problems.end(), error.problems.begin(), error.problems.end());
    }

    const PackLookUp& m_lookUp;
    PackReader m_reader;
    std::set<std::string, std::less<>> m_seen;
    std::vector<Pack> m_packs;
    std::vector<Problem> m_problems;
};

/// The pack that a problem belongs to. Texts are read under "pack version", so its place names it; so does its entry.
std::string packOf(const Problem& problem)
{
    if (problem.place && !problem.place->file.empty()) {
        return problem.place->file.substr(0, problem.place->file.find(' '));
    }
    return problem.field.substr(0, problem.field.find('/'));
}

} // namespace

Result<RuleBook> compilePacks(const PackLookUp& lookUp, const UnitSettings& settings, const Vocabulary& vocabulary)
{
    ActivePacks active{lookUp, vocabulary};
    if (auto done = active.add(basePackId); !done) {
        return tl::make_unexpected(done.error());
    }
    for (const std::string& pack : settings.packs) {
        if (auto done = active.add(pack); !done) {
            return tl::make_unexpected(done.error());
        }
    }
    std::vector<Problem> problems = active.problems();
    std::vector<Pack> packs = active.take();
    // Packs that could not be read leave gaps, which the check would report as faults of the others.
    if (problems.empty()) {
        for (PackFinding& finding : PackChecker{vocabulary}.check(packs)) {
            if (finding.severity == Severity::Error) {
                problems.push_back(std::move(finding.problem));
            }
        }
    }
    if (!problems.empty()) {
        return fail(Error{.code = packCheckFailed, .problems = std::move(problems)});
    }
    return RuleBook::compile(std::move(packs));
}

PublishedVersions::PublishedVersions(const std::vector<PackVersion>& all)
{
    for (const PackVersion& version : all) {
        if (version.state == PackState::Published) {
            m_versions[version.pack].push_back(version);
        }
    }
}

Result<std::optional<PackVersion>> PublishedVersions::find(std::string_view pack) const
{
    const auto known = m_versions.find(pack);
    return known == m_versions.end() ? std::optional<PackVersion>{} : std::optional{known->second.back()};
}

bool PublishedVersions::stepBack(const std::vector<Problem>& problems)
{
    std::set<std::string> named;
    for (const Problem& problem : problems) {
        named.insert(packOf(problem));
    }
    bool any = false;
    for (const std::string& pack : named) {
        any = stepBack(pack) || any;
    }
    for (auto pack = m_versions.begin(); !any && pack != m_versions.end(); ++pack) {
        any = stepBack(pack->first);
    }
    return any;
}

bool PublishedVersions::stepBack(const std::string& pack)
{
    const auto known = m_versions.find(pack);
    if (known == m_versions.end() || known->second.size() < 2) {
        return false;
    }
    known->second.pop_back();
    return true;
}

} // namespace frontdesk
