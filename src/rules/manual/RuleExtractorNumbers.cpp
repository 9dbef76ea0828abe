#include "rules/manual/Marks.h"
#include "rules/manual/RuleExtractor.h"

#include <algorithm>
#include <iterator>

namespace frontdesk {
namespace {

constexpr std::size_t nearby = 200; ///< how far from a number words can name it

/// The same limit twice in a clause is one; "after the second and before the third ring" is a range.
void addNumber(std::vector<FoundNumber>& numbers, FoundNumber number)
{
    constexpr std::size_t lately = 32;
    for (std::size_t i = numbers.size() > lately ? numbers.size() - lately : 0; i < numbers.size(); ++i) {
        FoundNumber& other = numbers[i];
        if (!other.limit || !number.limit || other.limit->what != number.limit->what) {
            continue;
        }
        if (*other.limit == *number.limit && other.days == number.days) {
            return;
        }
        if (number.limit->what == "rings") {
            const double low = std::min(other.limit->value, number.limit->value);
            other.limit->value = std::max(other.limit->value, number.limit->value);
            other.limit->least = std::min(low, other.limit->least.value_or(low));
            return;
        }
    }
    numbers.push_back(std::move(number));
}

} // namespace

/// The words that may name a number, from near to far; what is said in quotes names nothing.
std::vector<std::vector<std::uint32_t>> RuleExtractor::around(const ClauseSpan& span, const Quantity& quantity) const
{
    const auto wordsOf = [this](std::size_t begin, std::size_t end) {
        std::vector<WordHit> hits = m_words.words(begin, end);
        std::erase_if(hits, [this](const WordHit& hit) { return m_quoted[hit.begin] != 0; });
        return hits;
    };
    std::size_t from = quantity.begin;
    while (from > span.begin && m_text.folded[from - 1] != U',') {
        --from;
    }
    const std::size_t to = marks::findIn(m_text.folded, U',', quantity.end, span.end);
    std::vector<WordHit> outer;
    for (const ManualHeading& heading : m_items[span.item].headings) {
        const std::vector<WordHit> more = m_words.words(heading.begin, heading.end);
        outer.insert(outer.end(), more.begin(), more.end());
    }
    const std::vector<WordHit> sentence = wordsOf(sentenceNear(span.begin), span.end);
    outer.insert(outer.end(), sentence.begin(), sentence.end());
    return {ManualWords::numbersOf(wordsOf(from, to)), ManualWords::numbersOf(wordsOf(span.begin, span.end)),
            ManualWords::numbersOf(sentence), ManualWords::numbersOf(outer)};
}

std::vector<FoundNumber> RuleExtractor::numbersOf(const ClauseSpan& span, const FoundMoment& moment) const
{
    std::vector<FoundNumber> found;
    const std::vector<Quantity> quantities = m_quantities.quantities(span.begin, span.end, m_quoted);
    if (quantities.empty()) {
        return found;
    }
    const std::string& name = m_words.lexicon().moments[moment.moment].name;
    const std::vector<ManualHeading>& headings = m_items[span.item].headings;
    const QuantityFinder::Bounds bounds{
        .reminds = name == "arrears.reminder_due" || name == "sale.mortgage_reminder",
        .titled =
            std::any_of(headings.begin(), headings.end(),
                        [this](const auto& heading) { return m_words.has(Cue::Most, heading.begin, heading.end); }),
        .topic = topicOf(span)};
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        const Quantity& quantity = quantities[i];
        const ClauseSpan near = nearTo(span, quantity);
        if (auto number = m_quantities.meaningOf(quantity, near.begin, near.end, around(near, quantity), bounds)) {
            addClock(*number, near, quantities, i);
            addNumber(found, std::move(*number));
        }
    }
    return found;
}

/// The part of a clause around a number: to ask the whole of an endless one for each of its numbers would take the
/// square of its length.
ClauseSpan RuleExtractor::nearTo(const ClauseSpan& span, const Quantity& quantity)
{
    ClauseSpan near = span;
    near.begin = std::max(span.begin, quantity.begin > nearby ? quantity.begin - nearby : 0);
    near.end = std::min(span.end, quantity.end + nearby);
    return near;
}

/// Where the sentence begins, or as far before that place as anything in it can matter.
std::size_t RuleExtractor::sentenceNear(std::size_t place) const
{
    return std::max(std::min(m_sentenceBegin, place), place > nearby ? place - nearby : 0);
}

