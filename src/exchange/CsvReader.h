#pragma once

#include "base/Result.h"
#include "base/TextEncoding.h"
#include "domain/table/Table.h"
#include "exchange/CsvCutter.h"
#include "exchange/TableLimits.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

/// Reads a text of rows and cells. Encoding: UTF-8 with or without mark, UTF-16, GB18030, Big5, told as
/// base/TextEncoding says unless chosen. Delimiter: comma, semicolon or tab, whichever cuts the first 20 records most
/// evenly into the most cells, unless chosen or named by a first line such as "sep=;". Rows may be uneven. Bounded by
/// TableLimits. Callable from every thread; one that is open is for one at a time.
class CsvReader {
public:
    struct Choices {
        std::optional<TextEncoding> encoding = {};
        char delimiter = '\0';
    };

    /// Opens a text for reading its rows one after another, so that a long one need not stand in memory as cells.
    /// @param source name of the file, for messages @param limits must outlive it
    /// @error file.bad_encoding, csv.nul
    [[nodiscard]] static Result<CsvReader> open(std::string_view bytes, const std::string& source,
                                                const Choices& choices, const TableLimits& limits,
                                                const ReadProgress& progress = {});
    /// Puts the next row that is not blank there; false at the end of the text.
    /// @error table.cancelled, and those of CsvCutter and TableLimits
    [[nodiscard]] Result<bool> next(TableRow& row);
    /// Its name, encoding and delimiter; no rows.
    [[nodiscard]] const RawTable& told() const { return m_told; }
    /// About how many rows there are, from those that were read.
    [[nodiscard]] std::size_t expectedRows() const;

    /// @param source name of the file, for messages
    /// @error file.bad_encoding when more than a fiftieth cannot be read, csv.nul, table.empty, table.cancelled, and
    /// those of CsvCutter and TableLimits
    [[nodiscard]] static Result<RawTable> read(std::string_view bytes, const std::string& source,
                                               const Choices& choices, const TableLimits& limits = {},
                                               const ReadProgress& progress = {});

private:
    CsvReader(std::unique_ptr<const std::string> text, RawTable told, std::size_t from, const TableLimits& limits,
              const ReadProgress& progress);

    std::unique_ptr<const std::string> m_text; ///< the cutter looks at it, wherever this goes
    RawTable m_told;
    int m_linesBefore;
    const TableLimits& m_limits;
    ReadProgress m_progress;
    CsvCutter m_cutter;
    std::size_t m_records = 0; ///< blank ones, too
    std::size_t m_rows = 0;
    std::size_t m_cells = 0;
};

} // namespace frontdesk
