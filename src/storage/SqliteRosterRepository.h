#pragma once

#include "domain/roster/RosterRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// The roster in the table `roster`.
class SqliteRosterRepository final : public RosterRepository {
public:
    SqliteRosterRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const RosterEntry& entry) override;
    [[nodiscard]] Result<RosterEntry> update(const RosterEntry& entry) override;
    [[nodiscard]] Result<RosterEntry> find(RosterId id) const override;
    [[nodiscard]] Result<std::vector<RosterEntry>> from(LocalDate day) const override;

private:
    [[nodiscard]] Result<RosterEntry> readRow(Statement& row) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
