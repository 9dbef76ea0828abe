#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace frontdesk {

/// How many characters of a name are the surname: a Chinese one has one, or two when they are a compound surname; of
/// any other name it is the whole.
[[nodiscard]] std::size_t surnameLength(const std::u32string& name);

/// True when two names as given may be one person's: they are the same, or one is the Chinese surname that the other
/// begins with.
[[nodiscard]] bool namesAgree(std::string_view a, std::string_view b);

} // namespace frontdesk
