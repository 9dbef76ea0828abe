#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace frontdesk::marks {

// Punctuation that manuals are cut by. In folded text full-width forms are ASCII already (base/Utf8 toHalfWidth), so
// only what has no ASCII twin is named here.

inline constexpr char32_t fullStop = 0x3002;
inline constexpr char32_t listComma = 0x3001;
inline constexpr char32_t openQuote = 0x201C;
inline constexpr char32_t closeQuote = 0x201D;
inline constexpr char32_t openSingle = 0x2018;
inline constexpr char32_t closeSingle = 0x2019;
inline constexpr char32_t openCorner = 0x300C;
inline constexpr char32_t closeCorner = 0x300D;
inline constexpr char32_t openWhiteCorner = 0x300E;
inline constexpr char32_t closeWhiteCorner = 0x300F;
inline constexpr char32_t openTitle = 0x300A;
inline constexpr char32_t closeTitle = 0x300B;
inline constexpr char32_t ellipsis = 0x2026;
inline constexpr char32_t of = 0x7684; ///< the particle between owner and thing
inline constexpr char32_t month = 0x6708;
inline constexpr char32_t times = 0x00D7;
inline constexpr char32_t lost = 0xFFFD;

/// Where a point stands in a piece of a text; the piece's end where it does not. Looks no further: to ask the whole
/// text for each piece would take the square of its length.
[[nodiscard]] inline std::size_t findIn(std::u32string_view text, char32_t point, std::size_t begin, std::size_t end)
{
    end = std::min(end, text.size());
    const std::size_t at = begin < end ? text.substr(begin, end - begin).find(point) : std::u32string_view::npos;
    return at == std::u32string_view::npos ? end : begin + at;
}

[[nodiscard]] inline std::size_t pastBlanks(std::u32string_view text, std::size_t at, std::size_t end)
{
    while (at < std::min(end, text.size()) && text[at] == U' ') {
        ++at;
    }
    return at;
}

[[nodiscard]] constexpr bool endsSentence(char32_t point)
{
    return point == fullStop || point == U';' || point == U'?' || point == U'!';
}
[[nodiscard]] constexpr bool isDigit(char32_t point) { return point >= U'0' && point <= U'9'; }
[[nodiscard]] constexpr bool isLatin(char32_t point)
{
    return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z');
}
[[nodiscard]] constexpr bool isOpenQuote(char32_t point)
{
    return point == openQuote || point == openCorner || point == openWhiteCorner || point == openSingle;
}
[[nodiscard]] constexpr bool isCloseQuote(char32_t point)
{
    return point == closeQuote || point == closeCorner || point == closeWhiteCorner || point == closeSingle;
}
[[nodiscard]] constexpr bool isBracket(char32_t point)
{
    return point == U'(' || point == U')' || point == U'[' || point == U']' || point == 0x3010 || point == 0x3011;
}

} // namespace frontdesk::marks
