#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// A column of a table that leaves the program.
struct OutColumn {
    std::string key;     ///< for programs: lower case, never renamed
    std::string title;   ///< for people
    bool number = false; ///< whole numbers; an empty cell stays empty
    int width = 14;      ///< in characters, for a spreadsheet
};

/// A table that leaves the program, cells as text. A value, for any thread.
struct OutTable {
    std::string title = {};
    std::vector<OutColumn> columns = {};
    std::vector<std::vector<std::string>> rows = {};
    std::string note = {}; ///< below them: what the figures count

    enum class Format { Csv, Xlsx };
    /// "csv", "xlsx"
    [[nodiscard]] static std::string_view nameOf(Format format) { return format == Format::Csv ? "csv" : "xlsx"; }
    /// Some tables as one file: a sheet for each in a spreadsheet, one under another with its title in CSV.
    /// @error file.cannot_write for more rows than a spreadsheet takes, or when memory is short
    [[nodiscard]] static Result<std::string> bytesOf(const std::vector<OutTable>& tables, Format format);
};

} // namespace frontdesk
