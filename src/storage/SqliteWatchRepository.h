#pragma once

#include "domain/watch/WatchRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// The watch-list in the tables `watch` and `watch_decision`.
class SqliteWatchRepository final : public WatchRepository {
public:
    SqliteWatchRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const Watch& watch) override;
    [[nodiscard]] Result<Watch> update(const Watch& watch) override;
    [[nodiscard]] Result<void> addDecision(const WatchDecision& decision) override;
    [[nodiscard]] Result<Watch> find(WatchId id) const override;
    [[nodiscard]] Result<std::vector<Watch>> inForce(LocalDate day) const override;
    [[nodiscard]] Result<std::vector<Watch>> all(int most) const override;
    [[nodiscard]] Result<std::vector<WatchDecision>> decisionsOf(WatchId watch, int most) const override;
    [[nodiscard]] Result<std::vector<WatchDecision>> decisionsAbout(RecordRef visit) const override;

private:
    [[nodiscard]] Result<Watch> readRow(Statement& row) const;
    [[nodiscard]] Result<std::vector<WatchDecision>> readDecisions(Statement& query) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
