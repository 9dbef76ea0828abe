#pragma once

#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeAgeing.h"
#include "domain/arrears/FeePayment.h"
#include "exchange/Sheet.h"

#include <string>
#include <vector>

namespace frontdesk {

/// What a statement of account is made of.
struct FeeStatement {
    std::string unit = {};
    FeeAccount account;
    std::vector<FeeItem> items = {};       ///< of the account, in any order; voided ones are left out
    std::vector<FeePayment> payments = {}; ///< the latest first
    LocalDate day{};
    int warnedBefore = 0; ///< days before a claim lapses from which it is marked
};

/// A statement of account on paper: every fee with what was paid and what is left, how long it has been due and until
/// when it can be sued for, the sums by age, and the receipts. In the language of the screen. Source: M0-151.
class FeeStatementSheet {
public:
    [[nodiscard]] static Sheet of(const FeeStatement& statement);
};

} // namespace frontdesk
