#pragma once

#include "domain/sitevisit/SiteVisitRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// Visits at customers' places, in the table `site_visit`.
class SqliteSiteVisitRepository final : public SiteVisitRepository {
public:
    SqliteSiteVisitRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const SiteVisit& visit) override;
    [[nodiscard]] Result<SiteVisit> update(const SiteVisit& visit) override;
    [[nodiscard]] Result<SiteVisit> find(SiteVisitId id) const override;
    [[nodiscard]] Result<std::vector<SiteVisit>> open(int most) const override;
    [[nodiscard]] Result<std::vector<SiteVisit>> appointedBetween(UtcTime from, UtcTime to, int most) const override;
    [[nodiscard]] Result<std::vector<SiteVisit>> endedBetween(UtcTime from, UtcTime to, int most) const override;
    [[nodiscard]] Result<std::vector<SiteVisit>> ofTicket(RecordRef ticket) const override;

    /// Visits whose id is greater, in the order of their ids: for going through all of them in pieces.
    [[nodiscard]] Result<std::vector<SiteVisit>> after(std::int64_t id, int most) const;

private:
    [[nodiscard]] Result<SiteVisit> readRow(Statement& row) const;
    [[nodiscard]] Result<std::vector<SiteVisit>> readAll(Statement query) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
