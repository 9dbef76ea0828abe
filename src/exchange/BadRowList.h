#pragma once

#include "base/Result.h"
#include "domain/table/Table.h"
#include "domain/table/TableKind.h"
#include "domain/table/TableMapping.h"

#include <QString>
#include <string>
#include <vector>

namespace frontdesk {

/// The rows that were not taken, as a table that somebody corrects in a spreadsheet and takes in again: the row's
/// number and the reasons, then the columns as they came. Every thread.
class BadRowList {
public:
    /// UTF-8 by CsvWriter, in the language of the screen.
    [[nodiscard]] static std::string csv(const Table& table, const TableKind& kind,
                                         const std::vector<RowProblem>& problems);
    /// Writes it beside the file and puts it in its place, so that there is never half a list.
    /// @error file.cannot_write
    [[nodiscard]] static Result<void> save(const QString& path, const std::string& bytes);
};

} // namespace frontdesk
