#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// A text made ready for finding words in it: half-width, lower case, and every run of punctuation and blanks between
/// two clauses replaced by one newline, none at the ends. Blanks, hyphens and apostrophes between alphabetic letters
/// stay inside the clause. Knows where in the original text each point stood.
class ClauseText {
public:
    explicit ClauseText(std::string_view text);

    static constexpr char32_t border = U'\n';
    [[nodiscard]] const std::u32string& points() const { return m_points; }
    /// Offset in the original text, in code points.
    [[nodiscard]] std::size_t originOf(std::size_t at) const { return m_origins[at]; }
    [[nodiscard]] bool startsClause(std::size_t at) const { return at == 0 || m_points[at - 1] == border; }
    /// True for the end of the text and for the border behind a clause.
    [[nodiscard]] bool endsClause(std::size_t at) const { return at == m_points.size() || m_points[at] == border; }

    /// A letter or digit of a script that writes words with blanks between them.
    [[nodiscard]] static bool isAlphabetic(char32_t folded);
    /// A letter of any script, or a digit; not punctuation, blank or picture.
    [[nodiscard]] static bool isLetter(char32_t folded);

private:
    void put(char32_t point, std::size_t origin);
    std::u32string m_points;
    std::vector<std::size_t> m_origins;
};

} // namespace frontdesk
