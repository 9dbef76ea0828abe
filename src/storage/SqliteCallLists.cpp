#include "storage/SqliteCallRepository.h"

#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/StoredWords.h"

#include <limits>

// Lists of any length. Their ids come from indexes alone: the table, some 3 KB a call, is read for the rows on the
// screen only.

namespace frontdesk {

namespace {

const char* sqlOfList(CallsListed which)
{
    switch (which) {
    case CallsListed::All:
        break;
    case CallsListed::Missed:
        return "SELECT id, rang_at FROM call WHERE outcome = 'missed' AND (rang_at, id) < (?, ?) "
               "ORDER BY rang_at DESC, id DESC LIMIT ?";
    case CallsListed::Late:
        return "SELECT id, rang_at FROM call WHERE late = 1 AND (rang_at, id) < (?, ?) "
               "ORDER BY rang_at DESC, id DESC LIMIT ?";
    case CallsListed::ToComplete:
        return "SELECT id, rang_at FROM call WHERE to_complete = 1 AND voided_at IS NULL AND (rang_at, id) < (?, ?) "
               "ORDER BY rang_at DESC, id DESC LIMIT ?";
    }
    return "SELECT id, rang_at FROM call WHERE (rang_at, id) < (?, ?) ORDER BY rang_at DESC, id DESC LIMIT ?";
}

const char* sqlOfMember(CallsListed which)
{
    switch (which) {
    case CallsListed::All:
        break;
    case CallsListed::Missed:
        return "SELECT 1 FROM call WHERE id = ? AND outcome = 'missed'";
    case CallsListed::Late:
        return "SELECT 1 FROM call WHERE id = ? AND late = 1";
    case CallsListed::ToComplete:
        return "SELECT 1 FROM call WHERE id = ? AND to_complete = 1 AND voided_at IS NULL";
    }
    return "SELECT 1 FROM call WHERE id = ?";
}

bool readListedCaller(Statement& row, Caller& caller)
{
    caller.name = row.text();
    caller.title = row.text();
    if (const std::optional<std::string> shown = row.optionalText()) {
        const auto phone = PhoneNumber::parse(*shown);
        if (!phone) {
            return false;
        }
        caller.phone = *phone;
    }
    caller.place = row.text();
    caller.nameDeclined = row.flag();
    caller.phoneDeclined = row.flag();
    caller.nameAsked = static_cast<int>(row.integer());
    return true;
}

/// False when the row makes no call.
bool readListed(Statement& row, ListedCall& call)
{
    call.line = static_cast<int>(row.integer());
    call.lineLabel = row.text();
    call.lineKind = row.text();
    call.callerId = row.text();
    call.rangAt = row.time();
    call.ringCount = static_cast<int>(row.integer());
    call.late = row.flag();
    const auto outcome = fromStoredWord<CallOutcome>(row.text());
    if (!outcome || !readListedCaller(row, call.caller)) {
        return false;
    }
    call.outcome = *outcome;
    call.category = row.text();
    const std::string keyPoints = row.text();
    call.words = firstLineOf(keyPoints, row.text());
    call.toComplete = row.flag();
    const bool sound = readStaff(row, call.operatorId);
    call.voided = row.optionalTime().has_value();
    call.dealtHow = row.optionalText().value_or(std::string{});
    return sound;
}

} // namespace

Result<IdPiece> SqliteCallRepository::listed(CallsListed which, const std::optional<ListPlace>& from, int most) const
{
    constexpr std::int64_t beforeAll = std::numeric_limits<std::int64_t>::max();
    Statement query = m_database.statement(sqlOfList(which));
    query.bind(from ? from->at : beforeAll).bind(from ? from->id : beforeAll).bind(most);
    IdPiece piece;
    ListPlace last;
    const auto read = eachRow(query, [&](Statement& row) -> Result<void> {
        last.id = row.integer();
        last.at = row.integer();
        piece.ids.push_back(last.id);
        return {};
    });
    if (!read) {
        return fail(read.error());
    }
    if (most > 0 && piece.ids.size() == static_cast<std::size_t>(most)) {
        piece.next = last;
    }
    return piece;
}

Result<std::vector<std::int64_t>> SqliteCallRepository::among(CallsListed which,
                                                              const std::vector<std::int64_t>& ids) const
{
    std::vector<std::int64_t> held;
    Statement query = m_database.statement(sqlOfMember(which));
    for (const std::int64_t id : ids) {
        const Result<bool> row = query.bind(id).step();
        if (!row) {
            return fail(row.error());
        }
        if (*row) {
            held.push_back(id);
        }
        query.again();
    }
    return held;
}

Result<std::vector<ListedCall>> SqliteCallRepository::rows(const std::vector<std::int64_t>& ids) const
{
    std::vector<ListedCall> calls;
    calls.reserve(ids.size());
    Statement query = m_database.statement(
        "SELECT line, line_label, line_kind, caller_id, rang_at, ring_count, late, outcome, caller_name, title, "
        "phone_shown, place, name_declined, phone_declined, name_asked, category, key_points, requested_items, "
        "to_complete, operator, voided_at, dealt_how FROM call WHERE id = ?");
    for (const std::int64_t each : ids) {
        const auto id = CallId::fromValue(each);
        const Result<bool> row = query.bind(each).step();
        if (!row) {
            return fail(row.error());
        }
        if (*row && id) {
            ListedCall call{.id = *id};
            if (!readListed(query, call)) {
                return fail(m_database.damaged());
            }
            calls.push_back(std::move(call));
        }
        query.again();
    }
    return calls;
}

} // namespace frontdesk
