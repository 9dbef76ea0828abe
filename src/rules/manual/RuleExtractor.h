#pragma once

#include "rules/manual/ClauseCutter.h"
#include "rules/manual/ClockFinder.h"
#include "rules/manual/FieldFinder.h"
#include "rules/manual/ManualReading.h"
#include "rules/manual/MomentFinder.h"
#include "rules/manual/QuantityFinder.h"
#include "rules/manual/SpeechFinder.h"

#include <string>
#include <vector>

namespace frontdesk {

/// Makes entries of clauses: words to say and not to say, limits, ladders, quiet hours, fields, and what kind of rule
/// the rest is. Linear.
class RuleExtractor {
public:
    RuleExtractor(const CleanText& text, const ManualWords& words, const std::vector<ManualQuote>& quotes,
                  const std::vector<ManualItem>& items);
    /// Adds the entries of each clause to the reading. @param clauses in the order of the text
    void extract(const std::vector<ClauseSpan>& clauses, ManualReading& reading);

private:
    struct Found {
        FoundMoment moment = {};
        FoundSpeech speech = {};
        FoundFields fields = {};
        std::vector<FoundNumber> numbers = {};
        std::vector<std::string> quiet = {};
        std::optional<ClockFinder::SameDay> sameDay = {};
    };
    void clause(const ClauseSpan& span, ManualReading& reading);
    [[nodiscard]] bool underForbidden(const ManualItem& item) const;
    [[nodiscard]] ManualEntry entryOf(const char* kind, const Found& found, double confidence) const;
    [[nodiscard]] std::string ownTopic(const ManualItem& item) const;
    void listEntry(const ClauseSpan& span, ManualItem::List list, const Found& found);
    void takeLimitsMoment(ManualEntry& entry, const Found& found, bool elsewhere) const;
    void entriesOf(const ClauseSpan& span, const Found& found);
    [[nodiscard]] ManualEntry plainEntry(const ClauseSpan& span, const Found& found) const;
    [[nodiscard]] std::vector<FoundNumber> numbersOf(const ClauseSpan& span, const FoundMoment& moment) const;
    void addClock(FoundNumber& number, const ClauseSpan& span, const std::vector<Quantity>& quantities,
                  std::size_t index) const;
    [[nodiscard]] std::string adviceFor(const ClauseSpan& span, const ManualEntry& entry) const;
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> factsOf(const ClauseSpan& span, bool looks) const;
    [[nodiscard]] std::string headingText(const ManualItem& item) const;
    [[nodiscard]] std::vector<std::vector<std::uint32_t>> around(const ClauseSpan& span,
                                                                 const Quantity& quantity) const;
    [[nodiscard]] static ClauseSpan nearTo(const ClauseSpan& span, const Quantity& quantity);
    [[nodiscard]] std::size_t sentenceNear(std::size_t place) const;
    [[nodiscard]] std::string topicOf(const ClauseSpan& span) const;
    [[nodiscard]] bool isTurn(const ClauseSpan& span, const FoundSpeech& speech) const;
    [[nodiscard]] std::size_t labelBegin(const ClauseSpan& span) const;
    [[nodiscard]] std::size_t contentBegin(const ClauseSpan& span) const;
    [[nodiscard]] bool leads(Cue cue, const ClauseSpan& span) const;

    const CleanText& m_text;
    const ManualWords& m_words;
    const std::vector<ManualItem>& m_items;
    SpeechFinder m_speech;
    QuantityFinder m_quantities;
    FieldFinder m_fields;
    std::vector<char> m_quoted;
    MomentFinder m_moments;
    ClockFinder m_clocks;
    std::vector<ManualEntry> m_new; ///< of the clause at hand
    std::size_t m_sentence = static_cast<std::size_t>(-1);
    std::size_t m_sentenceBegin = 0;
};

} // namespace frontdesk
