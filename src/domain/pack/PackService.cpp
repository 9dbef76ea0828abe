#include "domain/pack/PackService.h"

#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"
#include "rules/PackChecker.h"
#include "rules/PackReader.h"

#include <algorithm>
#include <functional>
#include <set>

namespace frontdesk {

namespace {

/// Reads the active packs and what they extend, each once, in the order in which they overlay one another.
class ActivePacks {
public:
    ActivePacks(const PackRepository& stored, const Vocabulary& vocabulary) : m_stored(stored), m_reader(vocabulary) {}

    /// @error pack.not_found and what the store says; a text that cannot be read becomes problems
    [[nodiscard]] Result<void> add(std::string_view pack)
    {
        if (!m_seen.emplace(pack).second) {
            return {};
        }
        const auto version = m_stored.published(pack);
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

    const PackRepository& m_stored;
    PackReader m_reader;
    std::set<std::string, std::less<>> m_seen;
    std::vector<Pack> m_packs;
    std::vector<Problem> m_problems;
};

Result<RuleBook> compileStored(const PackRepository& stored, const UnitSettings& settings, const Vocabulary& vocabulary)
{
    ActivePacks active{stored, vocabulary};
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

Result<void> addPackVersion(UnitOfWork& uow, const Actor& actor, const PackVersion& version)
{
    return uow.packs().add(version).and_then([&] {
        return uow.audit().append({.at = version.at,
                                   .actor = actor,
                                   .action = "added",
                                   .record = {RecordKind::PackVersion, version.id.value()},
                                   .version = version.rowVersion,
                                   .after = imageOf(version)});
    });
}

} // namespace

Result<int> PackService::enterShipped(UnitOfWork& uow, const Actor& actor, const std::vector<ShippedPack>& packs,
                                      const Vocabulary& vocabulary, IdMaker& ids, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManagePacks); !allowed) {
        return fail(allowed.error());
    }
    const auto stored = uow.packs().all();
    if (!stored) {
        return tl::make_unexpected(stored.error());
    }
    std::set<std::string> known;
    for (const PackVersion& version : *stored) {
        known.insert(version.hash);
    }
    const PackReader reader{vocabulary};
    int added = 0;
    for (const ShippedPack& shipped : packs) {
        std::string hash = packHash(shipped.text);
        if (!known.insert(hash).second) {
            continue;
        }
        const auto read = reader.read(shipped.text, shipped.fileName);
        if (!read) {
            return tl::make_unexpected(read.error());
        }
        const PackVersion version{.id = ids.next<PackVersionTag>(),
                                  .pack = read->id,
                                  .version = read->version,
                                  .text = shipped.text,
                                  .hash = std::move(hash),
                                  .by = actor.staff,
                                  .at = now};
        if (auto done = addPackVersion(uow, actor, version); !done) {
            return tl::make_unexpected(done.error());
        }
        ++added;
    }
    return added;
}

Result<RuleBook> PackService::compileActive(const ReadView& view, const UnitSettings& settings,
                                            const Vocabulary& vocabulary) const
{
    return compileStored(view.packs(), settings, vocabulary);
}

Result<RuleBook> PackService::compileActive(UnitOfWork& uow, const UnitSettings& settings,
                                            const Vocabulary& vocabulary) const
{
    return compileStored(uow.packs(), settings, vocabulary);
}

} // namespace frontdesk
