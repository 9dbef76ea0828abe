#pragma once

#include "base/Result.h"
#include "base/TextEncoding.h"
#include "domain/table/Table.h"
#include "exchange/TableLimits.h"

#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

/// Reads a text of rows and cells. Encoding: UTF-8 with or without mark, UTF-16, GB18030, Big5, told as
/// base/TextEncoding says unless chosen. Delimiter: comma, semicolon or tab, whichever cuts the first 20 records most
/// evenly into the most cells, unless chosen or named by a first line such as "sep=;". Rows may be uneven. Bounded by
/// TableLimits. Pure; callable from every thread.
class CsvReader {
public:
    struct Choices {
        std::optional<TextEncoding> encoding = {};
        char delimiter = '\0';
    };

    /// @param source name of the file, for messages
    /// @error file.bad_encoding when more than a fiftieth cannot be read, csv.nul, table.empty, table.cancelled, and
    /// those of CsvCutter and TableLimits
    [[nodiscard]] static Result<RawTable> read(std::string_view bytes, const std::string& source,
                                               const Choices& choices, const TableLimits& limits = {},
                                               const ReadProgress& progress = {});
};

} // namespace frontdesk
