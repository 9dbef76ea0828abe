#pragma once

#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeItem.h"
#include "domain/arrears/FeePayment.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// What is to be done with somebody's money.
struct FeeMoney {
    Money amount = {};  ///< what is paid: it changes hands
    Money damages = {}; ///< so much of it is for paying late
    Money waived = {};
    std::string waiverReason = {};
    Money fromPrepaid = {};
    /// What the payer wants to pay with it; nothing: whatever is owed longest, except what is in dispute
    std::optional<std::vector<FeeItemId>> designated = {};
    bool operator==(const FeeMoney&) const = default;
};

/// Which items some money settles. First what is waived, then what the balance pays, then the money itself, each for
/// the items by due date; damages are taken out of the money before; what is left of it is paid ahead. Pure.
struct FeeAllocation {
    std::vector<FeePaymentLine> lines = {}; ///< by item, then damages and what is paid ahead
    Money owed = {};                        ///< of the items that it is for, before
    Money owedAfter = {};
    Money prepaidAfter = {}; ///< the account's balance

    /// @param items of the account @param approver of what is waived
    /// @error fee.bad_money for one below zero, fee.nothing_to_take, fee.foreign_item, fee.closed_item,
    /// fee.too_much_waived, fee.too_much_prepaid, fee.too_much_damages, fee.needs_reason, money.overflow
    [[nodiscard]] static Result<FeeAllocation> of(const FeeAccount& account, const std::vector<FeeItem>& items,
                                                  const FeeMoney& money, std::optional<StaffId> approver);
};

/// True for lines of money that changes hands.
[[nodiscard]] constexpr bool changesHands(PaymentLineKind kind)
{
    return kind == PaymentLineKind::Principal || kind == PaymentLineKind::Damages ||
           kind == PaymentLineKind::Prepayment;
}
/// True for lines that settle an item.
[[nodiscard]] constexpr bool settlesItem(PaymentLineKind kind)
{
    return kind == PaymentLineKind::Principal || kind == PaymentLineKind::Waiver ||
           kind == PaymentLineKind::FromPrepaid;
}

} // namespace frontdesk
