#include "rules/manual/NumberMark.h"

#include "base/Utf8.h"
#include "rules/manual/Marks.h"
#include "rules/manual/NumberReader.h"

namespace frontdesk {
namespace {

constexpr int mostItems = 199;

std::size_t afterBlanks(std::u32string_view folded, std::size_t at)
{
    while (at < folded.size() && folded[at] == U' ') {
        ++at;
    }
    return at;
}

bool isNumberStop(char32_t point)
{
    return point == U'.' || point == marks::listComma || point == U')' || point == 0xB7;
}

} // namespace

std::optional<NumberMark> NumberMarks::at(std::u32string_view folded, std::size_t begin) const
{
    if (begin >= folded.size()) {
        return std::nullopt;
    }
    const char32_t first = folded[begin];
    if (m_lexicon.ordinal.find(first) != std::u32string::npos) {
        return ordinal(folded, begin);
    }
    for (const std::u32string& step : m_lexicon.steps) {
        if (folded.substr(begin, step.size()) == step) {
            return named(folded, begin + step.size());
        }
    }
    if (first == U'(' || first == U'[' || first == 0x3010) {
        return bracket(folded, begin);
    }
    if (marks::isDigit(first)) {
        return figures(folded, begin);
    }
    if (auto mark = numerals(folded, begin)) {
        return mark;
    }
    return sign(folded, begin);
}

/// "The third chapter", "the second step".
std::optional<NumberMark> NumberMarks::ordinal(std::u32string_view folded, std::size_t begin) const
{
    const auto number = NumberReader{m_lexicon}.at(folded, afterBlanks(folded, begin + 1));
    if (!number || number->value < 1 || number->value > mostItems) {
        return std::nullopt;
    }
    const std::size_t unit = afterBlanks(folded, number->end);
    if (unit >= folded.size()) {
        return std::nullopt;
    }
    const std::size_t kind = m_lexicon.chapters.find(folded[unit]);
    if (kind == std::u32string::npos) {
        return std::nullopt;
    }
    std::size_t end = unit + 1;
    while (end < folded.size() &&
           (folded[end] == U' ' || folded[end] == U':' || folded[end] == marks::listComma || folded[end] == U'.')) {
        ++end;
    }
    return NumberMark{kind == 0 ? level::chapter : level::article, static_cast<int>(number->value), end};
}

/// "Step one:": the number stands behind its name.
std::optional<NumberMark> NumberMarks::named(std::u32string_view folded, std::size_t begin) const
{
    const auto number = NumberReader{m_lexicon}.at(folded, afterBlanks(folded, begin));
    if (!number || number->value < 1 || number->value > mostItems) {
        return std::nullopt;
    }
    const std::size_t stop = afterBlanks(folded, number->end);
    if (stop >= folded.size()) {
        return std::nullopt;
    }
    if (isNumberStop(folded[stop]) || folded[stop] == U':') {
        return NumberMark{level::article, static_cast<int>(number->value), afterBlanks(folded, stop + 1)};
    }
    // "Part 2 Telephone": in Latin letters a blank is enough.
    const bool latin = begin > 0 && marks::isLatin(folded[begin - 1]) && stop > number->end;
    return latin ? std::optional{NumberMark{level::article, static_cast<int>(number->value), stop}} : std::nullopt;
}

std::optional<NumberMark> NumberMarks::bracket(std::u32string_view folded, std::size_t begin) const
{
    const std::size_t from = afterBlanks(folded, begin + 1);
    const auto number = NumberReader{m_lexicon}.at(folded, from);
    if (number && number->value >= 1 && number->value <= mostItems) {
        const std::size_t close = afterBlanks(folded, number->end);
        if (close < folded.size() && (folded[close] == U')' || folded[close] == U']' || folded[close] == 0x3011)) {
            std::size_t end = afterBlanks(folded, close + 1);
            while (end < folded.size() && (folded[end] == marks::listComma || folded[end] == U'.')) {
                end = afterBlanks(folded, end + 1);
            }
            return NumberMark{number->chinese ? level::chineseBracket : level::bracketFigure,
                              static_cast<int>(number->value), end};
        }
    }
    return std::nullopt;
}

std::optional<NumberMark> NumberMarks::figures(std::u32string_view folded, std::size_t begin) const
{
    constexpr std::size_t mostDigits = 3;
    std::size_t at = begin;
    int value = 0;
    int depth = 0;
    int afterDepthOne = 0;
    while (at < folded.size() && marks::isDigit(folded[at])) {
        const std::size_t from = at;
        value = 0;
        while (at < folded.size() && marks::isDigit(folded[at])) {
            if (at - from >= mostDigits) {
                return std::nullopt;
            }
            value = value * 10 + static_cast<int>(folded[at] - U'0');
            ++at;
        }
        ++depth;
        afterDepthOne = depth == 1 ? value : afterDepthOne;
        if (at + 1 < folded.size() && folded[at] == U'.' && marks::isDigit(folded[at + 1])) {
            ++at;
            continue;
        }
        break;
    }
    const bool dotted = depth > 1;
    if (depth == 2 && value == 0 && afterDepthOne > 0) {
        value = afterDepthOne; // "2.0" opens the second chapter
        depth = 1;
    }
    if (value < 1 || value > mostItems || at >= folded.size() || folded[begin] == U'0') {
        return std::nullopt;
    }
    const std::size_t stop = afterBlanks(folded, at);
    const int deep = depth == 1 ? level::figure : level::subFigure + depth - 2;
    if (stop < folded.size() && isNumberStop(folded[stop])) {
        std::size_t end = afterBlanks(folded, stop + 1);
        const bool bracketed = folded[stop] == U')';
        while (end < folded.size() && isNumberStop(folded[end])) {
            end = afterBlanks(folded, end + 1);
        }
        return NumberMark{bracketed ? level::bracketFigure : deep, value, end, at};
    }
    const char32_t next = stop < folded.size() ? folded[stop] : U'\0';
    const bool parted = dotted && stop > at && (marks::isDigit(next) || marks::isLatin(next));
    if (isCjk(next) || marks::isOpenQuote(next) || next == U'"' || parted) {
        return NumberMark{deep, value, stop, at, !dotted};
    }
    return std::nullopt;
}

/// "Two," in Chinese numerals; a numeral that is part of a word has no stop behind it.
std::optional<NumberMark> NumberMarks::numerals(std::u32string_view folded, std::size_t begin) const
{
    const NumberReader reader{m_lexicon};
    if (folded[begin] == m_lexicon.half || !reader.isNumeral(folded[begin])) {
        return std::nullopt;
    }
    const auto number = reader.at(folded, begin);
    if (!number || number->value < 1 || number->value > mostItems) {
        return std::nullopt;
    }
    const std::size_t stop = afterBlanks(folded, number->end);
    if (stop >= folded.size() || !(isNumberStop(folded[stop]) || folded[stop] == U':')) {
        return std::nullopt;
    }
    return NumberMark{level::chineseComma, static_cast<int>(number->value), afterBlanks(folded, stop + 1)};
}

std::optional<NumberMark> NumberMarks::sign(std::u32string_view folded, std::size_t begin) const
{
    const char32_t first = folded[begin];
    if (first >= 0x2460 && first <= 0x2473) {
        return NumberMark{level::circled, static_cast<int>(first - 0x2460) + 1, afterBlanks(folded, begin + 1)};
    }
    if (first >= 0x2474 && first <= 0x2487) {
        return NumberMark{level::bracketFigure, static_cast<int>(first - 0x2474) + 1, afterBlanks(folded, begin + 1)};
    }
    if (first >= 0x2488 && first <= 0x249B) {
        return NumberMark{level::figure, static_cast<int>(first - 0x2488) + 1, afterBlanks(folded, begin + 1)};
    }
    if (m_lexicon.bullets.find(first) != std::u32string::npos) {
        return NumberMark{level::bullet, 0, afterBlanks(folded, begin + 1)};
    }
    const bool letter =
        first >= U'a' && first <= U'z' && begin + 1 < folded.size() &&
        (folded[begin + 1] == U'.' || folded[begin + 1] == marks::listComma || folded[begin + 1] == U')');
    if (letter && begin + 2 < folded.size() &&
        !marks::isLatin(folded[afterBlanks(folded, begin + 2) % folded.size()])) {
        return NumberMark{level::circled, static_cast<int>(first - U'a') + 1, afterBlanks(folded, begin + 2)};
    }
    return std::nullopt;
}

} // namespace frontdesk
