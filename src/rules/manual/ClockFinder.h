#pragma once

#include "rules/manual/ClauseCutter.h"
#include "rules/manual/ManualReading.h"
#include "rules/manual/ManualWords.h"
#include "rules/manual/RawManual.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// Tells for what kind of record a time holds, which time it is and for which severity: "an urgent repair: arrival
/// within half an hour". What the clause leaves out is looked for in its headings and in the clauses before it under
/// the same heading. Wants to see every clause once, in the order of the text. Linear.
class ClockFinder {
public:
    ClockFinder(const CleanText& text, const ManualWords& words, const std::vector<ManualItem>& items)
        : m_text(text), m_words(words), m_items(items)
    {}
    /// A number of a clause: its own place, and where the numbers beside it end and begin.
    struct Place {
        std::size_t sentence = 0; ///< where the sentence begins
        std::size_t from = 0;     ///< end of the number before, or the clause's begin
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t to = 0; ///< begin of the next number, or the clause's end
    };
    /// To be called with each clause before it is asked about.
    void see(const ClauseSpan& clause);
    /// The clock that this number may make; its amount is the caller's matter.
    [[nodiscard]] ManualClock clockAt(const ClauseSpan& clause, const Place& place) const;
    /// One of "on the same day", where the clause says what is to be done then.
    struct SameDay {
        ManualClock clock;
        std::string evidence;
    };
    [[nodiscard]] std::optional<SameDay> sameDay(const ClauseSpan& clause, std::size_t sentence) const;

private:
    enum class Role { Record, WeakRecord, Time, Severity };
    [[nodiscard]] std::vector<WordHit> hits(Role role, std::size_t begin, std::size_t end) const;
    [[nodiscard]] int indexOf(Role role, const WordHit& hit) const;
    [[nodiscard]] int only(Role role, std::size_t begin, std::size_t end) const;
    [[nodiscard]] int recordOf(const ClauseSpan& clause, const Place& place) const;
    [[nodiscard]] int timeOf(const ClauseSpan& clause, const Place& place) const;
    [[nodiscard]] int severityOf(const ClauseSpan& clause, const Place& place) const;
    [[nodiscard]] std::size_t headingOf(const ClauseSpan& clause) const;

    const CleanText& m_text;
    const ManualWords& m_words;
    const std::vector<ManualItem>& m_items;
    int m_record = -1;       ///< the last one that a clause named alone
    std::size_t m_under = 0; ///< and the heading under which it did
    std::size_t m_item = 0;
};

} // namespace frontdesk
