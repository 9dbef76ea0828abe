#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace frontdesk {

[[nodiscard]] constexpr bool isWordOf(std::span<const std::string_view> words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace frontdesk
