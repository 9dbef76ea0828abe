#pragma once

#include "base/ChineseFolder.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// The text in half-width, lower case and simplified characters, one point for one point, so that places hold.
/// In time that grows with the text; the folder is asked once for each different character.
[[nodiscard]] std::u32string foldedByPoint(std::u32string_view text, const ChineseFolder& folder);

} // namespace frontdesk
