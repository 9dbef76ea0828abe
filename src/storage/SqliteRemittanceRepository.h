#pragma once

#include "domain/arrears/RemittanceRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

#include <vector>

namespace frontdesk {

/// Remittance slips, in the tables `remittance_slip` and `remittance_slip_line`, which refuse any change.
class SqliteRemittanceRepository final : public RemittanceRepository {
public:
    SqliteRemittanceRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const RemittanceSlip& slip) override;
    [[nodiscard]] Result<RemittanceSlip> find(RemittanceSlipId id) const override;
    [[nodiscard]] Result<std::vector<RemittanceSlip>> ofDay(LocalDate day) const override;
    [[nodiscard]] Result<std::vector<RemittanceSlip>> latest(int most) const override;

private:
    [[nodiscard]] Result<void> addLines(const RemittanceSlip& slip);
    [[nodiscard]] Result<RemittanceSlip> readRow(Statement& row) const;
    [[nodiscard]] Result<RemittanceSlip> withLines(RemittanceSlip slip) const;
    [[nodiscard]] Result<std::vector<RemittanceSlip>> readAll(Statement query) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
