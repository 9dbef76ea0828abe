#include "storage/SqlitePromiseRepository.h"

#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/StoredWords.h"

namespace frontdesk {

namespace {

// clang-format off
#define FRONTDESK_SELECT_PROMISE \
    "SELECT id, version, kind, to_whom, phone, what, origin_kind, origin, made_at, due_at, state, made_by, closed_at, " \
    "note, progress_calls FROM promise "
// clang-format on

void bindPromise(Statement& statement, const Promise& promise, Version version)
{
    statement.bind(version).bind(storedWord(promise.kind)).bind(promise.toWhom).bind(promise.phone).bind(promise.what);
    statement.bind(storedWord(promise.origin.kind)).bind(promise.origin.id).bind(promise.madeAt).bind(promise.dueAt);
    statement.bind(storedWord(promise.state)).bind(staffValue(promise.madeBy)).bind(promise.closedAt);
    statement.bind(promise.note).bind(promise.progressCalls);
}

} // namespace

Result<void> SqlitePromiseRepository::add(const Promise& promise)
{
    {
        Statement insert = m_database.statement(
            "INSERT INTO promise (version, kind, to_whom, phone, what, origin_kind, origin, made_at, due_at, state, "
            "made_by, closed_at, note, progress_calls, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindPromise(insert, promise, promise.version);
        const auto done = insert.bind(promise.id.value()).run();
        if (done) {
            m_changes.rowsChanged = true;
            return {};
        }
        if (!m_database.lastWasDuplicate()) {
            return done;
        }
    }
    return sameAsStored(promise, find(promise.id));
}

Result<Promise> SqlitePromiseRepository::update(const Promise& promise)
{
    Promise next = promise;
    next.version = promise.version + 1;
    {
        Statement update = m_database.statement(
            "UPDATE promise SET version = ?, kind = ?, to_whom = ?, phone = ?, what = ?, origin_kind = ?, origin = ?, "
            "made_at = ?, due_at = ?, state = ?, made_by = ?, closed_at = ?, note = ?, progress_calls = ? "
            "WHERE id = ? AND version = ?");
        bindPromise(update, next, next.version);
        if (auto done = update.bind(promise.id.value()).bind(promise.version).run(); !done) {
            return fail(done.error());
        }
    }
    if (m_database.changes() == 0) {
        return fail(movedOrGone(find(promise.id)));
    }
    m_changes.rowsChanged = true;
    return next;
}

Result<Promise> SqlitePromiseRepository::find(PromiseId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PROMISE "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<Promise>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<Promise>> SqlitePromiseRepository::open(int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PROMISE "WHERE state = 'open' ORDER BY due_at, id LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Promise>> SqlitePromiseRepository::ofOrigin(RecordRef origin) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PROMISE "WHERE origin_kind = ? AND origin = ? ORDER BY id");
    query.bind(storedWord(origin.kind)).bind(origin.id);
    return readAll(std::move(query));
}

Result<Promise> SqlitePromiseRepository::readRow(Statement& row) const
{
    const auto id = PromiseId::fromValue(row.integer());
    const Version version = row.integer();
    const auto kind = fromStoredWord<PromiseKind>(row.text());
    std::string toWhom = row.text();
    std::string phone = row.text();
    std::string what = row.text();
    const auto originKind = fromStoredWord<RecordKind>(row.text());
    const std::int64_t origin = row.integer();
    const UtcTime madeAt = row.time();
    const UtcTime dueAt = row.time();
    const auto state = fromStoredWord<PromiseState>(row.text());
    std::optional<StaffId> madeBy;
    const bool sound = readStaff(row, madeBy);
    const std::optional<UtcTime> closedAt = row.optionalTime();
    std::string note = row.text();
    const int progressCalls = static_cast<int>(row.integer());
    if (!id || !kind || !originKind || !state || !sound) {
        return fail(m_database.damaged());
    }
    return Promise{.id = *id,
                   .version = version,
                   .kind = *kind,
                   .toWhom = std::move(toWhom),
                   .phone = std::move(phone),
                   .what = std::move(what),
                   .origin = {*originKind, origin},
                   .madeAt = madeAt,
                   .dueAt = dueAt,
                   .state = *state,
                   .madeBy = madeBy,
                   .closedAt = closedAt,
                   .note = std::move(note),
                   .progressCalls = progressCalls};
}

Result<std::vector<Promise>> SqlitePromiseRepository::readAll(Statement query) const
{
    return allRows<Promise>(query, [this](Statement& row) { return readRow(row); });
}

} // namespace frontdesk
