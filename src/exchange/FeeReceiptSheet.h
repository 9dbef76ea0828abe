#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeItem.h"
#include "domain/arrears/FeePayment.h"
#include "domain/people/NamesOfStaff.h"
#include "exchange/Sheet.h"

#include <string>
#include <vector>

namespace frontdesk {

/// What a receipt is made of. A value, for any thread.
struct FeeReceiptContent {
    std::string unit; ///< the house
    FeeAccount account;
    FeePayment payment;
    std::string reversedNumber = {}; ///< of a counter-entry: the receipt that it takes back
    NamesOfStaff names = {};
    TimeZone zone; ///< the unit's
};

/// What a breakdown is made of.
struct FeeBreakdownContent {
    std::string unit;
    FeeAccount account;
    std::vector<FeeItem> items = {}; ///< those that are shown, by due date
    Money damages = {};
    LocalDate day{};
};

/// The papers that change hands at the counter, on A5 in the language of the screen.
class FeeReceiptSheet {
public:
    /// The receipt, or the counter-entry's: every line, the sum in figures and in capitals, how it was paid, what was
    /// given back; that it is no invoice. Source: M0-153.
    [[nodiscard]] static Sheet receipt(const FeeReceiptContent& content);
    /// What is owed, fee by fee, before any money lies on the counter, and whenever somebody asks. Source: M0-151.
    [[nodiscard]] static Sheet breakdown(const FeeBreakdownContent& content);
};

} // namespace frontdesk
