#pragma once

#include "base/Result.h"

#include <array>

namespace frontdesk {

inline constexpr ErrorCode feeBadMoney{"fee.bad_money"};              ///< %1 as typed; nothing is zero
inline constexpr ErrorCode feeNothingToTake{"fee.nothing_to_take"};   ///< neither money nor a waiver nor a balance
inline constexpr ErrorCode feeTooLittleGiven{"fee.too_little_given"}; ///< %1 how much is short
inline constexpr ErrorCode feeGivenIsCash{"fee.given_is_cash"};       ///< change is given of cash alone
inline constexpr ErrorCode feeForeignItem{"fee.foreign_item"};        ///< the item is another account's, or nobody's
inline constexpr ErrorCode feeClosedItem{"fee.closed_item"};        ///< %1 its kind, %2 its time: nothing is owed on it
inline constexpr ErrorCode feeTooMuchWaived{"fee.too_much_waived"}; ///< %1 the most
inline constexpr ErrorCode feeTooMuchPrepaid{"fee.too_much_prepaid"}; ///< %1 the most that the balance pays here
inline constexpr ErrorCode feeTooMuchDamages{"fee.too_much_damages"}; ///< %1 what is paid
inline constexpr ErrorCode feeBadTaxNumber{"fee.bad_tax_number"};     ///< %1 as typed
inline constexpr ErrorCode feeOwedChanged{"fee.owed_changed"};   ///< meanwhile, so that other items would be settled
inline constexpr ErrorCode feeReversed{"fee.reversed"};          ///< taken back before
inline constexpr ErrorCode feeCounterEntry{"fee.counter_entry"}; ///< a counter-entry cannot be taken back
inline constexpr ErrorCode feePrepaidUsed{"fee.prepaid_used"};   ///< what was paid ahead settled something since
inline constexpr ErrorCode feeInvoiceNotAsked{"fee.invoice_not_asked"};
inline constexpr ErrorCode feeInvoiceIssued{"fee.invoice_issued"}; ///< %1 its number
inline constexpr ErrorCode feePaymentGate{"fee.payment_gate"};     ///< a field that the packs require
inline constexpr std::array feePaymentErrors{
    feeBadMoney,      feeNothingToTake,  feeTooLittleGiven,  feeGivenIsCash,   feeForeignItem, feeClosedItem,
    feeTooMuchWaived, feeTooMuchPrepaid, feeTooMuchDamages,  feeBadTaxNumber,  feeOwedChanged, feeReversed,
    feeCounterEntry,  feePrepaidUsed,    feeInvoiceNotAsked, feeInvoiceIssued, feePaymentGate};

} // namespace frontdesk
