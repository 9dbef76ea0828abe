#pragma once

#include <string_view>

namespace frontdesk {

/// What PinyinReader knows beyond ICU. Readings stand in order of likelihood, separated by blanks; "v" stands for ü.
struct CharacterReadings {
    char32_t character;         ///< simplified
    std::string_view asSurname; ///< readings as a surname; empty where ICU's are right
    std::string_view others;    ///< further readings within a given name
};

/// The two syllables of a compound surname, "ou yang"; empty when these characters are none.
/// @param characters two simplified characters
[[nodiscard]] std::string_view compoundSurname(std::u32string_view characters);

/// All empty for a character without an entry.
[[nodiscard]] CharacterReadings tabledReadings(char32_t simplified);

} // namespace frontdesk
