#pragma once

#include "domain/table/Table.h"
#include "domain/table/TableKind.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// A header stands in one of the first rows.
inline constexpr std::size_t headerRowsLookedAt = 20;

// How a header's words are understood. Pure; callable from every thread.

/// A header's cell for comparing: half-width, without case, and without blanks and marks such as * or (required)'s
/// brackets. Words of Latin letters stay apart by one space.
[[nodiscard]] std::string headerWord(std::string_view cell);

/// The name of the field that each column most likely gives; empty where none does. No field is given twice.
[[nodiscard]] std::vector<std::string> guessFields(const std::vector<std::string>& header, const TableKind& kind);

/// Which of the first rows is the header: the one that names the most fields, the upper one of two. Where none names a
/// field it is the first row that is as wide as the table, since what stands above it is a title.
/// @return index into table.rows; nothing when there are no rows
[[nodiscard]] std::optional<std::size_t> guessHeader(const RawTable& table, const TableKind& kind);

} // namespace frontdesk
