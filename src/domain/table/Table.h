#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// One row of a table from outside. Cells are UTF-8, as written; rows need not be equally wide.
struct TableRow {
    int number = 0; ///< as a spreadsheet shows it: from 1, blank rows counted
    std::vector<std::string> cells = {};
    bool operator==(const TableRow&) const = default;
};

/// What a reader of files (exchange) found: nothing decided yet about headers.
struct RawTable {
    std::string source;                   ///< name of the file, for messages
    std::vector<std::string> sheets = {}; ///< names of the sheets that can be seen, in their order; empty for a text
    std::string sheet = {};               ///< the one that was read; empty for a text
    std::string encoding = {};            ///< name of a text's encoding, such as "GB18030"; empty for a spreadsheet
    char delimiter = '\0';                ///< of a text
    std::vector<TableRow> rows = {};      ///< without rows that are blank
};

/// A table with its header told from its rows. Immutable after from(); usable from every thread.
struct Table {
    std::string source;
    std::vector<std::string> header = {}; ///< trimmed; a cell may be empty, all are without a header row
    int headerNumber = 0;                 ///< the header's row; 0: there is none
    std::size_t width = 0;                ///< columns: the header's, or the widest row's without one
    std::vector<TableRow> rows = {};

    /// @param headerAt index into raw.rows; nothing: the table has no header
    [[nodiscard]] static Table from(RawTable raw, std::optional<std::size_t> headerAt);

    /// The header's word for a column, or the spreadsheet's letter ("C") where there is none.
    [[nodiscard]] std::string columnName(std::size_t column) const;
};

/// "A" for 0, "Z" for 25, "AA" for 26.
[[nodiscard]] std::string columnLetters(std::size_t column);
/// Whether there is nothing to be seen in a cell.
[[nodiscard]] bool isBlankCell(std::string_view cell);

} // namespace frontdesk
