#include "storage/SqlitePresenceRepository.h"

#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/StoredWords.h"

namespace frontdesk {

namespace {

constexpr std::chrono::days keptPresence{1};

} // namespace

Result<void> SqlitePresenceRepository::put(const RecordPresence& presence)
{
    {
        Statement old = m_database.statement("DELETE FROM presence WHERE seen < ? OR seen > ?");
        if (auto done = old.bind(presence.seen - keptPresence).bind(presence.seen + keptPresence).run(); !done) {
            return done;
        }
    }
    Statement upsert = m_database.statement(
        "INSERT INTO presence (kind, record, seat, desk, staff, writing, since, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (kind, record, seat) DO UPDATE SET desk = excluded.desk, staff = excluded.staff, "
        "writing = excluded.writing, since = excluded.since, seen = excluded.seen");
    upsert.bind(storedWord(presence.record.kind)).bind(presence.record.id).bind(presence.seat.value());
    upsert.bind(presence.desk).bind(staffValue(presence.staff)).bind(presence.writing);
    return upsert.bind(presence.since).bind(presence.seen).run();
}

Result<void> SqlitePresenceRepository::remove(RecordRef record, SeatId seat)
{
    Statement remove = m_database.statement("DELETE FROM presence WHERE kind = ? AND record = ? AND seat = ?");
    return remove.bind(storedWord(record.kind)).bind(record.id).bind(seat.value()).run();
}

Result<std::vector<RecordPresence>> SqlitePresenceRepository::at(RecordRef record) const
{
    Statement query = m_database.statement("SELECT seat, desk, staff, writing, since, seen FROM presence "
                                           "WHERE kind = ? AND record = ? ORDER BY since, seat");
    query.bind(storedWord(record.kind)).bind(record.id);
    return allRows<RecordPresence>(query, [&](Statement& row) -> Result<RecordPresence> {
        const auto seat = SeatId::fromValue(row.integer());
        if (!seat) {
            return fail(m_database.damaged());
        }
        RecordPresence presence{.record = record, .seat = *seat};
        presence.desk = static_cast<int>(row.integer());
        if (!readStaff(row, presence.staff)) {
            return fail(m_database.damaged());
        }
        presence.writing = row.flag();
        presence.since = row.time();
        presence.seen = row.time();
        return presence;
    });
}

} // namespace frontdesk
