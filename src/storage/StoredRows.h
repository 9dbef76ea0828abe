#pragma once

#include "domain/RecordErrors.h"
#include "storage/Statement.h"

#include <string>
#include <utility>
#include <vector>

namespace frontdesk {

// What every repository does with its rows, whatever stands in them. On the lane's thread.

/// Visits every row of a query. @param visit Result<void>(Statement&); its first error ends it
template <class Visit> [[nodiscard]] Result<void> eachRow(Statement& query, Visit visit)
{
    for (;;) {
        const Result<bool> row = query.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        if (Result<void> visited = visit(query); !visited) {
            return visited;
        }
    }
}

/// Every row of a query. @param read makes a record of the row at hand: Result<Record>(Statement&)
template <class Record, class Read> [[nodiscard]] Result<std::vector<Record>> allRows(Statement& query, Read read)
{
    std::vector<Record> records;
    return eachRow(query,
                   [&](Statement& row) -> Result<void> {
                       return read(row).map([&](Record record) { records.push_back(std::move(record)); });
                   })
        .map([&] { return std::move(records); });
}

/// The one row of a query by id. @error record.not_found
template <class Record, class Read>
[[nodiscard]] Result<Record> rowOfId(Statement& query, const std::string& id, Read read)
{
    const Result<bool> row = query.step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return fail(recordNotFound, {id});
    }
    return read(query);
}

/// The version that guards a row; a pack's own version is another thing.
template <class Record> [[nodiscard]] Version guardOf(const Record& record)
{
    if constexpr (requires { record.rowVersion; }) {
        return record.rowVersion;
    } else {
        return record.version;
    }
}

/// An update found no row of its version: why. @error record.conflict, record.not_found
template <class Record> [[nodiscard]] Error movedOrGone(const Result<Record>& stored)
{
    return stored ? Error{recordConflict, {stored->id.toString(), std::to_string(guardOf(*stored))}, {}, {}}
                  : stored.error();
}

/// An insert found its id taken: the same content twice is one add. @error record.conflict for other content
template <class Record> [[nodiscard]] Result<void> sameAsStored(const Record& record, const Result<Record>& stored)
{
    return stored && *stored == record ? Result<void>{} : Result<void>{fail(movedOrGone(stored))};
}

} // namespace frontdesk
