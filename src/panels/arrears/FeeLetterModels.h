#pragma once

#include "domain/arrears/FeeLetter.h"
#include "domain/arrears/FeeRepository.h"
#include "panels/support/ListModel.h"

#include <set>
#include <string>

namespace frontdesk {

/// Accounts that a letter could be written to; each is ticked or not.
class FeeCandidateModel : public ListModel<FeeOwing> {
public:
    /// @param unticked accounts that are left out; must outlive the model
    explicit FeeCandidateModel(const std::set<FeeAccountId>& unticked, QObject* parent);
};

/// A letter with what its list shows of the account.
struct FeeLetterRowOf {
    FeeLetter letter;
    std::string place = {};
    std::string payer = {};
    bool operator==(const FeeLetterRowOf&) const = default;
};

/// Letters that were made, the latest first.
class FeeLetterModel : public ListModel<FeeLetterRowOf> {
public:
    explicit FeeLetterModel(QObject* parent);
};

} // namespace frontdesk
