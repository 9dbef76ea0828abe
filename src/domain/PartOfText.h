#pragma once

#include "base/Utf8.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// Whether words stand in a text, without case, width and the blanks around them; no words stand everywhere.
[[nodiscard]] inline bool isPartOf(std::string_view words, std::string_view text)
{
    if (words.empty()) {
        return true;
    }
    const std::string wanted = foldCase(toHalfWidth(trimmed(words)));
    return wanted.empty() || foldCase(toHalfWidth(text)).find(wanted) != std::string::npos;
}

} // namespace frontdesk
