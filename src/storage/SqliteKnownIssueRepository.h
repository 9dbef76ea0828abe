#pragma once

#include "domain/knownissue/KnownIssueRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// Known issues, in the table `known_issue`.
class SqliteKnownIssueRepository final : public KnownIssueRepository {
public:
    SqliteKnownIssueRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

    [[nodiscard]] Result<void> add(const KnownIssue& issue) override;
    [[nodiscard]] Result<KnownIssue> update(const KnownIssue& issue) override;
    [[nodiscard]] Result<KnownIssue> find(KnownIssueId id) const override;
    [[nodiscard]] Result<std::vector<KnownIssue>> open(UtcTime now, int most) const override;
    [[nodiscard]] Result<std::vector<KnownIssue>> all(int most) const override;

    /// Issues whose id is greater, in the order of their ids: for going through all of them in pieces.
    [[nodiscard]] Result<std::vector<KnownIssue>> after(std::int64_t id, int most) const;

private:
    [[nodiscard]] Result<KnownIssue> readRow(Statement& row) const;
    [[nodiscard]] Result<std::vector<KnownIssue>> readAll(Statement query) const;

    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
