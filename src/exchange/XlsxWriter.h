#pragma once

#include "exchange/OutTable.h"

namespace frontdesk {

/// Writes tables as a spreadsheet file (Office Open XML): a sheet for each, the titles bold and standing still while
/// the rows are scrolled. Every text is written as text: a cell that begins like a formula (FormulaGuard) is marked as
/// quoted, so that it stays text even after somebody has edited it. XlsxReader reads it back. Callable from every
/// thread.
class XlsxWriter {
public:
    static constexpr std::size_t mostRows = 1'048'575; ///< below the titles: what a spreadsheet takes
    static constexpr std::size_t mostCell = 32'767;    ///< characters of a cell; what is longer is cut off

    /// @error file.cannot_write for more rows than that, or when memory is short
    [[nodiscard]] static Result<std::string> bytesOf(const std::vector<OutTable>& tables);
};

} // namespace frontdesk
