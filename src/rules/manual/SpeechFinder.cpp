#include "rules/manual/SpeechFinder.h"

#include "base/Utf8.h"
#include "rules/manual/Marks.h"
#include "rules/manual/TitleChoice.h"
#include "rules/manual/UnquotedSpeech.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::size_t shortPart = 10;
constexpr std::size_t mostParts = 60;

} // namespace

bool SpeechFinder::soundsSaid(const ManualQuote& quote) const
{
    return m_words.has(Cue::Speech, quote.begin, quote.end);
}

/// Nothing but commas and "or" between two quotes.
bool SpeechFinder::onlyJoins(std::size_t begin, std::size_t end) const
{
    for (std::size_t at = begin; at < end;) {
        const char32_t point = m_text.folded[at];
        if (isBlank(point) || point == U',' || point == marks::listComma || point == U'/' || point == U';' ||
            point == marks::fullStop || marks::isCloseQuote(point)) {
            ++at;
            continue;
        }
        const auto joins = m_words.first(Cue::Either, at, end);
        if (!joins || joins->begin != at) {
            return false;
        }
        at = joins->end;
    }
    return true;
}

SpeechFinder::Use SpeechFinder::useOf(const ManualQuote& quote, std::size_t from, Use before, FoundSpeech& found) const
{
    constexpr std::size_t behind = 7;
    if (UnquotedSpeech::isOtherSide(m_text, m_words, quote.outerBegin)) {
        return Use::None;
    }
    const bool sounds = soundsSaid(quote);
    const std::size_t length = quote.end - quote.begin;
    if (before != Use::None && from < quote.outerBegin && onlyJoins(from, quote.outerBegin)) {
        return before;
    }
    if (before != Use::None && from == quote.outerBegin) {
        return before;
    }
    std::size_t segment = quote.outerBegin;
    while (segment > from && m_text.folded[segment - 1] != U',') {
        --segment;
    }
    auto forbids = m_words.last(Cue::Forbid, from, quote.outerBegin);
    if (const auto named = m_words.last(Cue::ForbidLabel, from, quote.outerBegin);
        named && (!forbids || forbids->begin < named->begin)) {
        forbids = named; // "must not say": the verb is part of the word
    }
    const bool free = m_words.has(Cue::Say, segment, quote.outerBegin) ||
                      m_words.has(Cue::Must, segment, quote.outerBegin) || m_words.begins(Cue::Condition, segment);
    const bool unable = forbids && (m_words.has(Cue::Must, forbids->end, quote.outerBegin) ||
                                    m_words.has(Cue::ConditionEnd, forbids->end, quote.outerBegin));
    const auto label =
        m_words.first(Cue::ForbidLabel, quote.outerEnd, std::min(quote.outerEnd + behind, m_text.size()));
    if ((forbids && !unable && (forbids->begin >= segment || !free)) || (label && !forbids)) {
        const WordHit& word = forbids && !unable ? *forbids : *label;
        if (!sounds && !m_words.has(Cue::Say, word.begin, quote.outerBegin)) {
            return Use::None;
        }
        found.evidence.push_back(m_text.text(word.begin, word.end));
        return Use::Forbid;
    }
    const auto term = m_words.first(Cue::NotSpeech, quote.outerEnd, std::min(quote.outerEnd + behind, m_text.size()));
    constexpr std::size_t termLength = 8;
    if (term && term->begin <= quote.outerEnd + 1 && length <= termLength) {
        return Use::None;
    }
    if (const auto said = m_words.last(Cue::Say, from, quote.outerBegin);
        said && (sounds || said->end + 3 >= quote.outerBegin)) {
        found.evidence.push_back(m_text.text(said->begin, said->end));
        found.sayNamed = true;
        return Use::Say;
    }
    if (!sounds) {
        return Use::None;
    }
    if (const auto used = m_words.last(Cue::Use, from, quote.outerBegin)) {
        found.evidence.push_back(m_text.text(used->begin, used->end));
        found.sayNamed = true;
    }
    return Use::Say;
}

FoundSpeech SpeechFinder::find(std::size_t begin, std::size_t end) const
{
    FoundSpeech found;
    auto quote = std::lower_bound(m_quotes.begin(), m_quotes.end(), begin,
                                  [](const ManualQuote& one, std::size_t place) { return one.outerBegin < place; });
    Use use = Use::None;
    std::size_t from = begin;
    for (; quote != m_quotes.end() && quote->outerBegin < end; ++quote) {
        use = useOf(*quote, from, use, found);
        from = quote->outerEnd;
        if (use == Use::None) {
            continue;
        }
        std::vector<std::string>& into = use == Use::Say ? found.say : found.forbid;
        for (std::string& part : parts(quote->begin, quote->end, false)) {
            if (std::find(into.begin(), into.end(), part) == into.end() && into.size() < mostParts) {
                into.push_back(std::move(part));
            }
        }
    }
    return found;
}

