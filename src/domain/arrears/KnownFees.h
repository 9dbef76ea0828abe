#pragma once

#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeItem.h"
#include "domain/arrears/FeeListRow.h"
#include "domain/arrears/FeeRepository.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace frontdesk {

/// What stands in the store, as far as a list of finance is compared with it: read once, so that a list asks for none
/// of its rows again. It follows what the list writes. On the lane's thread.
class KnownFees {
public:
    struct Account {
        FeeAccountId id;
        bool isTakenBack = false; ///< with the import that brought it
        bool isSeen = false;      ///< in the list at hand
        std::string building = {};
        std::string steward = {};
        std::string phone = {}; ///< as shown

        /// Whether a row says nothing that is not known.
        [[nodiscard]] bool holds(const FeeListRow& row) const;
    };
    struct Item {
        FeeItemId id;
        Money amount = {};
        Money settled = {};
        LocalDate due{};
        bool isGone = false;
        bool isTakenBack = false; ///< with the import that brought it
        bool isVoided = false;    ///< somebody said that it was never owed
        bool isFromList = false;
        bool isSeen = false; ///< in the list at hand
        [[nodiscard]] bool isOpen() const { return !isGone && !isTakenBack && !isVoided && settled < amount; }
    };

    /// @error store.*
    [[nodiscard]] Result<void> read(const FeeRepository& fees);
    /// Null when there is none. @param key FeeAccount::keyOf()
    [[nodiscard]] Account* account(const std::string& key);
    [[nodiscard]] Item* item(FeeAccountId account, const std::string& itemKey);
    Account& add(const std::string& key, FeeAccountId account);
    Item& add(const FeeItem& item);
    /// Open ones that some list brought and the one at hand has not, in the order of their ids.
    [[nodiscard]] std::vector<FeeItemId> missing() const;

private:
    [[nodiscard]] Result<void> readAccounts(const FeeRepository& fees);
    [[nodiscard]] Result<void> readItems(const FeeRepository& fees);

    std::unordered_map<std::string, Account> m_accounts;
    std::unordered_map<std::string, Item> m_items;
};

} // namespace frontdesk
