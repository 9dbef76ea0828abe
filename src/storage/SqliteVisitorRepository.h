#pragma once

#include "domain/visitor/VisitorRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// Visits, in the table `visit`.
class SqliteVisitorRepository final : public VisitorRepository {
public:
    SqliteVisitorRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const Visit& visit) override;
    [[nodiscard]] Result<Visit> update(const Visit& visit) override;
    [[nodiscard]] Result<Visit> find(VisitId id) const override;
    [[nodiscard]] Result<std::vector<Visit>> inside() const override;
    [[nodiscard]] Result<std::vector<Visit>> expectedBetween(UtcTime from, UtcTime to, int most) const override;
    [[nodiscard]] Result<std::vector<Visit>> leftBetween(UtcTime from, UtcTime to, int most) const override;
    [[nodiscard]] Result<std::vector<Visit>> arrivedBetween(UtcTime from, UtcTime to, int most) const override;
    [[nodiscard]] Result<VisitPage> history(const VisitsAsked& asked, const std::optional<ListPlace>& from,
                                            int most) const override;
    [[nodiscard]] Result<std::vector<Visit>> ofGroup(std::int64_t group) const override;
    [[nodiscard]] Result<std::vector<Visit>> toComplete(int most) const override;
    [[nodiscard]] Result<int> countToComplete() const override;

    /// Visits whose id is greater, in the order of their ids: for going through all of them in pieces.
    [[nodiscard]] Result<std::vector<Visit>> after(std::int64_t id, int most) const;

private:
    [[nodiscard]] Result<VisitPage> historyByTime(const char* sql, const VisitsAsked& asked,
                                                  const std::optional<ListPlace>& from, int most) const;
    [[nodiscard]] Result<VisitPage> whoDidNotCome(const VisitsAsked& asked, const std::optional<ListPlace>& from,
                                                  int most) const;
    [[nodiscard]] Result<Visit> readRow(Statement& row) const;
    [[nodiscard]] Result<std::vector<Visit>> readAll(Statement query) const;
    [[nodiscard]] Result<std::vector<Visit>> readBetween(const char* sql, UtcTime from, UtcTime to, int most) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
