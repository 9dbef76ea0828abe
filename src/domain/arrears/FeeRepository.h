#pragma once

#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeItem.h"

#include <optional>
#include <string_view>
#include <vector>

namespace frontdesk {

/// What an account owes on a day, added up.
struct FeeOwing {
    FeeAccount account;
    Money rest = {};    ///< of all open items, those that are not due yet, too
    Money overdue = {}; ///< of those due before the day
    int items = 0;      ///< open ones
    LocalDate oldest{}; ///< the earliest due date of the open ones
    bool operator==(const FeeOwing&) const = default;
};

/// Port: accounts and what is owed on them. Adding the same id and content twice is one add, differing content is
/// record.conflict; an update writes version+1 if the stored version is the one given (record.conflict,
/// record.not_found).
class FeeRepository {
public:
    virtual ~FeeRepository() = default;
    [[nodiscard]] virtual Result<void> addAccount(const FeeAccount& account) = 0;
    [[nodiscard]] virtual Result<FeeAccount> updateAccount(const FeeAccount& account) = 0;
    /// @error record.not_found
    [[nodiscard]] virtual Result<FeeAccount> findAccount(FeeAccountId id) const = 0;
    /// The one of a key (FeeAccount::keyOf), voided or not.
    [[nodiscard]] virtual Result<std::optional<FeeAccount>> accountOfKey(std::string_view key) const = 0;
    /// Of a place (PlaceNumber::key), not voided, in the order of their ids.
    [[nodiscard]] virtual Result<std::vector<FeeAccount>> accountsOfPlace(std::string_view placeKey) const = 0;
    /// Every account with a greater id, in the order of their ids: for going through all of them in pieces.
    [[nodiscard]] virtual Result<std::vector<FeeAccount>> accountsAfter(std::int64_t id, int most) const = 0;

    [[nodiscard]] virtual Result<void> addItem(const FeeItem& item) = 0;
    [[nodiscard]] virtual Result<FeeItem> updateItem(const FeeItem& item) = 0;
    /// @error record.not_found
    [[nodiscard]] virtual Result<FeeItem> findItem(FeeItemId id) const = 0;
    /// Every one of an account, settled, gone and voided ones too, by due date and id.
    [[nodiscard]] virtual Result<std::vector<FeeItem>> itemsOf(FeeAccountId account) const = 0;
    /// Those still owed of every account, by account, due date and id; only those due up to a day where one is given.
    [[nodiscard]] virtual Result<std::vector<FeeItem>> openItems(const std::optional<LocalDate>& dueUpTo) const = 0;
    /// Every account, not voided, with an open item due up to a day, in the order of their ids: one question for the
    /// day's list, however many there are.
    [[nodiscard]] virtual Result<std::vector<FeeAccount>> accountsOwing(LocalDate dueUpTo) const = 0;
    /// Every account that is not voided and has open items, the one that has owed longest first.
    [[nodiscard]] virtual Result<std::vector<FeeOwing>> owing(LocalDate day) const = 0;
    /// Every item with a greater id, in the order of their ids.
    [[nodiscard]] virtual Result<std::vector<FeeItem>> itemsAfter(std::int64_t id, int most) const = 0;
};

} // namespace frontdesk
