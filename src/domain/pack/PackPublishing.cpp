#include "domain/pack/PackPublishing.h"

#include "domain/audit/AuditEntry.h"
#include "domain/draft/Draft.h"
#include "domain/pack/ActivePacks.h"
#include "domain/pack/PackService.h"
#include "domain/people/PeopleErrors.h"
#include "domain/people/Rights.h"
#include "rules/PackReader.h"
#include "rules/PackReview.h"
#include "rules/PackText.h"
#include "rules/TomlText.h"

#include <algorithm>

namespace frontdesk {

namespace {

RecordRef versionRef(PackVersionId id) { return {RecordKind::PackVersion, id.value()}; }

/// Each part as the key of its label: "core.ring" …
std::string_view nameOf(CorePart part)
{
    constexpr std::array<std::string_view, 6> names{"ring", "opening", "late", "hold", "recap", "closing"};
    return names.at(static_cast<std::size_t>(part));
}

Result<Pack> readPack(const std::string& text, const Vocabulary& vocabulary)
{
    return PackReader{vocabulary}.read(text, "pack");
}

Result<PackVersion> changed(UnitOfWork& uow, const Actor& actor, const PackVersion& before, const PackVersion& after,
                            std::string action, UtcTime now)
{
    return uow.packs().update(after).and_then([&](const PackVersion& stored) {
        return uow.audit()
            .append({.at = now,
                     .actor = actor,
                     .action = std::move(action),
                     .record = versionRef(stored.id),
                     .version = stored.rowVersion,
                     .before = imageOf(before),
                     .after = imageOf(stored)})
            .map([&] { return stored; });
    });
}

/// The version that somebody decides on, as it was when they saw it.
Result<PackVersion> versionAt(UnitOfWork& uow, const Actor& actor, PackVersionId id, Version version)
{
    return Rights::require(actor, Right::ManagePacks)
        .and_then([&] { return uow.packs().find(id); })
        .and_then([&](const PackVersion& stored) -> Result<PackVersion> {
            if (stored.rowVersion != version) {
                return fail(recordConflict, {id.toString(), std::to_string(stored.rowVersion)});
            }
            return stored;
        });
}

Result<PackVersion> draftAt(UnitOfWork& uow, const Actor& actor, PackVersionId id, Version version)
{
    return versionAt(uow, actor, id, version).and_then([](const PackVersion& stored) -> Result<PackVersion> {
        if (stored.state != PackState::Draft) {
            return fail(packNoDraft, {stored.pack, stored.version});
        }
        return stored;
    });
}

/// What the desks follow must fit together after every step. @param put looked at in place of what is stored
Result<void> checkActive(UnitOfWork& uow, UnitSettings settings, const std::optional<PackVersion>& put,
                         const Vocabulary& vocabulary)
{
    if (put && put->pack != basePackId &&
        std::find(settings.packs.begin(), settings.packs.end(), put->pack) == settings.packs.end()) {
        settings.packs.push_back(put->pack);
    }
    const PackLookUp lookUp = [&](std::string_view pack) -> Result<std::optional<PackVersion>> {
        if (put && put->pack == pack) {
            return put;
        }
        return uow.packs().published(pack);
    };
    return compilePacks(lookUp, settings, vocabulary).map([](const RuleBook&) {});
}

Result<void> isReviewed(const Pack& pack)
{
    std::vector<Problem> problems;
    for (const CorePart part : openParts(pack)) {
        problems.push_back({std::string{nameOf(part)}, packNotReviewed});
    }
    return problems.empty() ? Result<void>{} : fail(Error{.code = packNotReviewed, .problems = std::move(problems)});
}

} // namespace

Result<PackVersion> PackPublishing::addDraft(UnitOfWork& uow, const Actor& actor, PackVersionId id,
                                             const std::string& text, const std::optional<Manual>& manual,
                                             const Vocabulary& vocabulary, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManagePacks); !allowed) {
        return fail(allowed.error());
    }
    const auto pack = readPack(text, vocabulary);
    if (!pack) {
        return fail(pack.error());
    }
    const PackVersion draft{.id = id,
                            .pack = pack->id,
                            .version = pack->version,
                            .text = text,
                            .hash = packHash(text),
                            .origin = PackOrigin::Own,
                            .state = PackState::Draft,
                            .by = actor.staff,
                            .at = now};
    const auto added = uow.packs().add(draft).and_then([&] {
        return uow.audit().append({.at = now,
                                   .actor = actor,
                                   .action = "added",
                                   .record = versionRef(id),
                                   .version = draft.rowVersion,
                                   .after = imageOf(draft)});
    });
    if (!added) {
        return fail(added.error());
    }
    if (manual) {
        const auto kept = uow.manuals().add(*manual).and_then([&] {
            return uow.audit().append({.at = now,
                                       .actor = actor,
                                       .action = "added",
                                       .record = {RecordKind::Manual, manual->id.value()},
                                       .version = 1,
                                       .after = imageOf(*manual)});
        });
        if (!kept) {
            return fail(kept.error());
        }
    }
    return draft;
}

Result<PackVersion> PackPublishing::saveDraft(UnitOfWork& uow, const Actor& actor, PackVersionId id, Version version,
                                              const std::string& text, const Vocabulary& vocabulary, UtcTime now) const
{
    const auto before = draftAt(uow, actor, id, version);
    if (!before) {
        return before;
    }
    const auto pack = readPack(text, vocabulary);
    if (!pack) {
        return fail(pack.error());
    }
    if (auto removed = uow.drafts().remove(versionRef(id)); !removed) {
        return fail(removed.error());
    }
    if (before->text == text) {
        return before;
    }
    PackVersion after = *before;
    after.pack = pack->id;
    after.version = pack->version;
    after.text = text;
    after.hash = packHash(text);
    after.by = actor.staff;
    after.at = now;
    return changed(uow, actor, *before, after, "changed", now);
}

