#pragma once

#include "rules/manual/ManualLexicon.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace frontdesk {

/// A number as manuals write it: 3, 1.5, the numerals of Chinese up to thousands, a half.
struct ReadNumber {
    double value = 0;
    std::size_t end = 0;
    bool chinese = false;
    double low = 0; ///< of two numerals that stand for a range, "three four days": the first; else 0
};

class NumberReader {
public:
    explicit NumberReader(const ManualLexicon& lexicon) : m_lexicon(lexicon) {}
    /// The number that begins there. @param folded half-width and simplified
    [[nodiscard]] std::optional<ReadNumber> at(std::u32string_view folded, std::size_t begin) const;
    [[nodiscard]] bool isNumeral(char32_t point) const;

private:
    [[nodiscard]] std::optional<ReadNumber> latin(std::u32string_view folded, std::size_t begin) const;
    [[nodiscard]] std::optional<ReadNumber> chinese(std::u32string_view folded, std::size_t begin) const;
    [[nodiscard]] int digitOf(char32_t point) const;
    [[nodiscard]] int powerOf(char32_t point) const;
    const ManualLexicon& m_lexicon;
};

} // namespace frontdesk
