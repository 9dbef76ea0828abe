#include "base/Utf8.h"
#include "rules/manual/ManualParser.h"
#include "rules/manual/Marks.h"
#include "rules/manual/NumberReader.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::size_t longestListLabel = 22;
constexpr std::size_t longestMidLabel = 12;

} // namespace

/// A number with a unit: no title has one.
bool ManualParser::hasQuantity(std::size_t begin, std::size_t end) const
{
    const NumberReader reader{m_words.lexicon()};
    for (std::size_t at = begin; at < end; ++at) {
        const auto number = reader.at(m_text.folded, at);
        const auto unit = number && number->end < end ? m_words.unitAt(number->end) : std::nullopt;
        const std::vector<ManualUnit>& units = m_words.lexicon().units;
        if (unit && units[static_cast<std::size_t>(m_words.lexicon().meanings[unit->word].unit)].dimension != "none") {
            return true;
        }
    }
    return false;
}

bool ManualParser::isTopic(std::size_t begin, std::size_t end) const
{
    for (const WordHit& hit : m_words.words(begin, end)) {
        const WordMeaning& meaning = m_words.lexicon().meanings[hit.word];
        const bool letter = hit.length() == 1 && end - begin > 2;
        if ((!meaning.headingTopics.empty() && !letter) || meaning.is(Cue::Heading)) {
            return true;
        }
    }
    return false;
}

/// Without a stop and without quotes: it may be a title.
bool ManualParser::isOpen(std::size_t begin, std::size_t end) const
{
    return std::none_of(m_text.folded.begin() + static_cast<std::ptrdiff_t>(begin),
                        m_text.folded.begin() + static_cast<std::ptrdiff_t>(end), [](char32_t point) {
                            return marks::endsSentence(point) || marks::isOpenQuote(point) ||
                                   marks::isCloseQuote(point) || point == U'"' || point == U':';
                        });
}

/// Nothing in it that tells to do or to say something.
bool ManualParser::isPlain(std::size_t begin, std::size_t end) const
{
    for (std::size_t at = begin; at < end; ++at) {
        const char32_t point = m_text.folded[at];
        if (m_quoted[at] != 0 || marks::endsSentence(point) || point == U',' || marks::isOpenQuote(point) ||
            point == U'"') {
            return false;
        }
    }
    const auto must = m_words.first(Cue::Must, begin, end);
    return !m_words.has(Cue::Forbid, begin, end) && (!must || must->begin + 4 >= end);
}

/// The place of the colon that ends a label; 0 when the text begins with none.
std::size_t ManualParser::labelEnd(std::size_t begin, std::size_t end, std::size_t most) const
{
    for (std::size_t at = begin; at < end && at - begin <= most; ++at) {
        const char32_t point = m_text.folded[at];
        if (m_quoted[at] != 0 || marks::endsSentence(point) || point == U',' || point == U'.') {
            return 0;
        }
        if (point != U':') {
            continue;
        }
        const bool figures = at + 1 < end && marks::isDigit(m_text.folded[at + 1]) && at > begin &&
                             marks::isDigit(m_text.folded[at - 1]);
        if (at == begin || figures) {
            return 0;
        }
        if (m_words.has(Cue::Record, begin, at) &&
            (m_words.has(Cue::Must, begin, at) || m_words.has(Cue::Order, begin, at))) {
            return 0; // "to be written down:" is no title
        }
        if (listOf(begin, at) != ManualItem::List::None) {
            return m_words.begins(Cue::Use, begin) ? 0 : at;
        }
        const std::size_t behind = trimmedBegin(at + 1, end);
        const bool said = behind < end && (marks::isOpenQuote(m_text.folded[behind]) || m_text.folded[behind] == U'"');
        if (said || m_words.has(Cue::Say, begin, at) || m_words.has(Cue::Forbid, begin, at)) {
            return behind >= end || isTopic(begin, at) ? (said ? 0 : at) : 0;
        }
        return isPlain(begin, at) ? at : 0;
    }
    return 0;
}

/// "Requirements:" says nothing; "to be registered:" does.
bool ManualParser::isEmptyLabel(std::size_t begin, std::size_t label) const
{
    constexpr std::size_t longest = 6;
    return label - begin <= longest && m_words.has(Cue::EmptyLabel, begin, label) &&
           !m_words.has(Cue::Record, begin, label);
}

