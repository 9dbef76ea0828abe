#pragma once

#include "rules/PackFindings.h"
#include "rules/RuleBook.h"
#include "rules/Vocabulary.h"

#include <string_view>
#include <vector>

namespace frontdesk {

/// Looks at the indicators and scorecards of a book: figures that can count nothing, weights that do not come to 100.
class FigureInspection {
public:
    FigureInspection(const Vocabulary& vocabulary, const RuleBook& book, PackFindings& findings)
        : m_vocabulary(vocabulary), m_book(book), m_findings(findings)
    {}
    void run();

private:
    void inspectIndicator(const IndicatorEntry& entry);
    /// True when something was found.
    bool inspectRanges(const EntryHead& head, std::string_view key, const std::vector<Condition>& conditions,
                       std::size_t item = 0);
    void inspectScorecard(const ScorecardEntry& entry);

    const Vocabulary& m_vocabulary;
    const RuleBook& m_book;
    PackFindings& m_findings;
};

} // namespace frontdesk
