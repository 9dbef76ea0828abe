#include "domain/arrears/PayPromiseService.h"

#include "base/Utf8.h"
#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"
#include "domain/promise/PromiseRepository.h"
#include "domain/promise/PromiseService.h"

#include <algorithm>
#include <set>

namespace frontdesk {
namespace {

Result<void> auditPayPromise(UnitOfWork& uow, const Actor& actor, std::string_view action, RecordImage before,
                             const PayPromise& after, UtcTime now)
{
    return uow.audit().append({.at = now,
                               .actor = actor,
                               .action = std::string{action},
                               .record = refOf(after),
                               .version = after.version,
                               .before = std::move(before),
                               .after = imageOf(after)});
}

Result<PayPromise> updatePayPromise(UnitOfWork& uow, const Actor& actor, std::string_view action,
                                    const PayPromise& before, const PayPromise& after, UtcTime now)
{
    return uow.feeContacts().updatePromise(after).and_then([&](const PayPromise& stored) {
        return auditPayPromise(uow, actor, action, imageOf(before), stored, now).map([&] { return stored; });
    });
}

/// The ledger's entry ends with the promise; one that somebody ended there already stays as it is.
Result<void> endLedger(UnitOfWork& uow, const Actor& actor, const PayPromise& promise, UtcTime now)
{
    if (!promise.ledger) {
        return {};
    }
    const PromiseService ledger;
    const auto ended = [&]() -> Result<Promise> {
        switch (promise.state) {
        case PayPromiseState::Kept:
            return ledger.keep(uow, actor, *promise.ledger, now, promise.paid.toYuan());
        case PayPromiseState::Partly:
        case PayPromiseState::Broken:
            return ledger.breakOpen(uow, actor, *promise.ledger, now, promise.paid.toYuan());
        case PayPromiseState::Withdrawn:
            return ledger.withdraw(uow, actor, *promise.ledger, now, promise.note);
        case PayPromiseState::Open:
            break;
        }
        return uow.promises().find(*promise.ledger);
    }();
    return ended || ended.error().code == promiseClosed ? Result<void>{} : Result<void>{fail(ended.error())};
}

/// Sum of what is still owed on items older than a record: ids count up by the clock.
Result<Money> owedOf(const std::vector<FeeItem>& items, std::int64_t before)
{
    Money sum;
    for (const FeeItem& item : items) {
        if (item.id.value() < before) {
            const auto more = sum.plus(item.rest());
            if (!more) {
                return more;
            }
            sum = *more;
        }
    }
    return sum;
}

/// What was paid for a promise: what went down since it was made, less what went to promises before it.
Result<Money> paidFor(const PayPromise& promise, const std::vector<PayPromise>& all, Money owed)
{
    auto paid = promise.owedBefore.minus(owed);
    for (const PayPromise& other : all) {
        const bool isBefore = std::pair{std::chrono::sys_days{other.day}, other.id} <
                              std::pair{std::chrono::sys_days{promise.day}, promise.id};
        const bool counts = isBefore && other.state != PayPromiseState::Withdrawn &&
                            (!other.settledAt || *other.settledAt >= promise.madeAt);
        if (paid && counts) {
            paid = paid->minus(other.paid);
        }
    }
    return paid.map([&](Money money) { return std::clamp(money, Money{}, promise.amount); });
}

PayPromise promiseFound(const PayPromise& before, Money paid, Money owed, LocalDate today, UtcTime now)
{
    PayPromise after = before;
    after.paid = paid;
    if (paid == before.amount || owed.isZero()) {
        after.state = PayPromiseState::Kept;
    } else if (today > before.day) {
        after.state = paid.isZero() ? PayPromiseState::Broken : PayPromiseState::Partly;
    }
    if (after.state != PayPromiseState::Open) {
        after.settledAt = now;
    }
    return after;
}

} // namespace

Result<PayPromise> PayPromiseService::make(UnitOfWork& uow, const Actor& actor, PayPromiseId id,
                                           const FeeAccount& account, const PayWish& wish, const TimeZone& zone,
                                           UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    if (const auto stored = uow.feeContacts().findPromise(id)) {
        const bool same = stored->account == account.id && stored->amount == wish.amount && stored->day == wish.day;
        return same ? stored : Result<PayPromise>{fail(recordConflict)};
    }
    if (!wish.day.ok() || wish.day < zone.localDate(now)) {
        return fail(feePauseInPast, {wish.day.ok() ? toIso(wish.day) : std::string{}});
    }
    const auto items = uow.fees().itemsOf(account.id);
    const auto earlier = uow.feeContacts().promisesOf(account.id);
    if (!items || !earlier) {
        return fail(items ? earlier.error() : items.error());
    }
    const auto owed = owedOf(*items, id.value());
    if (!owed) {
        return fail(owed.error());
    }
    if (wish.amount.isNegative() || wish.amount.isZero() || wish.amount > *owed) {
        return fail(feePromiseAmount, {owed->toYuan()});
    }
    PayPromise promise{.id = id,
                       .account = account.id,
                       .amount = wish.amount,
                       .day = wish.day,
                       .madeAt = now,
                       .owedBefore = *owed,
                       .ledger = m_ids.next<PromiseTag>(),
                       .madeBy = actor.staff};
    promise.level = static_cast<int>(std::count_if(earlier->begin(), earlier->end(), [](const PayPromise& each) {
        return each.state == PayPromiseState::Broken || each.state == PayPromiseState::Partly;
    }));
    return uow.feeContacts()
        .addPromise(promise)
        .and_then([&] { return auditPayPromise(uow, actor, "added", {}, promise, now); })
        .and_then([&] {
            return PromiseService{}.make(uow, actor,
                                         {.id = *promise.ledger,
                                          .kind = PromiseKind::Payment,
                                          .toWhom = account.payer,
                                          .phone = account.phone ? account.phone->digits() : std::string{},
                                          .what = account.place + ' ' + promise.amount.toYuan(),
                                          .origin = refOf(account),
                                          .madeAt = now,
                                          .dueAt = zone.startOf(plusDays(wish.day, 1)) - std::chrono::seconds{1}});
        })
        .map([&](const Promise&) { return promise; });
}

Result<PayPromise> PayPromiseService::withdraw(UnitOfWork& uow, const Actor& actor, PayPromiseId id, Version version,
                                               const std::string& reason, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::CollectFees); !allowed) {
        return fail(allowed.error());
    }
    if (trimmed(reason).empty()) {
        return fail(feeNeedsReason);
    }
    return uow.feeContacts().findPromise(id).and_then([&](const PayPromise& before) -> Result<PayPromise> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (before.state != PayPromiseState::Open) {
            return fail(feePromiseClosed);
        }
        PayPromise after = before;
        after.state = PayPromiseState::Withdrawn;
        after.settledAt = now;
        after.note = trimmed(reason);
        return updatePayPromise(uow, actor, "withdrawn", before, after, now).and_then([&](const PayPromise& stored) {
            return endLedger(uow, actor, stored, now).map([&] { return stored; });
        });
    });
}

