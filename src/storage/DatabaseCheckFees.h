#pragma once

#include "storage/Database.h"

#include <string>
#include <vector>

namespace frontdesk {

/// Double entry of fees: what items and accounts say of money is what the payments' lines come to, each payment is the
/// sum of its lines, counter-entries mirror what they take back, and no year's series of receipts has a gap;
/// remittance slips are the sums of their lines, explained where they differ, and their editions follow one another.
/// Adds a line for each fault, with its record; at most 100 of a kind. @error store.*
[[nodiscard]] Result<void> checkFeeMoney(Database& database, std::vector<std::string>& complaints);

} // namespace frontdesk
