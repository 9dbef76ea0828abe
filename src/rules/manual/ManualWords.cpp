#include "rules/manual/ManualWords.h"

#include <algorithm>

namespace frontdesk {
namespace {

std::vector<WordHit>::const_iterator firstFrom(const std::vector<WordHit>& hits, std::size_t begin)
{
    return std::lower_bound(hits.begin(), hits.end(), begin,
                            [](const WordHit& hit, std::size_t place) { return hit.begin < place; });
}

} // namespace

template <class Visit>
void ManualWords::eachIn(const std::vector<WordHit>& hits, std::size_t begin, std::size_t end, Visit&& visit)
{
    for (auto hit = firstFrom(hits, begin); hit != hits.end() && hit->begin < end; ++hit) {
        if (hit->end <= end) {
            visit(*hit);
        }
    }
}

ManualWords::ManualWords(const ManualLexicon& lexicon, std::u32string_view folded)
    : m_lexicon(lexicon), m_all(lexicon.finder.find(folded))
{
    // Sorted by begin, the longer first: a hit lies in an earlier one when that ends no sooner.
    std::size_t cueEnd = 0;
    std::size_t nounEnd = 0;
    std::size_t fieldEnd = 0;
    std::size_t unitEnd = 0;
    for (const WordHit& hit : m_all) {
        const WordMeaning& meaning = lexicon.meanings[hit.word];
        // A noun of a record hides what is in it, but for the verb: "detailed record".
        const bool hidden = hit.end <= cueEnd || (hit.end <= nounEnd && !meaning.is(Cue::Record));
        if (meaning.cues != 0 && !hidden) {
            m_cues.push_back(hit);
        }
        if (meaning.cues != 0) {
            cueEnd = std::max<std::size_t>(cueEnd, hit.end);
        }
        if (meaning.field >= 0) {
            nounEnd = std::max<std::size_t>(nounEnd, hit.end);
        }
        if (meaning.field >= 0 && hit.end > fieldEnd) {
            m_fields.push_back(hit);
            fieldEnd = hit.end;
        }
        if (meaning.unit >= 0 && hit.end > unitEnd) {
            m_units.push_back(hit);
            unitEnd = hit.end;
        }
    }
}

bool ManualWords::has(Cue cue, std::size_t begin, std::size_t end) const { return first(cue, begin, end).has_value(); }

std::optional<WordHit> ManualWords::first(Cue cue, std::size_t begin, std::size_t end) const
{
    for (auto hit = firstFrom(m_cues, begin); hit != m_cues.end() && hit->begin < end; ++hit) {
        if (hit->end <= end && m_lexicon.meanings[hit->word].is(cue)) {
            return *hit;
        }
    }
    return std::nullopt;
}

std::optional<WordHit> ManualWords::last(Cue cue, std::size_t begin, std::size_t end) const
{
    auto hit = firstFrom(m_cues, end);
    while (hit != m_cues.begin()) {
        --hit;
        if (hit->begin < begin) {
            break;
        }
        if (hit->end <= end && m_lexicon.meanings[hit->word].is(cue)) {
            return *hit;
        }
    }
    return std::nullopt;
}

std::vector<WordHit> ManualWords::all(Cue cue, std::size_t begin, std::size_t end) const
{
    std::vector<WordHit> found;
    eachIn(m_cues, begin, end, [&](const WordHit& hit) {
        if (m_lexicon.meanings[hit.word].is(cue)) {
            found.push_back(hit);
        }
    });
    return found;
}

bool ManualWords::begins(Cue cue, std::size_t at) const
{
    const auto hit = firstFrom(m_cues, at);
    return hit != m_cues.end() && hit->begin == at && m_lexicon.meanings[hit->word].is(cue);
}

std::vector<WordHit> ManualWords::fields(std::size_t begin, std::size_t end) const
{
    std::vector<WordHit> found;
    eachIn(m_fields, begin, end, [&](const WordHit& hit) { found.push_back(hit); });
    return found;
}

std::optional<WordHit> ManualWords::unitAt(std::size_t at) const
{
    // All words, for the unit may begin inside another one that began earlier.
    for (auto hit = firstFrom(m_all, at); hit != m_all.end() && hit->begin == at; ++hit) {
        if (m_lexicon.meanings[hit->word].unit >= 0) {
            return *hit;
        }
    }
    return std::nullopt;
}

std::vector<WordHit> ManualWords::words(std::size_t begin, std::size_t end) const
{
    std::vector<WordHit> found;
    eachIn(m_all, begin, end, [&](const WordHit& hit) { found.push_back(hit); });
    return found;
}

bool ManualWords::holdsOne(const std::vector<std::vector<std::uint32_t>>& sets, const std::vector<std::uint32_t>& words)
{
    return std::any_of(sets.begin(), sets.end(), [&](const std::vector<std::uint32_t>& set) {
        return std::all_of(set.begin(), set.end(),
                           [&](std::uint32_t word) { return std::binary_search(words.begin(), words.end(), word); });
    });
}

std::vector<std::uint32_t> ManualWords::numbersOf(const std::vector<WordHit>& hits)
{
    std::vector<std::uint32_t> numbers;
    numbers.reserve(hits.size());
    for (const WordHit& hit : hits) {
        numbers.push_back(hit.word);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

} // namespace frontdesk
