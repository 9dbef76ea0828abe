#include "rules/manual/UnquotedSpeech.h"

#include "base/Utf8.h"
#include "rules/manual/Marks.h"
#include "rules/manual/TitleChoice.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::size_t longestSaid = 60;
constexpr std::size_t longestTurn = 160; ///< of a dialogue

bool isSaidEnd(char32_t point) { return point == U';' || point == marks::fullStop || point == U'\n'; }

/// A name before a colon that nothing but a mark, a number or a blank stands before.
bool isName(const CleanText& text, const ManualWords& words, Cue cue, std::size_t colon)
{
    constexpr std::size_t longestSpokenName = 6;
    std::size_t end = colon;
    while (end > 0 && text.folded[end - 1] == U' ') {
        --end;
    }
    const auto name = words.last(cue, end > longestSpokenName ? end - longestName : 0, end);
    if (!name || name->end != end) {
        return false;
    }
    const char32_t before = name->begin > 0 ? text.folded[name->begin - 1] : U'\n';
    return !isCjk(before);
}

} // namespace

bool UnquotedSpeech::isSpeakersName(Cue cue, std::size_t colon) const { return isName(m_text, m_words, cue, colon); }

bool UnquotedSpeech::isOtherSide(const CleanText& text, const ManualWords& words, std::size_t begin)
{
    std::size_t at = begin;
    while (at > 0 && text.folded[at - 1] == U' ') {
        --at;
    }
    if (at == 0 || text.folded[at - 1] != U':') {
        return false;
    }
    const std::size_t colon = at - 1;
    if (isName(text, words, Cue::OtherSide, colon)) {
        return true;
    }
    // "The customer asks:" is the same.
    constexpr std::size_t longestVerb = 4;
    const auto verb = words.last(Cue::Say, colon > longestVerb ? colon - longestVerb : 0, colon);
    return verb && verb->end == colon && isName(text, words, Cue::OtherSide, verb->begin);
}

void UnquotedSpeech::put(std::size_t begin, std::size_t end)
{
    const auto from = m_taken.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto to = m_taken.begin() + static_cast<std::ptrdiff_t>(end);
    if (begin < end && std::find(from, to, char{1}) == to) {
        std::fill(from, to, char{1});
        m_added.push_back({begin, end, begin, end, true});
    }
}

std::size_t UnquotedSpeech::saidEnd(std::size_t begin, std::size_t most) const
{
    std::size_t end = begin;
    while (end < m_text.size() && end - begin < most && !isSaidEnd(m_text.folded[end])) {
        ++end;
    }
    return end;
}

void UnquotedSpeech::behindColon(std::size_t colon)
{
    constexpr std::size_t near = 8;
    const std::size_t from = colon >= near ? colon - near : 0;
    const std::size_t begin = marks::pastBlanks(m_text.folded, colon + 1, m_text.size());
    if (begin >= m_text.size() || isOtherSide(m_text, m_words, begin)) {
        return;
    }
    if (isSpeakersName(Cue::Clerk, colon)) {
        const std::size_t end = marks::findIn(m_text.folded, U'\n', begin, begin + longestTurn + 1);
        if (end - begin <= longestTurn &&
            (m_words.begins(Cue::Speech, begin) || m_words.has(Cue::Direct, begin, end))) {
            put(begin, end);
        }
        return;
    }
    const auto said = m_words.last(Cue::Say, from, colon);
    const auto label = m_words.last(Cue::PhraseLabel, from, colon);
    const auto never = m_words.last(Cue::ForbidLabel, from, colon);
    const bool verb = said && said->end == colon && (!label || m_words.has(Cue::Use, from, colon));
    const bool used = label && label->end == colon && m_words.has(Cue::Use, from, label->begin);
    if ((verb || used) && m_words.begins(Cue::Speech, begin)) {
        put(begin, saidEnd(begin, longestSaid));
        return;
    }
    // "Must never say:" is a label of words not to say, and no title where more stands before it.
    const bool midway = never && never->end == colon && never->begin > 0 && isCjk(m_text.folded[never->begin - 1]);
    const std::size_t end = saidEnd(begin, longestSaid);
    if (midway && m_words.has(Cue::Speech, begin, end)) {
        put(begin, end);
    }
}

/// A row of a table that lost its lines: what to say stands in the last cell.
void UnquotedSpeech::lastCell(std::size_t begin, std::size_t end)
{
    constexpr std::size_t shortest = 6;
    const std::u32string_view line = std::u32string_view{m_text.folded}.substr(0, end);
    const std::size_t first = std::max(begin + 1, end > longestTurn ? end - longestTurn : 0);
    for (std::size_t at = first; at + shortest < end; ++at) {
        if (line[at] != U' ' || !isCjk(line[at - 1])) {
            continue;
        }
        const std::size_t cell = marks::pastBlanks(line, at, end);
        const bool sounds = m_words.begins(Cue::Speech, cell) && m_words.has(Cue::Direct, cell, end) &&
                            !m_words.has(Cue::Order, cell, end) && !m_words.has(Cue::Forbid, cell, end);
        if (sounds && end - cell >= shortest && end - cell <= longestTurn) {
            put(cell, end);
            return;
        }
    }
}

/// "Call them Sir / Madam".
void UnquotedSpeech::titleChoices()
{
    const ManualLexicon& lexicon = m_words.lexicon();
    std::vector<char32_t> firsts;
    for (const std::u32string& title : lexicon.titles) {
        firsts.push_back(title.front());
    }
    for (std::size_t at = 1; at < m_text.size(); ++at) {
        if (std::find(firsts.begin(), firsts.end(), m_text.folded[at]) == firsts.end()) {
            continue;
        }
        constexpr std::size_t longestVerb = 4;
        const auto verb = m_words.last(Cue::Say, at > longestVerb ? at - longestVerb : 0, at);
        const std::size_t end = verb && verb->end == at ? titleChoiceEnd(m_text.folded, at, lexicon) : at;
        if (end > at) {
            put(at, end);
            at = end;
        }
    }
}

void UnquotedSpeech::addTo(std::vector<ManualQuote>& quotes)
{
    m_taken.assign(m_text.size() + 1, 0);
    for (const ManualQuote& quote : quotes) {
        std::fill(m_taken.begin() + static_cast<std::ptrdiff_t>(quote.outerBegin),
                  m_taken.begin() + static_cast<std::ptrdiff_t>(quote.outerEnd), char{1});
    }
    for (std::size_t at = m_text.folded.find(U':'); at != std::u32string::npos; at = m_text.folded.find(U':', at + 1)) {
        behindColon(at);
    }
    for (std::size_t begin = 0; begin < m_text.size();) {
        const std::size_t end = std::min(m_text.folded.find(U'\n', begin), m_text.size());
        lastCell(begin, end);
        begin = end + 1;
    }
    titleChoices();
    quotes.insert(quotes.end(), m_added.begin(), m_added.end());
    std::sort(quotes.begin(), quotes.end(),
              [](const ManualQuote& a, const ManualQuote& b) { return a.outerBegin < b.outerBegin; });
}

} // namespace frontdesk
