#pragma once

#include "storage/Database.h"
#include "storage/StoredRows.h"
#include "storage/UnitChanges.h"

namespace frontdesk {

// Adding and changing a record that carries a version, whatever its columns are. On the lane's thread.

/// Adds a record; the same content twice is one add. @param sql inserts, with the id as its last parameter; a literal
/// @param bind binds all before it: void(Statement&, const Record&, Version) @param find Result<Record>(id)
/// @error record.conflict for the same id with other content
template <class Record, class Bind, class Find>
[[nodiscard]] Result<void> addGuarded(Database& database, UnitChanges& changes, const char* sql, const Record& record,
                                      Bind bind, Find find)
{
    {
        Statement insert = database.statement(sql);
        bind(insert, record, record.version);
        const auto done = insert.bind(record.id.value()).run();
        if (done) {
            changes.rowsChanged = true;
            return {};
        }
        if (!database.lastWasDuplicate()) {
            return done;
        }
    }
    return sameAsStored(record, find(record.id));
}

/// Writes a record as its next version where the stored one has the version that it was read with.
/// @param sql updates, with id and version as its last parameters; a literal
/// @error record.conflict, record.not_found
template <class Record, class Bind, class Find>
[[nodiscard]] Result<Record> updateGuarded(Database& database, UnitChanges& changes, const char* sql,
                                           const Record& record, Bind bind, Find find)
{
    Record next = record;
    next.version = record.version + 1;
    {
        Statement update = database.statement(sql);
        bind(update, next, next.version);
        if (auto done = update.bind(record.id.value()).bind(record.version).run(); !done) {
            return fail(done.error());
        }
    }
    if (database.changes() == 0) {
        return fail(movedOrGone(find(record.id)));
    }
    changes.rowsChanged = true;
    return next;
}

} // namespace frontdesk
