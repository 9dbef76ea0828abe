#pragma once

#include "rules/manual/ClauseCutter.h"
#include "rules/manual/ManualWords.h"
#include "rules/manual/QuoteFinder.h"
#include "rules/manual/RawManual.h"

#include <string>
#include <vector>

namespace frontdesk {

/// Words that a clause tells to say, or not to say.
struct FoundSpeech {
    std::vector<std::string> say = {};
    std::vector<std::string> forbid = {};
    std::vector<std::string> evidence = {};
    bool sayNamed = false; ///< by a verb of saying, not only by how the words sound
};

class SpeechFinder {
public:
    SpeechFinder(const CleanText& text, const ManualWords& words, const std::vector<ManualQuote>& quotes)
        : m_text(text), m_words(words), m_quotes(quotes)
    {}
    [[nodiscard]] FoundSpeech find(std::size_t begin, std::size_t end) const;
    /// One phrase and its alternatives, which stand behind slashes or in quotes of their own.
    [[nodiscard]] std::vector<std::string> phrase(std::size_t begin, std::size_t end) const;
    /// The phrases of a list, one by one.
    [[nodiscard]] std::vector<std::string> phrases(std::size_t begin, std::size_t end) const;

private:
    enum class Use { None, Say, Forbid };
    [[nodiscard]] Use useOf(const ManualQuote& quote, std::size_t from, Use before, FoundSpeech& found) const;
    [[nodiscard]] bool soundsSaid(const ManualQuote& quote) const;
    [[nodiscard]] bool onlyJoins(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::vector<std::string> parts(std::size_t begin, std::size_t end, bool list) const;
    void put(std::vector<std::string>& parts, std::size_t begin, std::size_t end) const;

    const CleanText& m_text;
    const ManualWords& m_words;
    const std::vector<ManualQuote>& m_quotes;
};

} // namespace frontdesk
