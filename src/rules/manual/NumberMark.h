#pragma once

#include "rules/manual/ManualLexicon.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace frontdesk {

/// The number or bullet that begins an item, in every way that manuals number: chapters and articles, one with a list
/// comma, in brackets, 1. 1) (1) 1.1, circled, letters, bullets.
struct NumberMark {
    int level = 0; ///< the lower the further out
    int value = 0; ///< 0 for bullets
    std::size_t end = 0;
    std::size_t numberEnd = 0; ///< of the figures themselves, where it has some
    bool bare = false;         ///< a figure with nothing behind it
};

/// How far in a numbering stands. Headings without a number stand between.
namespace level {
inline constexpr int chapter = 10;
inline constexpr int article = 20;
inline constexpr int chineseComma = 30;
inline constexpr int chineseBracket = 40;
inline constexpr int plainHeading = 45;
inline constexpr int sex = 48;
inline constexpr int figure = 50;
inline constexpr int subFigure = 60;
inline constexpr int bracketFigure = 70;
inline constexpr int circled = 80;
inline constexpr int bullet = 85;
inline constexpr int label = 90;
} // namespace level

class NumberMarks {
public:
    explicit NumberMarks(const ManualLexicon& lexicon) : m_lexicon(lexicon) {}
    /// The mark that begins there. @param folded half-width and simplified
    [[nodiscard]] std::optional<NumberMark> at(std::u32string_view folded, std::size_t begin) const;

private:
    [[nodiscard]] std::optional<NumberMark> ordinal(std::u32string_view folded, std::size_t begin) const;
    [[nodiscard]] std::optional<NumberMark> named(std::u32string_view folded, std::size_t begin) const;
    [[nodiscard]] std::optional<NumberMark> bracket(std::u32string_view folded, std::size_t begin) const;
    [[nodiscard]] std::optional<NumberMark> figures(std::u32string_view folded, std::size_t begin) const;
    [[nodiscard]] std::optional<NumberMark> numerals(std::u32string_view folded, std::size_t begin) const;
    [[nodiscard]] std::optional<NumberMark> sign(std::u32string_view folded, std::size_t begin) const;
    const ManualLexicon& m_lexicon;
};

} // namespace frontdesk
