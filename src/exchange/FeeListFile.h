#pragma once

#include "domain/arrears/FeeListRow.h"
#include "domain/table/Table.h"
#include "exchange/TableRows.h"

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

    /// Reads every row that is left, one by one, so that a long list does not stand in memory as cells.
    /// @param table TableRows::startBehind()
    /// @error those of TableRows::next(): then nothing of the list is to be taken
    [[nodiscard]] static Result<FeeListFile> read(TableRows& rows, const Table& table, const TableMapping& mapping,
                                                  const TableKind& kind);
};

} // namespace frontdesk
