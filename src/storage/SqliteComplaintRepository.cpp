#include "storage/SqliteComplaintRepository.h"

#include "storage/GuardedRows.h"
#include "storage/IdColumn.h"
#include "storage/ImageCodec.h"
#include "storage/PhoneColumns.h"
#include "storage/RefColumns.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/StoredWords.h"
#include "storage/VoidColumns.h"

namespace frontdesk {

namespace {

// The columns in the order in which bindComplaint() writes and readRow() reads them. A macro, since the statements must
// be literals: the statement cache goes by their addresses.
// clang-format off
#define FRONTDESK_COMPLAINT_COLUMNS \
    "version, number, state, kind, source, origin_kind, origin, name, title, phone, phone_shown, place, issue, "       \
    "summary, real_intent, demand, deadline, category, severity, severity_reason, area, note, received_at, "           \
    "responsible, accepted_at, answered_at, told_at, waiting_reason, resume_at, handed_to, resolution, compensation, " \
    "resolved_at, resolved_by, closed_at, closed_despite, returned, chased, parent, merged_into, follows, "            \
    "to_complete, operator, voided_at, void_reason, voided_by, rule_book, guidance, ruling, appealed, satisfaction"
#define FRONTDESK_SELECT_COMPLAINT "SELECT id, " FRONTDESK_COMPLAINT_COLUMNS " FROM complaint "
#define FRONTDESK_COMPLAINT_IS_OPEN "voided_at IS NULL AND state NOT IN ('closed', 'not_ours', 'merged') "
#define FRONTDESK_ENTRY_COLUMNS "id, complaint, kind, at, staff, words, whom, due, about, state, reason, satisfied, " \
    "cause, ruling, score"

constexpr const char* insertComplaint =
    "INSERT INTO complaint (" FRONTDESK_COMPLAINT_COLUMNS ", id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* updateComplaintRow =
    "UPDATE complaint SET (" FRONTDESK_COMPLAINT_COLUMNS ") = ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ? AND version = ?";
// clang-format on

// A piece of the history looks at no more rows than these, some 15 ms: the lane stays free.
constexpr int complaintHistoryRows = 800;

template <class Word, std::size_t count>
std::optional<Word> complaintWord(const std::array<Word, count>& all, std::string_view stored)
{
    for (const Word word : all) {
        if (nameOf(word) == stored) {
            return word;
        }
    }
    return std::nullopt;
}

void bindRuling(Statement& statement, const std::optional<ComplaintRuling>& ruling)
{
    if (ruling) {
        statement.bind(nameOf(*ruling));
    } else {
        statement.bindNull();
    }
}

/// False when the word is none of ours.
bool readRuling(Statement& row, std::optional<ComplaintRuling>& ruling)
{
    const std::optional<std::string> word = row.optionalText();
    if (word) {
        ruling = complaintWord(allComplaintRulings, *word);
    }
    return !word || ruling.has_value();
}

void readScore(Statement& row, std::optional<int>& score)
{
    if (const auto stored = row.optionalInteger()) {
        score = static_cast<int>(*stored);
    }
}

void bindComplaint(Statement& statement, const Complaint& complaint, Version version)
{
    statement.bind(version).bind(complaint.number).bind(nameOf(complaint.state)).bind(nameOf(complaint.kind));
    statement.bind(complaint.source);
    bindRef(statement, complaint.origin);
    statement.bind(complaint.name).bind(complaint.title);
    bindPhone(statement, complaint.phone);
    statement.bind(complaint.place).bind(complaint.issue).bind(complaint.summary).bind(complaint.realIntent);
    statement.bind(complaint.demand).bind(complaint.deadline).bind(complaint.category);
    statement.bind(nameOf(complaint.severity)).bind(complaint.severityReason).bind(complaint.area);
    statement.bind(complaint.note).bind(complaint.receivedAt).bind(staffValue(complaint.responsible));
    statement.bind(complaint.acceptedAt).bind(complaint.answeredAt).bind(complaint.toldAt);
    statement.bind(complaint.waitingReason).bind(complaint.resumeAt).bind(complaint.handedTo);
    statement.bind(complaint.resolution).bind(complaint.compensation).bind(complaint.resolvedAt);
    statement.bind(staffValue(complaint.resolvedBy)).bind(complaint.closedAt).bind(complaint.closedDespite);
    statement.bind(complaint.returned).bind(complaint.chased).bind(idValue(complaint.parent));
    statement.bind(idValue(complaint.mergedInto)).bind(idValue(complaint.follows)).bind(complaint.toComplete);
    statement.bind(staffValue(complaint.operatorId));
    bindVoided(statement, complaint.voided);
    statement.bind(complaint.ruleBook).bind(toJson(complaint.guidance));
    bindRuling(statement, complaint.ruling);
    statement.bind(complaint.appealed).bind(complaint.satisfaction);
}

bool readCourse(Statement& row, Complaint& complaint)
{
    complaint.receivedAt = row.time();
    bool sound = readStaff(row, complaint.responsible);
    complaint.acceptedAt = row.optionalTime();
    complaint.answeredAt = row.optionalTime();
    complaint.toldAt = row.optionalTime();
    complaint.waitingReason = row.text();
    complaint.resumeAt = row.optionalTime();
    complaint.handedTo = row.text();
    complaint.resolution = row.text();
    complaint.compensation = row.text();
    complaint.resolvedAt = row.optionalTime();
    sound = readStaff(row, complaint.resolvedBy) && sound;
    complaint.closedAt = row.optionalTime();
    complaint.closedDespite = row.text();
    complaint.returned = static_cast<int>(row.integer());
    complaint.chased = static_cast<int>(row.integer());
    sound = readId(row, complaint.parent) && sound;
    sound = readId(row, complaint.mergedInto) && sound;
    return readId(row, complaint.follows) && sound;
}

} // namespace

Result<void> SqliteComplaintRepository::add(const Complaint& complaint)
{
    return addGuarded(m_database, m_changes, insertComplaint, complaint, bindComplaint,
                      [this](auto id) { return find(id); });
}

Result<Complaint> SqliteComplaintRepository::update(const Complaint& complaint)
{
    return updateGuarded(m_database, m_changes, updateComplaintRow, complaint, bindComplaint,
                         [this](auto id) { return find(id); });
}

Result<Complaint> SqliteComplaintRepository::find(ComplaintId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_COMPLAINT "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<Complaint>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<Complaint>> SqliteComplaintRepository::open(int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_COMPLAINT "WHERE " FRONTDESK_COMPLAINT_IS_OPEN
                                                                      "ORDER BY received_at, id LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Complaint>> SqliteComplaintRepository::receivedBetween(UtcTime from, UtcTime to, int most) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_COMPLAINT
                             "WHERE received_at >= ? AND received_at < ? ORDER BY received_at DESC, id DESC LIMIT ?");
    query.bind(from).bind(to).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Complaint>> SqliteComplaintRepository::closedBetween(UtcTime from, UtcTime to, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_COMPLAINT
                                           "WHERE closed_at >= ? AND closed_at < ? AND voided_at IS NULL ORDER BY "
                                           "closed_at DESC, id DESC LIMIT ?");
    query.bind(from).bind(to).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Complaint>> SqliteComplaintRepository::ofOrigin(RecordRef origin) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_COMPLAINT
                                           "WHERE origin_kind = ? AND origin = ? AND voided_at IS NULL ORDER BY id");
    query.bind(nameOf(origin.kind)).bind(origin.id);
    return readAll(std::move(query));
}

