#include "domain/directory/DirectoryErrors.h"
#include "storage/SqliteDirectoryRepository.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/StoredWords.h"

#include <cstdlib>

namespace frontdesk {

namespace {

// clang-format off
#define FRONTDESK_SELECT_PLACE \
    "SELECT id, version, number, kind, note, voided_at, void_reason, voided_by FROM place "
// clang-format on

void bindPlace(Statement& statement, const PlaceRecord& place, Version version)
{
    const PlaceNumber number = place.read();
    statement.bind(version).bind(place.number).bind(number.key).bind(number.building);
    statement.bind(number.floor ? std::optional<std::int64_t>{*number.floor} : std::nullopt).bind(number.door);
    statement.bind(wordOf(place.kind)).bind(place.note);
    if (place.voided) {
        statement.bind(place.voided->at).bind(place.voided->reason).bind(staffValue(place.voided->by));
    } else {
        statement.bindNull().bindNull().bindNull();
    }
}

Result<DirectoryImport> readImport(Statement& row, const Error& damaged)
{
    const auto id = DirectoryImportId::fromValue(row.integer());
    if (!id) {
        return fail(damaged);
    }
    DirectoryImport import{.id = *id, .at = row.time()};
    const bool sound = readStaff(row, import.by);
    import.source = row.text();
    import.revertedAt = row.optionalTime();
    return sound ? Result<DirectoryImport>{import} : Result<DirectoryImport>{fail(damaged)};
}

} // namespace

Result<void> SqliteDirectoryRepository::checkPlaceFree(const PlaceRecord& place) const
{
    if (place.voided) {
        return {};
    }
    return placeOf(place.number).and_then([&](const std::optional<PlaceRecord>& there) -> Result<void> {
        if (there && there->id != place.id) {
            return fail(directoryPlaceTaken, {there->number});
        }
        return {};
    });
}

Result<void> SqliteDirectoryRepository::addPlace(const PlaceRecord& place)
{
    if (auto available = checkPlaceFree(place); !available) {
        return available;
    }
    {
        Statement insert = m_database.statement(
            "INSERT INTO place (version, number, key, building, floor, door, kind, note, voided_at, void_reason, "
            "voided_by, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindPlace(insert, place, place.version);
        const auto done = insert.bind(place.id.value()).run();
        if (done) {
            m_changes.rowsChanged = true;
            return {};
        }
        if (!m_database.lastWasDuplicate()) {
            return done;
        }
    }
    return sameAsStored(place, findPlace(place.id));
}

Result<PlaceRecord> SqliteDirectoryRepository::updatePlace(const PlaceRecord& place)
{
    if (auto available = checkPlaceFree(place); !available) {
        return fail(available.error());
    }
    PlaceRecord next = place;
    next.version = place.version + 1;
    {
        Statement update = m_database.statement(
            "UPDATE place SET version = ?, number = ?, key = ?, building = ?, floor = ?, door = ?, kind = ?, note = ?, "
            "voided_at = ?, void_reason = ?, voided_by = ? WHERE id = ? AND version = ?");
        bindPlace(update, next, next.version);
        if (auto done = update.bind(place.id.value()).bind(place.version).run(); !done) {
            return fail(done.error());
        }
    }
    if (m_database.changes() == 0) {
        return fail(movedOrGone(findPlace(place.id)));
    }
    m_changes.rowsChanged = true;
    return next;
}

Result<PlaceRecord> SqliteDirectoryRepository::findPlace(PlaceId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PLACE "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<PlaceRecord>(query, id.toString(), [this](Statement& row) { return readPlace(row); });
}

Result<std::optional<PlaceRecord>> SqliteDirectoryRepository::placeOf(std::string_view typed) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PLACE "WHERE key = ? AND voided_at IS NULL");
    const Result<bool> row = query.bind(PlaceNumber::read(typed).key).step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return std::optional<PlaceRecord>{};
    }
    return readPlace(query).map([](PlaceRecord place) { return std::optional{std::move(place)}; });
}

