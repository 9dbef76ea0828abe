#pragma once

#include "domain/people/StaffRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// The staff of the unit, on SQLite.
class SqliteStaffRepository final : public StaffRepository {
public:
    SqliteStaffRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

private:
    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