Result<std::vector<Complaint>> SqliteComplaintRepository::linkedTo(ComplaintId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_COMPLAINT
                                           "WHERE parent = ?1 OR merged_into = ?1 OR follows = ?1 ORDER BY id");
    query.bind(id.value());
    return readAll(std::move(query));
}

Result<std::vector<Complaint>> SqliteComplaintRepository::toComplete(int most) const
{
    Statement query = m_database.statement(
        FRONTDESK_SELECT_COMPLAINT "WHERE to_complete = 1 AND voided_at IS NULL ORDER BY received_at, id LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<int> SqliteComplaintRepository::countToComplete() const
{
    return m_database.integer("SELECT count(*) FROM complaint WHERE to_complete = 1 AND voided_at IS NULL")
        .map([](std::int64_t count) { return static_cast<int>(count); });
}

Result<ComplaintPage> SqliteComplaintRepository::history(const ComplaintsAsked& asked,
                                                         const std::optional<ListPlace>& from, int most) const
{
    // Each goes along an index: no filter may be one that the planner follows instead.
    Statement query =
        goesByEnd(asked.which)
            ? m_database.statement(FRONTDESK_SELECT_COMPLAINT "WHERE closed_at >= ? AND (closed_at, id) < (?, ?) "
                                                              "ORDER BY closed_at DESC, id DESC LIMIT ?")
        : asked.which == ComplaintsListed::Open || asked.which == ComplaintsListed::FollowUp
            ? m_database.statement(FRONTDESK_SELECT_COMPLAINT
                                   "WHERE " FRONTDESK_COMPLAINT_IS_OPEN "AND received_at >= ? "
                                   "AND (received_at, id) < (?, ?) ORDER BY received_at DESC, id DESC LIMIT ?")
            : m_database.statement(FRONTDESK_SELECT_COMPLAINT "WHERE received_at >= ? AND (received_at, id) < (?, ?) "
                                                              "ORDER BY received_at DESC, id DESC LIMIT ?");
    query.bind(asked.from).bind(from ? from->at : toMillis(asked.to)).bind(from ? from->id : 0);
    query.bind(complaintHistoryRows);
    ComplaintPage page;
    for (int looked = 0; looked < complaintHistoryRows; ++looked) {
        const Result<bool> row = query.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            page.next.reset();
            return page;
        }
        auto complaint = readRow(query);
        if (!complaint) {
            return fail(complaint.error());
        }
        page.next =
            ListPlace{.at = toMillis(asked.timeOf(*complaint).value_or(asked.from)), .id = complaint->id.value()};
        if (asked.fits(*complaint)) {
            page.complaints.push_back(std::move(*complaint));
            if (page.complaints.size() >= static_cast<std::size_t>(most)) {
                break;
            }
        }
    }
    return page;
}

Result<void> SqliteComplaintRepository::addEntry(const ComplaintEntry& entry)
{
    {
        Statement insert = m_database.statement("INSERT INTO complaint_entry (" FRONTDESK_ENTRY_COLUMNS
                                                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(entry.id.value()).bind(entry.complaint.value()).bind(nameOf(entry.kind)).bind(entry.at);
        insert.bind(staffValue(entry.by)).bind(entry.words).bind(entry.whom).bind(entry.due);
        insert.bind(idValue(entry.about)).bind(nameOf(entry.state)).bind(entry.reason);
        if (entry.satisfied) {
            insert.bind(*entry.satisfied);
        } else {
            insert.bindNull();
        }
        insert.bind(entry.cause);
        bindRuling(insert, entry.ruling);
        insert.bind(entry.score);
        const auto done = insert.run();
        if (done) {
            m_changes.rowsChanged = true;
            return {};
        }
        if (!m_database.lastWasDuplicate()) {
            return done;
        }
    }
    const auto stored = findEntry(entry.id);
    if (stored && *stored == entry) {
        return {};
    }
    return stored ? Result<void>{fail(recordConflict)} : Result<void>{fail(stored.error())};
}

Result<ComplaintEntry> SqliteComplaintRepository::findEntry(ComplaintEntryId id) const
{
    Statement query = m_database.statement("SELECT " FRONTDESK_ENTRY_COLUMNS " FROM complaint_entry WHERE id = ?");
    query.bind(id.value());
    return rowOfId<ComplaintEntry>(query, id.toString(), [this](Statement& row) { return readEntry(row); });
}

Result<std::vector<ComplaintEntry>> SqliteComplaintRepository::journal(ComplaintId id) const
{
    Statement query = m_database.statement("SELECT " FRONTDESK_ENTRY_COLUMNS
                                           " FROM complaint_entry WHERE complaint = ? ORDER BY at, id");
    query.bind(id.value());
    return allRows<ComplaintEntry>(query, [this](Statement& row) { return readEntry(row); });
}

Result<std::vector<ComplaintEntry>> SqliteComplaintRepository::openJournals() const
{
    Statement query = m_database.statement(
        "SELECT " FRONTDESK_ENTRY_COLUMNS
        " FROM complaint_entry WHERE complaint IN (SELECT id FROM complaint WHERE " FRONTDESK_COMPLAINT_IS_OPEN
        ") ORDER BY complaint, at, id");
    return allRows<ComplaintEntry>(query, [this](Statement& row) { return readEntry(row); });
}

Result<std::vector<Complaint>> SqliteComplaintRepository::after(std::int64_t id, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_COMPLAINT "WHERE id > ? ORDER BY id LIMIT ?");
    query.bind(id).bind(most);
    return readAll(std::move(query));
}

Result<Complaint> SqliteComplaintRepository::readRow(Statement& row) const
{
    const auto id = ComplaintId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    Complaint complaint{.id = *id, .version = row.integer()};
    complaint.number = row.text();
    const auto state = complaintWord(allComplaintStates, row.text());
    const auto kind = complaintWord(allComplaintKinds, row.text());
    complaint.source = row.text();
    bool sound = readRef(row, complaint.origin);
    complaint.name = row.text();
    complaint.title = row.text();
    sound = readPhone(row, complaint.phone) && sound;
    complaint.place = row.text();
    complaint.issue = row.text();
    complaint.summary = row.text();
    complaint.realIntent = row.text();
    complaint.demand = row.text();
    complaint.deadline = row.text();
    complaint.category = row.text();
    const auto severity = complaintWord(allComplaintSeverities, row.text());
    complaint.severityReason = row.text();
    complaint.area = row.text();
    complaint.note = row.text();
    sound = readCourse(row, complaint) && sound;
    complaint.toComplete = row.flag();
    sound = readStaff(row, complaint.operatorId) && sound;
    sound = readVoided(row, complaint.voided) && sound;
    complaint.ruleBook = row.text();
    auto guidance = imageFromJson(row.text());
    sound = readRuling(row, complaint.ruling) && sound;
    complaint.appealed = row.flag();
    readScore(row, complaint.satisfaction);
    if (!sound || !state || !kind || !severity || !guidance) {
        return fail(m_database.damaged());
    }
    complaint.state = *state;
    complaint.kind = *kind;
    complaint.severity = *severity;
    complaint.guidance = std::move(*guidance);
    return complaint;
}

Result<std::vector<Complaint>> SqliteComplaintRepository::readAll(Statement query) const
{
    return allRows<Complaint>(query, [this](Statement& row) { return readRow(row); });
}

Result<ComplaintEntry> SqliteComplaintRepository::readEntry(Statement& row) const
{
    const auto id = ComplaintEntryId::fromValue(row.integer());
    const auto complaint = ComplaintId::fromValue(row.integer());
    const auto kind = complaintWord(allComplaintEntryKinds, row.text());
    if (!id || !complaint || !kind) {
        return fail(m_database.damaged());
    }
    ComplaintEntry entry{.id = *id, .complaint = *complaint, .kind = *kind, .at = row.time()};
    bool sound = readStaff(row, entry.by);
    entry.words = row.text();
    entry.whom = row.text();
    entry.due = row.optionalTime();
    sound = readId(row, entry.about) && sound;
    const auto state = complaintWord(allComplaintStates, row.text());
    entry.reason = row.text();
    if (const auto satisfied = row.optionalInteger()) {
        entry.satisfied = *satisfied == 1;
    }
    entry.cause = row.text();
    sound = readRuling(row, entry.ruling) && sound;
    readScore(row, entry.score);
    if (!sound || !state) {
        return fail(m_database.damaged());
    }
    entry.state = *state;
    return entry;
}

} // namespace frontdesk
