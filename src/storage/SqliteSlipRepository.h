#pragma once

#include "domain/slip/SlipRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// Release slips, in the tables `release_slip`, `release_slip_goods` and `release_slip_check`.
class SqliteSlipRepository final : public SlipRepository {
public:
    SqliteSlipRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const ReleaseSlip& slip) override;
    [[nodiscard]] Result<ReleaseSlip> update(const ReleaseSlip& slip) override;
    [[nodiscard]] Result<ReleaseSlip> find(SlipId id) const override;
    [[nodiscard]] Result<ReleaseSlip> ofNumber(std::string_view number) const override;
    [[nodiscard]] Result<std::vector<ReleaseSlip>> open(UtcTime now, int most) const override;
    [[nodiscard]] Result<std::vector<ReleaseSlip>> leftSince(UtcTime from, int most) const override;
    [[nodiscard]] Result<std::vector<ReleaseSlip>> requestedBetween(UtcTime from, UtcTime to, int most) const override;

    /// Slips whose id is greater, in the order of their ids: for going through all of them in pieces.
    [[nodiscard]] Result<std::vector<ReleaseSlip>> after(std::int64_t id, int most) const;

private:
    [[nodiscard]] Result<void> writeParts(const ReleaseSlip& slip);
    [[nodiscard]] Result<void> readParts(ReleaseSlip& slip) const;
    [[nodiscard]] Result<ReleaseSlip> readRow(Statement& row) const;
    [[nodiscard]] Result<std::vector<ReleaseSlip>> readAll(Statement query) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
