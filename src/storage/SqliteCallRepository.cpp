#include "storage/SqliteCallRepository.h"

#include "storage/ImageCodec.h"
#include "storage/PhoneColumns.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/StoredWords.h"
#include "storage/VoidColumns.h"

#include <string>

namespace frontdesk {

namespace {

// The columns in the order in which bindCall() writes and readRow() reads them. A macro, since the statements must be
// literals: the statement cache goes by their addresses.
// clang-format off
#define FRONTDESK_CALL_COLUMNS \
    "version, line, line_label, line_kind, source, caller_id, heard_phone, rang_at, ring_count, "  \
    "waited_ms, answered_at, late, other_line_busy, ended_at, talked_ms, ended_by, dropped, "  \
    "clock_jumped, slept, outcome, caller_name, title, phone, phone_shown, place, name_declined, "  \
    "phone_declined, name_asked, category, key_points, requested_items, late_reason, "  \
    "late_reason_inferred, recap_confirmed, to_complete, operator, voided_at, void_reason, voided_by, "  \
    "dealt_at, dealt_how, rule_book, guidance, emergency_kind"
#define FRONTDESK_SELECT_CALL "SELECT id, " FRONTDESK_CALL_COLUMNS " FROM call "
// As the partial index call_unclaimed has it; its ids begin behind those from before there were people.
#define FRONTDESK_UNCLAIMED \
    "operator IS NULL AND voided_at IS NULL AND outcome <> 'missed' AND id > " \
    "(SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'unclaimed_after') "

constexpr const char* insertCall =
    "INSERT INTO call (" FRONTDESK_CALL_COLUMNS ", id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* updateCall =
    "UPDATE call SET version = ?, line = ?, line_label = ?, line_kind = ?, source = ?, caller_id = ?, heard_phone = ?, "
    "rang_at = ?, ring_count = ?, waited_ms = ?, answered_at = ?, late = ?, other_line_busy = ?, "
    "ended_at = ?, talked_ms = ?, ended_by = ?, dropped = ?, clock_jumped = ?, slept = ?, outcome = ?, "
    "caller_name = ?, title = ?, phone = ?, phone_shown = ?, place = ?, name_declined = ?, "
    "phone_declined = ?, name_asked = ?, category = ?, key_points = ?, requested_items = ?, "
    "late_reason = ?, late_reason_inferred = ?, recap_confirmed = ?, to_complete = ?, operator = ?, "
    "voided_at = ?, void_reason = ?, voided_by = ?, dealt_at = ?, dealt_how = ?, rule_book = ?, "
    "guidance = ?, emergency_kind = ?"
    " WHERE id = ? AND version = ?";
// clang-format on

std::optional<std::string> heardPhone(const CallSnapshot& live)
{
    std::string digits = heardDigits(live);
    return digits.empty() ? std::nullopt : std::optional{std::move(digits)};
}

void bindCall(Statement& statement, const Call& call, Version version)
{
    const CallSnapshot& live = call.live;
    statement.bind(version).bind(live.line).bind(live.lineLabel).bind(live.lineKind).bind(live.source);
    statement.bind(live.callerId).bind(heardPhone(live)).bind(live.rangAt).bind(live.ringCount);
    statement.bind(live.waitedMillis).bind(live.answeredAt).bind(live.late).bind(live.otherLineBusy);
    statement.bind(live.endedAt).bind(live.talkedMillis).bind(storedWord(live.endedBy)).bind(live.dropped);
    statement.bind(live.clockJumped).bind(live.slept).bind(storedWord(live.outcome));

    const Caller& caller = call.caller;
    statement.bind(caller.name).bind(caller.title);
    bindPhone(statement, caller.phone);
    statement.bind(caller.place).bind(caller.nameDeclined).bind(caller.phoneDeclined).bind(caller.nameAsked);

    statement.bind(call.category).bind(call.keyPoints).bind(call.requestedItems).bind(call.lateReason);
    statement.bind(call.lateReasonInferred).bind(call.recapConfirmed).bind(call.toComplete);
    statement.bind(staffValue(call.operatorId));
    bindVoided(statement, call.voided);
    if (call.dealtWith) {
        statement.bind(call.dealtWith->at).bind(call.dealtWith->how);
    } else {
        statement.bindNull().bindNull();
    }
    statement.bind(call.ruleBook).bind(toJson(call.guidance)).bind(call.emergencyKind);
}

bool readLive(Statement& row, CallSnapshot& live)
{
    live.line = static_cast<int>(row.integer());
    live.lineLabel = row.text();
    live.lineKind = row.text();
    live.source = row.text();
    live.callerId = row.text();
    static_cast<void>(row.optionalText()); // heard_phone follows from caller_id
    live.rangAt = row.time();
    live.ringCount = static_cast<int>(row.integer());
    live.waitedMillis = row.integer();
    live.answeredAt = row.optionalTime();
    live.late = row.flag();
    live.otherLineBusy = row.flag();
    live.endedAt = row.optionalTime();
    live.talkedMillis = row.integer();
    const auto endedBy = fromStoredWord<EndedBy>(row.text());
    live.dropped = row.flag();
    live.clockJumped = row.flag();
    live.slept = row.flag();
    const auto outcome = fromStoredWord<CallOutcome>(row.text());
    if (!endedBy || !outcome) {
        return false;
    }
    live.endedBy = *endedBy;
    live.outcome = *outcome;
    return true;
}

bool readCaller(Statement& row, Caller& caller)
{
    caller.name = row.text();
    caller.title = row.text();
    if (!readPhone(row, caller.phone)) {
        return false;
    }
    caller.place = row.text();
    caller.nameDeclined = row.flag();
    caller.phoneDeclined = row.flag();
    caller.nameAsked = static_cast<int>(row.integer());
    return true;
}

bool readRest(Statement& row, Call& call)
{
    call.category = row.text();
    call.keyPoints = row.text();
    call.requestedItems = row.text();
    call.lateReason = row.text();
    call.lateReasonInferred = row.flag();
    call.recapConfirmed = row.flag();
    call.toComplete = row.flag();
    bool sound = readStaff(row, call.operatorId);
    sound = readVoided(row, call.voided) && sound;
    const std::optional<UtcTime> dealtAt = row.optionalTime();
    std::string how = row.text();
    if (dealtAt) {
        call.dealtWith = MissedDealtWith{.at = *dealtAt, .how = std::move(how)};
    }
    call.ruleBook = row.text();
    auto guidance = imageFromJson(row.text());
    if (guidance) {
        call.guidance = std::move(*guidance);
    }
    call.emergencyKind = row.text();
    return sound && guidance.has_value();
}

} // namespace

Result<void> SqliteCallRepository::add(const Call& call)
{
    {
        Statement insert = m_database.statement(insertCall);
        bindCall(insert, call, call.version);
        const auto done = insert.bind(call.id.value()).run();
        if (done) {
            m_changes.rowsChanged = true;
            return writeHolds(call);
        }
        if (!m_database.lastWasDuplicate()) {
            return done;
        }
    }
    return sameAsStored(call, find(call.id));
}

Result<Call> SqliteCallRepository::update(const Call& call)
{
    Call next = call;
    next.version = call.version + 1;
    {
        Statement update = m_database.statement(updateCall);
        bindCall(update, next, next.version);
        if (auto done = update.bind(call.id.value()).bind(call.version).run(); !done) {
            return fail(done.error());
        }
    }
    if (m_database.changes() == 0) {
        return fail(movedOrGone(find(call.id)));
    }
    m_changes.rowsChanged = true;
    Statement remove = m_database.statement("DELETE FROM call_hold WHERE call = ?");
    if (auto done = remove.bind(call.id.value()).run(); !done) {
        return fail(done.error());
    }
    if (auto done = writeHolds(next); !done) {
        return fail(done.error());
    }
    return next;
}

Result<Call> SqliteCallRepository::find(CallId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_CALL "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<Call>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<Call>> SqliteCallRepository::rangBetween(UtcTime from, UtcTime to, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_CALL
                                           "WHERE rang_at >= ? AND rang_at < ? ORDER BY rang_at DESC, id DESC LIMIT ?");
    query.bind(from).bind(to).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Call>> SqliteCallRepository::missedOpen(int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_CALL
                                           "WHERE outcome = 'missed' AND dealt_at IS NULL AND voided_at IS NULL "
                                           "ORDER BY rang_at, id LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Call>> SqliteCallRepository::toComplete(int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_CALL
                                           "WHERE to_complete = 1 AND voided_at IS NULL ORDER BY rang_at, id LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<int> SqliteCallRepository::countToComplete() const
{
    return m_database.integer("SELECT count(*) FROM call WHERE to_complete = 1 AND voided_at IS NULL")
        .map([](std::int64_t count) { return static_cast<int>(count); });
}

Result<std::vector<Call>> SqliteCallRepository::unclaimed(int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_CALL "WHERE " FRONTDESK_UNCLAIMED "ORDER BY id LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<int> SqliteCallRepository::countUnclaimed(int most) const
{
    Statement query =
        m_database.statement("SELECT count(*) FROM (SELECT 1 FROM call WHERE " FRONTDESK_UNCLAIMED "LIMIT ?)");
    const Result<bool> row = query.bind(most).step();
    if (!row) {
        return fail(row.error());
    }
    return static_cast<int>(query.integer());
}

Result<std::vector<Call>> SqliteCallRepository::ofPhone(std::string_view digits, int most) const
{
    // Two index walks that stop early, instead of an OR that would read and sort every call of the number.
    Statement query = m_database.statement(
        FRONTDESK_SELECT_CALL
        "WHERE id IN (SELECT id FROM (SELECT id FROM call WHERE phone = ?1 AND voided_at IS NULL "
        "ORDER BY rang_at DESC, id DESC LIMIT ?2) UNION SELECT id FROM (SELECT id FROM call WHERE heard_phone = ?1 "
        "AND voided_at IS NULL ORDER BY rang_at DESC, id DESC LIMIT ?2)) ORDER BY rang_at DESC, id DESC LIMIT ?2");
    query.bind(digits).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Call>> SqliteCallRepository::after(std::int64_t id, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_CALL "WHERE id > ? ORDER BY id LIMIT ?");
    query.bind(id).bind(most);
    return readAll(std::move(query));
}

Result<void> SqliteCallRepository::writeHolds(const Call& call)
{
    int position = 0;
    for (const CallHold& hold : call.live.holds) {
        Statement insert = m_database.statement("INSERT INTO call_hold (call, position, started_at, seconds, ended, "
                                                "reason, consent, over_limit) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(call.id.value()).bind(position).bind(hold.startedAt).bind(hold.seconds).bind(hold.ended);
        if (auto done = insert.bind(hold.reason).bind(hold.consent).bind(hold.overLimit).run(); !done) {
            return done;
        }
        ++position;
    }
    return {};
}

Result<void> SqliteCallRepository::readHolds(Call& call) const
{
    Statement query = m_database.statement("SELECT started_at, seconds, ended, reason, consent, over_limit "
                                           "FROM call_hold WHERE call = ? ORDER BY position");
    query.bind(call.id.value());
    return eachRow(query, [&](Statement& row) -> Result<void> {
        CallHold hold{.startedAt = row.time()};
        hold.seconds = row.integer();
        hold.ended = row.flag();
        hold.reason = row.text();
        hold.consent = row.flag();
        hold.overLimit = row.flag();
        call.live.holds.push_back(std::move(hold));
        return {};
    });
}

Result<Call> SqliteCallRepository::readRow(Statement& row) const
{
    const auto id = CallId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    Call call{.id = *id, .version = row.integer(), .live = {}};
    if (!readLive(row, call.live) || !readCaller(row, call.caller) || !readRest(row, call)) {
        return fail(m_database.damaged());
    }
    if (auto holds = readHolds(call); !holds) {
        return fail(holds.error());
    }
    return call;
}

Result<std::vector<Call>> SqliteCallRepository::readAll(Statement query) const
{
    return allRows<Call>(query, [this](Statement& row) { return readRow(row); });
}

} // namespace frontdesk
