#pragma once

#include "base/LocalTime.h"

#include <optional>
#include <string_view>

namespace frontdesk {

/// A day as lists of other programs write it: what parseTypedDate() reads, year, month and day in Chinese, eight
/// digits, and the bare number of a day of a spreadsheet whose cell has lost its format (counted from 1900, of the
/// years 1954 to 2119). A time behind the day does not count. Nothing for anything else.
[[nodiscard]] std::optional<LocalDate> readListDay(std::string_view cell);

} // namespace frontdesk