Result<PackVersion> PackPublishing::publish(UnitOfWork& uow, const Actor& actor, PackVersionId id, Version version,
                                            const std::string& name, const Vocabulary& vocabulary, UtcTime now) const
{
    const auto before = draftAt(uow, actor, id, version);
    if (!before) {
        return before;
    }
    const auto all = uow.packs().all();
    if (!all) {
        return fail(all.error());
    }
    const bool isTaken = std::any_of(all->begin(), all->end(), [&](const PackVersion& other) {
        return other.pack == before->pack && other.version == name && other.state != PackState::Draft;
    });
    if (isTaken || name.empty()) {
        return fail(packVersionTaken, {before->pack, name});
    }
    auto text = PackText::read(before->text);
    if (!text) {
        return fail(text.error());
    }
    if (auto named = text->apply({{"pack", "", "version", tomlText(name)}}); !named) {
        return fail(named.error());
    }
    PackVersion after = *before;
    after.version = name;
    after.text = text->text();
    after.hash = packHash(after.text);
    after.state = PackState::Published;
    after.by = actor.staff;
    after.at = now;
    return readPack(after.text, vocabulary)
        .and_then(isReviewed)
        .and_then([&] { return UnitSettings::read(uow.settings()); })
        .and_then([&](const UnitSettings& settings) { return checkActive(uow, settings, after, vocabulary); })
        .and_then([&] { return uow.drafts().remove(versionRef(id)); })
        .and_then([&] { return changed(uow, actor, *before, after, "published", now); });
}

Result<PackVersion> PackPublishing::retire(UnitOfWork& uow, const Actor& actor, PackVersionId id, Version version,
                                           const Vocabulary& vocabulary, UtcTime now) const
{
    const auto before = versionAt(uow, actor, id, version);
    if (!before || before->state == PackState::Retired) {
        return before;
    }
    PackVersion after = *before;
    after.state = PackState::Retired;
    const auto retired = changed(uow, actor, *before, after, "retired", now);
    if (!retired) {
        return retired;
    }
    if (before->state == PackState::Draft) {
        return uow.drafts().remove(versionRef(id)).map([&] { return *retired; });
    }
    const auto settings = UnitSettings::read(uow.settings());
    if (!settings) {
        return fail(settings.error());
    }
    auto fits = checkActive(uow, *settings, {}, vocabulary);
    if (!fits) {
        return fits.error().code == packNotFound ? fail(packNoOlder, {before->pack}) : fail(fits.error());
    }
    return retired;
}

Result<UnitSettings> PackPublishing::activate(UnitOfWork& uow, const Actor& actor, const std::string& pack, bool active,
                                              const Vocabulary& vocabulary, UtcTime now) const
{
    auto settings = UnitSettings::read(uow.settings());
    if (!settings) {
        return settings;
    }
    std::erase(settings->packs, pack);
    if (active) {
        settings->packs.push_back(pack);
    }
    return settings->writePacks(uow, actor, now)
        .and_then([&] { return checkActive(uow, *settings, {}, vocabulary); })
        .map([&] { return *settings; });
}

Result<void> PackPublishing::confirmRead(UnitOfWork& uow, const Actor& actor, PackVersionId id, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ConfirmRules); !allowed) {
        return allowed;
    }
    if (!actor.staff) {
        return fail(nobodySignedIn);
    }
    const auto version = uow.packs().find(id);
    if (!version) {
        return fail(version.error());
    }
    const auto readings = uow.packs().readings();
    if (!readings) {
        return fail(readings.error());
    }
    const bool isConfirmed = std::any_of(readings->begin(), readings->end(), [&](const PackReading& reading) {
        return reading.version == id && reading.staff == *actor.staff;
    });
    if (isConfirmed) {
        return {};
    }
    return uow.packs().addReading({id, *actor.staff, now}).and_then([&] {
        return uow.audit().append({.at = now,
                                   .actor = actor,
                                   .action = "read",
                                   .record = versionRef(id),
                                   .version = version->rowVersion,
                                   .before = imageOf(*version),
                                   .after = imageOf(*version)});
    });
}

std::string nextVersionName(const std::vector<PackVersion>& all, std::string_view pack, const std::string& day)
{
    const auto isTaken = [&](const std::string& name) {
        return std::any_of(all.begin(), all.end(),
                           [&](const PackVersion& version) { return version.pack == pack && version.version == name; });
    };
    std::string name = day;
    for (int number = 2; isTaken(name); ++number) {
        name = day + '-' + std::to_string(number);
    }
    return name;
}

std::vector<PackVersion> unreadBy(const std::optional<StaffId>& staff, const std::vector<PackVersion>& all,
                                  const std::vector<PackReading>& readings, const std::vector<std::string>& activePacks)
{
    std::vector<PackVersion> unread;
    const PublishedVersions published{all};
    for (const std::string& pack : activePacks) {
        const auto version = published.find(pack);
        if (!version || !*version || (*version)->origin != PackOrigin::Own || !staff) {
            continue;
        }
        const bool isRead = std::any_of(readings.begin(), readings.end(), [&](const PackReading& reading) {
            return reading.version == (*version)->id && reading.staff == *staff;
        });
        if (!isRead) {
            unread.push_back(**version);
        }
    }
    return unread;
}

std::optional<PackVersion> versionBefore(const PackVersion& version, const std::vector<PackVersion>& all)
{
    std::optional<PackVersion> before;
    for (const PackVersion& other : all) {
        if (other.id == version.id) {
            break;
        }
        if (other.pack == version.pack && other.state == PackState::Published) {
            before = other;
        }
    }
    return before;
}

} // namespace frontdesk
