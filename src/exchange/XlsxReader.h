#pragma once

#include "base/Result.h"
#include "domain/table/Table.h"
#include "exchange/TableLimits.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// Reads a sheet of an .xlsx file: texts, numbers, dates, times and percentages as a person reads them there. Bounded
/// by TableLimits whatever the file claims. Callable from every thread.
class XlsxReader {
public:
    /// @param sheet its name; empty: the first that can be seen and has something in it
    /// @param source name of the file, for messages
    /// @error file.damaged, file.encrypted, file.other_spreadsheet, file.unknown_kind (another zip file),
    /// file.no_sheet, table.empty, table.cancelled, and those of TableLimits
    [[nodiscard]] static Result<RawTable> read(std::string_view bytes, const std::string& source,
                                               const std::string& sheet, const TableLimits& limits = {},
                                               const ReadProgress& progress = {});
};

} // namespace frontdesk
