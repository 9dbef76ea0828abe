#include "domain/arrears/FeeAllocation.h"

#include "domain/arrears/FeeErrors.h"
#include "domain/arrears/FeePaymentErrors.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// An item while money is laid on it.
struct FeeTarget {
    const FeeItem* item;
    Money left;
    std::vector<FeePaymentLine> lines = {};
};

std::string nameOfItem(const FeeItem& item) { return item.period.empty() ? item.kind : item.kind + ' ' + item.period; }

Result<std::vector<FeeTarget>> targetsOf(const std::vector<FeeItem>& items, const FeeMoney& money)
{
    std::vector<FeeTarget> targets;
    if (money.designated) {
        for (const FeeItemId id : *money.designated) {
            const auto found =
                std::find_if(items.begin(), items.end(), [&](const auto& each) { return each.id == id; });
            if (found == items.end()) {
                return fail(feeForeignItem);
            }
            if (!found->isOpen()) {
                return fail(feeClosedItem, {found->kind, found->period});
            }
            if (std::none_of(targets.begin(), targets.end(), [&](const auto& each) { return each.item == &*found; })) {
                targets.push_back({&*found, found->rest()});
            }
        }
    } else {
        for (const FeeItem& item : items) {
            if (item.isOpen() && !item.dispute) {
                targets.push_back({&item, item.rest()});
            }
        }
    }
    std::sort(targets.begin(), targets.end(), [](const FeeTarget& a, const FeeTarget& b) {
        return std::pair{std::chrono::sys_days{a.item->due}, a.item->id} <
               std::pair{std::chrono::sys_days{b.item->due}, b.item->id};
    });
    return targets;
}

/// Lays money on what is still owed, the oldest first. @return what is left of it
Money lay(std::vector<FeeTarget>& targets, Money money, const FeePaymentLine& like)
{
    for (FeeTarget& target : targets) {
        const Money part = std::min(target.left, money);
        if (part.isZero()) {
            continue;
        }
        FeePaymentLine line = like;
        line.item = target.item->id;
        line.amount = part;
        if (line.kind != PaymentLineKind::Waiver) {
            line.label = nameOfItem(*target.item);
        }
        target.lines.push_back(std::move(line));
        // Both are between zero and what is owed: nothing to overflow.
        target.left = Money::fromFen(target.left.fen() - part.fen());
        money = Money::fromFen(money.fen() - part.fen());
    }
    return money;
}

Result<Money> sumOf(const std::vector<FeeTarget>& targets)
{
    Result<Money> sum = Money{};
    for (const FeeTarget& target : targets) {
        sum = sum.and_then([&](Money so) { return so.plus(target.left); });
    }
    return sum;
}

Result<void> checkMoney(const FeeMoney& money)
{
    for (const Money each : {money.amount, money.damages, money.waived, money.fromPrepaid}) {
        if (each.isNegative()) {
            return fail(feeBadMoney, {each.toYuan()});
        }
    }
    if (money.damages > money.amount) {
        return fail(feeTooMuchDamages, {money.amount.toYuan()});
    }
    if (!money.waived.isZero() && money.waiverReason.empty()) {
        return fail(feeNeedsReason);
    }
    return money.amount.isZero() && money.waived.isZero() && money.fromPrepaid.isZero()
               ? Result<void>{fail(feeNothingToTake)}
               : Result<void>{};
}

} // namespace

Result<FeeAllocation> FeeAllocation::of(const FeeAccount& account, const std::vector<FeeItem>& items,
                                        const FeeMoney& money, std::optional<StaffId> approver)
{
    if (auto sound = checkMoney(money); !sound) {
        return fail(sound.error());
    }
    auto targets = targetsOf(items, money);
    if (!targets) {
        return fail(targets.error());
    }
    const auto owed = sumOf(*targets);
    if (!owed) {
        return fail(owed.error());
    }
    if (money.waived > *owed) {
        return fail(feeTooMuchWaived, {owed->toYuan()});
    }
    FeeAllocation allocation{.owed = *owed};
    lay(*targets, money.waived, {.kind = PaymentLineKind::Waiver, .label = money.waiverReason, .approvedBy = approver});
    const Money stillOwed = Money::fromFen(owed->fen() - money.waived.fen());
    const Money mostFromBalance = std::min(account.prepaid, stillOwed);
    if (money.fromPrepaid > mostFromBalance) {
        return fail(feeTooMuchPrepaid, {mostFromBalance.toYuan()});
    }
    lay(*targets, money.fromPrepaid, {.kind = PaymentLineKind::FromPrepaid});
    const Money ahead = lay(*targets, Money::fromFen(money.amount.fen() - money.damages.fen()), {});
    for (FeeTarget& target : *targets) {
        std::move(target.lines.begin(), target.lines.end(), std::back_inserter(allocation.lines));
        allocation.owedAfter = Money::fromFen(allocation.owedAfter.fen() + target.left.fen());
    }
    if (!money.damages.isZero()) {
        allocation.lines.push_back({.kind = PaymentLineKind::Damages, .amount = money.damages});
    }
    if (!ahead.isZero()) {
        allocation.lines.push_back({.kind = PaymentLineKind::Prepayment, .amount = ahead});
    }
    return Money::fromFen(account.prepaid.fen() - money.fromPrepaid.fen()).plus(ahead).map([&](Money balance) {
        allocation.prepaidAfter = balance;
        return std::move(allocation);
    });
}

} // namespace frontdesk
