#pragma once

#include "domain/matter/MatterRepository.h"
#include "storage/Database.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

/// What people at the counter came for, on SQLite.
class SqliteMatterRepository final : public MatterRepository {
public:
    SqliteMatterRepository(Database& database, UnitChanges& changes) : m_database(database), m_changes(changes) {}

private:
    Database& m_database;
    UnitChanges& m_changes;
};

} // namespace frontdesk