Result<std::vector<PayPromise>> PayPromiseService::settle(UnitOfWork& uow, const Actor& actor, FeeAccountId account,
                                                          LocalDate today, UtcTime now) const
{
    if (auto allowed = Rights::require(actor, Right::RecordWork); !allowed) {
        return fail(allowed.error());
    }
    auto all = uow.feeContacts().promisesOf(account);
    const auto items = uow.fees().itemsOf(account);
    if (!all || !items) {
        return fail(all ? items.error() : all.error());
    }
    std::sort(all->begin(), all->end(), [](const PayPromise& a, const PayPromise& b) {
        return std::pair{std::chrono::sys_days{a.day}, a.id} < std::pair{std::chrono::sys_days{b.day}, b.id};
    });
    const Actor desk = Actor::program(actor.desk); // found by the program, whoever took the money
    std::vector<PayPromise> changed;
    for (PayPromise& promise : *all) {
        if (promise.state != PayPromiseState::Open) {
            continue;
        }
        const auto owed = owedOf(*items, promise.id.value());
        const auto paid = owed.and_then([&](Money money) { return paidFor(promise, *all, money); });
        if (!paid) {
            return fail(paid.error());
        }
        const PayPromise after = promiseFound(promise, *paid, *owed, today, now);
        if (after == promise) {
            continue;
        }
        const std::string_view action = after.state == PayPromiseState::Open ? "paid" : nameOf(after.state);
        const auto stored = updatePayPromise(uow, desk, action, promise, after, now);
        if (!stored) {
            return fail(stored.error());
        }
        if (auto ended = endLedger(uow, desk, *stored, now); !ended) {
            return fail(ended.error());
        }
        promise = *stored;
        changed.push_back(*stored);
    }
    return changed;
}

Result<int> PayPromiseService::settleAll(UnitOfWork& uow, const Actor& actor, LocalDate today, UtcTime now) const
{
    const auto open =
        Rights::require(actor, Right::RecordWork).and_then([&] { return uow.feeContacts().openPromises(); });
    if (!open) {
        return fail(open.error());
    }
    std::set<FeeAccountId> accounts;
    int changed = 0;
    for (const PayPromise& promise : *open) {
        if (accounts.insert(promise.account).second) {
            const auto settled = settle(uow, actor, promise.account, today, now);
            if (!settled) {
                return fail(settled.error());
            }
            changed += static_cast<int>(settled->size());
        }
    }
    return changed;
}

} // namespace frontdesk
