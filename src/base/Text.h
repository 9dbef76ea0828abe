#pragma once

#include "base/Result.h"

#include <compare>
#include <string>
#include <string_view>

namespace frontdesk {

inline constexpr ErrorCode emptyText{"text.empty"};
/// The place's column is that of the first ill-formed sequence, in code points.
inline constexpr ErrorCode badUtf8{"text.bad_utf8"};
/// A control character other than newline and tab. args: its number such as "U+0007"; the column counts in the trimmed
/// text.
inline constexpr ErrorCode controlCharacter{"text.control_character"};

/// Words that somebody typed: valid UTF-8, trimmed (also of the full-width space), never empty, and without control
/// characters but newline and tab. CR LF and lone CR of pasted text become newlines.
class Text {
public:
    /// @error text.bad_utf8, text.empty, text.control_character
    [[nodiscard]] static Result<Text> from(std::string_view text);

    [[nodiscard]] std::string_view view() const { return m_text; }
    [[nodiscard]] const std::string& toString() const { return m_text; }
    auto operator<=>(const Text&) const = default;

private:
    explicit Text(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

} // namespace frontdesk
