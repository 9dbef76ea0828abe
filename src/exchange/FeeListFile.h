#pragma once

#include "domain/arrears/FeeListRow.h"
#include "domain/table/Table.h"

#include <string>
#include <vector>

namespace frontdesk {

/// The rows of finance's list as the importer wants them, and those that it cannot take.
struct FeeListFile {
    struct BadCell {
        int row = 0;             ///< TableRow::number
        std::string column = {}; ///< as the header names it; empty where the whole row is meant
        std::string value = {};  ///< as written
        Problem problem;
    };
    std::vector<FeeListRow> rows = {};
    std::vector<BadCell> bad = {};       ///< in the order of the rows
    std::vector<MappedRow> leftOut = {}; ///< what the bad ones say
    [[nodiscard]] std::size_t rowCount() const { return rows.size() + leftOut.size(); }

    /// Reads rows in pieces and gives each piece back, so that a long list does not stand in memory twice.
    [[nodiscard]] static FeeListFile read(Table table, const TableMapping& mapping, const TableKind& kind);
};

} // namespace frontdesk
