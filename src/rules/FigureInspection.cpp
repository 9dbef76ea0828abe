#include "rules/FigureInspection.h"

#include "rules/ConditionOverlap.h"

#include <algorithm>
#include <numeric>

namespace frontdesk {
namespace {

constexpr std::int64_t wholeWeight = 100;

} // namespace

void FigureInspection::run()
{
    for (const IndicatorEntry* entry : m_book.indicators()) {
        inspectIndicator(*entry);
    }
    for (const ScorecardEntry* entry : m_book.scorecards()) {
        inspectScorecard(*entry);
    }
}

void FigureInspection::inspectIndicator(const IndicatorEntry& entry)
{
    bool found = inspectRanges(entry.head, "numerator", entry.numerator);
    found = inspectRanges(entry.head, "denominator", entry.denominator) || found;
    for (std::size_t item = 0; item < entry.exclusions.size(); ++item) {
        found = inspectRanges(entry.head, "exclusions", entry.exclusions[item], item) || found;
    }
    if (found) {
        return; // what cannot hold by itself need not be compared
    }
    // The numerator is counted within the denominator.
    for (const Condition& condition : entry.numerator) {
        if (!canHoldTogether({condition}, entry.denominator)) {
            m_findings.addAt(Severity::Warning, entry.head, "numerator", packAlwaysNothing, {condition.fact});
        }
    }
    std::vector<Condition> counted = entry.denominator;
    counted.insert(counted.end(), entry.numerator.begin(), entry.numerator.end());
    for (std::size_t item = 0; item < entry.exclusions.size(); ++item) {
        if (holdsWhenever(counted, entry.exclusions[item])) {
            m_findings.addAt(Severity::Warning, entry.head, "exclusions", packAlwaysNothing,
                             {entry.exclusions[item].front().fact}, item);
        }
    }
}

bool FigureInspection::inspectRanges(const EntryHead& head, std::string_view key,
                                     const std::vector<Condition>& conditions, std::size_t item)
{
    bool found = false;
    for (const Condition& condition : conditions) {
        const FactWord* const fact = m_vocabulary.fact(condition.fact);
        if (fact != nullptr && fact->type == FactType::Number && !canHold(condition, *fact)) {
            m_findings.addAt(Severity::Warning, head, key, packAlwaysNothing, {condition.fact}, item);
            found = true;
        }
    }
    return found;
}

void FigureInspection::inspectScorecard(const ScorecardEntry& entry)
{
    const std::int64_t sum =
        std::accumulate(entry.items.begin(), entry.items.end(), std::int64_t{0},
                        [](std::int64_t before, const ScorecardItem& item) { return before + item.weight; });
    if (sum != wholeWeight) {
        m_findings.addAt(Severity::Error, entry.head, "items", packWeights, {std::to_string(sum)});
    }
}

} // namespace frontdesk
