#include "storage/SqliteRosterRepository.h"

#include "storage/StaffColumn.h"
#include "storage/StoredRows.h"

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
    if (entry.phone) {
        statement.bind(entry.phone->digits()).bind(entry.phone->display());
    } else {
        statement.bindNull().bindNull();
    }
    statement.bind(secondsOf(entry.begins)).bind(secondsOf(entry.ends)).bind(entry.note);
    if (entry.voided) {
        statement.bind(entry.voided->at).bind(entry.voided->reason).bind(staffValue(entry.voided->by));
    } else {
        statement.bindNull().bindNull().bindNull();
    }
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

bool readRosterPhone(Statement& row, std::optional<PhoneNumber>& phone)
{
    const std::optional<std::string> digits = row.optionalText();
    const std::optional<std::string> shown = row.optionalText();
    if (!shown) {
        return true;
    }
    const auto read = PhoneNumber::parse(*shown);
    if (!read || !digits || read->digits() != *digits) {
        return false;
    }
    phone = *read;
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
    {
        Statement insert = m_database.statement(
            "INSERT INTO roster (version, date, weekday, duty, name, phone, phone_shown, from_time, to_time, note, "
            "voided_at, void_reason, voided_by, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindRoster(insert, entry, entry.version);
        const auto done = insert.bind(entry.id.value()).run();
        if (done) {
            m_changes.rowsChanged = true;
            return {};
        }
        if (!m_database.lastWasDuplicate()) {
            return done;
        }
    }
    return sameAsStored(entry, find(entry.id));
}

Result<RosterEntry> SqliteRosterRepository::update(const RosterEntry& entry)
{
    RosterEntry next = entry;
    next.version = entry.version + 1;
    {
        Statement update = m_database.statement(
            "UPDATE roster SET version = ?, date = ?, weekday = ?, duty = ?, name = ?, phone = ?, phone_shown = ?, "
            "from_time = ?, to_time = ?, note = ?, voided_at = ?, void_reason = ?, voided_by = ? "
            "WHERE id = ? AND version = ?");
        bindRoster(update, next, next.version);
        if (auto done = update.bind(entry.id.value()).bind(entry.version).run(); !done) {
            return fail(done.error());
        }
    }
    if (m_database.changes() == 0) {
        return fail(movedOrGone(find(entry.id)));
    }
    m_changes.rowsChanged = true;
    return next;
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
    sound = readRosterPhone(row, entry.phone) && sound;
    sound = readTime(row, entry.begins) && sound;
    sound = readTime(row, entry.ends) && sound;
    entry.note = row.text();
    const std::optional<UtcTime> voidedAt = row.optionalTime();
    std::optional<std::string> reason = row.optionalText();
    std::optional<StaffId> by;
    sound = readStaff(row, by) && sound;
    if (voidedAt) {
        entry.voided = Voided{.at = *voidedAt, .reason = reason.value_or(std::string{}), .by = by};
    }
    if (!sound) {
        return fail(m_database.damaged());
    }
    return entry;
}

} // namespace frontdesk
