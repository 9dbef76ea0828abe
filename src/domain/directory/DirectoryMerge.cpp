#include "base/Utf8.h"
#include "domain/audit/AuditEntry.h"
#include "domain/directory/DirectoryErrors.h"
#include "domain/directory/DirectoryService.h"
#include "domain/directory/DirectorySteps.h"
#include "domain/directory/DirectoryWriter.h"
#include "domain/people/Rights.h"

#include <algorithm>

namespace frontdesk {

namespace {

template <class T> void addMissing(std::vector<T>& kept, const std::vector<T>& other)
{
    for (const T& one : other) {
        if (std::find(kept.begin(), kept.end(), one) == kept.end()) {
            kept.push_back(one);
        }
    }
}

void takeIfEmpty(std::string& kept, const std::string& other)
{
    if (kept.empty()) {
        kept = other;
    }
}

/// Both notes, as long as they fit; the kept one's first.
void joinTexts(std::string& kept, const std::string& other, std::size_t most)
{
    if (other.empty() || other == kept) {
        return;
    }
    const std::string both = kept.empty() ? other : kept + '\n' + other;
    if (codePointCount(both) <= most) {
        kept = both;
    }
}

Party joined(Party kept, const Party& other)
{
    takeIfEmpty(kept.title, other.title);
    takeIfEmpty(kept.initials, other.initials);
    joinTexts(kept.preferences, other.preferences, mostPreferences);
    joinTexts(kept.note, other.note, mostPartyNote);
    if (kept.role == PartyRole::Other) {
        kept.role = other.role;
    }
    if (!kept.company && other.company != kept.id) {
        kept.company = other.company;
    }
    if (!kept.presence && kept.role == PartyRole::Colleague) {
        kept.presence = other.presence;
    }
    for (const Contact& contact : other.contacts) {
        const bool there = std::any_of(kept.contacts.begin(), kept.contacts.end(), [&](const Contact& one) {
            return one.kind == contact.kind && one.value == contact.value;
        });
        if (!there) {
            kept.contacts.push_back(contact);
        }
    }
    for (const PlaceLink& link : other.places) {
        if (kept.linkTo(link.place) == nullptr) {
            kept.places.push_back(link);
        }
    }
    std::vector<std::string> tags;
    for (const std::string_view tag : partyTags) {
        if (kept.hasTag(tag) || other.hasTag(tag)) {
            tags.emplace_back(tag);
        }
    }
    kept.tags = std::move(tags);
    addMissing(kept.plates, other.plates);
    addMissing(kept.distinctFrom, other.distinctFrom);
    return kept;
}

} // namespace

Result<Party> DirectoryService::merge(UnitOfWork& uow, const Actor& actor, PartyId kept, Version keptVersion,
                                      PartyId other, Version otherVersion, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManageDirectory); !allowed) {
        return fail(allowed.error());
    }
    const auto keptBefore = partyOfVersion(uow.directory(), kept, keptVersion);
    if (!keptBefore) {
        return keptBefore;
    }
    const auto otherBefore = partyOfVersion(uow.directory(), other, otherVersion);
    if (!otherBefore) {
        return otherBefore;
    }
    if (kept == other || keptBefore->kind != otherBefore->kind) {
        return fail(directoryCannotMerge);
    }
    DirectoryWriter writer{uow, actor, now};
    Party gone = *otherBefore;
    gone.mergedInto = kept;
    if (auto left = writer.change(*otherBefore, gone, "merged_into"); !left) {
        return left;
    }
    const Party after = joined(*keptBefore, *otherBefore);
    auto merged = writer.change(*keptBefore, after, "merged");
    if (!merged || merged->version != keptBefore->version) {
        return merged;
    }
    // It knew all that the other one knew. Its history still has to say so, and an undo wants a version of its own.
    const auto stored = uow.directory().update(after);
    if (!stored) {
        return stored;
    }
    return uow.audit()
        .append({.at = now,
                 .actor = actor,
                 .action = "merged",
                 .record = {RecordKind::Party, kept.value()},
                 .version = stored->version,
                 .before = imageOf(*keptBefore),
                 .after = imageOf(*stored)})
        .map([&] { return *stored; });
}

Result<Party> DirectoryService::unmerge(UnitOfWork& uow, const Actor& actor, PartyId kept, Version version,
                                        PartyId other, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManageDirectory); !allowed) {
        return fail(allowed.error());
    }
    const auto gone = uow.directory().find(other);
    if (!gone) {
        return gone;
    }
    if (gone->mergedInto != kept) {
        return fail(directoryNotMerged);
    }
    const auto current = partyOfVersion(uow.directory(), kept, version);
    if (!current) {
        return current;
    }
    const auto history = uow.audit().historyOf({RecordKind::Party, kept.value()});
    if (!history) {
        return fail(history.error());
    }
    const auto entry =
        std::find_if(history->rbegin(), history->rend(), [&](const AuditEntry& one) { return one.version == version; });
    auto before =
        entry == history->rend() || entry->action != "merged" ? std::nullopt : Party::fromImage(entry->before);
    if (!before) {
        return fail(recordConflict);
    }
    before->version = version;
    DirectoryWriter writer{uow, actor, now};
    if (auto restored = writer.change(*current, *before, "unmerged"); !restored) {
        return restored;
    }
    Party back = *gone;
    back.mergedInto.reset();
    return writer.change(*gone, back, "unmerged");
}

Result<Party> DirectoryService::keepApart(UnitOfWork& uow, const Actor& actor, PartyId first, PartyId second,
                                          UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::ManageDirectory); !allowed) {
        return fail(allowed.error());
    }
    return partyInUse(uow.directory(), first).and_then([&](const Party& before) {
        Party after = before;
        addMissing(after.distinctFrom, {second});
        return DirectoryWriter{uow, actor, now}.change(before, after, "kept_apart");
    });
}

} // namespace frontdesk