std::vector<std::string> SpeechFinder::phrase(std::size_t begin, std::size_t end) const
{
    FoundSpeech quoted = find(begin, end);
    quoted.say.insert(quoted.say.end(), quoted.forbid.begin(), quoted.forbid.end());
    if (!quoted.say.empty()) {
        return quoted.say;
    }
    std::vector<std::string> found;
    std::size_t from = begin;
    for (std::size_t at = begin; at <= end; ++at) {
        const char32_t point = at < end ? m_text.folded[at] : U'/';
        if (point == U'/' || point == U';' || point == marks::listComma || point == marks::fullStop || point == U'\n') {
            std::vector<std::string> part;
            put(part, from, at);
            if (!part.empty() && std::find(found.begin(), found.end(), part.front()) == found.end()) {
                found.push_back(std::move(part.front()));
            }
            from = at + 1;
        }
    }
    return found;
}

std::vector<std::string> SpeechFinder::phrases(std::size_t begin, std::size_t end) const
{
    return parts(begin, end, true);
}

void SpeechFinder::put(std::vector<std::string>& parts, std::size_t begin, std::size_t end) const
{
    const auto isEdge = [](char32_t point) {
        return isBlank(point) || point == U',' || point == marks::listComma || point == marks::fullStop ||
               point == U';' || point == U':' || point == U'/' || point == U'"' || marks::isOpenQuote(point) ||
               marks::isCloseQuote(point) || point == marks::ellipsis;
    };
    while (begin < end && isEdge(m_text.folded[begin])) {
        ++begin;
    }
    while (end > begin && isEdge(m_text.folded[end - 1])) {
        --end;
    }
    // "... and so on" belongs to the list, not to its last phrase.
    for (auto last = m_words.last(Cue::Either, begin, end); last && last->end == end && last->begin > begin;
         last = m_words.last(Cue::Either, begin, end)) {
        end = last->begin;
    }
    if (begin < end && std::any_of(m_text.folded.begin() + static_cast<std::ptrdiff_t>(begin),
                                   m_text.folded.begin() + static_cast<std::ptrdiff_t>(end),
                                   [](char32_t point) { return isCjk(point) || marks::isLatin(point); })) {
        parts.push_back(m_text.text(begin, end));
    }
}

/// Cuts words that are alternatives. @param list a list of phrases, which is cut in any case
std::vector<std::string> SpeechFinder::parts(std::size_t begin, std::size_t end, bool list) const
{
    const std::u32string_view words = std::u32string_view{m_text.folded}.substr(begin, end - begin);
    const auto longestBetween = [&](auto isBorder) {
        std::size_t longest = 0;
        std::size_t length = 0;
        for (const char32_t point : words) {
            length = isBorder(point) ? 0 : length + 1;
            longest = std::max(longest, length);
        }
        return longest;
    };
    const auto has = [&](char32_t point) { return words.find(point) != std::u32string_view::npos; };
    const auto isComma = [](char32_t point) { return point == marks::listComma; };
    const auto isSlash = [](char32_t point) { return point == U'/'; };
    const bool slashes = has(U'/') && (list || (!has(U',') && longestBetween(isSlash) <= shortPart));
    const bool commas = has(marks::listComma) && (list || longestBetween(isComma) <= shortPart);
    constexpr std::size_t tiny = 4;
    const auto isPlainComma = [](char32_t point) { return !isCjk(point); };
    const bool plainCommas = has(U',') && list && !slashes && !commas && longestBetween(isPlainComma) <= tiny;
    const ManualLexicon& lexicon = m_words.lexicon();
    std::vector<std::string> found;
    std::size_t from = begin;
    for (std::size_t at = begin; at < end && found.size() < mostParts; ++at) {
        // "Sir / Madam" is one thing to fill in.
        const std::size_t choice = titleChoiceEnd(std::u32string_view{m_text.folded}.substr(0, end), at, lexicon);
        if (choice > at) {
            at = choice - 1;
            continue;
        }
        const char32_t point = m_text.folded[at];
        const bool asks = point == U'?' && at + 1 - from >= tiny;
        const bool stops = point == marks::fullStop && at + 1 - from > tiny;
        const bool borders = (slashes && point == U'/') || (commas && point == marks::listComma) ||
                             (plainCommas && point == U',') ||
                             (list && (point == U'!' || point == U';' || point == U'\n')) || asks ||
                             (list ? point == marks::fullStop || point == U'?' : stops);
        const auto either = borders || !list ? std::nullopt : m_words.first(Cue::Choice, at, std::min(at + 2, end));
        const bool or_ =
            either && either->begin == at && isCjk(point) && at - from >= 2 && at - from <= tiny && either->end < end;
        if (borders || or_) {
            put(found, from, point == U'?' || point == U'!' ? at + 1 : at);
            from = or_ ? either->end : at + 1;
        }
    }
    if (from < end) {
        put(found, from, end);
    }
    return found;
}

} // namespace frontdesk
