#include "storage/SqliteFeeImportRepository.h"

#include "storage/FeeColumns.h"
#include "storage/GuardedRows.h"
#include "storage/ImageCodec.h"
#include "storage/ImportedFees.h"
#include "storage/LateSearch.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"

namespace frontdesk {
namespace {

// clang-format off
#define FRONTDESK_FEE_IMPORT_COLUMNS \
    "version, source, at, staff, whole, rows, added, updated, unchanged, gone, total, digest, reverted_at, reverted_by"
#define FRONTDESK_SELECT_FEE_IMPORT "SELECT id, " FRONTDESK_FEE_IMPORT_COLUMNS " FROM fee_import "
constexpr const char* insertFeeImport =
    "INSERT INTO fee_import (" FRONTDESK_FEE_IMPORT_COLUMNS ", id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* updateFeeImportRow =
    "UPDATE fee_import SET (" FRONTDESK_FEE_IMPORT_COLUMNS ") = ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ? AND version = ?";
// clang-format on

void bindImport(Statement& statement, const FeeImport& import, Version version)
{
    statement.bind(version).bind(import.source).bind(import.at).bind(staffValue(import.by)).bind(import.whole);
    statement.bind(import.rows).bind(import.added).bind(import.updated).bind(import.unchanged).bind(import.gone);
    statement.bind(import.total.fen()).bind(import.digest).bind(import.revertedAt).bind(staffValue(import.revertedBy));
}

} // namespace

Result<void> SqliteFeeImportRepository::add(const FeeImport& import)
{
    return addGuarded(m_database, m_changes, insertFeeImport, import, bindImport, [this](auto id) { return find(id); });
}

Result<FeeImport> SqliteFeeImportRepository::update(const FeeImport& import)
{
    return updateGuarded(m_database, m_changes, updateFeeImportRow, import, bindImport,
                         [this](auto id) { return find(id); })
        .and_then([&](const FeeImport& stored) {
            return LateSearch{m_database}.afterImport(import.id).map([&] { return stored; });
        });
}

Result<FeeImport> SqliteFeeImportRepository::find(FeeImportId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_IMPORT "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<FeeImport>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<FeeImport>> SqliteFeeImportRepository::latest(int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_FEE_IMPORT "ORDER BY id DESC LIMIT ?");
    query.bind(most);
    return allRows<FeeImport>(query, [this](Statement& row) { return readRow(row); });
}

Result<void> SqliteFeeImportRepository::addRow(FeeImportId import, const FeeImportRow& row)
{
    Statement insert = m_database.statement(
        "INSERT INTO fee_import_row (import, position, kind, record, added, version, before) VALUES (?1, "
        "(SELECT coalesce(max(position), 0) + 1 FROM fee_import_row WHERE import = ?1), ?, ?, ?, ?, ?)");
    insert.bind(import.value()).bind(nameOf(row.record.kind)).bind(row.record.id).bind(row.added).bind(row.version);
    m_changes.rowsChanged = true;
    return insert.bind(toJson(row.before)).run();
}

Result<std::vector<FeeImportRow>> SqliteFeeImportRepository::rowsOf(FeeImportId import) const
{
    Statement query = m_database.statement(
        "SELECT kind, record, added, version, before FROM fee_import_row WHERE import = ? ORDER BY position");
    query.bind(import.value());
    return allRows<FeeImportRow>(query, [this](Statement& row) -> Result<FeeImportRow> {
        const auto kind = fromStoredWord<RecordKind>(row.text());
        FeeImportRow read;
        const std::int64_t record = row.integer();
        read.added = row.flag();
        read.version = row.integer();
        auto before = imageFromJson(row.text());
        if (!kind || !before) {
            return fail(m_database.damaged());
        }
        read.record = {*kind, record};
        read.before = std::move(*before);
        return read;
    });
}

Result<std::string> SqliteFeeImportRepository::digestOf(FeeImportId import) const
{
    return importedDigest(m_database, import);
}

Result<std::vector<RecordRef>> SqliteFeeImportRepository::movedSince(FeeImportId import, int most) const
{
    Statement query = m_database.statement(
        "SELECT 1, id FROM fee_account AS a WHERE source = ?1 AND (version <> 1 "
        "OR EXISTS (SELECT 1 FROM fee_item WHERE account = a.id AND source IS NOT ?1) "
        "OR EXISTS (SELECT 1 FROM fee_payment WHERE account = a.id) "
        "OR EXISTS (SELECT 1 FROM fee_contact WHERE account = a.id) "
        "OR EXISTS (SELECT 1 FROM pay_promise WHERE account = a.id) "
        "OR EXISTS (SELECT 1 FROM fee_letter WHERE account = a.id)) "
        "UNION ALL SELECT 2, id FROM fee_item WHERE source = ?1 AND version <> 1 ORDER BY 1, 2 LIMIT ?2");
    query.bind(import.value()).bind(most);
    return allRows<RecordRef>(query, [](Statement& row) -> Result<RecordRef> {
        const RecordKind kind = row.integer() == 1 ? RecordKind::FeeAccount : RecordKind::FeeItem;
        return RecordRef{kind, row.integer()};
    });
}

Result<void> SqliteFeeImportRepository::voidAdded(const FeeImport& import)
{
    const auto voidAll = [&](const char* sql) {
        Statement update = m_database.statement(sql);
        update.bind(import.revertedAt).bind(feeImportTakenBack).bind(staffValue(import.revertedBy));
        m_changes.rowsChanged = true;
        return update.bind(import.id.value()).run();
    };
    return voidAll("UPDATE fee_item SET version = version + 1, voided_at = ?, void_reason = ?, voided_by = ? "
                   "WHERE source = ? AND version = 1")
        .and_then([&] {
            return voidAll("UPDATE fee_account SET version = version + 1, voided_at = ?, void_reason = ?, "
                           "voided_by = ? WHERE source = ? AND version = 1");
        });
}

Result<FeeImport> SqliteFeeImportRepository::readRow(Statement& row) const
{
    const auto id = FeeImportId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    FeeImport import{.id = *id, .version = row.integer()};
    import.source = row.text();
    import.at = row.time();
    bool sound = readStaff(row, import.by);
    import.whole = row.flag();
    import.rows = row.integer();
    import.added = row.integer();
    import.updated = row.integer();
    import.unchanged = row.integer();
    import.gone = row.integer();
    import.total = Money::fromFen(row.integer());
    import.digest = row.text();
    import.revertedAt = row.optionalTime();
    sound = readStaff(row, import.revertedBy) && sound;
    return sound ? Result<FeeImport>{std::move(import)} : Result<FeeImport>{fail(m_database.damaged())};
}

} // namespace frontdesk
