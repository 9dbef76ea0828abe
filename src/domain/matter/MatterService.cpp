#include "domain/matter/MatterService.h"

#include "base/Utf8.h"
#include "domain/audit/AuditEntry.h"
#include "domain/draft/Draft.h"
#include "domain/matter/MatterGates.h"
#include "domain/matter/MatterRepository.h"
#include "domain/matter/MatterStage.h"
#include "domain/people/Rights.h"

#include <algorithm>

namespace frontdesk {

namespace {

RecordRef matterRef(MatterId id) { return {RecordKind::Matter, id.value()}; }

/// Reads a form that must not be refused for half a number: it moves to the key points, where a person reads it.
Result<Matter> readMatterLeniently(MatterId id, const MatterForm& form, const MatterSnapshot& live)
{
    auto matter = Matter::from(id, form, live);
    if (matter) {
        return matter;
    }
    const auto& problems = matter.error().problems;
    const bool badNumber = std::any_of(problems.begin(), problems.end(),
                                       [](const Problem& problem) { return problem.code == matterBadPhone; });
    if (!badNumber) {
        return matter;
    }
    MatterForm moved = form;
    moved.keyPoints += (moved.keyPoints.empty() ? "" : "\n") + moved.phone;
    moved.phone.clear();
    return Matter::from(id, moved, live);
}

/// Reads a form of which nothing is forgiven: its own problems and the unmet blocks, all at once.
Result<Matter> readMatterStrictly(MatterId id, const MatterForm& form, const MatterSnapshot& live, const Facts& facts,
                                  const RuleBook& book)
{
    auto matter = Matter::from(id, form, live);
    if (!matter && matter.error().code != formInvalid) {
        return matter;
    }
    std::vector<Problem> problems = matter ? std::vector<Problem>{} : matter.error().problems;
    for (GateMark& mark : MatterGates::marks(form, facts, book)) {
        if (mark.level == GateLevel::Block) {
            problems.push_back(std::move(mark.problem));
        }
    }
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    return matter;
}

Result<Matter> readMatterToSave(const MatterToSave& input, const RuleBook& book)
{
    auto matter = input.toComplete ? readMatterLeniently(input.id, input.form, input.live)
                                   : readMatterStrictly(input.id, input.form, input.live, input.facts, book);
    return matter.map([&](Matter read) {
        read.toComplete = input.toComplete;
        read.ruleBook = input.session.book().empty() ? book.name() : input.session.book();
        input.session.writeTo(read.guidance, "");
        return read;
    });
}

Result<void> addMatter(UnitOfWork& uow, const Actor& actor, const Matter& matter, UtcTime now)
{
    return uow.matters()
        .add(matter)
        .and_then([&] {
            return uow.audit().append({.at = now,
                                       .actor = actor,
                                       .action = "added",
                                       .record = matterRef(matter.id),
                                       .version = matter.version,
                                       .after = imageOf(matter)});
        })
        .and_then([&] { return uow.search().put(matterRef(matter.id), std::nullopt, searchText(matter)); });
}

Result<Matter> updateMatter(UnitOfWork& uow, const Actor& actor, const Matter& before, const Matter& after,
                            std::string action, UtcTime now)
{
    if (after == before) {
        return before;
    }
    const auto stored = uow.matters().update(after);
    if (!stored) {
        return stored;
    }
    return uow.audit()
        .append({.at = now,
                 .actor = actor,
                 .action = std::move(action),
                 .record = matterRef(after.id),
                 .version = stored->version,
                 .before = imageOf(before),
                 .after = imageOf(*stored)})
        .and_then([&]() -> Result<void> {
            const SearchText was = searchText(before);
            const SearchText is = searchText(*stored);
            return was == is ? Result<void>{} : uow.search().put(matterRef(after.id), was, is);
        })
        .map([&] { return *stored; });
}

Result<Matter> findMatterUnvoided(UnitOfWork& uow, MatterId id)
{
    return uow.matters().find(id).and_then([](const Matter& matter) -> Result<Matter> {
        if (matter.voided) {
            return fail(recordVoided);
        }
        return matter;
    });
}

} // namespace

Result<void> MatterService::check(const MatterToSave& input, const RuleBook& book)
{
    return readMatterToSave(input, book).map([](const Matter&) {});
}

Result<Matter> MatterService::save(UnitOfWork& uow, const Actor& actor, const MatterToSave& input, const RuleBook& book,
                                   UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    if (!input.live.endedAt) {
        return fail(matterNotEnded);
    }
    auto matter = readMatterToSave(input, book);
    if (!matter) {
        return matter;
    }
    matter->operatorId = actor.staff;
    const auto stored = uow.matters().find(matter->id);
    if (!stored && stored.error().code != recordNotFound) {
        return stored;
    }
    if (stored && *stored != *matter) {
        return fail(recordConflict);
    }
    const auto added = stored ? Result<void>{} : addMatter(uow, actor, *matter, now);
    return added.and_then([&] { return uow.drafts().remove(matterRef(matter->id)); }).map([&] { return *matter; });
}

Result<Matter> MatterService::amend(UnitOfWork& uow, const Actor& actor, const MatterToSave& latest, Version before,
                                    const RuleBook& book, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    const auto stored = findMatterUnvoided(uow, latest.id);
    if (!stored) {
        return stored;
    }
    MatterToSave input = latest;
    auto after = readMatterToSave(input, book);
    if (!after && after.error().code == formInvalid && !input.toComplete) {
        input.toComplete = true;
        after = readMatterToSave(input, book);
    }
    if (!after) {
        return after;
    }
    after->version = stored->version;
    after->operatorId = stored->operatorId;
    if (*after != *stored && stored->version != before) {
        return fail(recordConflict);
    }
    return updateMatter(uow, actor, *stored, *after, "changed", now).and_then([&](const Matter& matter) {
        return uow.drafts().remove(matterRef(matter.id)).map([&] { return matter; });
    });
}

Result<Matter> MatterService::change(UnitOfWork& uow, const Actor& actor, MatterId id, Version version,
                                     const MatterForm& form, bool toComplete, const RuleBook& book, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    const auto before = findMatterUnvoided(uow, id);
    if (!before) {
        return before;
    }
    if (before->version != version) {
        return fail(recordConflict);
    }
    // Hour and role were the desk's and are gone: only what the form says is still known.
    auto after = toComplete ? readMatterLeniently(id, form, before->live)
                            : readMatterStrictly(id, form, before->live, MatterStage::factsOf(form, {}), book);
    if (!after) {
        return after;
    }
    after->version = before->version;
    after->toComplete = toComplete;
    after->operatorId = before->operatorId;
    after->ruleBook = before->ruleBook;
    after->guidance = before->guidance;
    return updateMatter(uow, actor, *before, *after, "changed", now);
}

Result<Matter> MatterService::voidMatter(UnitOfWork& uow, const Actor& actor, MatterId id, std::string reason,
                                         UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    std::string why = trimmed(reason);
    if (why.empty()) {
        return fail(voidNeedsReason);
    }
    return findMatterUnvoided(uow, id).and_then([&](const Matter& before) {
        Matter after = before;
        after.voided = Voided{.at = now, .reason = std::move(why), .by = actor.staff};
        return updateMatter(uow, actor, before, after, "voided", now);
    });
}

Result<Matter> MatterService::unvoid(UnitOfWork& uow, const Actor& actor, MatterId id, Version version,
                                     UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CorrectRecords); !allowed) {
        return fail(allowed.error());
    }
    return uow.matters().find(id).and_then([&](const Matter& before) -> Result<Matter> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (!before.voided) {
            return fail(recordNotVoided);
        }
        Matter after = before;
        after.voided.reset();
        return updateMatter(uow, actor, before, after, "unvoided", now);
    });
}

} // namespace frontdesk
