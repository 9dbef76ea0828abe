#pragma once

#include "domain/pack/PackVersion.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// Pack versions in the table `pack_version`.
class SqlitePackRepository final : public PackRepository {
public:
    SqlitePackRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const PackVersion& version) override;
    [[nodiscard]] Result<PackVersion> update(const PackVersion& version) override;
    [[nodiscard]] Result<std::vector<PackVersion>> all() const override;
    [[nodiscard]] Result<std::optional<PackVersion>> published(std::string_view pack) const override;
    [[nodiscard]] Result<PackVersion> find(PackVersionId id) const override;
    [[nodiscard]] Result<void> addReading(const PackReading& reading) override;
    [[nodiscard]] Result<std::vector<PackReading>> readings() const override;

private:
    [[nodiscard]] Result<PackVersion> readRow(Statement& row) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
