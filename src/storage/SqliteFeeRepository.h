#pragma once

#include "domain/arrears/FeeRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

#include <vector>

namespace frontdesk {

/// Accounts and what is owed, in the tables `fee_account` and `fee_item`.
class SqliteFeeRepository final : public FeeRepository {
public:
    SqliteFeeRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> addAccount(const FeeAccount& account) override;
    [[nodiscard]] Result<FeeAccount> updateAccount(const FeeAccount& account) override;
    [[nodiscard]] Result<FeeAccount> findAccount(FeeAccountId id) const override;
    [[nodiscard]] Result<std::optional<FeeAccount>> accountOfKey(std::string_view key) const override;
    [[nodiscard]] Result<std::vector<FeeAccount>> accountsOfPlace(std::string_view placeKey) const override;
    [[nodiscard]] Result<std::vector<FeeAccount>> accountsAfter(std::int64_t id, int most) const override;
    [[nodiscard]] Result<void> addItem(const FeeItem& item) override;
    [[nodiscard]] Result<FeeItem> updateItem(const FeeItem& item) override;
    [[nodiscard]] Result<FeeItem> findItem(FeeItemId id) const override;
    [[nodiscard]] Result<std::vector<FeeItem>> itemsOf(FeeAccountId account) const override;
    [[nodiscard]] Result<std::vector<FeeItem>> openItems(const std::optional<LocalDate>& dueUpTo) const override;
    [[nodiscard]] Result<std::vector<FeeAccount>> accountsOwing(LocalDate dueUpTo) const override;
    [[nodiscard]] Result<std::vector<FeeOwing>> owing(LocalDate day) const override;
    [[nodiscard]] Result<std::vector<FeeItem>> itemsAfter(std::int64_t id, int most) const override;

    /// accountsAfter(), by the name by which the search is rebuilt.
    [[nodiscard]] Result<std::vector<FeeAccount>> after(std::int64_t id, int most) const
    {
        return accountsAfter(id, most);
    }

private:
    [[nodiscard]] Result<FeeAccount> readAccount(Statement& row) const;
    [[nodiscard]] Result<FeeItem> readItem(Statement& row) const;
    [[nodiscard]] Result<std::vector<FeeAccount>> readAccounts(Statement query) const;
    [[nodiscard]] Result<std::vector<FeeItem>> readItems(Statement query) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
