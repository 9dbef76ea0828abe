#pragma once

#include "base/Result.h"

#include <array>

namespace frontdesk {

inline constexpr ErrorCode tableEmpty{"table.empty"};              ///< %1 name of the file: nothing but blank cells
inline constexpr ErrorCode tableNotMapped{"table.not_mapped"};     ///< no column gives a field that is needed
inline constexpr ErrorCode tableMappedTwice{"table.mapped_twice"}; ///< two columns give the same field
inline constexpr ErrorCode tableRowTooWide{"table.row_too_wide"};  ///< %1 cells of the row, %2 columns of the header
inline constexpr ErrorCode tableLostCharacter{"table.lost_character"};
inline constexpr ErrorCode tableFormulaError{"table.formula_error"}; ///< %1 what the cell shows, such as #N/A
inline constexpr ErrorCode tableCancelled{"table.cancelled"};
inline constexpr ErrorCode tableChanged{"table.changed"}; ///< %1 rows that are no longer right

inline constexpr std::array tableErrors{tableEmpty,         tableNotMapped,    tableMappedTwice, tableRowTooWide,
                                        tableLostCharacter, tableFormulaError, tableCancelled,   tableChanged};

} // namespace frontdesk
