#include "domain/watch/WatchService.h"

#include "domain/FormReader.h"
#include "domain/audit/AuditEntry.h"
#include "domain/identity/IdentityRepository.h"
#include "domain/people/Rights.h"
#include "domain/watch/WatchRepository.h"

namespace frontdesk {

namespace {

RecordRef watchRef(WatchId id) { return {RecordKind::Watch, id.value()}; }

Watch::MarkOf marksOf(UnitOfWork& uow)
{
    return [&uow](const IdentityNumber& number) { return uow.identities().markOf(number); };
}

/// The steps of one actor at one time; rights were asked for already.
class WatchSteps {
public:
    WatchSteps(UnitOfWork& uow, const Actor& actor, UtcTime now) : m_uow(uow), m_actor(actor), m_now(now) {}

    Result<Watch> find(WatchId id, Version version)
    {
        return m_uow.watches().find(id).and_then([&](const Watch& watch) -> Result<Watch> {
            if (watch.version != version) {
                return fail(recordConflict);
            }
            return watch;
        });
    }

    Result<Watch> add(const Watch& watch)
    {
        if (const auto stored = m_uow.watches().find(watch.id)) {
            Watch same = watch;
            same.addedAt = stored->addedAt; // the same save again, later
            if (*stored != same) {
                return fail(recordConflict);
            }
            return *stored;
        } else if (stored.error().code != recordNotFound) {
            return stored;
        }
        return m_uow.watches().add(watch).and_then([&] { return audit("added", {}, watch); });
    }

    Result<Watch> update(const char* action, const Watch& before, const Watch& after)
    {
        if (before == after) {
            return before;
        }
        return m_uow.watches().update(after).and_then(
            [&](const Watch& stored) { return audit(action, imageOf(before), stored); });
    }

private:
    Result<Watch> audit(const char* action, RecordImage before, const Watch& after)
    {
        return m_uow.audit()
            .append({.at = m_now,
                     .actor = m_actor,
                     .action = action,
                     .record = watchRef(after.id),
                     .version = after.version,
                     .before = std::move(before),
                     .after = imageOf(after)})
            .map([&] { return after; });
    }

    UnitOfWork& m_uow;
    const Actor& m_actor;
    UtcTime m_now;
};

} // namespace

Result<Watch> WatchService::add(UnitOfWork& uow, const Actor& actor, WatchId id, const WatchForm& form,
                                UtcTime now) const
{
    return Rights::require(actor, Right::DecideWatch)
        .and_then([&] { return Watch::from(id, form, marksOf(uow)); })
        .and_then([&](Watch watch) {
            watch.addedAt = now;
            watch.addedBy = actor.staff;
            return WatchSteps{uow, actor, now}.add(watch);
        });
}

Result<Watch> WatchService::change(UnitOfWork& uow, const Actor& actor, WatchId id, Version version,
                                   const WatchForm& form, UtcTime now) const
{
    WatchSteps steps{uow, actor, now};
    return Rights::require(actor, Right::DecideWatch)
        .and_then([&] { return steps.find(id, version); })
        .and_then([&](const Watch& before) -> Result<Watch> {
            if (before.voided) {
                return fail(recordVoided);
            }
            return Watch::from(id, form, marksOf(uow), &before).and_then([&](Watch after) {
                after.version = before.version;
                after.addedAt = before.addedAt;
                after.addedBy = before.addedBy;
                return steps.update("changed", before, after);
            });
        });
}

Result<Watch> WatchService::voidWatch(UnitOfWork& uow, const Actor& actor, WatchId id, Version version,
                                      std::string_view reason, UtcTime now) const
{
    WatchSteps steps{uow, actor, now};
    return Rights::require(actor, Right::DecideWatch)
        .and_then([&] { return steps.find(id, version); })
        .and_then([&](const Watch& before) -> Result<Watch> {
            if (before.voided) {
                return fail(recordVoided);
            }
            FormReader reader;
            Watch after = before;
            after.voided =
                Voided{.at = now, .reason = reader.text("reason", reason, mostWatchReason), .by = actor.staff};
            if (!reader.problems().empty()) {
                return fail(Error{.code = formInvalid, .problems = reader.problems()});
            }
            if (after.voided->reason.empty()) {
                return fail(voidNeedsReason);
            }
            return steps.update("voided", before, after);
        });
}

Result<Watch> WatchService::unvoid(UnitOfWork& uow, const Actor& actor, WatchId id, Version version, UtcTime now) const
{
    WatchSteps steps{uow, actor, now};
    return Rights::require(actor, Right::DecideWatch)
        .and_then([&] { return steps.find(id, version); })
        .and_then([&](const Watch& before) -> Result<Watch> {
            if (!before.voided) {
                return fail(recordNotVoided);
            }
            Watch after = before;
            after.voided.reset();
            return steps.update("unvoided", before, after);
        });
}

Result<WatchDecision> WatchService::decide(UnitOfWork& uow, const Actor& actor, WatchId id, RecordRef visit, bool letIn,
                                           std::string_view words, UtcTime now) const
{
    return Rights::require(actor, Right::DecideWatch)
        .and_then([&] { return uow.watches().find(id); })
        .and_then([&](const Watch& watch) -> Result<WatchDecision> {
            if (watch.voided) {
                return fail(recordVoided);
            }
            FormReader reader;
            const WatchDecision decision{.watch = id,
                                         .visit = visit,
                                         .letIn = letIn,
                                         .words = reader.text("words", words, mostWatchWords),
                                         .at = now,
                                         .by = actor.staff};
            if (!reader.problems().empty()) {
                return fail(Error{.code = formInvalid, .problems = reader.problems()});
            }
            return uow.watches()
                .addDecision(decision)
                .and_then([&] {
                    return uow.audit().append({.at = now,
                                               .actor = actor,
                                               .action = "decided",
                                               .record = watchRef(id),
                                               .version = 0,
                                               .before = {},
                                               .after = imageOf(decision)});
                })
                .and_then([&] {
                    return uow.audit().append(
                        {.at = now, .actor = actor, .action = "watch_decided", .record = visit, .version = 0});
                })
                .map([&] { return decision; });
        });
}

Result<std::vector<WatchHit>> WatchLookUp::hits(const WatchRepository& watches, const IdentityRepository& identities,
                                                WatchPerson person, const std::optional<IdentityNumber>& number,
                                                LocalDate today)
{
    if (number) {
        person.identityMark = identities.markOf(*number);
    }
    return watches.inForce(today).map([&](const std::vector<Watch>& list) { return watchHits(list, person, today); });
}

} // namespace frontdesk
