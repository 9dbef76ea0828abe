#pragma once

#include "domain/pack/Manual.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// Manuals in the tables `manual` and `manual_clause`.
class SqliteManualRepository final : public ManualRepository {
public:
    SqliteManualRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const Manual& manual) override;
    [[nodiscard]] Result<std::optional<Manual>> ofPack(std::string_view pack) const override;

    /// @error record.not_found
    [[nodiscard]] Result<Manual> find(ManualId id) const;

private:
    [[nodiscard]] Result<Manual> readRow(Statement& row) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
