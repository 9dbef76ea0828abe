#include "rules/manual/RuleExtractor.h"

#include "base/Utf8.h"
#include "rules/manual/Marks.h"
#include "rules/manual/QuietFinder.h"

#include <algorithm>

namespace frontdesk {

RuleExtractor::RuleExtractor(const CleanText& text, const ManualWords& words, const std::vector<ManualQuote>& quotes,
                             const std::vector<ManualItem>& items)
    : m_text(text), m_words(words), m_items(items), m_speech(text, words, quotes), m_quantities(text, words),
      m_fields(text, words), m_quoted(text.size() + 1, 0), m_moments(text, words, items, m_quoted),
      m_clocks(text, words, items)
{
    for (const ManualQuote& quote : quotes) {
        std::fill(m_quoted.begin() + static_cast<std::ptrdiff_t>(quote.begin),
                  m_quoted.begin() + static_cast<std::ptrdiff_t>(quote.end), 1);
    }
}

void RuleExtractor::extract(const std::vector<ClauseSpan>& clauses, ManualReading& reading)
{
    for (const ClauseSpan& span : clauses) {
        clause(span, reading);
    }
}

std::string RuleExtractor::headingText(const ManualItem& item) const
{
    std::string text;
    for (const ManualHeading& heading : item.headings) {
        text += (text.empty() ? "" : " > ") + m_text.text(heading.begin, heading.end);
    }
    return text;
}

void RuleExtractor::clause(const ClauseSpan& span, ManualReading& reading)
{
    const ManualItem& item = m_items[span.item];
    if (span.sentence != m_sentence) {
        m_sentence = span.sentence;
        m_sentenceBegin = span.begin;
    }
    ManualClause clause;
    clause.id = "c" + std::to_string(reading.clauses.size() + 1);
    clause.text = m_text.text(span.begin, span.end);
    clause.offset = m_text.origins[span.begin];
    clause.length = m_text.origins[span.end - 1] + 1 - clause.offset;
    clause.heading = headingText(item);
    m_new.clear();
    Found found;
    found.moment = m_moments.find(span);
    if (item.list != ManualItem::List::None) {
        listEntry(span, item.list, found);
    } else {
        const ManualLexicon& lexicon = m_words.lexicon();
        found.speech = m_speech.find(span.begin, span.end);
        if (isTurn(span, found.speech)) {
            found.speech.say = m_speech.phrase(span.begin, span.end);
        }
        if (underForbidden(item) && found.speech.forbid.empty() && !m_words.has(Cue::Order, span.begin, span.end)) {
            found.speech.forbid.swap(found.speech.say);
        }
        found.fields =
            m_fields.find(labelBegin(span), contentBegin(span), span.end, m_quoted,
                          lexicon.topics[found.moment.topic].name, lexicon.moments[found.moment.moment].name);
        for (const Quantity& quantity : m_quantities.quantities(span.begin, span.end, m_quoted)) {
            const auto late = m_words.lexicon().momentNamed("call.answered.late");
            if (late && m_quantities.isLate(quantity, nearTo(span, quantity).begin, span.end)) {
                found.moment.moment = *late;
                found.moment.topic = m_words.lexicon().moments[*late].topic;
            }
        }
        m_clocks.see(span);
        found.numbers = numbersOf(span, found.moment);
        if (found.numbers.empty()) {
            found.sameDay = m_clocks.sameDay(span, sentenceNear(span.begin));
        }
        found.quiet = QuietFinder{m_text, m_words}.find(span.begin, span.end);
        entriesOf(span, found);
    }
    auto facts = factsOf(span, m_words.lexicon().topics[found.moment.topic].panel == "shift");
    // "No later than" is not late.
    if (std::any_of(m_new.begin(), m_new.end(),
                    [](const ManualEntry& entry) { return entry.limit && entry.limit->what == "rings"; })) {
        std::erase_if(facts, [](const auto& fact) { return fact.first == "late"; });
    }
    for (ManualEntry& entry : m_new) {
        entry.id = "e" + std::to_string(reading.entries.size() + 1);
        entry.clause = clause.id;
        entry.text = clause.text;
        entry.when = facts;
        entry.advice = adviceFor(span, entry);
        reading.entries.push_back(std::move(entry));
    }
    reading.clauses.push_back(std::move(clause));
}

/// Whether the headings above say that what follows is not to be said.
bool RuleExtractor::underForbidden(const ManualItem& item) const
{
    return std::any_of(item.headings.begin(), item.headings.end(), [this](const ManualHeading& heading) {
        return m_words.has(Cue::ForbidLabel, heading.begin, heading.end) ||
               m_words.has(Cue::Forbid, heading.begin, heading.end);
    });
}

ManualEntry RuleExtractor::entryOf(const char* kind, const Found& found, double confidence) const
{
    const ManualLexicon& lexicon = m_words.lexicon();
    ManualEntry entry;
    entry.kind = kind;
    entry.moment = lexicon.moments[found.moment.moment].name;
    entry.panel = lexicon.topics[found.moment.topic].panel;
    entry.confidence = found.moment.score > 0 ? confidence : confidence * 0.8;
    if (!found.moment.evidence.empty()) {
        entry.evidence.push_back(found.moment.evidence);
    }
    return entry;
}

/// What a label of words to say names besides them; empty where it names phrases alone.
std::string RuleExtractor::ownTopic(const ManualItem& item) const
{
    if (item.headings.empty()) {
        return {};
    }
    const ManualLexicon& lexicon = m_words.lexicon();
    const ManualHeading& label = item.headings.back();
    if (m_text.folded[label.end] != U':') {
        return {};
    }
    for (const WordHit& hit : m_words.words(label.begin, label.end)) {
        for (const std::uint32_t topic : lexicon.meanings[hit.word].headingTopics) {
            if (hit.length() > 1 && lexicon.topics[topic].said) {
                return lexicon.topics[topic].name;
            }
        }
    }
    return {};
}

void RuleExtractor::listEntry(const ClauseSpan& span, ManualItem::List list, const Found& found)
{
    const ManualItem& item = m_items[span.item];
    const bool forbidden = list == ManualItem::List::Forbidden;
    ManualEntry entry = entryOf(forbidden ? "forbid" : "phrase", found, 0.95);
    const ManualLexicon& lexicon = m_words.lexicon();
    const std::string topic = forbidden ? std::string{} : ownTopic(item);
    entry.moment = forbidden ? "phrase.check" : "phrase.lookup";
    entry.panel = "phrases";
    if (const auto named = lexicon.topicNamed(topic)) {
        // "Words for reminders of fees:" are words for a moment and no list to learn.
        const bool there = lexicon.moments[found.moment.moment].topic == *named;
        entry.kind = "prompt";
        entry.moment = there ? lexicon.moments[found.moment.moment].name : lexicon.topics[*named].moment;
        entry.panel = lexicon.topics[*named].panel;
    }
    if (!item.headings.empty()) {
        entry.category = m_text.text(item.headings.back().begin, item.headings.back().end);
        entry.evidence = {entry.category};
    }
    // An item under a heading is one phrase, the words behind a label are many.
    const std::size_t label = item.headings.empty() ? 0 : item.headings.back().end;
    const bool one = label == 0 || m_text.folded[label] != U':' ||
                     marks::findIn(m_text.folded, U'\n', label, span.begin) < span.begin;
    (forbidden ? entry.forbid : entry.say) =
        one ? m_speech.phrase(span.begin, span.end) : m_speech.phrases(span.begin, span.end);
    m_new.push_back(std::move(entry));
}

void RuleExtractor::entriesOf(const ClauseSpan& span, const Found& found)
{
    const auto add = [&](ManualEntry entry, const std::vector<std::string>& evidence) {
        entry.evidence.insert(entry.evidence.end(), evidence.begin(), evidence.end());
        m_new.push_back(std::move(entry));
    };
    if (!found.speech.forbid.empty()) {
        ManualEntry entry = entryOf("forbid", found, 0.92);
        entry.forbid = found.speech.forbid;
        entry.moment = "phrase.check";
        entry.panel = "phrases";
        add(std::move(entry), found.speech.evidence);
    }
    if (!found.speech.say.empty()) {
        // Under a heading such as "courtesy phrases" words belong to no moment.
        const bool phrase = m_words.lexicon().moments[found.moment.moment].name == "phrase.lookup";
        ManualEntry entry = entryOf(phrase ? "phrase" : "prompt", found, found.speech.sayNamed ? 0.92 : 0.75);
        if (const auto& headings = m_items[span.item].headings; phrase && !headings.empty()) {
            entry.category = m_text.text(headings.back().begin, headings.back().end);
        }
        entry.say = found.speech.say;
        if (const ManualMoment& moment = m_words.lexicon().moments[found.moment.moment]; !moment.spoken.empty()) {
            entry.moment = moment.spoken;
        }
        add(std::move(entry), found.speech.evidence);
    }
    for (const FoundNumber& number : found.numbers) {
        const bool preparing = number.limit && number.limit->what.ends_with("_before") && !number.days;
        const bool progress = number.limit && number.limit->what.starts_with("progress_");
        ManualEntry entry = entryOf(number.days || progress ? "ladder"
                                    : preparing             ? "checklist"
                                                            : "limit",
                                    found, 0.95);
        entry.limit = number.limit;
        entry.clock = number.clock;
        takeLimitsMoment(entry, found, number.elsewhere);
        if (number.days) {
            entry.days = {*number.days};
            // Days before and after a date remind of it, whatever else their clause speaks of.
            if (entry.panel == "arrears" && entry.moment != "sale.mortgage_reminder") {
                entry.moment = "arrears.reminder_due";
            }
        }
        add(std::move(entry), {number.evidence});
    }
    if (found.sameDay) {
        ManualEntry entry = entryOf("limit", found, 0.8);
        entry.clock = found.sameDay->clock;
        add(std::move(entry), {found.sameDay->evidence});
    }
    if (!found.quiet.empty()) {
        ManualEntry entry = entryOf("calendar", found, 0.85);
        entry.quiet = found.quiet;
        add(std::move(entry), found.quiet);
    }
    // "Told of the progress every day" is done again and again, and no field.
    const bool again = found.fields.fields == std::vector<std::string>{"progress_note"} &&
                       marks::findIn(m_text.folded, m_words.lexicon().every, span.begin, span.end) < span.end;
    if (again && m_new.empty()) {
        add(entryOf("ladder", found, 0.6), found.fields.evidence);
    } else if (!found.fields.fields.empty()) {
        ManualEntry entry = entryOf("require", found, found.fields.written ? 0.88 : 0.7);
        entry.fields = found.fields.fields;
        add(std::move(entry), found.fields.evidence);
    }
    if (m_new.empty()) {
        m_new.push_back(plainEntry(span, found));
    }
}

} // namespace frontdesk
