#pragma once

#include "domain/RecordErrors.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace frontdesk {

// What every repository in memory does with its rows.

/// Adds a row, or finds it there with the same content. @return whether it was added
template <class Row> Result<bool> addRow(std::map<std::int64_t, Row>& rows, const Row& row)
{
    const auto [at, added] = rows.try_emplace(row.id.value(), row);
    if (!added && at->second != row) {
        return fail(recordConflict);
    }
    return added;
}

template <class Row> Result<Row> findRow(const std::map<std::int64_t, Row>& rows, std::int64_t id)
{
    const auto at = rows.find(id);
    if (at == rows.end()) {
        return fail(recordNotFound);
    }
    return at->second;
}

/// Writes a row with the next version when the stored one has the version that it was read with.
template <class Row> Result<Row> updateRow(std::map<std::int64_t, Row>& rows, const Row& row, Version Row::*version)
{
    const auto at = rows.find(row.id.value());
    if (at == rows.end()) {
        return fail(recordNotFound);
    }
    if (at->second.*version != row.*version) {
        return fail(recordConflict);
    }
    at->second = row;
    ++(at->second.*version);
    return at->second;
}

/// Those that fit, in an order, at most so many.
template <class Row, class Fits, class Before>
std::vector<Row> selectRows(const std::map<std::int64_t, Row>& rows, Fits fits, Before before, int most)
{
    std::vector<Row> found;
    for (const auto& [id, row] : rows) {
        if (fits(row)) {
            found.push_back(row);
        }
    }
    std::sort(found.begin(), found.end(), before);
    if (found.size() > static_cast<std::size_t>(most)) {
        found.erase(found.begin() + most, found.end());
    }
    return found;
}

} // namespace frontdesk
