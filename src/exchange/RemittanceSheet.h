#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/RemittanceSlip.h"
#include "exchange/Sheet.h"

#include <string>
#include <vector>

namespace frontdesk {

/// What the slip that goes to finance with a day's money is made of. A value, for any thread.
struct RemittanceContent {
    std::string unit; ///< the house
    Remittance remittance;
    std::vector<RemittanceCount> counts = {}; ///< without cash: lines to write on
    std::string cashier = {};                 ///< who hands it over; empty: a line to sign on
    int edition = 1;                          ///< above one: a correction
    std::string reason = {};                  ///< why it is one
    std::string finishedAt = {};              ///< "2026-11-21 17:30"; empty: it is not finished

    /// Of a finished slip: the same words each time.
    [[nodiscard]] static RemittanceContent of(const RemittanceSlip& slip, const TimeZone& zone);
};

/// The daily remittance slip on A4: by method, receipts and counter-entries apart, from which number to which, what was
/// counted, the differences and their explanation, signed by both.
class RemittanceSheet {
public:
    [[nodiscard]] static Sheet of(const RemittanceContent& content);
};

} // namespace frontdesk
