#include "base/Utf8.h"

#include <cstdint>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace frontdesk {

namespace {

constexpr char32_t replacementPoint = 0xFFFD;

/// The character at offset, which moves behind it; negative when ill-formed.
std::int32_t nextPoint(std::string_view text, std::size_t& offset)
{
    // ICU's macros count in int32 offsets: hand them at most one character at a time, so that no text is too long.
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data()) + offset;
    const std::size_t left = text.size() - offset;
    const std::int32_t length = left < 4 ? static_cast<std::int32_t>(left) : 4;
    std::int32_t used = 0;
    std::int32_t point = 0;
    U8_NEXT(bytes, used, length, point);
    offset += static_cast<std::size_t>(used);
    return point;
}

bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

void appendPoint(std::string& text, char32_t point)
{
    const bool isCharacter = point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
    std::uint8_t bytes[4] = {};
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, (isCharacter ? point : replacementPoint));
    text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

} // namespace

bool isValidUtf8(std::string_view text) { return !firstIllFormed(text).has_value(); }

std::optional<std::size_t> firstIllFormed(std::string_view text)
{
    std::size_t index = 0;
    for (std::size_t offset = 0; offset < text.size(); ++index) {
        if (static_cast<unsigned char>(text[offset]) < 0x80) {
            ++offset;
        } else if (nextPoint(text, offset) < 0) {
            return index;
        }
    }
    return std::nullopt;
}

std::u32string toCodePoints(std::string_view text)
{
    std::u32string points;
    points.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const std::int32_t point = nextPoint(text, offset);
        points.push_back(point < 0 ? replacementPoint : static_cast<char32_t>(point));
    }
    return points;
}

std::string fromCodePoints(std::u32string_view points)
{
    std::string text;
    text.reserve(points.size() * 3);
    for (const char32_t point : points) {
        appendPoint(text, point);
    }
    return text;
}

std::size_t codePointCount(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < text.size(); ++count) {
        nextPoint(text, offset);
    }
    return count;
}

bool isBlank(char32_t point)
{
    if (point < 0x80) {
        return point == U' ' || (point >= U'\t' && point <= U'\r');
    }
    return point == 0x200B || point == 0xFEFF || u_isUWhiteSpace(static_cast<UChar32>(point)) != 0;
}

bool isCjk(char32_t point)
{
    return (point >= 0x4E00 && point <= 0x9FFF) || (point >= 0x3400 && point <= 0x4DBF) ||
           (point >= 0xF900 && point <= 0xFAFF) || (point >= 0x20000 && point <= 0x3FFFD) || point == 0x3007;
}

std::string trimmed(std::string_view text)
{
    // From both ends: what stands between is not looked at, which makes it cheap for the very many cells of a table.
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t next = begin;
        const std::int32_t point = nextPoint(text, next);
        if (point < 0 || !isBlank(static_cast<char32_t>(point))) {
            break;
        }
        begin = next;
    }
    std::size_t end = text.size();
    while (end > begin) {
        std::size_t last = end - 1;
        while (last > begin && isContinuation(text[last])) {
            --last;
        }
        std::size_t next = last;
        const std::int32_t point = nextPoint(text, next);
        if (point < 0 || next != end || !isBlank(static_cast<char32_t>(point))) {
            break;
        }
        end = last;
    }
    return std::string{text.substr(begin, end - begin)};
}

char32_t toHalfWidth(char32_t point)
{
    if (point >= 0xFF01 && point <= 0xFF5E) {
        return point - 0xFF01 + U'!';
    }
    if (point == 0x3000) {
        return U' ';
    }
    return point == 0xFFE5 ? char32_t{0xA5} : point;
}

std::string toHalfWidth(std::string_view text)
{
    std::u32string points = toCodePoints(text);
    for (char32_t& point : points) {
        point = toHalfWidth(point);
    }
    return fromCodePoints(points);
}

std::string foldCase(std::string_view text)
{
    std::string folded;
    icu::UnicodeString::fromUTF8(icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())})
        .foldCase()
        .toUTF8String(folded);
    return folded;
}

} // namespace frontdesk
