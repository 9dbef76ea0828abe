#pragma once

#include "domain/arrears/FeeImportRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

#include <vector>

namespace frontdesk {

/// Finance's lists, in the tables `fee_import` and `fee_import_row`. Accounts that a list brought are indexed for the
/// search afterwards (LateSearch).
class SqliteFeeImportRepository final : public FeeImportRepository {
public:
    SqliteFeeImportRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const FeeImport& import) override;
    [[nodiscard]] Result<FeeImport> update(const FeeImport& import) override;
    [[nodiscard]] Result<FeeImport> find(FeeImportId id) const override;
    [[nodiscard]] Result<std::vector<FeeImport>> latest(int most) const override;
    [[nodiscard]] Result<void> addRow(FeeImportId import, const FeeImportRow& row) override;
    [[nodiscard]] Result<std::vector<FeeImportRow>> rowsOf(FeeImportId import) const override;
    [[nodiscard]] Result<std::string> digestOf(FeeImportId import) const override;
    [[nodiscard]] Result<std::vector<RecordRef>> movedSince(FeeImportId import, int most) const override;
    [[nodiscard]] Result<void> voidAdded(const FeeImport& import) override;

private:
    [[nodiscard]] Result<FeeImport> readRow(Statement& row) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
