#include "rules/PackInspection.h"

#include "rules/ClauseText.h"
#include "rules/ConditionOverlap.h"
#include "rules/EachEntry.h"
#include "rules/Engine.h"
#include "rules/FigureInspection.h"
#include "rules/NearestName.h"
#include "rules/PackProblems.h"
#include "rules/PackReader.h"
#include "rules/ReachInspection.h"
#include "rules/TimesInspection.h"

#include <algorithm>
#include <set>

namespace frontdesk {
namespace {

/// Every slot as one private letter, so that a slot neither ends a clause nor spells a word.
std::string withMarkedSlots(const std::string& sentence)
{
    Slots marks;
    for (std::string& name : slotsIn(sentence)) {
        marks.insert_or_assign(std::move(name), "\uE000");
    }
    return fillSlots(sentence, marks);
}

EntryHead headOfPack(const Pack& pack) { return EntryHead{.id = "pack", .pack = pack.id, .place = pack.place}; }

} // namespace

PackInspection::PackInspection(const Vocabulary& vocabulary, const std::vector<Pack>& packs, PackOrigin origin)
    : m_vocabulary(vocabulary), m_origin(origin), m_book(RuleBook::compile(packs)), m_forbidden(m_book),
      m_rehearsal(m_book), m_findings(packs)
{
    for (const ForbidEntry* entry : m_book.forbids()) {
        m_forbids.emplace(keyOf(entry->head), entry);
    }
    inspectPackIds(packs);
}

std::vector<PackFinding> PackInspection::run()
{
    inspectLimits();
    inspectPhrases();
    inspectForbids();
    TimesInspection{m_vocabulary, m_book, m_findings}.run();
    FigureInspection{m_vocabulary, m_book, m_findings}.run();
    ReachInspection{m_vocabulary, m_book, m_findings}.run();
    for (const Pack& pack : m_book.packs()) {
        inspectSources(pack);
        inspectWords(pack);
        inspectOverlay(pack);
        inspectScenarios(pack);
        if (m_origin == PackOrigin::Shipped) {
            inspectEnglish(pack);
        }
    }
    return m_findings.take();
}

void PackInspection::inspectPackIds(const std::vector<Pack>& packs)
{
    std::map<std::string, const Pack*> seen;
    for (const Pack& pack : packs) {
        const auto [first, added] = seen.emplace(pack.id, &pack);
        if (!added) {
            m_findings.add(Severity::Error, headOfPack(pack), packDuplicateId,
                           {pack.id, placeText(first->second->place)});
        }
    }
}

void PackInspection::inspectLimits()
{
    std::map<std::string, std::vector<const LimitEntry*>> byName;
    for (const Pack& pack : m_book.packs()) {
        for (const LimitEntry& entry : pack.limits) {
            if (!isInForce(entry.head)) {
                continue;
            }
            if (const LimitWord* word = m_vocabulary.limit(entry.what);
                word != nullptr && (entry.most < word->leastSensible || entry.most > word->mostSensible)) {
                m_findings.addAt(Severity::Warning, entry.head, "most", packLimitUnreasonable,
                                 {entry.what, std::to_string(entry.most), std::to_string(word->leastSensible),
                                  std::to_string(word->mostSensible)});
            }
            byName[entry.what].push_back(&entry);
        }
    }
    // A higher priority settles which limit counts; without one the packs contradict each other.
    const auto contradict = [](const LimitEntry& a, const LimitEntry& b) {
        const bool sameMoment = a.head.at == b.head.at || a.head.at.empty() || b.head.at.empty();
        return sameMoment && a.most != b.most && a.head.priority == b.head.priority &&
               canHoldTogether(a.head.when, b.head.when);
    };
    for (const auto& [what, limits] : byName) {
        for (std::size_t later = 1; later < limits.size(); ++later) {
            const LimitEntry& mine = *limits[later];
            const auto other = std::find_if(limits.begin(), limits.begin() + static_cast<std::ptrdiff_t>(later),
                                            [&](const LimitEntry* one) { return contradict(*one, mine); });
            if (other != limits.begin() + static_cast<std::ptrdiff_t>(later)) {
                m_findings.addAt(Severity::Error, limits[later]->head, "most", packLimitConflict,
                                 {what, std::to_string(limits[later]->most), std::to_string((*other)->most),
                                  placeText((*other)->head.placeOf("most"))});
                m_findings.dispute(limits[later]->head, (*other)->head);
            }
        }
    }
}

void PackInspection::inspectSource(const EntryHead& head)
{
    if (head.source.empty() && isInForce(head)) {
        m_findings.add(Severity::Warning, head, packNoSource, {});
    }
}

void PackInspection::inspectSources(const Pack& pack)
{
    const auto all = [this](const auto& entries) {
        for (const auto& entry : entries) {
            inspectSource(entry.head);
        }
    };
    all(pack.prompts);
    all(pack.checklists);
    all(pack.limits);
    all(pack.requirements);
    all(pack.forbids);
    all(pack.phrases);
    all(pack.ladders);
    all(pack.clocks);
    all(pack.calendars);
    all(pack.indicators);
    all(pack.scorecards);
    all(pack.letters);
}

void PackInspection::inspectWords(const Pack& pack)
{
    for (const PromptEntry& entry : pack.prompts) {
        inspectSaid(entry.head, "say", entry.say);
    }
    for (const PhraseEntry& entry : pack.phrases) {
        inspectSaid(entry.head, "say", entry.say);
    }
    for (const GreetingEntry& entry : pack.greetings) {
        inspectSaid(entry.head, "say", {entry.say});
    }
    for (const ForbidEntry& entry : pack.forbids) {
        if (!entry.instead.empty()) {
            inspectSaid(entry.head, "instead", {entry.instead});
        }
    }
    for (const LadderEntry& entry : pack.ladders) {
        inspectLadderWords(entry);
    }
    for (const LetterEntry& entry : pack.letters) {
        inspectLetterWords(entry);
    }
}

void PackInspection::inspectSaid(const EntryHead& head, std::string_view key, const std::vector<std::string>& sentences)
{
    if (!isInForce(head)) {
        return;
    }
    std::set<std::string> reported;
    for (std::size_t item = 0; item < sentences.size(); ++item) {
        for (const ForbiddenHit& hit : forbiddenIn(head, sentences[item])) {
            if (reported.insert(hit.key).second) {
                m_findings.addAt(Severity::Error, head, key, packSaysForbidden, {hit.words, hit.key}, item);
            }
        }
    }
}

void PackInspection::inspectLadderWords(const LadderEntry& entry)
{
    if (!isInForce(entry.head)) {
        return;
    }
    for (const LadderStep& step : entry.steps) {
        for (const std::string& sentence : step.say) {
            for (const ForbiddenHit& hit : forbiddenIn(entry.head, sentence)) {
                m_findings.addProblem(Severity::Error, entry.head.pack,
                                      {keyOf(entry.head), packSaysForbidden, {hit.words, hit.key}, step.place});
            }
        }
    }
}

void PackInspection::inspectLetterWords(const LetterEntry& entry)
{
    std::vector<std::string> sentences;
    for (const LocalText& paragraph : entry.paragraphs) {
        sentences.push_back(paragraph.zh);
    }
    inspectSaid(entry.head, "paragraphs", sentences);
}

std::vector<ForbiddenHit> PackInspection::forbiddenIn(const EntryHead& head, const std::string& sentence) const
{
    std::vector<ForbiddenHit> hits = m_forbidden.find(withMarkedSlots(sentence));
    std::erase_if(hits, [&](const ForbiddenHit& hit) {
        const EntryHead& forbid = m_forbids.at(hit.key)->head;
        const bool sameMoment = forbid.at.empty() || head.at.empty() || forbid.at == head.at;
        return !sameMoment || !canHoldTogether(forbid.when, head.when);
    });
    return hits;
}

void PackInspection::inspectPhrases()
{
    // The same words may stand in several categories, but not twice in one.
    std::map<std::pair<std::string, std::u32string>, Place> seen;
    for (const Pack& pack : m_book.packs()) {
        for (const PhraseEntry& entry : pack.phrases) {
            if (!isInForce(entry.head)) {
                continue;
            }
            for (std::size_t item = 0; item < entry.say.size(); ++item) {
                const std::string& words = entry.say[item];
                const auto [first, added] =
                    seen.try_emplace({entry.category.zh, ClauseText{words}.points()}, entry.head.placeOf("say", item));
                if (!added) {
                    m_findings.addAt(Severity::Warning, entry.head, "say", packDuplicatePhrase,
                                     {words, placeText(first->second)}, item);
                }
            }
        }
    }
}

void PackInspection::inspectForbids()
{
    // Words that two entries forbid in the same way at the same moment are marked twice on the screen.
    std::map<std::pair<std::pair<ForbidMatch, std::string>, std::u32string>, Place> seen;
    for (const Pack& pack : m_book.packs()) {
        for (const ForbidEntry& entry : pack.forbids) {
            if (!isInForce(entry.head) || !entry.head.when.empty()) {
                continue;
            }
            for (std::size_t item = 0; item < entry.text.size(); ++item) {
                const auto [first, added] =
                    seen.try_emplace({{entry.match, entry.head.at}, ClauseText{entry.text[item]}.points()},
                                     entry.head.placeOf("text", item));
                if (!added) {
                    m_findings.addAt(Severity::Warning, entry.head, "text", packDuplicatePhrase,
                                     {entry.text[item], placeText(first->second)}, item);
                }
            }
        }
    }
}

void PackInspection::inspectOverlay(const Pack& pack)
{
    if (pack.extends.empty()) {
        return;
    }
    if (!m_findings.hasPack(pack.extends)) {
        std::vector<std::string> others;
        for (const Pack& other : m_book.packs()) {
            if (other.id != pack.id) {
                others.push_back(other.id);
            }
        }
        m_findings.addProblem(Severity::Error, pack.id,
                              {keyOf(headOfPack(pack)),
                               packExtendsUnknown,
                               {pack.extends, nearestName(pack.extends, others)},
                               pack.extendsPlace});
        return;
    }
    std::set<std::string> known;
    for (const Pack& other : m_book.packs()) {
        if (other.id != pack.id && m_book.rootOf(other.id) == m_book.rootOf(pack.id)) {
            forEachEntry(other, [&known](const EntryHead& head) { known.insert(head.id); });
        }
    }
    for (const ScenarioEntry& entry : pack.scenarios) {
        known.insert(entry.head.id); // a rehearsal may be the customer's own
    }
    forEachEntry(pack, [&](const EntryHead& head) {
        if (!known.contains(head.id)) {
            m_findings.addAt(Severity::Warning, head, "id", packVanishedId,
                             {head.id, nearestName(head.id, {known.begin(), known.end()}), pack.extends});
        }
    });
}

void PackInspection::inspectScenarios(const Pack& pack)
{
    for (const ScenarioEntry& entry : pack.scenarios) {
        if (!isInForce(entry.head)) {
            continue;
        }
        for (Problem& problem : m_rehearsal.run(entry)) {
            if (m_findings.isDisputed(problem.args.at(2))) {
                continue;
            }
            if (problem.args.at(3) == "missing" && !m_rehearsal.knows(entry, problem.args.at(2))) {
                problem = unknownName(entry, problem.args.at(2), *problem.place);
            }
            m_findings.addProblem(Severity::Error, pack.id, std::move(problem));
        }
        // What no pack has can never appear: a misspelt `absent` would always pass.
        for (const ScenarioStep& step : entry.steps) {
            for (const std::string& unwanted : step.absent) {
                if (!m_rehearsal.knows(entry, unwanted)) {
                    m_findings.addProblem(Severity::Warning, pack.id, unknownName(entry, unwanted, step.place));
                }
            }
        }
    }
}

Problem PackInspection::unknownName(const ScenarioEntry& scenario, const std::string& name, const Place& place) const
{
    return {keyOf(scenario.head),
            packVanishedId,
            {name, nearestName(name, m_rehearsal.namesFor(scenario)), scenario.head.pack},
            place};
}

void PackInspection::wantEnglish(const EntryHead& head, const LocalText& text, std::string_view key, std::size_t item)
{
    if (!text.zh.empty() && text.en.empty()) {
        m_findings.addAt(Severity::Warning, head, key, packNoEnglish, {text.zh}, item);
    }
}

void PackInspection::inspectEnglish(const Pack& pack)
{
    wantEnglish(headOfPack(pack), pack.title, "title");
    for (const PromptEntry& entry : pack.prompts) {
        wantEnglish(entry.head, entry.text, "text");
    }
    for (const ChecklistEntry& entry : pack.checklists) {
        wantEnglish(entry.head, entry.title, "title");
        for (std::size_t item = 0; item < entry.steps.size(); ++item) {
            wantEnglish(entry.head, entry.steps[item].text, "steps", item);
        }
    }
    for (const PhraseEntry& entry : pack.phrases) {
        wantEnglish(entry.head, entry.category, "category");
    }
    for (const LadderEntry& entry : pack.ladders) {
        wantEnglish(entry.head, entry.title, "title");
        for (std::size_t item = 0; item < entry.steps.size(); ++item) {
            wantEnglish(entry.head, entry.steps[item].title, "steps", item);
            wantEnglish(entry.head, entry.steps[item].text, "steps", item);
        }
    }
    for (const CalendarEntry& entry : pack.calendars) {
        wantEnglish(entry.head, entry.title, "title");
        for (std::size_t item = 0; item < entry.daysOff.size(); ++item) {
            wantEnglish(entry.head, entry.daysOff[item].name, "holidays", item);
        }
    }
    for (const IndicatorEntry& entry : pack.indicators) {
        wantEnglish(entry.head, entry.title, "title");
        wantEnglish(entry.head, entry.definition, "definition");
    }
    for (const ScorecardEntry& entry : pack.scorecards) {
        wantEnglish(entry.head, entry.title, "title");
        for (std::size_t item = 0; item < entry.items.size(); ++item) {
            wantEnglish(entry.head, entry.items[item].title, "items", item);
        }
    }
    for (const LetterEntry& entry : pack.letters) {
        wantEnglish(entry.head, entry.title, "title");
        for (std::size_t item = 0; item < entry.paragraphs.size(); ++item) {
            wantEnglish(entry.head, entry.paragraphs[item], "paragraphs", item);
        }
    }
    for (const ScenarioEntry& entry : pack.scenarios) {
        wantEnglish(entry.head, entry.title, "title");
    }
}

} // namespace frontdesk
