#pragma once

#include "exchange/OutTable.h"

namespace frontdesk {

/// Writes tables as a spreadsheet file (Office Open XML) by libxlsxwriter: a sheet for each, the titles bold and
/// standing still while the rows are scrolled. Every text is written as text: a cell that begins like a formula
/// (FormulaGuard) has the format of text, so that it stays one even after somebody has edited it. XlsxReader reads it
/// back. Callable from every thread.
class XlsxWriter {
public:
    static constexpr std::size_t mostRows = 1'048'575; ///< below the titles: what a spreadsheet takes
    static constexpr std::size_t mostCell = 32'767;    ///< characters of a cell; what is longer is cut off

    /// The library writes to a file, which is a temporary one of this user alone and removed at once.
    /// @error file.cannot_write for more rows than that, or when nothing can be written to the temporary folder
    [[nodiscard]] static Result<std::string> bytesOf(const std::vector<OutTable>& tables);
};

} // namespace frontdesk
