#include "rules/manual/ClockFinder.h"

#include "rules/manual/Marks.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr int none = -1;
constexpr int several = -2;

} // namespace

int ClockFinder::indexOf(Role role, const WordHit& hit) const
{
    const WordMeaning& meaning = m_words.lexicon().meanings[hit.word];
    switch (role) {
    case Role::Record:
        return meaning.weakRecord ? none : meaning.record;
    case Role::WeakRecord:
        return meaning.record;
    case Role::Time:
        return meaning.time;
    case Role::Severity:
        return meaning.severity;
    }
    return none;
}

/// Words of a role, without those that lie in a longer one.
std::vector<WordHit> ClockFinder::hits(Role role, std::size_t begin, std::size_t end) const
{
    std::vector<WordHit> found;
    std::size_t covered = begin;
    for (const WordHit& hit : m_words.words(begin, end)) {
        if (indexOf(role, hit) >= 0 && hit.end > covered) {
            found.push_back(hit);
            covered = hit.end;
        }
    }
    return found;
}

/// The one that is named there; none where there is no word or there are several.
int ClockFinder::only(Role role, std::size_t begin, std::size_t end) const
{
    int found = none;
    for (const WordHit& hit : hits(role, begin, end)) {
        const int index = indexOf(role, hit);
        if (found >= 0 && found != index) {
            return several;
        }
        found = index;
    }
    return found;
}

std::size_t ClockFinder::headingOf(const ClauseSpan& clause) const
{
    const std::vector<ManualHeading>& headings = m_items[clause.item].headings;
    return headings.empty() ? 0 : headings.back().begin;
}

void ClockFinder::see(const ClauseSpan& clause)
{
    const std::size_t under = headingOf(clause);
    if (under != m_under) {
        m_record = none;
        m_under = under;
    }
    if (const int named = only(Role::Record, clause.begin, clause.end); named >= 0) {
        m_record = named;
        m_item = clause.item;
    }
}

int ClockFinder::recordOf(const ClauseSpan& clause, const Place& place) const
{
    for (const Role role : {Role::Record, Role::WeakRecord}) {
        if (const auto before = hits(role, place.sentence, place.begin); !before.empty()) {
            return indexOf(role, before.back());
        }
        if (const auto behind = hits(role, place.end, place.to); !behind.empty()) {
            return indexOf(role, behind.front());
        }
    }
    const std::vector<ManualHeading>& headings = m_items[clause.item].headings;
    for (auto heading = headings.rbegin(); heading != headings.rend(); ++heading) {
        for (const Role role : {Role::Record, Role::WeakRecord}) {
            const int named = only(role, heading->begin, heading->end);
            if (named >= 0) {
                return named;
            }
            if (named == several) {
                return m_record; // which of them, the clauses before have told, or nobody
            }
        }
        if (heading == headings.rbegin() && m_record >= 0 && m_item == clause.item) {
            return m_record;
        }
    }
    return m_item == clause.item ? m_record : none;
}

/// What is to be done in that time stands behind it, as a rule.
int ClockFinder::timeOf(const ClauseSpan& clause, const Place& place) const
{
    if (const auto behind = hits(Role::Time, place.end, place.to); !behind.empty()) {
        return indexOf(Role::Time, behind.front());
    }
    if (const auto before = hits(Role::Time, place.from, place.begin); !before.empty()) {
        return indexOf(Role::Time, before.back());
    }
    const std::vector<ManualHeading>& headings = m_items[clause.item].headings;
    // A title names the time where it is one of times: "times of arrival", and not "how complaints are handled".
    const bool titles = !headings.empty() && m_words.has(Cue::Most, headings.back().begin, headings.back().end);
    const int titled = titles ? only(Role::Time, headings.back().begin, headings.back().end) : none;
    return std::max(titled, none);
}

int ClockFinder::severityOf(const ClauseSpan& clause, const Place& place) const
{
    if (const auto before = hits(Role::Severity, place.sentence, place.begin); !before.empty()) {
        return indexOf(Role::Severity, before.back());
    }
    const std::vector<ManualHeading>& headings = m_items[clause.item].headings;
    const int titled = headings.empty() ? none : only(Role::Severity, headings.back().begin, headings.back().end);
    return std::max(titled, none);
}

ManualClock ClockFinder::clockAt(const ClauseSpan& clause, const Place& place) const
{
    const ManualLexicon& lexicon = m_words.lexicon();
    ManualClock clock;
    if (const int record = recordOf(clause, place); record >= 0) {
        clock.record = lexicon.records[static_cast<std::size_t>(record)].name;
    }
    if (const int time = timeOf(clause, place); time >= 0) {
        clock.time = lexicon.times[static_cast<std::size_t>(time)];
    }
    if (const int severity = severityOf(clause, place); severity >= 0) {
        clock.severity = lexicon.severities[static_cast<std::size_t>(severity)];
    }
    return clock;
}

std::optional<ClockFinder::SameDay> ClockFinder::sameDay(const ClauseSpan& clause, std::size_t sentence) const
{
    constexpr std::size_t behind = 8;
    for (const WordHit& day : m_words.words(clause.begin, clause.end)) {
        if (!m_words.lexicon().meanings[day.word].sameDay) {
            continue;
        }
        const std::size_t to = std::min<std::size_t>(day.end + behind, clause.end);
        if (hits(Role::Time, day.end, to).empty()) {
            continue;
        }
        const std::size_t comma = marks::findIn(m_text.folded, U',', day.end, clause.end);
        ManualClock clock = clockAt(
            clause, {.sentence = sentence, .from = clause.begin, .begin = day.begin, .end = day.end, .to = comma});
        if (!clock.time.empty()) {
            clock.sameDay = true;
            return SameDay{std::move(clock), m_text.text(day.begin, day.end)};
        }
    }
    return std::nullopt;
}

} // namespace frontdesk
