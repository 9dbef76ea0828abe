#include "domain/pack/PackService.h"

#include "domain/audit/AuditEntry.h"
#include "domain/pack/ActivePacks.h"
#include "domain/people/Rights.h"
#include "rules/PackReader.h"

#include <set>

namespace frontdesk {

namespace {

PackLookUp publishedIn(const PackRepository& stored)
{
    return [&stored](std::string_view pack) { return stored.published(pack); };
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
    return compilePacks(publishedIn(view.packs()), settings, vocabulary);
}

Result<RuleBook> PackService::compileActive(UnitOfWork& uow, const UnitSettings& settings,
                                            const Vocabulary& vocabulary) const
{
    return compilePacks(publishedIn(uow.packs()), settings, vocabulary);
}

Result<StandingBook> PackService::compileStanding(UnitOfWork& uow, const UnitSettings& settings,
                                                  const Vocabulary& vocabulary) const
{
    return uow.packs().all().and_then([&](const std::vector<PackVersion>& all) {
        PublishedVersions versions{all};
        std::vector<Problem> refused;
        while (true) {
            auto book = compilePacks([&](std::string_view pack) { return versions.find(pack); }, settings, vocabulary);
            if (book) {
                return Result<StandingBook>{StandingBook{std::move(*book), std::move(refused)}};
            }
            if (refused.empty()) {
                refused = book.error().problems;
            }
            if (book.error().code != packCheckFailed || !versions.stepBack(book.error().problems)) {
                return Result<StandingBook>{tl::make_unexpected(book.error())};
            }
        }
    });
}

} // namespace frontdesk
