#include "storage/SqliteWatchRepository.h"

#include "storage/GuardedRows.h"
#include "storage/PhoneColumns.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/StoredWords.h"
#include "storage/VoidColumns.h"

#include <algorithm>

namespace frontdesk {

namespace {

// clang-format off
#define FRONTDESK_SELECT_WATCH \
    "SELECT id, version, name, phone, phone_shown, plate, identity_kind, identity_masked, identity_mark, reason, " \
    "decider, valid_until, added_at, staff, voided_at, void_reason, voided_by FROM watch "
#define FRONTDESK_SELECT_WATCH_DECISION \
    "SELECT watch, visit_kind, visit, at, let_in, words, staff FROM watch_decision "
// clang-format on

void bindWatch(Statement& statement, const Watch& watch, Version version)
{
    statement.bind(version).bind(watch.name);
    bindPhone(statement, watch.phone);
    statement.bind(watch.plate);
    if (watch.identity) {
        statement.bind(nameOf(watch.identity->kind)).bind(watch.identity->masked).bind(watch.identity->mark);
    } else {
        statement.bindNull().bindNull().bindNull();
    }
    statement.bind(watch.reason).bind(watch.decider);
    statement.bind(watch.validUntil ? std::optional{toIso(*watch.validUntil)} : std::nullopt);
    statement.bind(watch.addedAt).bind(staffValue(watch.addedBy));
    bindVoided(statement, watch.voided);
}

bool readWatchIdentity(Statement& row, std::optional<WatchedIdentity>& identity)
{
    const std::optional<std::string> name = row.optionalText();
    std::optional<std::string> masked = row.optionalText();
    std::optional<std::string> mark = row.optionalText();
    if (!name) {
        return true;
    }
    const auto kind = identityKindOf(*name);
    if (!kind || !masked || !mark) {
        return false;
    }
    identity = WatchedIdentity{*kind, std::move(*masked), std::move(*mark)};
    return true;
}

bool readLastDay(Statement& row, std::optional<LocalDate>& day)
{
    const std::optional<std::string> text = row.optionalText();
    if (!text) {
        return true;
    }
    const auto read = parseDate(*text);
    day = read ? std::optional{*read} : std::nullopt;
    return read.has_value();
}

} // namespace

Result<void> SqliteWatchRepository::add(const Watch& watch)
{
    return addGuarded(
        m_database, m_changes,
        "INSERT INTO watch (version, name, phone, phone_shown, plate, identity_kind, identity_masked, "
        "identity_mark, reason, decider, valid_until, added_at, staff, voided_at, void_reason, voided_by, id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        watch, bindWatch, [this](auto id) { return find(id); });
}

Result<Watch> SqliteWatchRepository::update(const Watch& watch)
{
    return updateGuarded(
        m_database, m_changes,
        "UPDATE watch SET version = ?, name = ?, phone = ?, phone_shown = ?, plate = ?, identity_kind = ?, "
        "identity_masked = ?, identity_mark = ?, reason = ?, decider = ?, valid_until = ?, added_at = ?, "
        "staff = ?, voided_at = ?, void_reason = ?, voided_by = ? WHERE id = ? AND version = ?",
        watch, bindWatch, [this](auto id) { return find(id); });
}

Result<void> SqliteWatchRepository::addDecision(const WatchDecision& decision)
{
    {
        Statement insert =
            m_database.statement("INSERT INTO watch_decision (watch, visit_kind, visit, at, let_in, words, staff) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?)");
        insert.bind(decision.watch.value()).bind(storedWord(decision.visit.kind)).bind(decision.visit.id);
        insert.bind(decision.at).bind(decision.letIn).bind(decision.words).bind(staffValue(decision.by));
        const auto done = insert.run();
        if (done) {
            m_changes.rowsChanged = true;
            return {};
        }
        if (!m_database.lastWasDuplicate()) {
            return done;
        }
    }
    const auto stored = decisionsAbout(decision.visit);
    if (!stored) {
        return fail(stored.error());
    }
    if (std::find(stored->begin(), stored->end(), decision) == stored->end()) {
        return fail(recordConflict);
    }
    return {};
}

Result<Watch> SqliteWatchRepository::find(WatchId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_WATCH "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<Watch>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<Watch>> SqliteWatchRepository::inForce(LocalDate day) const
{
    Statement query = m_database.statement(
        FRONTDESK_SELECT_WATCH "WHERE voided_at IS NULL AND (valid_until IS NULL OR valid_until >= ?) ORDER BY id");
    query.bind(toIso(day));
    return allRows<Watch>(query, [this](Statement& row) { return readRow(row); });
}

Result<std::vector<Watch>> SqliteWatchRepository::all(int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_WATCH "ORDER BY id DESC LIMIT ?");
    query.bind(most);
    return allRows<Watch>(query, [this](Statement& row) { return readRow(row); });
}

Result<std::vector<WatchDecision>> SqliteWatchRepository::decisionsOf(WatchId watch, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_WATCH_DECISION
                                           "WHERE watch = ? ORDER BY at DESC, visit_kind, visit LIMIT ?");
    query.bind(watch.value()).bind(most);
    return readDecisions(query);
}

Result<std::vector<WatchDecision>> SqliteWatchRepository::decisionsAbout(RecordRef visit) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_WATCH_DECISION
                                           "WHERE visit_kind = ? AND visit = ? ORDER BY at DESC, watch");
    query.bind(storedWord(visit.kind)).bind(visit.id);
    return readDecisions(query);
}

Result<Watch> SqliteWatchRepository::readRow(Statement& row) const
{
    const auto id = WatchId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    Watch watch{.id = *id, .version = row.integer()};
    watch.name = row.text();
    bool sound = readPhone(row, watch.phone);
    watch.plate = row.text();
    sound = readWatchIdentity(row, watch.identity) && sound;
    watch.reason = row.text();
    watch.decider = row.text();
    sound = readLastDay(row, watch.validUntil) && sound;
    watch.addedAt = row.time();
    sound = readStaff(row, watch.addedBy) && sound;
    sound = readVoided(row, watch.voided) && sound;
    if (!sound) {
        return fail(m_database.damaged());
    }
    return watch;
}

Result<std::vector<WatchDecision>> SqliteWatchRepository::readDecisions(Statement& query) const
{
    return allRows<WatchDecision>(query, [this](Statement& row) -> Result<WatchDecision> {
        const auto watch = WatchId::fromValue(row.integer());
        const auto kind = fromStoredWord<RecordKind>(row.text());
        if (!watch || !kind) {
            return fail(m_database.damaged());
        }
        WatchDecision decision{.watch = *watch, .visit = {*kind, row.integer()}};
        decision.at = row.time();
        decision.letIn = row.flag();
        decision.words = row.text();
        if (!readStaff(row, decision.by)) {
            return fail(m_database.damaged());
        }
        return decision;
    });
}

} // namespace frontdesk
