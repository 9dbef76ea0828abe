#include "storage/SqliteRosterRepository.h"

#include "storage/GuardedRows.h"
#include "storage/PhoneColumns.h"
#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"
#include "storage/VoidColumns.h"

namespace frontdesk {

namespace {

// clang-format off
#define FRONTDESK_SELECT_ROSTER \
    "SELECT id, version, date, weekday, duty, name, phone, phone_shown, from_time, to_time, note, voided_at, " \
    "void_reason, voided_by FROM roster "
// clang-format on

std::optional<std::int64_t> secondsOf(const std::optional<LocalTime>& time)
{
    return time ? std::optional<std::int64_t>{time->sinceMidnight().count()} : std::nullopt;
}

void bindRoster(Statement& statement, const RosterEntry& entry, Version version)
{
    const auto* const date = std::get_if<LocalDate>(&entry.day);
    const auto* const weekday = std::get_if<std::chrono::weekday>(&entry.day);
    statement.bind(version).bind(date == nullptr ? std::nullopt : std::optional{toIso(*date)});
    statement.bind(weekday == nullptr ? std::nullopt : std::optional{nameOf(*weekday)});
    statement.bind(entry.duty).bind(entry.name);
    bindPhone(statement, entry.phone);
    statement.bind(secondsOf(entry.begins)).bind(secondsOf(entry.ends)).bind(entry.note);
    bindVoided(statement, entry.voided);
}

bool readDay(Statement& row, RosterDay& day)
{
    const std::optional<std::string> date = row.optionalText();
    const std::optional<std::string> weekday = row.optionalText();
    if (date) {
        const auto read = parseDate(*date);
        day = read ? RosterDay{*read} : RosterDay{};
        return read.has_value();
    }
    if (weekday) {
        const auto read = weekdayOf(*weekday);
        day = read ? RosterDay{*read} : RosterDay{};
        return read.has_value();
    }
    return true;
}

bool readTime(Statement& row, std::optional<LocalTime>& time)
{
    const std::optional<std::int64_t> seconds = row.optionalInteger();
    if (!seconds) {
        return true;
    }
    const auto read = LocalTime::sinceMidnight(std::chrono::seconds{*seconds});
    time = read ? std::optional{*read} : std::nullopt;
    return read.has_value();
}

} // namespace

Result<void> SqliteRosterRepository::add(const RosterEntry& entry)
{
    return addGuarded(
        m_database, m_changes,
        "INSERT INTO roster (version, date, weekday, duty, name, phone, phone_shown, from_time, to_time, note, "
        "voided_at, void_reason, voided_by, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry, bindRoster, [this](auto id) { return find(id); });
}

Result<RosterEntry> SqliteRosterRepository::update(const RosterEntry& entry)
{
    return updateGuarded(
        m_database, m_changes,
        "UPDATE roster SET version = ?, date = ?, weekday = ?, duty = ?, name = ?, phone = ?, phone_shown = ?, "
        "from_time = ?, to_time = ?, note = ?, voided_at = ?, void_reason = ?, voided_by = ? "
        "WHERE id = ? AND version = ?",
        entry, bindRoster, [this](auto id) { return find(id); });
}

Result<RosterEntry> SqliteRosterRepository::find(RosterId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_ROSTER "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<RosterEntry>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<RosterEntry>> SqliteRosterRepository::from(LocalDate day) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_ROSTER
                                           "WHERE voided_at IS NULL AND (date IS NULL OR date >= ?) ORDER BY id");
    query.bind(toIso(day));
    return allRows<RosterEntry>(query, [this](Statement& row) { return readRow(row); });
}

Result<RosterEntry> SqliteRosterRepository::readRow(Statement& row) const
{
    const auto id = RosterId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    RosterEntry entry{.id = *id, .version = row.integer(), .duty = {}};
    bool sound = readDay(row, entry.day);
    entry.duty = row.text();
    entry.name = row.text();
    sound = readPhone(row, entry.phone) && sound;
    sound = readTime(row, entry.begins) && sound;
    sound = readTime(row, entry.ends) && sound;
    entry.note = row.text();
    sound = readVoided(row, entry.voided) && sound;
    if (!sound) {
        return fail(m_database.damaged());
    }
    return entry;
}

} // namespace frontdesk
