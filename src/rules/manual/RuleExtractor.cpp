#include "rules/manual/RuleExtractor.h"

#include "base/Utf8.h"
#include "rules/manual/Marks.h"
#include "rules/manual/QuietFinder.h"

#include <algorithm>
#include <set>

namespace frontdesk {
namespace {

/// The same limit twice in a clause is one; "after the second and before the third ring" is a range.
void addNumber(std::vector<FoundNumber>& numbers, FoundNumber number)
{
    for (FoundNumber& other : numbers) {
        if (!other.limit || !number.limit || other.limit->what != number.limit->what) {
            continue;
        }
        if (*other.limit == *number.limit && other.days == number.days) {
            return;
        }
        if (number.limit->what == "rings") {
            const double low = std::min(other.limit->value, number.limit->value);
            other.limit->value = std::max(other.limit->value, number.limit->value);
            other.limit->least = std::min(low, other.limit->least.value_or(low));
            return;
        }
    }
    numbers.push_back(std::move(number));
}

} // namespace
RuleExtractor::RuleExtractor(const CleanText& text, const ManualWords& words, const std::vector<ManualQuote>& quotes,
                             const std::vector<ManualItem>& items)
    : m_text(text), m_words(words), m_items(items), m_speech(text, words, quotes), m_quantities(text, words),
      m_fields(text, words), m_quoted(text.size() + 1, 0), m_moments(text, words, items, m_quoted)
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
        if (underForbidden(item) && found.speech.forbid.empty() && !m_words.has(Cue::Order, span.begin, span.end)) {
            found.speech.forbid.swap(found.speech.say);
        }
        found.fields = m_fields.find(contentBegin(span), span.end, m_quoted, lexicon.topics[found.moment.topic].name,
                                     lexicon.moments[found.moment.moment].name);
        for (const Quantity& quantity : m_quantities.quantities(span.begin, span.end, m_quoted)) {
            const auto late = m_words.lexicon().momentNamed("call.answered.late");
            if (late && m_quantities.isLate(quantity, span.begin, span.end)) {
                found.moment.moment = *late;
                found.moment.topic = m_words.lexicon().moments[*late].topic;
            }
        }
        found.numbers = numbersOf(span, found.moment);
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

void RuleExtractor::listEntry(const ClauseSpan& span, ManualItem::List list, const Found& found)
{
    const ManualItem& item = m_items[span.item];
    const bool forbidden = list == ManualItem::List::Forbidden;
    ManualEntry entry = entryOf(forbidden ? "forbid" : "phrase", found, 0.95);
    entry.moment = forbidden ? "phrase.check" : "phrase.lookup";
    entry.panel = "phrases";
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

/// The words that may name a number, from near to far; what is said in quotes names nothing.
std::vector<std::vector<std::uint32_t>> RuleExtractor::around(const ClauseSpan& span, const Quantity& quantity) const
{
    const auto wordsOf = [this](std::size_t begin, std::size_t end) {
        std::vector<WordHit> hits = m_words.words(begin, end);
        std::erase_if(hits, [this](const WordHit& hit) { return m_quoted[hit.begin] != 0; });
        return hits;
    };
    std::size_t from = quantity.begin;
    while (from > span.begin && m_text.folded[from - 1] != U',') {
        --from;
    }
    const std::size_t to = marks::findIn(m_text.folded, U',', quantity.end, span.end);
    std::vector<WordHit> outer;
    for (const ManualHeading& heading : m_items[span.item].headings) {
        const std::vector<WordHit> more = m_words.words(heading.begin, heading.end);
        outer.insert(outer.end(), more.begin(), more.end());
    }
    const std::vector<WordHit> sentence = wordsOf(m_sentenceBegin, span.end);
    outer.insert(outer.end(), sentence.begin(), sentence.end());
    return {ManualWords::numbersOf(wordsOf(from, to)), ManualWords::numbersOf(wordsOf(span.begin, span.end)),
            ManualWords::numbersOf(sentence), ManualWords::numbersOf(outer)};
}

std::vector<FoundNumber> RuleExtractor::numbersOf(const ClauseSpan& span, const FoundMoment& moment) const
{
    std::vector<FoundNumber> found;
    const std::vector<Quantity> quantities = m_quantities.quantities(span.begin, span.end, m_quoted);
    if (quantities.empty()) {
        return found;
    }
    const std::string& name = m_words.lexicon().moments[moment.moment].name;
    const std::vector<ManualHeading>& headings = m_items[span.item].headings;
    const QuantityFinder::Bounds bounds{.reminds = name == "arrears.reminder_due" || name == "sale.mortgage_reminder",
                                        .titled =
                                            std::any_of(headings.begin(), headings.end(), [this](const auto& heading) {
                                                return m_words.has(Cue::Most, heading.begin, heading.end);
                                            })};
    for (const Quantity& quantity : quantities) {
        if (auto number = m_quantities.meaningOf(quantity, span.begin, span.end, around(span, quantity), bounds)) {
            addNumber(found, std::move(*number));
        }
    }
    return found;
}

/// Some limits have a moment of their own, wherever in a call their clause stands; rings have it everywhere.
void RuleExtractor::takeLimitsMoment(ManualEntry& entry, const Found& found) const
{
    const ManualLexicon& lexicon = m_words.lexicon();
    for (const ManualLimit& limit : lexicon.limits) {
        if (!entry.limit || limit.what != entry.limit->what || limit.at.empty()) {
            continue;
        }
        const auto moment = lexicon.momentNamed(limit.at);
        if (moment && (limit.dimension == "rings" || lexicon.moments[*moment].topic == found.moment.topic)) {
            entry.moment = limit.at;
            entry.panel = lexicon.topics[lexicon.moments[*moment].topic].panel;
        }
    }
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
        takeLimitsMoment(entry, found);
        if (number.days) {
            entry.days = {*number.days};
        }
        add(std::move(entry), {number.evidence});
    }
    if (!found.quiet.empty()) {
        ManualEntry entry = entryOf("calendar", found, 0.85);
        entry.quiet = found.quiet;
        add(std::move(entry), found.quiet);
    }
    const bool asksOnly = !found.fields.written;
    const std::size_t enough = asksOnly && !found.speech.say.empty() ? 1 : 1;
    if (found.fields.fields.size() >= enough) {
        ManualEntry entry = entryOf("require", found, found.fields.written ? 0.88 : 0.7);
        entry.fields = found.fields.fields;
        add(std::move(entry), found.fields.evidence);
    }
    if (m_new.empty()) {
        m_new.push_back(plainEntry(span, found));
    }
}

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
        return with("conduct", 0.6, Cue::Duty);
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
