#include "rules/manual/ClauseCutter.h"

#include "base/Utf8.h"
#include "rules/manual/Marks.h"
#include "rules/manual/NumberReader.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::size_t longestPlain = 30; ///< clauses about bearing are put together up to this length

bool continuesQuote(char32_t point)
{
    return point == U',' || point == marks::listComma || point == marks::fullStop || point == U';' || point == U'/' ||
           marks::isOpenQuote(point) || point == U'"' || point == U')' || point == U'?' || point == U'!';
}

} // namespace

ClauseCutter::ClauseCutter(const CleanText& text, const ManualWords& words, const std::vector<ManualQuote>& quotes)
    : m_text(text), m_words(words), m_quotes(quotes), m_quoted(text.size() + 1, 0)
{
    for (const ManualQuote& quote : quotes) {
        std::fill(m_quoted.begin() + static_cast<std::ptrdiff_t>(quote.outerBegin),
                  m_quoted.begin() + static_cast<std::ptrdiff_t>(quote.outerEnd), 1);
    }
}

std::vector<ClauseSpan> ClauseCutter::cut(const std::vector<ManualItem>& items)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ManualItem& item = items[i];
        if (item.list != ManualItem::List::None) {
            add(item.begin, item.end, i);
            ++m_sentence;
            continue;
        }
        std::size_t begin = item.begin;
        for (std::size_t at = item.begin; at < item.end; ++at) {
            const char32_t point = m_text.folded[at];
            bool ends = point == U'\n' || (m_quoted[at] == 0 && marks::endsSentence(point));
            if (m_quoted[at] != 0 && marks::isCloseQuote(point) && at > begin && at + 1 < item.end &&
                m_quoted[at + 1] == 0 && marks::endsSentence(m_text.folded[at - 1])) {
                // The stop stands inside the quote: the sentence ends behind it unless it visibly goes on.
                const std::size_t next = m_text.folded[at + 1] == U' ' && at + 2 < item.end ? at + 2 : at + 1;
                ends = !continuesQuote(m_text.folded[next]) && !m_words.begins(Cue::Continue, next) &&
                       !m_words.begins(Cue::Either, next);
            }
            if (ends) {
                cutSentence(begin, at + 1, i);
                begin = at + 1;
            }
        }
        cutSentence(begin, item.end, i);
    }
    return std::move(m_clauses);
}

const ManualQuote* ClauseCutter::quoteFrom(std::size_t begin, std::size_t end) const
{
    const auto quote =
        std::lower_bound(m_quotes.begin(), m_quotes.end(), begin,
                         [](const ManualQuote& one, std::size_t place) { return one.outerBegin < place; });
    return quote != m_quotes.end() && quote->outerBegin < end ? &*quote : nullptr;
}

/// Where segments end: behind commas, and at blanks between two words where no other mark stands near.
std::vector<std::size_t> ClauseCutter::segmentsOf(std::size_t begin, std::size_t end) const
{
    std::vector<std::size_t> ends;
    for (std::size_t at = begin; at < end; ++at) {
        if (m_quoted[at] != 0) {
            continue;
        }
        const char32_t point = m_text.folded[at];
        const bool blank = point == U' ' && at > begin && at + 1 < end && isCjk(m_text.folded[at - 1]) &&
                           isCjk(m_text.folded[at + 1]) && (ends.empty() ? at - begin : at - ends.back()) >= 4;
        if (point == U',' || blank) {
            ends.push_back(at + 1);
        }
    }
    ends.push_back(end);
    return ends;
}

std::uint32_t ClauseCutter::coreOf(std::size_t begin, std::size_t end) const
{
    std::uint32_t core = 0;
    const auto with = [&](Cue cue, Core what) {
        if ((core & what) == 0 && m_words.has(cue, begin, end)) {
            core |= what;
        }
    };
    with(Cue::Must, Plain);
    with(Cue::Forbid, Forbidden);
    with(Cue::Record, Written);
    with(Cue::Report, Told);
    with(Cue::Courtesy, Courtesy);
    with(Cue::Follow, Following);
    with(Cue::Act, Work);
    with(Cue::Prepare, Work);
    with(Cue::Conduct, Plain);
    with(Cue::Look, Plain);
    if (quoteFrom(begin, end) != nullptr) {
        core |= Quote;
    }
    if (m_words.has(Cue::Most, begin, end) || m_words.has(Cue::Within, begin, end) ||
        m_words.has(Cue::Before, begin, end)) {
        const NumberReader reader{m_words.lexicon()};
        for (std::size_t at = begin; at < end; ++at) {
            const auto number = reader.at(m_text.folded, at);
            if (number && number->end < end && m_words.unitAt(number->end)) {
                core |= Number;
                break;
            }
        }
    }
    return core;
}

