#pragma once

#include "domain/directory/DirectoryRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// People, companies and places, on SQLite.
class SqliteDirectoryRepository final : public DirectoryRepository {
public:
    SqliteDirectoryRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

private:
    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