ManualItem::List ManualParser::listOf(std::size_t begin, std::size_t end) const
{
    if (m_words.has(Cue::ForbidLabel, begin, end)) {
        return ManualItem::List::Forbidden;
    }
    const auto phrases = m_words.last(Cue::PhraseLabel, begin, end);
    std::size_t close = end;
    while (close > begin && (m_text.folded[close - 1] == U' ' || m_text.folded[close - 1] == U':')) {
        --close;
    }
    constexpr std::size_t behind = 7; ///< "of ten characters" and the like
    return phrases && phrases->end + behind >= close && close - begin <= longestListLabel ? ManualItem::List::Phrases
                                                                                          : ManualItem::List::None;
}

int ManualParser::labelLevel(std::size_t begin, std::size_t end) const
{
    constexpr std::size_t aroundSex = 2;
    for (const Cue cue : {Cue::Male, Cue::Female}) {
        const auto hit = m_words.first(cue, begin, end);
        if (hit && hit->length() + aroundSex >= end - begin) {
            return level::sex;
        }
    }
    if (!m_headings.empty() && m_headings.back().level >= level::plainHeading &&
        m_headings.back().level < level::sex - 1 && m_headings.back().end + 2 >= begin) {
        return m_headings.back().level + 1;
    }
    return level::plainHeading;
}

/// Behind a label for phrases: a quote, and then more than other quotes. The words are said in the course of something.
bool ManualParser::saysMore(std::size_t begin, std::size_t end) const
{
    if (!marks::isOpenQuote(m_text.folded[begin]) && m_text.folded[begin] != U'"') {
        return false;
    }
    constexpr std::size_t joining = 4;
    std::size_t outside = 0;
    for (std::size_t at = begin; at < end; ++at) {
        const char32_t point = m_text.folded[at];
        outside = m_quoted[at] != 0 ? 0 : outside + (isCjk(point) ? 1U : 0U);
        if (outside > joining) {
            return true;
        }
    }
    return false;
}

/// Where a title without any mark begins, just before a numbering that starts with one; the end when there is none.
std::size_t ManualParser::tailHeading(std::size_t begin, std::size_t end) const
{
    constexpr std::size_t longestTail = 18;
    std::size_t best = end;
    for (std::size_t at = end; at > begin + 1 && end - at <= longestTail; --at) {
        const char32_t before = m_text.folded[at - 1];
        const bool stop = marks::endsSentence(before) || marks::isCloseQuote(before) || before == U'"';
        if (m_quoted[at - 1] == 0 && (stop || before == U' ')) {
            const std::size_t start = trimmedBegin(at, end);
            if (start < end && isPlain(start, end) &&
                (isTopic(start, end) || listOf(start, end) != ManualItem::List::None)) {
                best = start;
            }
            if (stop) {
                break;
            }
        }
    }
    return best;
}

/// Where the next label begins behind the end of a sentence; the end when there is none.
std::size_t ManualParser::nextLabel(std::size_t begin, std::size_t end) const
{
    for (std::size_t at = begin; at < end; ++at) {
        const bool stop = marks::endsSentence(m_text.folded[at]);
        if (m_quoted[at] != 0 || !(stop || m_text.folded[at] == U' ')) {
            continue;
        }
        const std::size_t start = trimmedBegin(at + 1, end);
        const std::size_t label = start < end ? labelEnd(start, end, stop ? longestListLabel : longestMidLabel) : 0;
        const bool plain = label > 0 && label - start <= longestMidLabel && stop;
        if (plain ||
            (label > 0 && isTopic(start, label) && marks::findIn(m_text.folded, U' ', start, label + 1) > label)) {
            return start;
        }
    }
    return end;
}

/// One that could be said as it stands: it begins like speech, and nothing in it tells what to do.
bool ManualParser::soundsSaid(std::size_t begin, std::size_t end) const
{
    if (m_words.begins(Cue::Say, begin) || m_words.has(Cue::ConditionEnd, begin, end)) {
        return false;
    }
    if (m_words.has(Cue::Order, begin, end)) {
        return false;
    }
    return m_words.begins(Cue::Speech, begin) ||
           (m_words.has(Cue::Speech, begin, end) && end - begin <= longestMidLabel);
}

} // namespace frontdesk
