#include "storage/SqliteStaffRepository.h"

#include "storage/StoredRows.h"

namespace frontdesk {

namespace {

#define FRONTDESK_SELECT_STAFF "SELECT id, version, name, roles, active, pin, badge FROM staff "

void bindStaff(Statement& statement, const Staff& staff, Version version)
{
    statement.bind(version).bind(staff.name).bind(rolesText(staff.roles)).bind(staff.active);
    statement.bind(staff.pinHash).bind(staff.badgeMark);
}

} // namespace

Result<void> SqliteStaffRepository::add(const Staff& staff)
{
    {
        Statement insert = m_database.statement(
            "INSERT INTO staff (version, name, roles, active, pin, badge, id) VALUES (?, ?, ?, ?, ?, ?, ?)");
        bindStaff(insert, staff, staff.version);
        const auto done = insert.bind(staff.id.value()).run();
        if (done) {
            m_changes.rowsChanged = true;
            return {};
        }
        if (!m_database.lastWasDuplicate()) {
            return done;
        }
    }
    return sameAsStored(staff, find(staff.id));
}

Result<Staff> SqliteStaffRepository::update(const Staff& staff)
{
    Staff next = staff;
    next.version = staff.version + 1;
    {
        Statement update =
            m_database.statement("UPDATE staff SET version = ?, name = ?, roles = ?, active = ?, pin = ?, badge = ? "
                                 "WHERE id = ? AND version = ?");
        bindStaff(update, next, next.version);
        if (auto done = update.bind(staff.id.value()).bind(staff.version).run(); !done) {
            return fail(done.error());
        }
    }
    if (m_database.changes() == 0) {
        return fail(movedOrGone(find(staff.id)));
    }
    m_changes.rowsChanged = true;
    return next;
}

Result<Staff> SqliteStaffRepository::find(StaffId id) const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_STAFF "WHERE id = ?");
    query.bind(id.value());
    return rowOfId<Staff>(query, id.toString(), [this](Statement& row) { return readRow(row); });
}

Result<std::vector<Staff>> SqliteStaffRepository::all() const
{
    Statement query = m_database.statement(FRONTDESK_SELECT_STAFF "ORDER BY id");
    return allRows<Staff>(query, [this](Statement& row) { return readRow(row); });
}

Result<SignInTries> SqliteStaffRepository::tries(StaffId id) const
{
    Statement query = m_database.statement("SELECT failures, last_at FROM sign_in_try WHERE staff = ?");
    const Result<bool> row = query.bind(id.value()).step();
    if (!row) {
        return fail(row.error());
    }
    SignInTries tries;
    if (*row) {
        tries.failures = static_cast<int>(query.integer());
        tries.lastAt = query.time();
    }
    return tries;
}

Result<void> SqliteStaffRepository::setTries(StaffId id, const SignInTries& tries)
{
    Statement upsert = m_database.statement(
        "INSERT INTO sign_in_try (staff, failures, last_at) VALUES (?, ?, ?) "
        "ON CONFLICT (staff) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at");
    return upsert.bind(id.value()).bind(tries.failures).bind(tries.lastAt).run();
}

Result<Staff> SqliteStaffRepository::readRow(Statement& row) const
{
    const auto id = StaffId::fromValue(row.integer());
    if (!id) {
        return fail(m_database.damaged());
    }
    Staff staff{.id = *id, .version = row.integer(), .name = row.text()};
    const std::string roles = row.text();
    staff.roles = rolesFrom(roles);
    staff.active = row.flag();
    staff.pinHash = row.text();
    staff.badgeMark = row.text();
    if (rolesText(staff.roles) != roles) {
        return fail(m_database.damaged());
    }
    return staff;
}

} // namespace frontdesk
