#pragma once

#include "domain/arrears/FeePayment.h"
#include "domain/people/NamesOfStaff.h"
#include "exchange/OutTable.h"

#include <map>
#include <string>
#include <vector>

namespace frontdesk {

/// A day's payments as they leave the program, a row each.
class FeePaymentTable {
public:
    /// What the cells are made with.
    struct Way {
        std::map<FeeAccountId, std::string> places = {};
        std::map<FeePaymentId, std::string> numbers = {}; ///< of what counter-entries take back
        NamesOfStaff names = {};
        bool personal = false; ///< names of payers, and remarks
    };
    [[nodiscard]] static std::vector<OutColumn> columns();
    [[nodiscard]] static std::vector<std::string> row(const FeePayment& payment, const Way& way);
};

} // namespace frontdesk
