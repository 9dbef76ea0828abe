#pragma once

#include "domain/arrears/Remittance.h"
#include "exchange/Sheet.h"

#include <optional>
#include <string>

namespace frontdesk {

/// What the slip that goes to finance with a day's money is made of. A value, for any thread.
struct RemittanceContent {
    std::string unit; ///< the house
    Remittance remittance;
    std::optional<RemittanceCount> count = {}; ///< none: lines to write on
    std::string cashier = {};                  ///< who hands it over; empty: a line to sign on
};

/// The daily remittance slip on A4: by method, receipts and counter-entries apart, from which number to which, the cash
/// that was counted, the difference and its explanation, signed by both.
class RemittanceSheet {
public:
    [[nodiscard]] static Sheet of(const RemittanceContent& content);
};

} // namespace frontdesk
