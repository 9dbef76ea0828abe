#pragma once

#include <string>
#include <string_view>

namespace frontdesk {

// A spreadsheet runs a cell of a text file that begins with = + - @ (or tab or CR) as a formula: a visitor's "name"
// must not become a command on the machine of whoever opens the list. Such cells are written with an apostrophe before
// them, the spreadsheets' own mark of a text, and read without it: what was written comes back as it was.

[[nodiscard]] bool needsFormulaGuard(std::string_view cell);
/// The cell with an apostrophe where it needs one.
[[nodiscard]] std::string formulaGuarded(std::string_view cell);
/// The cell without the apostrophe that formulaGuarded() would have set.
[[nodiscard]] std::string_view withoutFormulaGuard(std::string_view cell);

} // namespace frontdesk
