#include "rules/ForbiddenWords.h"

#include "rules/ClauseText.h"

#include <algorithm>
#include <tuple>

namespace frontdesk {
namespace {

/// What `opening` wants behind the words: nothing behind Chinese words; behind a single character an end, or the same
/// again as people say it twice; behind alphabetic letters the end of the word.
bool openingEndsAt(const ClauseText& text, std::size_t end)
{
    if (end == text.points().size()) {
        return true;
    }
    const char32_t last = text.points()[end - 1];
    const char32_t next = text.points()[end];
    if (ClauseText::isAlphabetic(last)) {
        return !ClauseText::isAlphabetic(next);
    }
    return end > 1 || !ClauseText::isLetter(next) || next == last;
}

/// What `word` wants at both ends: alphabetic words stand alone, Chinese ones of two characters stand anywhere.
bool wordStandsAt(const ClauseText& text, std::size_t begin, std::size_t end)
{
    const std::u32string& points = text.points();
    const bool single = end - begin == 1;
    const auto free = [single](char32_t inside, char32_t outside) {
        if (ClauseText::isAlphabetic(inside)) {
            return !ClauseText::isAlphabetic(outside);
        }
        return !single || !ClauseText::isLetter(outside);
    };
    return (begin == 0 || free(points[begin], points[begin - 1])) &&
           (end == points.size() || free(points[end - 1], points[end]));
}

} // namespace

ForbiddenWords::ForbiddenWords(const RuleBook& book)
{
    for (const ForbidEntry* entry : book.forbids()) {
        Index& index = entry->match == ForbidMatch::Utterance ? m_utterances
                       : entry->match == ForbidMatch::Opening ? m_openings
                                                              : m_words;
        for (const std::string& words : entry->text) {
            std::u32string folded = ClauseText{words}.points();
            if (!folded.empty()) {
                index.lengths.insert(folded.size());
                index.words[std::move(folded)].push_back({entry, &words});
            }
        }
    }
}

bool ForbiddenWords::canMatch(std::string_view words) { return !ClauseText{words}.points().empty(); }

std::vector<ForbiddenHit> ForbiddenWords::find(std::string_view text) const
{
    const ClauseText clauses{text};
    const std::u32string_view points{clauses.points()};
    std::vector<ForbiddenHit> hits;
    const auto look = [&](const Index& index, std::size_t begin, auto&& fits) {
        for (const std::size_t length : index.lengths) {
            const std::size_t end = begin + length;
            if (end > points.size()) {
                return;
            }
            if (!fits(end)) {
                continue;
            }
            const auto found = index.words.find(points.substr(begin, length));
            if (found == index.words.end()) {
                continue;
            }
            const std::size_t offset = clauses.originOf(begin);
            for (const Word& word : found->second) {
                hits.push_back({.offset = offset,
                                .length = clauses.originOf(end - 1) + 1 - offset,
                                .key = word.entry->head.pack + '/' + word.entry->head.id,
                                .words = *word.words,
                                .instead = word.entry->instead,
                                .source = word.entry->head.source});
            }
        }
    };
    for (std::size_t begin = 0; begin < points.size(); ++begin) {
        if (begin == 0) {
            look(m_openings, begin, [&](std::size_t end) { return openingEndsAt(clauses, end); });
        }
        if (clauses.startsClause(begin)) {
            look(m_utterances, begin, [&](std::size_t end) { return clauses.endsClause(end); });
        }
        if (points[begin] != ClauseText::border) {
            look(m_words, begin, [&](std::size_t end) { return wordStandsAt(clauses, begin, end); });
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const ForbiddenHit& a, const ForbiddenHit& b) {
        return std::tie(a.offset, b.length) < std::tie(b.offset, a.length);
    });
    // Spellings of one entry that fold to the same are one hit.
    const auto same = [](const ForbiddenHit& a, const ForbiddenHit& b) {
        return a.offset == b.offset && a.length == b.length && a.key == b.key;
    };
    hits.erase(std::unique(hits.begin(), hits.end(), same), hits.end());
    return hits;
}

} // namespace frontdesk
