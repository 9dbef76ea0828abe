#include "storage/SqliteKnownIssueRepository.h"

#include "storage/GuardedRows.h"
#include "storage/RefColumns.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/StoredWords.h"
#include "storage/VoidColumns.h"

namespace frontdesk {

namespace {

// The statements must be literals: the statement cache goes by their addresses.
// clang-format off
#define FRONTDESK_SELECT_KNOWN_ISSUE \
    "SELECT id, version, title, words, place, cues, category, begins_at, until_at, ticket_kind, ticket, ended_at, " \
    "ended_by, added_at, staff, voided_at, void_reason, voided_by FROM known_issue "
// clang-format on

void bindKnownIssue(Statement& statement, const KnownIssue& issue, Version version)
{
    statement.bind(version).bind(issue.title).bind(issue.words).bind(issue.place).bind(issue.cues);
    statement.bind(issue.category).bind(issue.from).bind(issue.until);
    bindRef(statement, issue.ticket);
    statement.bind(issue.endedAt).bind(staffValue(issue.endedBy));
    statement.bind(issue.addedAt).bind(staffValue(issue.addedBy));
    bindVoided(statement, issue.voided);
}

} // namespace

Result<void> SqliteKnownIssueRepository::add(const KnownIssue& issue)
{
    return addGuarded(m_database, m_changes,
                      "INSERT INTO known_issue (version, title, words, place, cues, category, begins_at, until_at, "
                      "ticket_kind, ticket, ended_at, ended_by, added_at, staff, voided_at, void_reason, voided_by, "
                      "id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      issue, bindKnownIssue, [this](auto id) { return find(id); });
}

Result<KnownIssue> SqliteKnownIssueRepository::update(const KnownIssue& issue)
{
    return updateGuarded(m_database, m_changes,
                         "UPDATE known_issue SET version = ?, title = ?, words = ?, place = ?, cues = ?, category = ?, "
                         "begins_at = ?, until_at = ?, ticket_kind = ?, ticket = ?, ended_at = ?, ended_by = ?, "
                         "added_at = ?, staff = ?, voided_at = ?, void_reason = ?, voided_by = ? "
                         "WHERE id = ? AND version = ?",
                         issue, bindKnownIssue, [this](auto id) { return find(id); });
}

Result<KnownIssue> SqliteKnownIssueRepository::find(KnownIssueId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_KNOWN_ISSUE "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<KnownIssue>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<KnownIssue>> SqliteKnownIssueRepository::open(UtcTime now, int most) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_KNOWN_ISSUE "WHERE voided_at IS NULL AND ended_at IS NULL AND "
                                                          "(until_at IS NULL OR until_at > ?) "
                                                          "ORDER BY begins_at DESC, id DESC LIMIT ?");
    query.bind(now).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<KnownIssue>> SqliteKnownIssueRepository::all(int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_KNOWN_ISSUE "ORDER BY id DESC LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<std::vector<KnownIssue>> SqliteKnownIssueRepository::after(std::int64_t id, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_KNOWN_ISSUE "WHERE id > ? ORDER BY id LIMIT ?");
    query.bind(id).bind(most);
    return readAll(std::move(query));
}

Result<KnownIssue> SqliteKnownIssueRepository::readRow(Statement& row) const
{
    const auto id = KnownIssueId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    KnownIssue issue{.id = *id, .version = row.integer()};
    issue.title = row.text();
    issue.words = row.text();
    issue.place = row.text();
    issue.cues = row.text();
    issue.category = row.text();
    issue.from = row.time();
    issue.until = row.optionalTime();
    bool sound = readRef(row, issue.ticket);
    issue.endedAt = row.optionalTime();
    sound = readStaff(row, issue.endedBy) && sound;
    issue.addedAt = row.time();
    sound = readStaff(row, issue.addedBy) && sound;
    sound = readVoided(row, issue.voided) && sound;
    if (!sound) {
        return fail(m_database.damaged());
    }
    return issue;
}

Result<std::vector<KnownIssue>> SqliteKnownIssueRepository::readAll(Statement query) const
{
    return allRows<KnownIssue>(query, [this](Statement& row) { return readRow(row); });
}

} // namespace frontdesk
