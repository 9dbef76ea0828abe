#include "storage/SqliteMatterRepository.h"

#include "storage/GuardedRows.h"
#include "storage/ImageCodec.h"
#include "storage/PhoneColumns.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/VoidColumns.h"

#include <string>

namespace frontdesk {

namespace {

// The columns in the order in which bindMatter() writes and readRow() reads them. A macro, since the statements must be
// literals: the statement cache goes by their addresses.
// clang-format off
#define FRONTDESK_MATTER_COLUMNS \
    "version, opened_at, ended_at, served_ms, waited_ms, waits, over_limit, kind, name, title, phone, phone_shown, "  \
    "place, key_points, requested_items, to_complete, operator, voided_at, void_reason, voided_by, rule_book, guidance, "  \
    "emergency_kind"
#define FRONTDESK_SELECT_MATTER "SELECT id, " FRONTDESK_MATTER_COLUMNS " FROM matter "

constexpr const char* insertMatter =
    "INSERT INTO matter (" FRONTDESK_MATTER_COLUMNS ", id) VALUES ("
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* updateMatterRow =
    "UPDATE matter SET version = ?, opened_at = ?, ended_at = ?, served_ms = ?, waited_ms = ?, waits = ?, "
    "over_limit = ?, kind = ?, name = ?, title = ?, phone = ?, phone_shown = ?, place = ?, key_points = ?, "
    "requested_items = ?, to_complete = ?, operator = ?, voided_at = ?, void_reason = ?, voided_by = ?, "
    "rule_book = ?, guidance = ?, emergency_kind = ?"
    " WHERE id = ? AND version = ?";
// clang-format on

void bindMatter(Statement& statement, const Matter& matter, Version version)
{
    const MatterSnapshot& live = matter.live;
    statement.bind(version).bind(live.openedAt).bind(live.endedAt).bind(live.servedMillis).bind(live.waitedMillis);
    statement.bind(live.waits).bind(live.overLimit).bind(matter.kind).bind(matter.name).bind(matter.title);
    bindPhone(statement, matter.phone);
    statement.bind(matter.place).bind(matter.keyPoints).bind(matter.requestedItems).bind(matter.toComplete);
    statement.bind(staffValue(matter.operatorId));
    bindVoided(statement, matter.voided);
    statement.bind(matter.ruleBook).bind(toJson(matter.guidance)).bind(matter.emergencyKind);
}

} // namespace

Result<void> SqliteMatterRepository::add(const Matter& matter)
{
    return addGuarded(m_database, m_changes, insertMatter, matter, bindMatter, [this](auto id) { return find(id); });
}

Result<Matter> SqliteMatterRepository::update(const Matter& matter)
{
    return updateGuarded(m_database, m_changes, updateMatterRow, matter, bindMatter,
                         [this](auto id) { return find(id); });
}

Result<Matter> SqliteMatterRepository::find(MatterId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_MATTER "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<Matter>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<Matter>> SqliteMatterRepository::openedBetween(UtcTime from, UtcTime to, int most) const
{
    Statement query = m_database.statement(
        FRONTDESK_SELECT_MATTER "WHERE opened_at >= ? AND opened_at < ? ORDER BY opened_at DESC, id DESC LIMIT ?");
    query.bind(from).bind(to).bind(most);
    return readAll(std::move(query));
}

Result<std::vector<Matter>> SqliteMatterRepository::toComplete(int most) const
{
    Statement query = m_database.statement(
        FRONTDESK_SELECT_MATTER "WHERE to_complete = 1 AND voided_at IS NULL ORDER BY opened_at, id LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<int> SqliteMatterRepository::countToComplete() const
{
    return m_database.integer("SELECT count(*) FROM matter WHERE to_complete = 1 AND voided_at IS NULL")
        .map([](std::int64_t count) { return static_cast<int>(count); });
}

Result<std::vector<Matter>> SqliteMatterRepository::unclaimed(int most) const
{
    Statement query = m_database.statement(
        FRONTDESK_SELECT_MATTER "WHERE operator IS NULL AND voided_at IS NULL ORDER BY opened_at, id LIMIT ?");
    query.bind(most);
    return readAll(std::move(query));
}

Result<int> SqliteMatterRepository::countUnclaimed(int most) const
{
    Statement query = m_database.statement(
        "SELECT count(*) FROM (SELECT 1 FROM matter WHERE operator IS NULL AND voided_at IS NULL LIMIT ?)");
    if (const auto row = query.bind(most).step(); !row) {
        return fail(row.error());
    }
    return static_cast<int>(query.integer());
}

Result<std::vector<Matter>> SqliteMatterRepository::after(std::int64_t id, int most) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_MATTER "WHERE id > ? ORDER BY id LIMIT ?");
    query.bind(id).bind(most);
    return readAll(std::move(query));
}

Result<Matter> SqliteMatterRepository::readRow(Statement& row) const
{
    const auto id = MatterId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    Matter matter{.id = *id, .version = row.integer()};
    matter.live.openedAt = row.time();
    matter.live.endedAt = row.optionalTime();
    matter.live.servedMillis = row.integer();
    matter.live.waitedMillis = row.integer();
    matter.live.waits = static_cast<int>(row.integer());
    matter.live.overLimit = row.flag();
    matter.kind = row.text();
    matter.name = row.text();
    matter.title = row.text();
    bool sound = readPhone(row, matter.phone);
    matter.place = row.text();
    matter.keyPoints = row.text();
    matter.requestedItems = row.text();
    matter.toComplete = row.flag();
    sound = readStaff(row, matter.operatorId) && sound;
    sound = readVoided(row, matter.voided) && sound;
    matter.ruleBook = row.text();
    auto guidance = imageFromJson(row.text());
    matter.emergencyKind = row.text();
    if (!sound || !guidance) {
        return fail(m_database.damaged());
    }
    matter.guidance = std::move(*guidance);
    return matter;
}

Result<std::vector<Matter>> SqliteMatterRepository::readAll(Statement query) const
{
    return allRows<Matter>(query, [this](Statement& row) { return readRow(row); });
}

} // namespace frontdesk
