#pragma once

#include "rules/manual/ManualWords.h"
#include "rules/manual/QuoteFinder.h"
#include "rules/manual/RawManual.h"

#include <vector>

namespace frontdesk {

/// Finds words that are said and stand without quotation marks: behind a colon after a verb of saying, behind the
/// clerk's name in a dialogue, in the last cell of a table's row, a choice of forms of address behind "call them".
/// Linear.
class UnquotedSpeech {
public:
    UnquotedSpeech(const CleanText& text, const ManualWords& words) : m_text(text), m_words(words) {}
    /// Adds them to the quotes, which stay in the order of the text.
    void addTo(std::vector<ManualQuote>& quotes);
    /// Whether what begins there stands behind the other side's name in a dialogue: nobody at the desk says it.
    [[nodiscard]] static bool isOtherSide(const CleanText& text, const ManualWords& words, std::size_t begin);

private:
    void behindColon(std::size_t colon);
    void lastCell(std::size_t begin, std::size_t end);
    void titleChoices();
    [[nodiscard]] bool isSpeakersName(Cue cue, std::size_t colon) const;
    [[nodiscard]] std::size_t saidEnd(std::size_t begin, std::size_t most) const;
    void put(std::size_t begin, std::size_t end);

    const CleanText& m_text;
    const ManualWords& m_words;
    std::vector<char> m_taken; ///< what lies in quotes already
    std::vector<ManualQuote> m_added;
};

} // namespace frontdesk
