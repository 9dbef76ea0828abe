#include "rules/manual/FieldFinder.h"

#include "rules/manual/Marks.h"

#include <algorithm>

namespace frontdesk {

std::string FieldFinder::nameOf(const WordHit& hit, const std::string& topic, const std::string& moment) const
{
    const ManualLexicon& lexicon = m_words.lexicon();
    const ManualField& field = lexicon.fields[static_cast<std::size_t>(lexicon.meanings[hit.word].field)];
    const std::string* byTopic = nullptr;
    for (const auto& [where, name] : field.as) {
        if (where == moment) {
            return name;
        }
        if (where == topic) {
            byTopic = &name;
        }
    }
    return byTopic != nullptr ? *byTopic : field.name;
}

/// A noun among others, with nothing but commas and "and" between them.
bool FieldFinder::isListed(const WordHit& hit, const std::vector<WordHit>& hits) const
{
    constexpr std::size_t between = 6;
    return std::any_of(hits.begin(), hits.end(), [&](const WordHit& other) {
        const bool before = other.end <= hit.begin && hit.begin - other.end <= between;
        const bool behind = hit.end <= other.begin && other.begin - hit.end <= between;
        if (!before && !behind) {
            return false;
        }
        const std::size_t from = before ? other.end : hit.end;
        const std::size_t to = before ? hit.begin : other.begin;
        for (std::size_t at = from; at < to; ++at) {
            const char32_t point = m_text.folded[at];
            if (point == marks::listComma || point == U',' || point == U'/') {
                return true;
            }
        }
        const auto either = m_words.first(Cue::Either, from, to);
        return either.has_value();
    });
}

FoundFields FieldFinder::find(std::size_t begin, std::size_t nouns, std::size_t end, const std::vector<char>& quoted,
                              const std::string& topic, const std::string& moment) const
{
    FoundFields found;
    const ManualLexicon& lexicon = m_words.lexicon();
    const auto records = m_words.all(Cue::Record, begin, end);
    const auto asks = m_words.all(Cue::Ask, begin, end);
    std::vector<WordHit> hits = m_words.fields(nouns, end);
    const auto fieldOf = [&](const WordHit& hit) -> const ManualField& {
        return lexicon.fields[static_cast<std::size_t>(lexicon.meanings[hit.word].field)];
    };
    // In words that are said only questions ask for a field; outside of them no question stands.
    std::erase_if(hits, [&](const WordHit& hit) {
        return (quoted[hit.begin] != 0) != fieldOf(hit).asked || fieldOf(hit).name == "none";
    });
    const auto follows = [&](const WordHit& hit, const std::vector<WordHit>& verbs, std::size_t most) {
        return std::any_of(verbs.begin(), verbs.end(),
                           [&](const WordHit& verb) { return hit.begin >= verb.end && hit.begin - verb.end <= most; });
    };
    found.written = !records.empty();
    const auto put = [&](const WordHit& hit) {
        std::string name = nameOf(hit, topic, moment);
        if (std::find(found.fields.begin(), found.fields.end(), name) == found.fields.end()) {
            found.fields.push_back(std::move(name));
            found.evidence.push_back(m_text.text(hit.begin, hit.end));
        }
    };
    constexpr std::size_t near = 14;
    constexpr std::size_t next = 3;
    constexpr std::size_t possessive = 8;
    std::vector<WordHit> fallbacks;
    std::erase_if(hits, [&](const WordHit& hit) {
        if (fieldOf(hit).fallback) {
            fallbacks.push_back(hit);
        }
        return fieldOf(hit).fallback;
    });
    // "The matter is to be written down": the noun stands just before its verb, perhaps among others.
    const auto precedes = [&](const WordHit& hit) {
        const auto stands = [&](const std::vector<WordHit>& verbs) {
            return std::any_of(verbs.begin(), verbs.end(), [&](const WordHit& verb) {
                return verb.begin >= hit.end && verb.begin - hit.end <= next;
            });
        };
        return stands(records) || (!fieldOf(hit).weak && stands(asks));
    };
    const bool anyPrecedes = std::any_of(hits.begin(), hits.end(), precedes);
    for (const WordHit& hit : hits) {
        const ManualField& field = fieldOf(hit);
        const bool listed = isListed(hit, hits);
        const bool owned = !field.vague && hit.begin > begin && m_text.folded[hit.begin - 1] == marks::of &&
                           follows(hit, asks, possessive);
        const bool behindRecord = !records.empty() && hit.begin >= records.front().end;
        // A log or a form is written by its name alone.
        const bool itself = std::any_of(records.begin(), records.end(), [&](const WordHit& verb) {
            return verb.begin >= hit.begin && verb.end <= hit.end;
        });
        const bool wanted = field.asked || owned || itself || precedes(hit) || (anyPrecedes && listed) ||
                            (field.weak ? (listed && (found.written || !asks.empty())) || follows(hit, asks, next) ||
                                              follows(hit, records, next)
                                        : (listed && found.written) || behindRecord || follows(hit, asks, near) ||
                                              (listed && !asks.empty() && hit.begin > asks.front().begin));
        // "The result is told to the complainant": the verb's other side.
        const auto verb = m_words.last(Cue::Say, begin, hit.begin);
        const bool told = field.person && !listed && verb && verb->end == hit.begin;
        if (wanted && !told) {
            put(hit);
        }
    }
    for (const WordHit& hit : fallbacks) {
        if (found.fields.empty()) {
            put(hit);
        }
    }
    if (!records.empty() || (!asks.empty() && !found.fields.empty())) {
        const WordHit& verb = !records.empty() ? records.front() : asks.front();
        found.evidence.insert(found.evidence.begin(), m_text.text(verb.begin, verb.end));
    }
    return found;
}

} // namespace frontdesk
