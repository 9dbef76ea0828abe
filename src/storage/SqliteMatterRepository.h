#pragma once

#include "domain/matter/MatterRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// What people at the counter came for, in the table `matter`.
class SqliteMatterRepository final : public MatterRepository {
public:
    SqliteMatterRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const Matter& matter) override;
    [[nodiscard]] Result<Matter> update(const Matter& matter) override;
    [[nodiscard]] Result<Matter> find(MatterId id) const override;
    [[nodiscard]] Result<std::vector<Matter>> openedBetween(UtcTime from, UtcTime to, int most) const override;
    [[nodiscard]] Result<std::vector<Matter>> toComplete(int most) const override;
    [[nodiscard]] Result<int> countToComplete() const override;
    [[nodiscard]] Result<std::vector<Matter>> unclaimed(int most) const override;
    [[nodiscard]] Result<int> countUnclaimed(int most) const override;

    /// Matters whose id is greater, in the order of their ids: for going through all of them in pieces.
    [[nodiscard]] Result<std::vector<Matter>> after(std::int64_t id, int most) const;

private:
    [[nodiscard]] Result<Matter> readRow(Statement& row) const;
    [[nodiscard]] Result<std::vector<Matter>> readAll(Statement query) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
