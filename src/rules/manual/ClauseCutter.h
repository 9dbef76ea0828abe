#pragma once

#include "rules/manual/ManualParser.h"

#include <cstdint>
#include <vector>

namespace frontdesk {

/// A piece of an item that says one thing.
struct ClauseSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t item = 0;
    std::size_t sentence = 0; ///< within the manual
};

/// Cuts items into clauses: at the ends of sentences, and at commas where something of another kind begins. A condition
/// stays with what follows it, an addition with what stands before it. Linear.
class ClauseCutter {
public:
    ClauseCutter(const CleanText& text, const ManualWords& words, const std::vector<ManualQuote>& quotes);
    [[nodiscard]] std::vector<ClauseSpan> cut(const std::vector<ManualItem>& items);

private:
    enum Core : std::uint32_t {
        Plain = 1,
        Quote = 2,
        Forbidden = 4,
        Written = 8,
        Told = 16,
        Number = 32,
        Courtesy = 64,
        Following = 128,
        Work = 256,
    };
    void cutSentence(std::size_t begin, std::size_t end, std::size_t item);
    [[nodiscard]] std::vector<std::size_t> segmentsOf(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::uint32_t coreOf(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool isCondition(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool isPureCondition(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool splits(std::size_t clauseBegin, std::uint32_t before, std::size_t begin, std::size_t end) const;
    void add(std::size_t begin, std::size_t end, std::size_t item);
    [[nodiscard]] const ManualQuote* quoteFrom(std::size_t begin, std::size_t end) const;

    const CleanText& m_text;
    const ManualWords& m_words;
    const std::vector<ManualQuote>& m_quotes;
    std::vector<char> m_quoted;
    std::vector<ClauseSpan> m_clauses;
    std::size_t m_sentence = 0;
};

} // namespace frontdesk
