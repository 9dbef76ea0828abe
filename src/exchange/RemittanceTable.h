#pragma once

#include "exchange/OutTable.h"
#include "exchange/RemittanceSheet.h"

#include <string>
#include <vector>

namespace frontdesk {

/// A remittance slip as it leaves the program: a row for each way of paying.
class RemittanceTable {
public:
    [[nodiscard]] static std::vector<OutColumn> columns();
    [[nodiscard]] static std::vector<std::vector<std::string>> rows(const RemittanceContent& content);
};

} // namespace frontdesk
