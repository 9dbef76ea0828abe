#include "storage/SqlitePackRepository.h"

#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/StoredWords.h"

namespace frontdesk {

namespace {

#define FRONTDESK_SELECT_PACK                                                                                          \
    "SELECT id, row_version, pack, version, text, hash, origin, state, staff, at FROM pack_version "

void bindPack(Statement& statement, const PackVersion& version, Version rowVersion)
{
    statement.bind(rowVersion).bind(version.pack).bind(version.version).bind(version.text).bind(version.hash);
    statement.bind(storedWord(version.origin)).bind(storedWord(version.state)).bind(staffValue(version.by));
    statement.bind(version.at);
}

} // namespace

Result<void> SqlitePackRepository::add(const PackVersion& version)
{
    {
        Statement insert = m_database.statement(
            "INSERT INTO pack_version (row_version, pack, version, text, hash, origin, state, staff, at, id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindPack(insert, version, version.rowVersion);
        const auto done = insert.bind(version.id.value()).run();
        if (done) {
            m_changes.rowsChanged = true;
            return {};
        }
        if (!m_database.lastWasDuplicate()) {
            return done;
        }
    }
    return sameAsStored(version, find(version.id));
}

Result<PackVersion> SqlitePackRepository::update(const PackVersion& version)
{
    PackVersion next = version;
    next.rowVersion = version.rowVersion + 1;
    {
        Statement update = m_database.statement(
            "UPDATE pack_version SET row_version = ?, pack = ?, version = ?, text = ?, hash = ?, origin = ?, "
            "state = ?, staff = ?, at = ? WHERE id = ? AND row_version = ?");
        bindPack(update, next, next.rowVersion);
        if (auto done = update.bind(version.id.value()).bind(version.rowVersion).run(); !done) {
            return fail(done.error());
        }
    }
    if (m_database.changes() == 0) {
        return fail(movedOrGone(find(version.id)));
    }
    m_changes.rowsChanged = true;
    return next;
}

Result<PackVersion> SqlitePackRepository::find(PackVersionId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PACK "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<PackVersion>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<PackVersion>> SqlitePackRepository::all() const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PACK "ORDER BY at, id");
    return allRows<PackVersion>(query, [this](Statement& row) { return readRow(row); });
}

Result<std::optional<PackVersion>> SqlitePackRepository::published(std::string_view pack) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_PACK
                                           "WHERE pack = ? AND state = 'published' ORDER BY at DESC, id DESC LIMIT 1");
    const Result<bool> row = query.bind(pack).step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return std::optional<PackVersion>{};
    }
    return readRow(query).map([](PackVersion version) { return std::optional{std::move(version)}; });
}

Result<void> SqlitePackRepository::addReading(const PackReading& reading)
{
    Statement insert = m_database.statement(
        "INSERT INTO pack_reading (pack_version, staff, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    auto done = insert.bind(reading.version.value()).bind(reading.staff.value()).bind(reading.at).run();
    m_changes.rowsChanged = m_changes.rowsChanged || (done && m_database.changes() > 0);
    return done;
}

Result<std::vector<PackReading>> SqlitePackRepository::readings() const
{
    Statement query =
        m_database.statement("SELECT pack_version, staff, at FROM pack_reading ORDER BY pack_version, staff");
    return allRows<PackReading>(query, [this](Statement& row) -> Result<PackReading> {
        const auto version = PackVersionId::fromValue(row.integer());
        const auto staff = StaffId::fromValue(row.integer());
        if (!version || !staff) {
            return fail(m_database.damaged());
        }
        return PackReading{*version, *staff, row.time()};
    });
}

Result<PackVersion> SqlitePackRepository::readRow(Statement& row) const
{
    const auto id = PackVersionId::fromValue(row.integer());
    const Version rowVersion = row.integer();
    std::string pack = row.text();
    std::string version = row.text();
    std::string text = row.text();
    std::string hash = row.text();
    const auto origin = fromStoredWord<PackOrigin>(row.text());
    const auto state = fromStoredWord<PackState>(row.text());
    std::optional<StaffId> by;
    const bool sound = readStaff(row, by);
    const UtcTime at = row.time();
    if (!id || !origin || !state || !sound) {
        return fail(m_database.damaged());
    }
    return PackVersion{.id = *id,
                       .rowVersion = rowVersion,
                       .pack = std::move(pack),
                       .version = std::move(version),
                       .text = std::move(text),
                       .hash = std::move(hash),
                       .origin = *origin,
                       .state = *state,
                       .by = by,
                       .at = at};
}

} // namespace frontdesk
