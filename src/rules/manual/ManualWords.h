#pragma once

#include "rules/manual/ManualLexicon.h"

#include <optional>
#include <string_view>
#include <vector>

namespace frontdesk {

/// The lexicon's words in a manual's clean text, asked by pieces of it. A word inside a longer one does not count as a
/// cue, field or unit; for moments and topics all words count.
class ManualWords {
public:
    ManualWords(const ManualLexicon& lexicon, std::u32string_view folded);

    [[nodiscard]] const ManualLexicon& lexicon() const { return m_lexicon; }
    [[nodiscard]] bool has(Cue cue, std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::optional<WordHit> first(Cue cue, std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::optional<WordHit> last(Cue cue, std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::vector<WordHit> all(Cue cue, std::size_t begin, std::size_t end) const;
    /// The longest cue that begins there.
    [[nodiscard]] bool begins(Cue cue, std::size_t at) const;
    [[nodiscard]] std::vector<WordHit> fields(std::size_t begin, std::size_t end) const;
    /// The longest unit that begins there; its number in the lexicon.
    [[nodiscard]] std::optional<WordHit> unitAt(std::size_t at) const;
    /// All words of a piece, longest and shorter.
    [[nodiscard]] std::vector<WordHit> words(std::size_t begin, std::size_t end) const;
    /// True when one of the sets stands whole in the piece. @param words as words() gave them
    [[nodiscard]] static bool holdsOne(const std::vector<std::vector<std::uint32_t>>& sets,
                                       const std::vector<std::uint32_t>& words);
    /// The words' numbers, sorted, each once.
    [[nodiscard]] static std::vector<std::uint32_t> numbersOf(const std::vector<WordHit>& hits);

private:
    template <class Visit>
    static void eachIn(const std::vector<WordHit>& hits, std::size_t begin, std::size_t end, Visit&& visit);

    const ManualLexicon& m_lexicon;
    std::vector<WordHit> m_all;
    std::vector<WordHit> m_cues;
    std::vector<WordHit> m_fields;
    std::vector<WordHit> m_units;
};

} // namespace frontdesk
