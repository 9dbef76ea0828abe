#pragma once

#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeLetter.h"
#include "domain/people/NamesOfStaff.h"
#include "exchange/OutTable.h"

#include <QString>
#include <map>
#include <vector>

namespace frontdesk {

/// Where a letter stands, in the language of the screen: made, sent, delivered, came back, voided.
[[nodiscard]] QString feeLetterState(const FeeLetter& letter);

/// Letters as a table that leaves the program: for the post, and to keep with the receipts.
class FeeLetterList {
public:
    [[nodiscard]] static OutTable of(const std::vector<FeeLetter>& letters,
                                     const std::map<FeeAccountId, FeeAccount>& accounts, const NamesOfStaff& names);
};

} // namespace frontdesk