bool ClauseCutter::isCondition(std::size_t begin, std::size_t end) const
{
    while (begin < end && m_text.folded[begin] == U' ') {
        ++begin;
    }
    while (end > begin && (m_text.folded[end - 1] == U',' || m_text.folded[end - 1] == U' ')) {
        --end;
    }
    if (quoteFrom(begin, end) != nullptr) {
        return false;
    }
    const auto last = m_words.last(Cue::ConditionEnd, begin, end);
    // "What cannot be answered, ..."
    const bool what = end > begin && m_text.folded[end - 1] == marks::of && m_words.has(Cue::Forbid, begin, end);
    return what || m_words.begins(Cue::Condition, begin) || (last && last->end == end);
}

/// A condition and nothing else: it ends like one, or nothing in it tells to do something.
bool ClauseCutter::isPureCondition(std::size_t begin, std::size_t end) const
{
    if (!isCondition(begin, end)) {
        return false;
    }
    while (end > begin && (m_text.folded[end - 1] == U',' || m_text.folded[end - 1] == U' ')) {
        --end;
    }
    const auto last = m_words.last(Cue::ConditionEnd, begin, end);
    return (last && last->end == end) || m_text.folded[end - 1] == marks::of || !m_words.has(Cue::Order, begin, end);
}

bool ClauseCutter::splits(std::size_t clauseBegin, std::uint32_t before, std::size_t begin, std::size_t end) const
{
    if (before == 0) {
        return false; // only a condition so far, or nothing that could stand alone
    }
    std::size_t first = begin;
    while (first < end && m_text.folded[first] == U' ') {
        ++first;
    }
    if (const ManualQuote* quote = quoteFrom(first, end); quote != nullptr && quote->outerBegin == first) {
        // One of several quotes, but a cell of what is said stands beside one of what is done.
        const bool cell = quote->begin == first && first > 0 && m_text.folded[first - 1] == U' ';
        return cell && (before & ~std::uint32_t{Plain | Quote}) != 0;
    }
    const std::uint32_t core = coreOf(begin, end);
    if (isCondition(begin, end)) {
        return true;
    }
    if (core == 0) {
        return false;
    }
    if (m_words.begins(Cue::Continue, first)) {
        return (core & ~(before | Plain)) != 0;
    }
    const bool plain = (core & ~std::uint32_t{Plain}) == 0 && (before & ~std::uint32_t{Plain}) == 0;
    return !plain || end - clauseBegin > longestPlain;
}

void ClauseCutter::cutSentence(std::size_t begin, std::size_t end, std::size_t item)
{
    while (begin < end && isBlank(m_text.folded[begin])) {
        ++begin;
    }
    if (begin >= end) {
        return;
    }
    std::size_t clause = begin;
    std::size_t from = begin;
    std::uint32_t core = 0;
    for (const std::size_t to : segmentsOf(begin, end)) {
        if (from > clause && splits(clause, core, from, to)) {
            add(clause, from, item);
            clause = from;
            core = 0;
        }
        // A condition alone can't stand; one that holds more than its verb can.
        const std::uint32_t own = coreOf(from, to);
        const bool condition = core == 0 && isPureCondition(from, to) && (own & std::uint32_t{Number | Quote}) == 0;
        core |= condition ? 0 : own;
        from = to;
    }
    add(clause, end, item);
    ++m_sentence;
}

void ClauseCutter::add(std::size_t begin, std::size_t end, std::size_t item)
{
    const auto isEdge = [](char32_t point) { return isBlank(point) || point == U',' || point == marks::listComma; };
    while (begin < end && isEdge(m_text.folded[begin])) {
        ++begin;
    }
    while (end > begin && isEdge(m_text.folded[end - 1])) {
        --end;
    }
    const bool anything = std::any_of(m_text.folded.begin() + static_cast<std::ptrdiff_t>(begin),
                                      m_text.folded.begin() + static_cast<std::ptrdiff_t>(end),
                                      [](char32_t point) { return isCjk(point) || marks::isLatin(point); });
    if (anything) {
        m_clauses.push_back({begin, end, item, m_sentence});
    }
}

} // namespace frontdesk
