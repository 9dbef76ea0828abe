#pragma once

#include "base/Result.h"
#include "domain/table/Table.h"
#include "exchange/CsvReader.h"
#include "exchange/TableFile.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace frontdesk {

/// A table's file read row by row, for a table that is too long to stand in memory as cells: a text's rows are cut when
/// they are wanted, a spreadsheet's, which is read as a whole, are given back as they are taken. For one thread at a
/// time; not for the GUI thread.
class TableRows {
public:
    /// As TableFile::read(); what is wrong further down in a text is told by next().
    /// @error those of TableFile::read(), table.empty
    [[nodiscard]] static Result<TableRows> open(const QString& path, const TableFile::Choices& choices,
                                                const TableLimits& limits = {});

    /// What is known of the table, with its first rows: as many as guessHeader() looks at.
    [[nodiscard]] const RawTable& head() const { return m_head; }
    /// The table of a header, without rows; next() goes on behind it. To be asked once, before next().
    /// @param headerAt index into the head's rows; nothing: the table has no header, and is as wide as the widest of
    /// them
    [[nodiscard]] Table startBehind(std::optional<std::size_t> headerAt);
    /// Puts the next row there; false at the end.
    [[nodiscard]] Result<bool> next(TableRow& row);
    /// About how many rows there are.
    [[nodiscard]] std::size_t expected() const;

private:
    TableRows() = default;

    std::unique_ptr<const TableLimits> m_limits; ///< where the reader looks, wherever this goes
    RawTable m_head;
    std::size_t m_at = 0; ///< of the head's rows
    std::optional<CsvReader> m_text;
    std::vector<TableRow> m_rest; ///< of a spreadsheet, the first one last
};

} // namespace frontdesk
