#pragma once

#include "domain/promise/PromiseRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// Promises in the table `promise`.
class SqlitePromiseRepository final : public PromiseRepository {
public:
    SqlitePromiseRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const Promise& promise) override;
    [[nodiscard]] Result<Promise> update(const Promise& promise) override;
    [[nodiscard]] Result<Promise> find(PromiseId id) const override;
    [[nodiscard]] Result<std::vector<Promise>> open(int most) const override;
    [[nodiscard]] Result<std::vector<Promise>> ofOrigin(RecordRef origin) const override;

private:
    [[nodiscard]] Result<Promise> readRow(Statement& row) const;
    [[nodiscard]] Result<std::vector<Promise>> readAll(Statement query) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
