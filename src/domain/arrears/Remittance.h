#pragma once

#include "domain/arrears/FeePayment.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// What one way of paying brought on a day.
struct RemittanceLine {
    PaymentMethod method = PaymentMethod::Cash;
    int receipts = 0;
    Money taken = {};
    int counters = 0;
    Money returned = {}; ///< by counter-entries; above zero
    Money net = {};      ///< what is there; below zero where more was given back
    bool operator==(const RemittanceLine&) const = default;
};

/// What the desk hands to finance for a day: the sums by method, from which receipt to which. Payments with which no
/// money changed hands have their numbers in the series and no part in the sums. Pure.
struct Remittance {
    LocalDate day{};
    std::vector<RemittanceLine> lines = {}; ///< of the methods that were used
    int papers = 0;                         ///< receipts and counter-entries
    int withoutMoney = 0;                   ///< of them those where no money changed hands
    std::string first = {};                 ///< number of the first receipt
    std::string last = {};
    Money net = {};
    bool operator==(const Remittance&) const = default;

    /// @param payments of that day in the order of their numbers @error money.overflow
    [[nodiscard]] static Result<Remittance> of(LocalDate day, const std::vector<FeePayment>& payments);
    /// What has to lie in the till.
    [[nodiscard]] Money cash() const;
};

/// What was counted of one way of paying, and what the cashier says where it is not what the receipts say.
struct RemittanceCount {
    PaymentMethod method = PaymentMethod::Cash;
    Money counted = {};
    std::string why = {};
    bool operator==(const RemittanceCount&) const = default;
};

} // namespace frontdesk
