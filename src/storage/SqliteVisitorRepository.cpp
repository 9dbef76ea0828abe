#include "storage/SqliteVisitorRepository.h"

#include "base/IdMaker.h"
#include "storage/GuardedRows.h"
#include "storage/ImageCodec.h"
#include "storage/PhoneColumns.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/VoidColumns.h"

#include <array>
#include <limits>
#include <string>

namespace frontdesk {

namespace {

// The columns in the order in which bindVisit() writes and readRow() reads them. A macro, since the statements must be
// literals: the statement cache goes by their addresses.
// clang-format off
#define FRONTDESK_VISIT_COLUMNS \
    "version, state, name, title, phone, phone_shown, company, companions, plate, purpose, tag, host, place, floor, "  \
    "note, has_appointment, expected_at, arrived_at, registered_at, contacted_at, host_answer, answered_at, "          \
    "waiting_since, lift, waiting_place, tea_served, card_left, message, met_at, left_at, left_by, badge, "            \
    "badges_lost, visit_group, to_complete, operator, voided_at, void_reason, voided_by, rule_book, guidance"
#define FRONTDESK_SELECT_VISIT "SELECT id, " FRONTDESK_VISIT_COLUMNS " FROM visit "
#define FRONTDESK_VISIT_INSIDE "voided_at IS NULL AND state NOT IN ('expected', 'left', 'not_come') "

constexpr const char* insertVisit =
    "INSERT INTO visit (" FRONTDESK_VISIT_COLUMNS ", id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?)";
constexpr const char* updateVisitRow =
    "UPDATE visit SET (" FRONTDESK_VISIT_COLUMNS ") = ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?) WHERE id = ? AND version = ?";
// clang-format on

// A piece of the history looks at no more rows than these, some 20 ms: the lane stays free.
constexpr int historyRows = 2000;
constexpr int historyHeads = 20'000; ///< of those whose first columns alone are read
constexpr std::chrono::days announcedAhead{400};

template <class Word, std::size_t count>
std::optional<Word> visitWord(const std::array<Word, count>& all, std::string_view stored)
{
    for (const Word word : all) {
        if (nameOf(word) == stored) {
            return word;
        }
    }
    return std::nullopt;
}

void bindVisitTimes(Statement& statement, const Visit& visit)
{
    if (visit.hasAppointment) {
        statement.bind(*visit.hasAppointment);
    } else {
        statement.bindNull();
    }
    statement.bind(visit.expectedAt).bind(visit.arrivedAt).bind(visit.registeredAt).bind(visit.contactedAt);
    statement.bind(nameOf(visit.hostAnswer)).bind(visit.answeredAt).bind(visit.waitingSince);
}

void bindVisit(Statement& statement, const Visit& visit, Version version)
{
    statement.bind(version).bind(nameOf(visit.state)).bind(visit.name).bind(visit.title);
    bindPhone(statement, visit.phone);
    statement.bind(visit.company).bind(visit.companions).bind(visit.plate).bind(visit.purpose).bind(visit.tag);
    statement.bind(visit.host).bind(visit.place).bind(visit.floor).bind(visit.note);
    bindVisitTimes(statement, visit);
    statement.bind(visit.lift).bind(visit.waitingPlace).bind(visit.teaServed).bind(visit.cardLeft).bind(visit.message);
    statement.bind(visit.metAt).bind(visit.leftAt).bind(nameOf(visit.leftBy)).bind(visit.badgeNo);
    statement.bind(visit.badgesLost).bind(visit.group).bind(visit.toComplete).bind(staffValue(visit.operatorId));
    bindVoided(statement, visit.voided);
    statement.bind(visit.ruleBook).bind(toJson(visit.guidance));
}

bool readVisitTimes(Statement& row, Visit& visit)
{
    if (const auto appointment = row.optionalInteger()) {
        visit.hasAppointment = *appointment == 1;
    }
    visit.expectedAt = row.optionalTime();
    visit.arrivedAt = row.optionalTime();
    visit.registeredAt = row.optionalTime();
    visit.contactedAt = row.optionalTime();
    const auto answer = visitWord(allHostAnswers, row.text());
    visit.hostAnswer = answer.value_or(HostAnswer::None);
    visit.answeredAt = row.optionalTime();
    visit.waitingSince = row.optionalTime();
    return answer.has_value();
}

} // namespace

Result<void> SqliteVisitorRepository::add(const Visit& visit)
{
    return addGuarded(m_database, m_changes, insertVisit, visit, bindVisit, [this](auto id) { return find(id); });
}

Result<Visit> SqliteVisitorRepository::update(const Visit& visit)
{
    return updateGuarded(m_database, m_changes, updateVisitRow, visit, bindVisit, [this](auto id) { return find(id); });
}

Result<Visit> SqliteVisitorRepository::find(VisitId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_VISIT "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<Visit>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<Visit>> SqliteVisitorRepository::inside() const
{
    return readAll(
        m_database.statement(FRONTDESK_SELECT_VISIT "WHERE " FRONTDESK_VISIT_INSIDE "ORDER BY arrived_at, id"));
}

Result<std::vector<Visit>> SqliteVisitorRepository::expectedBetween(UtcTime from, UtcTime to, int most) const
{
    return readBetween(FRONTDESK_SELECT_VISIT "WHERE state = 'expected' AND voided_at IS NULL AND expected_at >= ? AND "
                                              "expected_at < ? ORDER BY expected_at, id LIMIT ?",
                       from, to, most);
}

Result<std::vector<Visit>> SqliteVisitorRepository::leftBetween(UtcTime from, UtcTime to, int most) const
{
    return readBetween(FRONTDESK_SELECT_VISIT
                       "WHERE left_at >= ? AND left_at < ? ORDER BY left_at DESC, id DESC LIMIT ?",
                       from, to, most);
}

Result<std::vector<Visit>> SqliteVisitorRepository::arrivedBetween(UtcTime from, UtcTime to, int most) const
{
    return readBetween(FRONTDESK_SELECT_VISIT
                       "WHERE arrived_at >= ? AND arrived_at < ? ORDER BY arrived_at DESC, id DESC LIMIT ?",
                       from, to, most);
}

Result<VisitPage> SqliteVisitorRepository::history(const VisitsAsked& asked, const std::optional<ListPlace>& from,
                                                   int most) const
{
    switch (asked.which) {
    case VisitsListed::NotCome:
        return whoDidNotCome(asked, from, most);
    case VisitsListed::Announced:
        return historyByTime(FRONTDESK_SELECT_VISIT
                             "WHERE state = 'expected' AND voided_at IS NULL AND expected_at >= ? AND "
                             "(expected_at, id) < (?, ?) ORDER BY expected_at DESC, id DESC LIMIT ?",
                             asked, from, most);
    case VisitsListed::Inside:
        return historyByTime(FRONTDESK_SELECT_VISIT "WHERE " FRONTDESK_VISIT_INSIDE
                                                    "AND arrived_at >= ? AND (arrived_at, id) < (?, ?) "
                                                    "ORDER BY arrived_at DESC, id DESC LIMIT ?",
                             asked, from, most);
    case VisitsListed::Came:
    case VisitsListed::Unavailable:
    case VisitsListed::Left:
    case VisitsListed::Assumed:
        break;
    }
    return historyByTime(FRONTDESK_SELECT_VISIT "WHERE arrived_at >= ? AND (arrived_at, id) < (?, ?) "
                                                "ORDER BY arrived_at DESC, id DESC LIMIT ?",
                         asked, from, most);
}

Result<VisitPage> SqliteVisitorRepository::historyByTime(const char* sql, const VisitsAsked& asked,
                                                         const std::optional<ListPlace>& from, int most) const
{
    Statement query = m_database.statement(sql);
    query.bind(asked.from).bind(from ? from->at : toMillis(asked.to)).bind(from ? from->id : 0).bind(historyRows);
    VisitPage page;
    for (int looked = 0; looked < historyRows; ++looked) {
        const Result<bool> row = query.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            page.next.reset();
            return page;
        }
        auto visit = readRow(query);
        if (!visit) {
            return fail(visit.error());
        }
        const auto& at = asked.which == VisitsListed::Announced ? visit->expectedAt : visit->arrivedAt;
        page.next = ListPlace{.at = toMillis(at.value_or(UtcTime{})), .id = visit->id.value()};
        if (asked.fits(*visit)) {
            page.visits.push_back(std::move(*visit));
            if (page.visits.size() >= static_cast<std::size_t>(most)) {
                break;
            }
        }
    }
    return page;
}

Result<VisitPage> SqliteVisitorRepository::whoDidNotCome(const VisitsAsked& asked, const std::optional<ListPlace>& from,
                                                         int most) const
{
    // No index knows them: they are few among those whose ids are of the time before. Only first columns are read.
    Statement query =
        m_database.statement("SELECT id, state = 'not_come' FROM visit WHERE id < ? ORDER BY id DESC LIMIT ?");
    query.bind(from ? from->id : std::numeric_limits<std::int64_t>::max()).bind(historyHeads);
    VisitPage page;
    for (int looked = 0; looked < historyHeads; ++looked) {
        const Result<bool> row = query.step();
        if (!row) {
            return fail(row.error());
        }
        const std::int64_t value = *row ? query.integer() : 0;
        if (!*row || IdMaker::timeOf(value) + announcedAhead < asked.from) {
            page.next.reset();
            return page;
        }
        page.next = ListPlace{.id = value};
        if (!query.flag()) {
            continue;
        }
        auto visit = VisitId::fromValue(value).and_then([&](VisitId id) { return find(id); });
        if (!visit) {
            return fail(visit.error());
        }
        if (asked.fits(*visit)) {
            page.visits.push_back(std::move(*visit));
            if (page.visits.size() >= static_cast<std::size_t>(most)) {
                break;
            }
        }
    }
    return page;
}

Result<std::vector<Visit>> SqliteVisitorRepository::ofGroup(std::int64_t group) const
{
    Statement query = m_database.statement(
        FRONTDESK_SELECT_VISIT "WHERE visit_group > 0 AND visit_group = ? AND voided_at IS NULL ORDER BY id");
    query.bind(group);
    return readAll(std::move(query));
}

Result<std::vector<Visit>> SqliteVisitorRepository::toComplete(int most) const
{
    Statement query = m_database.statement(
        FRONTDESK_SELECT_VISIT "WHERE to_complete = 1 AND voided_at IS NULL ORDER BY arrived_at, id LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<int> SqliteVisitorRepository::countToComplete() const
{
    return m_database.integer("SELECT count(*) FROM visit WHERE to_complete = 1 AND voided_at IS NULL")
        .map([](std::int64_t count) { return static_cast<int>(count); });
}

Result<std::vector<Visit>> SqliteVisitorRepository::after(std::int64_t id, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_VISIT "WHERE id > ? ORDER BY id LIMIT ?");
    query.bind(id).bind(most);
    return readAll(std::move(query));
}

Result<Visit> SqliteVisitorRepository::readRow(Statement& row) const
{
    const auto id = VisitId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    Visit visit{.id = *id, .version = row.integer()};
    const auto state = visitWord(allVisitStates, row.text());
    visit.name = row.text();
    visit.title = row.text();
    bool sound = readPhone(row, visit.phone) && state.has_value();
    visit.company = row.text();
    visit.companions = static_cast<int>(row.integer());
    visit.plate = row.text();
    visit.purpose = row.text();
    visit.tag = row.text();
    visit.host = row.text();
    visit.place = row.text();
    visit.floor = row.text();
    visit.note = row.text();
    sound = readVisitTimes(row, visit) && sound;
    visit.lift = row.text();
    visit.waitingPlace = row.text();
    visit.teaServed = row.flag();
    visit.cardLeft = row.flag();
    visit.message = row.text();
    visit.metAt = row.optionalTime();
    visit.leftAt = row.optionalTime();
    const auto leftBy = visitWord(allLeftBy, row.text());
    visit.badgeNo = row.integer();
    visit.badgesLost = static_cast<int>(row.integer());
    visit.group = row.integer();
    visit.toComplete = row.flag();
    sound = readStaff(row, visit.operatorId) && sound;
    sound = readVoided(row, visit.voided) && sound;
    visit.ruleBook = row.text();
    auto guidance = imageFromJson(row.text());
    if (!sound || !leftBy || !guidance) {
        return fail(m_database.damaged());
    }
    visit.state = *state;
    visit.leftBy = *leftBy;
    visit.guidance = std::move(*guidance);
    return visit;
}

Result<std::vector<Visit>> SqliteVisitorRepository::readAll(Statement query) const
{
    return allRows<Visit>(query, [this](Statement& row) { return readRow(row); });
}

Result<std::vector<Visit>> SqliteVisitorRepository::readBetween(const char* sql, UtcTime from, UtcTime to,
                                                                int most) const
{
    Statement query = m_database.statement(sql);
    query.bind(from).bind(to).bind(most);
    return readAll(std::move(query));
}

} // namespace frontdesk
