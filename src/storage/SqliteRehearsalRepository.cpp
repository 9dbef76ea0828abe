#include "storage/SqliteRehearsalRepository.h"

#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"

namespace frontdesk {

namespace {

#define FRONTDESK_SELECT_REHEARSAL "SELECT id, staff, pack, version, scenario, done, due, steps, at FROM rehearsal "
#define FRONTDESK_NEWEST_REHEARSALS "ORDER BY at DESC, id DESC LIMIT ?"

} // namespace

Result<void> SqliteRehearsalRepository::add(const RehearsalResult& result)
{
    {
        Statement insert =
            m_database.statement("INSERT INTO rehearsal (id, staff, pack, version, scenario, done, due, steps, at) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(result.id.value()).bind(staffValue(result.who)).bind(result.pack).bind(result.version);
        insert.bind(result.scenario).bind(std::int64_t{result.done}).bind(std::int64_t{result.due});
        const auto done = insert.bind(result.steps).bind(result.at).run();
        if (done) {
            m_changes.rowsChanged = true;
            return {};
        }
        if (!m_database.lastWasDuplicate()) {
            return done;
        }
    }
    const auto stored = find(result.id);
    return stored && *stored == result ? Result<void>{} : Result<void>{fail(recordConflict, {result.id.toString()})};
}

Result<std::vector<RehearsalResult>> SqliteRehearsalRepository::ofStaff(StaffId who, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_REHEARSAL "WHERE staff = ? " FRONTDESK_NEWEST_REHEARSALS);
    query.bind(who.value()).bind(std::int64_t{most});
    return allRows<RehearsalResult>(query, [this](Statement& row) { return readRow(row); });
}

Result<std::vector<RehearsalResult>> SqliteRehearsalRepository::ofPack(std::string_view pack, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_REHEARSAL "WHERE pack = ? " FRONTDESK_NEWEST_REHEARSALS);
    query.bind(pack).bind(std::int64_t{most});
    return allRows<RehearsalResult>(query, [this](Statement& row) { return readRow(row); });
}

Result<std::vector<RehearsalResult>> SqliteRehearsalRepository::all(int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_REHEARSAL FRONTDESK_NEWEST_REHEARSALS);
    query.bind(std::int64_t{most});
    return allRows<RehearsalResult>(query, [this](Statement& row) { return readRow(row); });
}

Result<RehearsalResult> SqliteRehearsalRepository::find(RehearsalId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_REHEARSAL "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<RehearsalResult>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<RehearsalResult> SqliteRehearsalRepository::readRow(Statement& row) const
{
    const auto id = RehearsalId::fromValue(row.integer());
    std::optional<StaffId> who;
    const bool sound = readStaff(row, who);
    std::string pack = row.text();
    std::string version = row.text();
    std::string scenario = row.text();
    const auto done = static_cast<int>(row.integer());
    const auto due = static_cast<int>(row.integer());
    std::string steps = row.text();
    const UtcTime at = row.time();
    if (!id || !sound) {
        return fail(m_database.damaged());
    }
    return RehearsalResult{.id = *id,
                           .who = who,
                           .pack = std::move(pack),
                           .version = std::move(version),
                           .scenario = std::move(scenario),
                           .done = done,
                           .due = due,
                           .steps = std::move(steps),
                           .at = at};
}

} // namespace frontdesk
