#include "rules/ClauseText.h"

#include "base/Utf8.h"

#include <algorithm>

namespace frontdesk {
namespace {

struct PointRange {
    char32_t first;
    char32_t last;
};

/// Blocks of punctuation, symbols and pictures beyond ASCII.
constexpr PointRange borderRanges[] = {
    {0x80, 0xA9},     {0xAB, 0xB4},     {0xB6, 0xB9},     {0xBB, 0xBF},       {0xD7, 0xD7},     {0xF7, 0xF7},
    {0x2000, 0x214F}, {0x2190, 0x245F}, {0x2500, 0x2BFF}, {0x2E00, 0x2E7F},   {0x3000, 0x3004}, {0x3008, 0x3020},
    {0x3030, 0x3030}, {0x303D, 0x303F}, {0x30A0, 0x30A0}, {0x30FB, 0x30FB},   {0xFE10, 0xFE1F}, {0xFE30, 0xFE6F},
    {0xFEFF, 0xFEFF}, {0xFF5F, 0xFF65}, {0xFFF9, 0xFFFF}, {0x1F000, 0x1FAFF},
};

char32_t foldForClauses(char32_t point)
{
    const char32_t half = toHalfWidth(point);
    if (half == 0x2019) {
        return U'\'';
    }
    const bool shifted = (half >= U'A' && half <= U'Z') || (half >= 0xC0 && half <= 0xDE && half != 0xD7) ||
                         (half >= 0x391 && half <= 0x3A9) || (half >= 0x410 && half <= 0x42F);
    if (shifted) {
        return half + 0x20;
    }
    return half >= 0x400 && half <= 0x40F ? half + 0x50 : half;
}

bool joinsWords(char32_t folded) { return folded == U'\'' || folded == U'-' || isBlank(folded); }

} // namespace

bool ClauseText::isAlphabetic(char32_t folded)
{
    return (folded >= U'0' && folded <= U'9') || (folded >= U'a' && folded <= U'z') ||
           (folded >= 0xC0 && folded <= 0x52F && folded != 0xD7 && folded != 0xF7);
}

bool ClauseText::isLetter(char32_t folded)
{
    if (folded < 0x80) {
        return isAlphabetic(folded);
    }
    return !isBlank(folded) && std::none_of(std::begin(borderRanges), std::end(borderRanges), [&](PointRange range) {
        return folded >= range.first && folded <= range.last;
    });
}

ClauseText::ClauseText(std::string_view text)
{
    std::u32string folded = toCodePoints(text);
    std::transform(folded.begin(), folded.end(), folded.begin(), foldForClauses);
    m_points.reserve(folded.size());
    m_origins.reserve(folded.size());
    for (std::size_t at = 0; at < folded.size();) {
        if (isLetter(folded[at])) {
            put(folded[at], at);
            ++at;
            continue;
        }
        const std::size_t from = at;
        bool joins = true;
        for (; at < folded.size() && !isLetter(folded[at]); ++at) {
            joins = joins && joinsWords(folded[at]);
        }
        if (m_points.empty() || at == folded.size()) {
            continue;
        }
        if (!joins || !isAlphabetic(m_points.back()) || !isAlphabetic(folded[at])) {
            put(border, from);
        } else {
            put(isBlank(folded[from]) ? U' ' : folded[from], from);
        }
    }
}

void ClauseText::put(char32_t point, std::size_t origin)
{
    m_points.push_back(point);
    m_origins.push_back(origin);
}

} // namespace frontdesk
