#include "domain/promise/PromiseService.h"

#include "base/Utf8.h"
#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"
#include "domain/promise/PromiseRepository.h"

namespace frontdesk {

namespace {

RecordRef promiseRef(PromiseId id) { return {RecordKind::Promise, id.value()}; }

Result<Promise> findOpen(UnitOfWork& uow, PromiseId id)
{
    return uow.promises().find(id).and_then([](const Promise& promise) -> Result<Promise> {
        if (promise.state != PromiseState::Open) {
            return fail(promiseClosed);
        }
        return promise;
    });
}

Result<Promise> updatePromise(UnitOfWork& uow, const Actor& actor, const Promise& before, const Promise& after,
                              std::string action, UtcTime now)
{
    const auto stored = uow.promises().update(after);
    if (!stored) {
        return stored;
    }
    return uow.audit()
        .append({.at = now,
                 .actor = actor,
                 .action = std::move(action),
                 .record = promiseRef(after.id),
                 .version = stored->version,
                 .before = imageOf(before),
                 .after = imageOf(*stored)})
        .map([&] { return *stored; });
}

Promise closedPromise(const Promise& before, PromiseState state, UtcTime now, std::string_view note)
{
    Promise after = before;
    after.state = state;
    after.closedAt = now;
    after.note = trimmed(note);
    return after;
}

Result<Promise> withdrawOpen(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now, std::string_view reason)
{
    if (trimmed(reason).empty()) {
        return fail(promiseNeedsNote);
    }
    return findOpen(uow, id).and_then([&](const Promise& before) {
        return updatePromise(uow, actor, before, closedPromise(before, PromiseState::Withdrawn, now, reason),
                             "withdrawn", now);
    });
}

/// The note before the promise was closed; empty when the trail's payload was erased.
Result<std::string> noteBeforeClosing(UnitOfWork& uow, const Promise& promise)
{
    return uow.audit().historyOf(promiseRef(promise.id)).map([&](const std::vector<AuditEntry>& history) {
        for (const AuditEntry& entry : history) {
            if (entry.version == promise.version) {
                return entry.before.get("note");
            }
        }
        return std::string{};
    });
}

} // namespace

Result<Promise> PromiseService::make(UnitOfWork& uow, const Actor& actor, const Promise& promise) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    if (promise.dueAt < promise.madeAt) {
        return fail(promiseDueBeforeMade);
    }
    Promise made = promise;
    if (!made.madeBy) {
        made.madeBy = actor.staff;
    }
    if (const auto stored = uow.promises().find(made.id)) {
        if (*stored != made) {
            return fail(recordConflict);
        }
        return made;
    } else if (stored.error().code != recordNotFound) {
        return stored;
    }
    return uow.promises()
        .add(made)
        .and_then([&] {
            return uow.audit().append({.at = made.madeAt,
                                       .actor = actor,
                                       .action = "added",
                                       .record = promiseRef(made.id),
                                       .version = made.version,
                                       .after = imageOf(made)});
        })
        .map([&] { return made; });
}

Result<Promise> PromiseService::change(UnitOfWork& uow, const Actor& actor, const Promise& promise, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    return findOpen(uow, promise.id).and_then([&](const Promise& before) -> Result<Promise> {
        if (promise.dueAt < before.madeAt) {
            return fail(promiseDueBeforeMade);
        }
        Promise after = before;
        after.dueAt = promise.dueAt;
        after.toWhom = promise.toWhom;
        after.phone = promise.phone;
        after.what = promise.what;
        if (after == before) {
            return before;
        }
        return updatePromise(uow, actor, before, after, "changed", now);
    });
}

Result<Promise> PromiseService::keep(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now,
                                     std::string note) const
{
    if (auto allowed = Rights::require(actor, Right::SettlePromises); !allowed) {
        return fail(allowed.error());
    }
    return findOpen(uow, id).and_then([&](const Promise& before) {
        return updatePromise(uow, actor, before, closedPromise(before, PromiseState::Kept, now, note), "kept", now);
    });
}

Result<Promise> PromiseService::breakOpen(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now,
                                          std::string note) const
{
    if (auto allowed = Rights::require(actor, Right::SettlePromises); !allowed) {
        return fail(allowed.error());
    }
    return findOpen(uow, id).and_then([&](const Promise& before) {
        return updatePromise(uow, actor, before, closedPromise(before, PromiseState::Broken, now, note), "broken", now);
    });
}

Result<Promise> PromiseService::withdraw(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now,
                                         std::string reason) const
{
    if (auto allowed = Rights::require(actor, Right::SettlePromises); !allowed) {
        return fail(allowed.error());
    }
    return withdrawOpen(uow, actor, id, now, reason);
}

Result<Promise> PromiseService::takeBack(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now,
                                         std::string_view why) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    return withdrawOpen(uow, actor, id, now, why);
}

Result<Promise> PromiseService::toldProgress(UnitOfWork& uow, const Actor& actor, PromiseId id, UtcTime now,
                                             UtcTime newDue, std::string note) const
{
    if (auto allowed = Rights::require(actor, Right::SettlePromises); !allowed) {
        return fail(allowed.error());
    }
    if (newDue < now) {
        return fail(promiseDueBeforeMade);
    }
    return findOpen(uow, id).and_then([&](const Promise& before) {
        Promise after = before;
        after.dueAt = newDue;
        after.note = trimmed(note);
        ++after.progressCalls;
        return updatePromise(uow, actor, before, after, "progress_told", now);
    });
}

Result<Promise> PromiseService::reopen(UnitOfWork& uow, const Actor& actor, PromiseId id, Version version,
                                       UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::SettlePromises); !allowed) {
        return fail(allowed.error());
    }
    return uow.promises().find(id).and_then([&](const Promise& before) -> Result<Promise> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (before.state == PromiseState::Open) {
            return before;
        }
        return noteBeforeClosing(uow, before).and_then([&](const std::string& note) {
            Promise after = before;
            after.state = PromiseState::Open;
            after.closedAt.reset();
            after.note = note;
            return updatePromise(uow, actor, before, after, "reopened", now);
        });
    });
}

} // namespace frontdesk
