#include "storage/SqliteUnitOfWork.h"

#include "base/LocalTime.h"

namespace frontdesk {

namespace {

// Less than a frame: what else is asked on the lane waits no longer.
constexpr Milliseconds searchPieceTime{12};

} // namespace

SqliteUnitOfWork::SqliteUnitOfWork(Database& database, SearchCutter& cutter, const DataKey& key, Log& log)
    : m_database(database), m_calls(database, m_changes), m_promises(database, m_changes), m_drafts(database, key, log),
      m_settings(database, m_changes), m_packs(database, m_changes), m_manuals(database, m_changes),
      m_staff(database, m_changes), m_directory(database, m_changes, cutter), m_matters(database, m_changes),
      m_items(database, m_changes), m_slips(database, m_changes), m_complaints(database, m_changes),
      m_complaintReviews(database, m_changes), m_siteVisits(database, m_changes), m_knownIssues(database, m_changes),
      m_presences(database), m_roster(database, m_changes), m_rehearsals(database, m_changes),
      m_visits(database, m_changes), m_identities(database, m_changes, key), m_watches(database, m_changes),
      m_fees(database, m_changes), m_feeImports(database, m_changes), m_feePayments(database, m_changes),
      m_feeContacts(database, m_changes), m_feeLetters(database, m_changes), m_remittances(database, m_changes),
      m_audit(database, m_changes), m_search(database, cutter)
{}

Result<std::int64_t> SqliteUnitOfWork::nextNumber(std::string_view kind, std::chrono::year_month_day day)
{
    Statement upsert = m_database.statement("INSERT INTO counter (kind, day, value) VALUES (?, ?, 1) "
                                            "ON CONFLICT (kind, day) DO UPDATE SET value = value + 1 RETURNING value");
    const Result<bool> row = upsert.bind(kind).bind(toIso(day)).step();
    if (!row) {
        return fail(row.error());
    }
    const std::int64_t number = upsert.integer();
    return upsert.run().map([&] { return number; });
}

SqliteReadView::SqliteReadView(Database& database, SearchCutter& cutter, const DataKey& key, Log& log,
                               Milliseconds searchDeadline)
    : m_calls(database, m_changes), m_promises(database, m_changes), m_drafts(database, key, log),
      m_settings(database, m_changes), m_packs(database, m_changes), m_manuals(database, m_changes),
      m_staff(database, m_changes), m_directory(database, m_changes, cutter), m_matters(database, m_changes),
      m_items(database, m_changes), m_slips(database, m_changes), m_complaints(database, m_changes),
      m_complaintReviews(database, m_changes), m_siteVisits(database, m_changes), m_knownIssues(database, m_changes),
      m_presences(database), m_roster(database, m_changes), m_rehearsals(database, m_changes),
      m_visits(database, m_changes), m_identities(database, m_changes, key), m_watches(database, m_changes),
      m_fees(database, m_changes), m_feeImports(database, m_changes), m_feePayments(database, m_changes),
      m_feeContacts(database, m_changes), m_feeLetters(database, m_changes), m_remittances(database, m_changes),
      m_audit(database, m_changes), m_search(database, cutter), m_searchDeadline(searchDeadline)
{}

Result<std::vector<RecordRef>> SqliteReadView::searchKind(RecordKind kind, std::string_view typed, int most) const
{
    return m_search.find(typed, most, m_searchDeadline, kind);
}

Result<std::vector<RecordRef>> SqliteReadView::search(std::string_view typed, int most) const
{
    return m_search.find(typed, most, m_searchDeadline);
}

Result<IdPiece> SqliteReadView::searchFrom(std::string_view typed, RecordKind kind,
                                           const std::optional<ListPlace>& from, int most) const
{
    return m_search.findFrom(typed, kind, from, most, searchPieceTime);
}

} // namespace frontdesk
