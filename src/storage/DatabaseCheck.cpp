#include "storage/DatabaseCheck.h"

#include "storage/DatabaseCheckFees.h"
#include "storage/Migrator.h"
#include "storage/SqliteDraftRepository.h"
#include "storage/StorageErrors.h"
#include "storage/StoredRows.h"

namespace frontdesk {

namespace {

/// Adds the rows of a check that are not "ok", as one line each.
Result<void> addComplaints(Database& database, const char* sql, std::vector<std::string>& complaints)
{
    Statement check = database.statement(sql);
    return eachRow(check, [&](Statement& row) -> Result<void> {
        if (std::string words = row.text(); words != "ok") {
            complaints.push_back(std::move(words));
        }
        return {};
    });
}

} // namespace

Result<DatabaseReport> checkDatabase(const StoreOptions& options)
{
    auto database = Database::open(options.databasePath, {.mode = Database::Mode::Read});
    if (!database) {
        return fail(database.error());
    }
    const auto schema = Migrator{Migrator::shipped()}.schemaOf(*database);
    if (!schema) {
        return fail(schema.error());
    }
    if (*schema == 0) { // made, and never filled
        return fail(storeForeign, {options.databasePath});
    }
    DatabaseReport report;
    report.schema = *schema;
    const auto checked =
        addComplaints(*database, "PRAGMA integrity_check(100)", report.complaints)
            .and_then([&] {
                return addComplaints(*database,
                                     "SELECT 'foreign key: ' || \"table\" || ' ' || coalesce(rowid, '') "
                                     "FROM pragma_foreign_key_check LIMIT 100",
                                     report.complaints);
            })
            .and_then([&] {
                return addComplaints(*database,
                                     "SELECT 'search: ' || r.kind || ' ' || r.id FROM (SELECT 'call' AS kind, id FROM "
                                     "call UNION ALL SELECT 'party', id FROM party UNION ALL SELECT 'place', id FROM "
                                     "place) r WHERE NOT EXISTS (SELECT 1 FROM search_doc d WHERE d.kind = r.kind AND "
                                     "d.record = r.id) AND NOT EXISTS (SELECT 1 FROM meta WHERE name = "
                                     "'search_rebuilt_to') LIMIT 100",
                                     report.complaints);
            })
            .and_then([&] { return checkFeeMoney(*database, report.complaints); })
            .and_then([&]() -> Result<void> {
                for (const auto& [sql, count] : {std::pair{"SELECT count(*) FROM call", &report.calls},
                                                 std::pair{"SELECT count(*) FROM promise", &report.promises},
                                                 std::pair{"SELECT count(*) FROM draft", &report.drafts}}) {
                    const auto value = database->integer(sql);
                    if (!value) {
                        return fail(value.error());
                    }
                    *count = *value;
                }
                return {};
            });
    if (!checked) {
        return fail(checked.error());
    }
    const auto key = DataKey::read(options.keyPath);
    const auto lost = key ? countForeignDrafts(*database, *key) : Result<int>{static_cast<int>(report.drafts)};
    if (!lost) {
        return fail(lost.error());
    }
    report.lostDrafts = *lost;
    if (!report.complaints.empty()) {
        report.error = database->damaged();
    }
    return report;
}

} // namespace frontdesk
