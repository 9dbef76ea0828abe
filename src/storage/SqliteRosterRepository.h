#pragma once

#include "domain/roster/RosterRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// Who is on duty, on SQLite.
class SqliteRosterRepository final : public RosterRepository {
public:
    SqliteRosterRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

private:
    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
