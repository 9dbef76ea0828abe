#pragma once

#include "base/Result.h"
#include "exchange/TableLimits.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Cuts a UTF-8 text into records and cells as RFC 4180 says, with what spreadsheets write besides: lines may end in
/// LF or CR alone, a quote within a cell that does not begin with one is a character, the last line need not end.
/// The text must outlive it. Linear in the text.
class CsvCutter {
public:
    CsvCutter(std::string_view text, char delimiter, const TableLimits& limits)
        : m_text(text), m_delimiter(delimiter), m_limits(limits)
    {}

    /// Puts the next record's cells there; false at the end of the text.
    /// @error csv.quote_open, csv.after_quote, file.too_many_columns, file.cell_too_long, each with line and column
    [[nodiscard]] Result<bool> next(std::vector<std::string>& cells);
    /// Bytes read so far.
    [[nodiscard]] std::size_t offset() const { return m_at; }

    /// Line and column (code points), both from 1, of a byte of a text; without a file's name.
    [[nodiscard]] static Place placeOf(std::string_view text, std::size_t offset);

private:
    [[nodiscard]] Result<std::string> quotedCell();
    [[nodiscard]] std::string_view plainCell();
    [[nodiscard]] bool atEndOfLine() const;
    void skipEndOfLine();
    [[nodiscard]] tl::unexpected<Error> failAt(std::size_t offset, ErrorCode code, std::vector<std::string> args) const;

    std::string_view m_text;
    char m_delimiter;
    const TableLimits& m_limits;
    std::size_t m_at = 0;
};

} // namespace frontdesk