/// "calls" where a word of the sentence or a heading speaks of a call, else the topic of the nearest heading.
std::string RuleExtractor::topicOf(const ClauseSpan& span) const
{
    const ManualLexicon& lexicon = m_words.lexicon();
    const auto calls = lexicon.topicNamed("calls");
    const auto ofCalls = [&](const std::vector<std::uint32_t>& topics) {
        return calls && std::find(topics.begin(), topics.end(), *calls) != topics.end();
    };
    for (const WordHit& hit : m_words.words(sentenceNear(span.begin), std::min(span.end, span.begin + nearby))) {
        if (m_quoted[hit.begin] == 0 && ofCalls(lexicon.meanings[hit.word].topics)) {
            return "calls";
        }
    }
    std::string nearest;
    const std::vector<ManualHeading>& headings = m_items[span.item].headings;
    for (auto heading = headings.rbegin(); heading != headings.rend(); ++heading) {
        for (const WordHit& hit : m_words.words(heading->begin, heading->end)) {
            const std::vector<std::uint32_t>& topics = lexicon.meanings[hit.word].headingTopics;
            if (nearest.empty() && ofCalls(topics)) {
                return "calls";
            }
            nearest =
                nearest.empty() && !topics.empty() && hit.length() > 1 ? lexicon.topics[topics.front()].name : nearest;
        }
    }
    return nearest;
}

/// What a record's time limit says besides its number.
void RuleExtractor::addClock(FoundNumber& number, const ClauseSpan& span, const std::vector<Quantity>& quantities,
                             std::size_t index) const
{
    constexpr double minutesOfHour = 60;
    constexpr double daysOfMonth = 30;
    if (!number.limit || number.days || number.condition) {
        return;
    }
    const ManualNumber& limit = *number.limit;
    const bool timed = limit.unit == "minutes" || limit.unit == "hours" || limit.unit == "days" ||
                       limit.unit == "working_days" || limit.unit == "months";
    const bool named = limit.what.starts_with("response_") || limit.what.starts_with("solution_") ||
                       limit.what.starts_with("arrival_") || limit.what.starts_with("progress_") ||
                       limit.what == limit.unit || limit.what == "days";
    if (!timed || !named || limit.least == limit.value) {
        return;
    }
    // "Twice" between two times is none.
    const auto isTime = [this](const Quantity& quantity) {
        const std::string& dimension = m_words.lexicon().units[quantity.unit].dimension;
        return dimension == "time" || dimension == "days" || dimension == "months";
    };
    const auto here = quantities.begin() + static_cast<std::ptrdiff_t>(index);
    const auto before = std::find_if(std::make_reverse_iterator(here), quantities.rend(), isTime);
    const auto behind = std::find_if(std::next(here), quantities.end(), isTime);
    ManualClock clock =
        m_clocks.clockAt(span, {.sentence = sentenceNear(span.begin),
                                .from = before == quantities.rend() ? span.begin : std::max(span.begin, before->end),
                                .begin = number.begin,
                                .end = number.end,
                                .to = behind == quantities.end() ? span.end : std::min(span.end, behind->begin)});
    clock.value = limit.unit == "hours"    ? limit.value * minutesOfHour
                  : limit.unit == "months" ? limit.value * daysOfMonth
                                           : limit.value;
    clock.unit = limit.unit == "hours" ? "minutes" : limit.unit == "months" ? "days" : limit.unit;
    number.clock = std::move(clock);
}

/// Some limits have a moment of their own, wherever in a call their clause stands; rings have it everywhere.
void RuleExtractor::takeLimitsMoment(ManualEntry& entry, const Found& found, bool elsewhere) const
{
    const ManualLexicon& lexicon = m_words.lexicon();
    for (const ManualLimit& limit : lexicon.limits) {
        if (!entry.limit || limit.what != entry.limit->what || limit.at.empty()) {
            continue;
        }
        const auto moment = lexicon.momentNamed(limit.at);
        if (moment &&
            (elsewhere || limit.dimension == "rings" || lexicon.moments[*moment].topic == found.moment.topic)) {
            entry.moment = limit.at;
            entry.panel = lexicon.topics[lexicon.moments[*moment].topic].panel;
        }
    }
}

} // namespace frontdesk
