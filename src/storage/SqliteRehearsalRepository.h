#pragma once

#include "domain/rehearsal/RehearsalResult.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// Results of rehearsals in the table `rehearsal`.
class SqliteRehearsalRepository final : public RehearsalRepository {
public:
    SqliteRehearsalRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const RehearsalResult& result) override;
    [[nodiscard]] Result<std::vector<RehearsalResult>> ofStaff(StaffId who, int most) const override;
    [[nodiscard]] Result<std::vector<RehearsalResult>> ofPack(std::string_view pack, int most) const override;
    [[nodiscard]] Result<std::vector<RehearsalResult>> all(int most) const override;

    /// @error record.not_found
    [[nodiscard]] Result<RehearsalResult> find(RehearsalId id) const;

private:
    [[nodiscard]] Result<RehearsalResult> readRow(Statement& row) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
