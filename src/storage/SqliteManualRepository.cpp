#include "storage/SqliteManualRepository.h"

#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"

namespace frontdesk {

namespace {

#define FRONTDESK_SELECT_MANUAL "SELECT id, pack, file, text, staff, at FROM manual "

} // namespace

Result<void> SqliteManualRepository::add(const Manual& manual)
{
    {
        Statement insert =
            m_database.statement("INSERT INTO manual (id, pack, file, text, staff, at) VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(manual.id.value()).bind(manual.pack).bind(manual.file).bind(manual.text);
        const auto done = insert.bind(staffValue(manual.by)).bind(manual.at).run();
        if (!done && !m_database.lastWasDuplicate()) {
            return done;
        }
        m_changes.rowsChanged = m_changes.rowsChanged || done.has_value();
        if (!done) {
            const auto stored = find(manual.id);
            return stored && *stored == manual ? Result<void>{} : fail(recordConflict, {manual.id.toString(), "1"});
        }
    }
    for (const ClausePlace& clause : manual.clauses) {
        Statement insert = m_database.statement(
            "INSERT INTO manual_clause (manual, number, start, length, heading) VALUES (?, ?, ?, ?, ?)");
        insert.bind(manual.id.value()).bind(std::int64_t{clause.number}).bind(clause.start).bind(clause.length);
        if (auto done = insert.bind(clause.heading).run(); !done) {
            return done;
        }
    }
    return {};
}

Result<Manual> SqliteManualRepository::find(ManualId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_MANUAL "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<Manual>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::optional<Manual>> SqliteManualRepository::ofPack(std::string_view pack) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_MANUAL "WHERE pack = ? ORDER BY at DESC, id DESC LIMIT 1");
    const Result<bool> row = query.bind(pack).step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return std::optional<Manual>{};
    }
    return readRow(query).map([](Manual manual) { return std::optional{std::move(manual)}; });
}

Result<Manual> SqliteManualRepository::readRow(Statement& row) const
{
    const auto id = ManualId::fromValue(row.integer());
    std::string pack = row.text();
    std::string file = row.text();
    std::string text = row.text();
    std::optional<StaffId> by;
    const bool sound = readStaff(row, by);
    const UtcTime at = row.time();
    if (!id || !sound) {
        return fail(m_database.damaged());
    }
    Statement query = m_database.statement(
        "SELECT number, start, length, heading FROM manual_clause WHERE manual = ? ORDER BY number");
    query.bind(id->value());
    auto clauses = allRows<ClausePlace>(query, [](Statement& clause) -> Result<ClausePlace> {
        ClausePlace place{.number = static_cast<int>(clause.integer())};
        place.start = clause.integer();
        place.length = clause.integer();
        place.heading = clause.text();
        return place;
    });
    if (!clauses) {
        return fail(clauses.error());
    }
    return Manual{*id, std::move(pack), std::move(file), std::move(text), std::move(*clauses), by, at};
}

} // namespace frontdesk
