#pragma once

#include "domain/arrears/FeeAgeing.h"
#include "domain/arrears/FeeContact.h"
#include "domain/arrears/FeeLetter.h"
#include "domain/arrears/FeePayment.h"
#include "domain/arrears/FeeRepository.h"
#include "domain/arrears/PayPromise.h"
#include "panels/support/KnownStaff.h"

#include <vector>

namespace frontdesk {

class ReadView;

/// What an account's page shows, as one reading found it. A value.
struct ShownFeeAccount {
    FeeAccount account;
    std::vector<FeeItem> items = {};       ///< by due date
    std::vector<FeeContact> contacts = {}; ///< these and the others the latest first
    std::vector<PayPromise> promises = {};
    std::vector<FeePayment> payments = {};
    std::vector<FeeLetter> letters = {};
    KnownStaff staff = {};

    /// On the read lane. @error record.not_found, those of the store
    [[nodiscard]] static Result<ShownFeeAccount> read(const ReadView& view, FeeAccountId id);
    /// Of the open items; nothing where they do not add up to what 64 bits hold.
    [[nodiscard]] Money rest() const;
    /// Of the open items that have been due so long.
    [[nodiscard]] Money aged(FeeAge age, LocalDate today) const;
    /// By their days: of instalments the next one first.
    [[nodiscard]] std::vector<PayPromise> openPromises() const;
};

} // namespace frontdesk
