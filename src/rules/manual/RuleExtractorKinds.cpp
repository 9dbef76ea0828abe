#include "rules/manual/Marks.h"
#include "rules/manual/RuleExtractor.h"
#include "rules/manual/UnquotedSpeech.h"

#include <algorithm>
#include <set>

namespace frontdesk {

/// Whether this cue stands before all that ask for something.
bool RuleExtractor::leads(Cue cue, const ClauseSpan& span) const
{
    const auto mine = m_words.first(cue, span.begin, span.end);
    if (!mine) {
        return false;
    }
    for (const Cue other : {Cue::Conduct, Cue::Look, Cue::Courtesy, Cue::Record, Cue::Report, Cue::Act, Cue::Prepare}) {
        if (other == cue) {
            continue;
        }
        if (const auto hit = m_words.first(other, span.begin, span.end); hit && hit->begin < mine->begin) {
            // The thing itself may stand before what must not be done to it, but not before a comma.
            const std::size_t comma = marks::findIn(m_text.folded, U',', hit->end, span.end);
            if (comma < mine->begin) {
                return false;
            }
        }
    }
    return true;
}

/// Where a clause's condition ends: what is written down or forbidden in it is no rule.
std::size_t RuleExtractor::contentBegin(const ClauseSpan& span) const
{
    const std::size_t comma = marks::findIn(m_text.folded, U',', span.begin, span.end);
    if (comma >= span.end || m_quoted[comma] != 0) {
        return span.begin;
    }
    const auto last = m_words.last(Cue::ConditionEnd, span.begin, comma);
    const bool ends = (last && last->end == comma) ||
                      (m_words.begins(Cue::Condition, span.begin) && !m_words.has(Cue::Order, span.begin, comma));
    return ends ? comma + 1 : span.begin;
}

/// A whole line that speaks to somebody and tells nobody what to do: a cell of a table, a line of a list of sentences.
bool RuleExtractor::isTurn(const ClauseSpan& span, const FoundSpeech& speech) const
{
    const ManualItem& item = m_items[span.item];
    const bool whole = span.begin == item.begin && span.end == item.end;
    return whole && speech.say.empty() && speech.forbid.empty() && m_words.begins(Cue::Speech, span.begin) &&
           m_words.has(Cue::Direct, span.begin, span.end) && !m_words.has(Cue::Order, span.begin, span.end) &&
           !m_words.has(Cue::Forbid, span.begin, span.end) && !m_words.has(Cue::ConditionEnd, span.begin, span.end) &&
           std::none_of(m_quoted.begin() + static_cast<std::ptrdiff_t>(span.begin),
                        m_quoted.begin() + static_cast<std::ptrdiff_t>(span.end),
                        [](char mark) { return mark != 0; }) &&
           !UnquotedSpeech::isOtherSide(m_text, m_words, span.begin);
}

/// Where the fields of a clause begin to count: "to be registered: name, number" has its verb in the label before it.
std::size_t RuleExtractor::labelBegin(const ClauseSpan& span) const
{
    const ManualItem& item = m_items[span.item];
    if (span.begin == item.begin && !item.headings.empty()) {
        const ManualHeading& label = item.headings.back();
        constexpr std::size_t colon = 2; ///< and a blank behind it
        if (label.end < span.begin && span.begin - label.end <= colon && m_text.folded[label.end] == U':' &&
            m_words.has(Cue::Record, label.begin, label.end)) {
            return label.begin;
        }
    }
    return contentBegin(span);
}

ManualEntry RuleExtractor::plainEntry(const ClauseSpan& span, const Found& found) const
{
    const std::size_t begin = contentBegin(span);
    const auto has = [&](Cue cue) { return m_words.first(cue, begin, span.end); };
    const bool looks = m_words.lexicon().moments[found.moment.moment].name == "shift.grooming_check";
    const auto with = [&](const char* kind, double confidence, Cue cue) {
        ManualEntry entry = entryOf(kind, found, confidence);
        if (const auto hit = has(cue)) {
            entry.evidence.push_back(m_text.text(hit->begin, hit->end));
        }
        return entry;
    };
    if (has(Cue::Duty)) {
        ManualEntry duty = with("conduct", 0.6, Cue::Duty);
        duty.moment = "pack.training";
        duty.panel = "packs";
        return duty;
    }
    const std::vector<ManualHeading>& headings = m_items[span.item].headings;
    if (!headings.empty() && !has(Cue::Forbid) && !has(Cue::Must) &&
        m_words.has(Cue::Forbid, headings.back().begin, headings.back().end)) {
        return with("forbid", 0.7, Cue::Conduct);
    }
    if (has(Cue::Forbid) && m_text.folded[span.end - 1] != marks::of && leads(Cue::Forbid, span)) {
        return with("forbid", 0.75, Cue::Forbid);
    }
    if (looks) {
        return with("checklist", 0.7, Cue::Look);
    }
    if (has(Cue::Follow)) {
        return with("ladder", 0.6, Cue::Follow);
    }
    if (found.fields.written) {
        return with("require", 0.55, Cue::Record);
    }
    if (has(Cue::Promise)) {
        return with("limit", 0.45, Cue::Promise);
    }
    if (has(Cue::Report)) {
        return with("workflow", 0.65, Cue::Report);
    }
    if (has(Cue::Courtesy) && leads(Cue::Courtesy, span)) {
        return with("prompt", 0.55, Cue::Courtesy);
    }
    if (has(Cue::Prepare) && leads(Cue::Prepare, span)) {
        return with("checklist", 0.6, Cue::Prepare);
    }
    if (has(Cue::Act) && leads(Cue::Act, span)) {
        return with("workflow", 0.55, Cue::Act);
    }
    return with("conduct", 0.5, Cue::Conduct);
}

std::vector<std::pair<std::string, std::string>> RuleExtractor::factsOf(const ClauseSpan& span, bool looks) const
{
    std::vector<std::pair<std::string, std::string>> facts;
    std::set<std::string> seen;
    const auto take = [&](std::size_t begin, std::size_t end) {
        for (const WordHit& hit : m_words.words(begin, end)) {
            for (const auto& [fact, value] : m_words.lexicon().meanings[hit.word].facts) {
                if ((fact != "sex" || looks) && seen.insert(fact).second) {
                    facts.emplace_back(fact, value);
                }
            }
        }
    };
    take(span.begin, span.end);
    const std::vector<ManualHeading>& headings = m_items[span.item].headings;
    for (auto heading = headings.rbegin(); heading != headings.rend(); ++heading) {
        take(heading->begin, heading->end);
    }
    return facts;
}

std::string RuleExtractor::adviceFor(const ClauseSpan& span, const ManualEntry& entry) const
{
    const std::vector<std::uint32_t> own = ManualWords::numbersOf(m_words.words(span.begin, span.end));
    for (const ManualAdvice& advice : m_words.lexicon().advices) {
        // What the manual itself forbids needs no warning.
        if ((advice.saidOnly && entry.say.empty()) || entry.kind == "forbid") {
            continue;
        }
        if (ManualWords::holdsOne(advice.words, own)) {
            return advice.advice;
        }
    }
    return {};
}

} // namespace frontdesk
