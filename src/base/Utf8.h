#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

// What the layers need to know about characters. Everything here is pure and callable from every thread.

/// True for well-formed UTF-8: no overlong forms, no surrogates, nothing past U+10FFFF.
[[nodiscard]] bool isValidUtf8(std::string_view text);
/// Where the first ill-formed sequence stands, in code points from 0; nothing when the text is well-formed.
[[nodiscard]] std::optional<std::size_t> firstIllFormed(std::string_view text);

/// Every ill-formed sequence becomes one U+FFFD.
[[nodiscard]] std::u32string toCodePoints(std::string_view text);
/// What is no character (a surrogate, or past U+10FFFF) becomes U+FFFD.
[[nodiscard]] std::string fromCodePoints(std::u32string_view points);
/// As many as toCodePoints() gives.
[[nodiscard]] std::size_t codePointCount(std::string_view text);

/// Blank in the sense of trimmed(): white space of every script (also the full-width space U+3000 and the no-break
/// space), and the invisible U+200B and U+FEFF that come along with pasted text.
[[nodiscard]] bool isBlank(char32_t point);
/// A Han character, in any plane; kana, hangul and punctuation are not.
[[nodiscard]] bool isCjk(char32_t point);

/// Without blank characters at both ends. Bytes in between are kept as they are.
[[nodiscard]] std::string trimmed(std::string_view text);

/// Full-width digits, letters and punctuation (U+FF01 … U+FF5E) become ASCII, U+3000 a space, U+FFE5 the yen sign
/// U+00A5. One character stays one character, so offsets in code points hold.
[[nodiscard]] char32_t toHalfWidth(char32_t point);
[[nodiscard]] std::string toHalfWidth(std::string_view text);

/// For comparing without case, by Unicode's full folding. Not for showing.
[[nodiscard]] std::string foldCase(std::string_view text);

} // namespace frontdesk