Result<std::vector<PlaceRecord>> SqliteDirectoryRepository::neighboursOf(const PlaceRecord& place) const
{
    const PlaceNumber number = place.read();
    if (!number.floor) {
        return std::vector<PlaceRecord>{};
    }
    // There is no floor 0: up to two floors away, the number says which of them adjoins.
    Statement query =
        m_database.statement(FRONTDESK_SELECT_PLACE "WHERE building = ? AND door = ? AND floor BETWEEN ? AND ? "
                                                    "AND floor IS NOT NULL AND voided_at IS NULL ORDER BY floor DESC");
    query.bind(number.building).bind(number.door).bind(*number.floor - 2).bind(*number.floor + 2);
    auto near = allRows<PlaceRecord>(query, [this](Statement& row) { return readPlace(row); });
    if (near) {
        std::erase_if(*near, [&](const PlaceRecord& one) { return !number.adjoins(one.read()); });
    }
    return near;
}

Result<std::vector<PlaceRecord>> SqliteDirectoryRepository::placesAfter(std::int64_t id, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PLACE "WHERE id > ? ORDER BY id LIMIT ?");
    query.bind(id).bind(most);
    return allRows<PlaceRecord>(query, [this](Statement& row) { return readPlace(row); });
}

Result<PlaceRecord> SqliteDirectoryRepository::readPlace(Statement& row) const
{
    const auto id = PlaceId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    PlaceRecord place{.id = *id, .version = row.integer(), .number = row.text()};
    const auto kind = ofWord<PlaceKind>(row.text());
    place.note = row.text();
    const std::optional<UtcTime> voidedAt = row.optionalTime();
    std::string reason = row.text();
    std::optional<StaffId> by;
    if (!readStaff(row, by) || !kind) {
        return fail(m_database.damaged());
    }
    place.kind = *kind;
    if (voidedAt) {
        place.voided = Voided{.at = *voidedAt, .reason = std::move(reason), .by = by};
    }
    return place;
}

Result<void> SqliteDirectoryRepository::addImport(const DirectoryImport& import)
{
    {
        Statement insert = m_database.statement(
            "INSERT INTO directory_import (id, at, staff, source, reverted_at) VALUES (?, ?, ?, ?, ?)");
        insert.bind(import.id.value()).bind(import.at).bind(staffValue(import.by)).bind(import.source);
        if (auto done = insert.bind(import.revertedAt).run(); !done) {
            return done;
        }
    }
    int position = 0;
    for (const DirectoryImport::Row& row : import.rows) {
        Statement insert = m_database.statement("INSERT INTO directory_import_row (import, position, kind, record, "
                                                "version, added) VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(import.id.value()).bind(position++).bind(storedWord(row.record.kind)).bind(row.record.id);
        if (auto done = insert.bind(row.version).bind(row.added).run(); !done) {
            return done;
        }
    }
    return {};
}

Result<DirectoryImport> SqliteDirectoryRepository::findImport(DirectoryImportId id) const
{
    Statement query =
        m_database.statement("SELECT id, at, staff, source, reverted_at FROM directory_import WHERE id = ?");
    const Result<bool> found = query.bind(id.value()).step();
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(directoryImportGone);
    }
    auto import = readImport(query, m_database.damaged());
    if (!import) {
        return import;
    }
    Statement rows = m_database.statement(
        "SELECT kind, record, version, added FROM directory_import_row WHERE import = ? ORDER BY position");
    rows.bind(id.value());
    const auto readRow = [&](Statement& row) -> Result<void> {
        const auto kind = fromStoredWord<RecordKind>(row.text());
        const std::int64_t record = row.integer();
        const Version version = row.integer();
        if (!kind) {
            return fail(m_database.damaged());
        }
        import->rows.push_back({.record = {*kind, record}, .version = version, .added = row.flag()});
        return {};
    };
    return eachRow(rows, readRow).map([&] { return std::move(*import); });
}

Result<void> SqliteDirectoryRepository::markReverted(DirectoryImportId id, UtcTime at)
{
    Statement update =
        m_database.statement("UPDATE directory_import SET reverted_at = ? WHERE id = ? AND reverted_at IS NULL");
    if (auto done = update.bind(at).bind(id.value()).run(); !done) {
        return done;
    }
    return m_database.changes() == 0 ? Result<void>{fail(directoryImportGone)} : Result<void>{};
}

Result<std::vector<DirectoryImport>> SqliteDirectoryRepository::imports(int most) const
{
    Statement query = m_database.statement(
        "SELECT id, at, staff, source, reverted_at FROM directory_import ORDER BY id DESC LIMIT ?");
    query.bind(most);
    return allRows<DirectoryImport>(query, [this](Statement& row) { return readImport(row, m_database.damaged()); });
}

} // namespace frontdesk
