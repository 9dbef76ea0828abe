#pragma once

#include "domain/arrears/FeeAccount.h"
#include "domain/arrears/FeeItem.h"
#include "domain/arrears/FeeListRow.h"
#include "domain/arrears/FeeRepository.h"

#include <cstdint>
#include <deque>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace frontdesk {

/// Places of rows that are left out of a list: in none of them anything is missing.
/// @error fee.whole_unclear for a row without a place
[[nodiscard]] Result<std::set<std::string>> unclearPlaces(const std::vector<MappedRow>& leftOut);

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

    /// All of it. @error store.*
    [[nodiscard]] Result<void> read(const FeeRepository& fees);
    /// The next piece. @return whether there is more @error store.*
    [[nodiscard]] Result<bool> readSome(const FeeRepository& fees);
    /// Makes room for what a list of so many rows may add.
    void expect(std::size_t rows) { m_items.reserve(m_items.size() + rows); }
    /// Null when there is none. @param key FeeAccount::keyOf()
    [[nodiscard]] Account* account(const std::string& key);
    [[nodiscard]] Item* item(FeeAccountId account, const FeeItemName& name);
    Account& add(const std::string& key, FeeAccountId account);
    /// @param name of the item; what it was made of must outlive this
    Item& add(const FeeItem& item, const FeeItemName& name);
    struct Missing {
        FeeItemId id;
        Money rest = {};
    };
    /// Open ones that some list brought and the one at hand has not, in the order of their ids; in unclear places
    /// (PlaceNumber::key) nothing is missing.
    [[nodiscard]] std::vector<Missing> missing(const std::set<std::string>& unclear) const;

private:
    [[nodiscard]] Result<bool> readAccounts(const FeeRepository& fees);
    [[nodiscard]] Result<bool> readItems(const FeeRepository& fees);

    [[nodiscard]] FeeItemName kept(const FeeItem& item);

    struct ItemKey {
        std::int64_t account = 0;
        FeeItemName name = {};
        bool operator==(const ItemKey&) const = default;
    };
    struct HashOfItem {
        std::size_t operator()(const ItemKey& key) const
        {
            constexpr std::uint64_t spread = 0x9E3779B97F4A7C15U;
            return key.name.hash() ^ static_cast<std::size_t>(static_cast<std::uint64_t>(key.account) * spread);
        }
    };
    bool m_hasAccounts = false; ///< all of them are read
    std::int64_t m_last = 0;    ///< of what is being read
    std::unordered_map<std::string, Account> m_accounts;
    std::unordered_map<ItemKey, Item, HashOfItem> m_items;
    std::unordered_set<std::string> m_words; ///< kinds and times of stored items, each once
    std::deque<std::string> m_bills;         ///< their bills' numbers
};

} // namespace frontdesk
