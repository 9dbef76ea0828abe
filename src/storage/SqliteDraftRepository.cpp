#include "storage/SqliteDraftRepository.h"

#include "storage/ImageCodec.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/StoredWords.h"

namespace frontdesk {

Result<void> SqliteDraftRepository::put(const Draft& draft)
{
    Statement upsert = m_database.statement(
        "INSERT INTO draft (kind, record, desk, staff, data_key, sealed, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (kind, record) DO UPDATE SET desk = excluded.desk, staff = excluded.staff, "
        "data_key = excluded.data_key, sealed = excluded.sealed, updated_at = excluded.updated_at");
    upsert.bind(storedWord(draft.record.kind)).bind(draft.record.id).bind(draft.desk).bind(staffValue(draft.staff));
    const std::vector<unsigned char> sealed = m_key.seal(toJson(draft.payload), draft.record);
    return upsert.bind(m_key.name()).bind(std::span{sealed}).bind(draft.updatedAt).run();
}

Result<void> SqliteDraftRepository::remove(RecordRef record)
{
    Statement remove = m_database.statement("DELETE FROM draft WHERE kind = ? AND record = ?");
    return remove.bind(storedWord(record.kind)).bind(record.id).run();
}

Result<std::vector<Draft>> SqliteDraftRepository::ofDesk(int desk) const
{
    Statement query = m_database.statement(
        "SELECT kind, record, desk, staff, sealed, updated_at FROM draft WHERE desk = ? ORDER BY updated_at, record");
    query.bind(desk);
    std::vector<Draft> drafts;
    std::int64_t unreadable = 0;
    const auto read = eachRow(query, [&](Statement& row) -> Result<void> {
        Draft draft;
        const auto kind = fromStoredWord<RecordKind>(row.text());
        draft.record = {kind.value_or(RecordKind::Draft), row.integer()};
        draft.desk = static_cast<int>(row.integer());
        const bool sound = readStaff(row, draft.staff);
        const auto text = m_key.unseal(row.blob(), draft.record);
        auto payload = text ? imageFromJson(*text) : std::nullopt;
        draft.updatedAt = row.time();
        if (!kind || !sound || !payload) {
            ++unreadable;
            return {};
        }
        draft.payload = std::move(*payload);
        drafts.push_back(std::move(draft));
        return {};
    });
    if (!read) {
        return fail(read.error());
    }
    if (unreadable > 0) {
        m_log.event(LogLevel::Warning, "draft.unreadable", {unreadable});
    }
    return drafts;
}

Result<int> countForeignDrafts(Database& database, const DataKey& key)
{
    Statement query = database.statement("SELECT count(*) FROM draft WHERE data_key <> ?");
    const Result<bool> row = query.bind(key.name()).step();
    if (!row) {
        return fail(row.error());
    }
    return static_cast<int>(query.integer());
}

} // namespace frontdesk
