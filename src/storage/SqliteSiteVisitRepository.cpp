#include "storage/SqliteSiteVisitRepository.h"

#include "storage/GuardedRows.h"
#include "storage/ImageCodec.h"
#include "storage/PhoneColumns.h"
#include "storage/RefColumns.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/StoredWords.h"
#include "storage/VoidColumns.h"

namespace frontdesk {

namespace {

// The columns in the order in which bindSiteVisit() writes and readRow() reads them. A macro, since the statements must
// be literals: the statement cache goes by their addresses.
// clang-format off
#define FRONTDESK_SITE_VISIT_COLUMNS \
    "version, number, state, ticket_kind, ticket, name, phone, phone_shown, place, staff, purpose, " \
    "agenda, planned_at, appointment_at, agreed, minutes, note, late_at, late_due, late_reason, " \
    "late_told_to, late_new_at, late_by, arrived_at, summary, agreements, follow_up, follow_up_at, " \
    "ended_at, reason, operator, voided_at, void_reason, voided_by, rule_book, guidance"
#define FRONTDESK_SELECT_SITE_VISIT "SELECT id, " FRONTDESK_SITE_VISIT_COLUMNS " FROM site_visit "

constexpr const char* insertSiteVisit =
    "INSERT INTO site_visit (" FRONTDESK_SITE_VISIT_COLUMNS ", id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* updateSiteVisitRow =
    "UPDATE site_visit SET (" FRONTDESK_SITE_VISIT_COLUMNS ") = ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "WHERE id = ? AND version = ?";
// clang-format on

void bindSiteVisit(Statement& statement, const SiteVisit& visit, Version version)
{
    statement.bind(version).bind(visit.number).bind(nameOf(visit.state));
    bindRef(statement, visit.ticket);
    statement.bind(visit.name);
    bindPhone(statement, visit.phone);
    statement.bind(visit.place).bind(visit.staff).bind(visit.purpose).bind(visit.agenda).bind(visit.plannedAt);
    statement.bind(visit.appointmentAt).bind(visit.agreed);
    statement.bind(visit.minutes ? std::optional<std::int64_t>{*visit.minutes} : std::nullopt).bind(visit.note);
    const LateNotice late = visit.late.value_or(LateNotice{});
    statement.bind(visit.late ? std::optional{late.at} : std::nullopt);
    statement.bind(visit.late ? std::optional{late.due} : std::nullopt);
    statement.bind(late.reason).bind(late.toldTo).bind(late.newAt).bind(staffValue(late.by));
    statement.bind(visit.arrivedAt).bind(visit.summary).bind(visit.agreements).bind(visit.followUp);
    statement.bind(visit.followUpAt).bind(visit.endedAt).bind(visit.reason).bind(staffValue(visit.operatorId));
    bindVoided(statement, visit.voided);
    statement.bind(visit.ruleBook).bind(toJson(visit.guidance));
}

std::optional<SiteVisitState> readSiteVisitState(std::string_view stored)
{
    for (const SiteVisitState state : allSiteVisitStates) {
        if (nameOf(state) == stored) {
            return state;
        }
    }
    return std::nullopt;
}

bool readLate(Statement& row, std::optional<LateNotice>& late)
{
    const std::optional<UtcTime> at = row.optionalTime();
    const std::optional<UtcTime> due = row.optionalTime();
    LateNotice notice;
    notice.reason = row.text();
    notice.toldTo = row.text();
    notice.newAt = row.optionalTime();
    const bool sound = readStaff(row, notice.by);
    if (at && due) {
        notice.at = *at;
        notice.due = *due;
        late = std::move(notice);
    }
    return sound && at.has_value() == due.has_value();
}

} // namespace

Result<void> SqliteSiteVisitRepository::add(const SiteVisit& visit)
{
    return addGuarded(m_database, m_changes, insertSiteVisit, visit, bindSiteVisit,
                      [this](auto id) { return find(id); });
}

Result<SiteVisit> SqliteSiteVisitRepository::update(const SiteVisit& visit)
{
    return updateGuarded(m_database, m_changes, updateSiteVisitRow, visit, bindSiteVisit,
                         [this](auto id) { return find(id); });
}

Result<SiteVisit> SqliteSiteVisitRepository::find(SiteVisitId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_SITE_VISIT "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<SiteVisit>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<SiteVisit>> SqliteSiteVisitRepository::open(int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_SITE_VISIT
                                           "WHERE voided_at IS NULL AND state NOT IN ('done', 'cancelled') ORDER BY "
                                           "appointment_at IS NULL, appointment_at, id LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<std::vector<SiteVisit>> SqliteSiteVisitRepository::appointedBetween(UtcTime from, UtcTime to, int most) const
{
    Statement query =
        m_database.statement(FRONTDESK_SELECT_SITE_VISIT
                             "WHERE appointment_at >= ? AND appointment_at < ? ORDER BY appointment_at, id LIMIT ?");
    query.bind(from).bind(to).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<SiteVisit>> SqliteSiteVisitRepository::endedBetween(UtcTime from, UtcTime to, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_SITE_VISIT
                                           "WHERE ended_at >= ? AND ended_at < ? AND state IN ('done', 'cancelled') "
                                           "ORDER BY ended_at DESC, id DESC LIMIT ?");
    query.bind(from).bind(to).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<SiteVisit>> SqliteSiteVisitRepository::ofTicket(RecordRef ticket) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_SITE_VISIT
                                           "WHERE ticket_kind = ? AND ticket = ? AND voided_at IS NULL ORDER BY id");
    query.bind(nameOf(ticket.kind)).bind(ticket.id);
    return readAll(std::move(query));
}

Result<std::vector<SiteVisit>> SqliteSiteVisitRepository::after(std::int64_t id, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_SITE_VISIT "WHERE id > ? ORDER BY id LIMIT ?");
    query.bind(id).bind(most);
    return readAll(std::move(query));
}

Result<SiteVisit> SqliteSiteVisitRepository::readRow(Statement& row) const
{
    const auto id = SiteVisitId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    SiteVisit visit{.id = *id, .version = row.integer()};
    visit.number = row.text();
    const auto state = readSiteVisitState(row.text());
    bool sound = readRef(row, visit.ticket);
    visit.name = row.text();
    sound = readPhone(row, visit.phone) && sound;
    visit.place = row.text();
    visit.staff = row.text();
    visit.purpose = row.text();
    visit.agenda = row.text();
    visit.plannedAt = row.time();
    visit.appointmentAt = row.optionalTime();
    visit.agreed = row.flag();
    if (const auto minutes = row.optionalInteger()) {
        visit.minutes = static_cast<int>(*minutes);
    }
    visit.note = row.text();
    sound = readLate(row, visit.late) && sound;
    visit.arrivedAt = row.optionalTime();
    visit.summary = row.text();
    visit.agreements = row.text();
    visit.followUp = row.text();
    visit.followUpAt = row.optionalTime();
    visit.endedAt = row.optionalTime();
    visit.reason = row.text();
    sound = readStaff(row, visit.operatorId) && sound;
    sound = readVoided(row, visit.voided) && sound;
    visit.ruleBook = row.text();
    auto guidance = imageFromJson(row.text());
    if (!sound || !state || !guidance) {
        return fail(m_database.damaged());
    }
    visit.state = *state;
    visit.guidance = std::move(*guidance);
    return visit;
}

Result<std::vector<SiteVisit>> SqliteSiteVisitRepository::readAll(Statement query) const
{
    return allRows<SiteVisit>(query, [this](Statement& row) { return readRow(row); });
}

} // namespace frontdesk
