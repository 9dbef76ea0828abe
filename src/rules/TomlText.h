#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

// Writing TOML: any text comes out as one that TomlDocument reads back as it was.

/// "text" with everything escaped that must be.
[[nodiscard]] std::string tomlText(std::string_view text);
/// ["a", "b"]
[[nodiscard]] std::string tomlTexts(const std::vector<std::string>& texts);
/// A text that can stand behind # in one line.
[[nodiscard]] std::string tomlComment(std::string_view text);
/// Every line with # before it.
[[nodiscard]] std::string commented(std::string_view lines);
/// With ",\n  " between them.
[[nodiscard]] std::string joinedLines(const std::vector<std::string>& items);

} // namespace frontdesk
