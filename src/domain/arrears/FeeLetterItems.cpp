#include "domain/arrears/FeeLetterItems.h"

#include "domain/arrears/FeeLetterErrors.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/audit/AuditEntry.h"

#include <algorithm>

namespace frontdesk {
namespace {

FeeDemand demandOf(FeeLetterKind kind)
{
    switch (kind) {
    case FeeLetterKind::Demand:
        return FeeDemand::Letter;
    case FeeLetterKind::Lawyer:
        return FeeDemand::Lawyer;
    case FeeLetterKind::Suit:
        return FeeDemand::Suit;
    case FeeLetterKind::Reminder:
    case FeeLetterKind::Statement:
        break;
    }
    return FeeDemand::None;
}

} // namespace

Result<std::vector<FeeItem>> FeeLetterItems::namedBy(FeeLetterKind kind, const std::vector<FeeItem>& items,
                                                     LocalDate day)
{
    const bool isLaw = kind == FeeLetterKind::Lawyer || kind == FeeLetterKind::Suit;
    std::vector<FeeItem> named;
    for (const FeeItem& item : items) {
        const bool disputed = item.dispute && kind != FeeLetterKind::Statement;
        const bool early = item.due > day && (kind == FeeLetterKind::Demand || isLaw);
        if (item.isOpen() && !disputed && !early) {
            named.push_back(item);
        }
    }
    if (named.empty()) {
        return fail(feeNothingToName);
    }
    if (isLaw) {
        std::erase_if(named, [](const FeeItem& item) { return item.demand == FeeDemand::None; });
    }
    return named.empty() ? Result<std::vector<FeeItem>>{fail(feeDemandFirst)}
                         : Result<std::vector<FeeItem>>{std::move(named)};
}

template <class Change>
Result<void> FeeLetterItems::each(const FeeLetter& letter, const char* action, Change change) const
{
    for (const FeeItemId id : letter.items) {
        const auto before = m_uow.fees().findItem(id);
        if (!before) {
            return fail(before.error());
        }
        FeeItem after = *before;
        change(after);
        if (after == *before) {
            continue;
        }
        const auto stored = m_uow.fees().updateItem(after);
        if (!stored) {
            return fail(stored.error());
        }
        if (auto noted = m_uow.audit().append({.at = m_now,
                                               .actor = m_actor,
                                               .action = action,
                                               .record = refOf(*stored),
                                               .version = stored->version,
                                               .before = imageOf(*before),
                                               .after = imageOf(*stored)});
            !noted) {
            return noted;
        }
    }
    return {};
}

Result<void> FeeLetterItems::demand(const FeeLetter& letter) const
{
    const FeeDemand demand = demandOf(letter.kind);
    return each(letter, "demanded", [&](FeeItem& item) {
        if (!item.voided) {
            item.demand = std::max(item.demand, demand);
        }
    });
}

Result<void> FeeLetterItems::renewLimitation(const FeeLetter& letter, LocalDate day) const
{
    if (letter.kind == FeeLetterKind::Statement) {
        return {};
    }
    return each(letter, "limitation_renewed", [&](FeeItem& item) {
        const bool runs = item.due <= day && day <= item.limitation();
        if (item.isOpen() && runs && (!item.limitationFrom || *item.limitationFrom < day)) {
            item.limitationFrom = day;
        }
    });
}

} // namespace frontdesk
