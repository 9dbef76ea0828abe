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

FoundFields FieldFinder::find(std::size_t begin, std::size_t end, const std::vector<char>& quoted, const std::string& topic,
                              const std::string& moment) const
{
    constexpr std::size_t near = 14;
    FoundFields found;
    const auto records = m_words.all(Cue::Record, begin, end);
    const auto asks = m_words.all(Cue::Ask, begin, end);
    std::vector<WordHit> hits = m_words.fields(begin, end);
    std::erase_if(hits, [&](const WordHit& hit) { return quoted[hit.begin] != 0; });
    const auto isNear = [&](const WordHit& hit) {
        return std::any_of(asks.begin(), asks.end(), [&](const WordHit& verb) {
            return hit.begin >= verb.end && hit.begin - verb.end <= near;
        });
    };
    found.written = !records.empty();
    std::size_t strong = 0;
    for (const WordHit& hit : hits) {
        const bool listed = isListed(hit, hits);
        const bool wanted = (!records.empty() && (listed || isNear(hit) || hit.begin >= records.front().end)) ||
                            (!asks.empty() && (isNear(hit) || (listed && hit.begin > asks.front().begin)));
        if (!wanted) {
            continue;
        }
        ++strong;
        std::string name = nameOf(hit, topic, moment);
        if (std::find(found.fields.begin(), found.fields.end(), name) == found.fields.end()) {
            found.fields.push_back(std::move(name));
            found.evidence.push_back(m_text.text(hit.begin, hit.end));
        }
    }
    if (strong > 0 || found.written) {
        const WordHit& verb = !records.empty() ? records.front() : asks.front();
        found.evidence.insert(found.evidence.begin(), m_text.text(verb.begin, verb.end));
    }
    return found;
}

} // namespace frontdesk
