#include "rules/PackInspection.h"

#include "rules/ClauseText.h"
#include "rules/ConditionOverlap.h"
#include "rules/Engine.h"
#include "rules/PackProblems.h"
#include "rules/PackReader.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace frontdesk {
namespace {

std::string inspectionKey(const EntryHead& head) { return head.pack + '/' + head.id; }

bool isBefore(const Place& a, const Place& b) { return std::tie(a.line, a.column) < std::tie(b.line, b.column); }

/// Every slot as one private letter, so that a slot neither ends a clause nor spells a word.
std::string withMarkedSlots(const std::string& sentence)
{
    Slots marks;
    for (std::string& name : slotsIn(sentence)) {
        marks.insert_or_assign(std::move(name), "\uE000");
    }
    return fillSlots(sentence, marks);
}

template <class Visit> void forEachEntry(const Pack& pack, Visit&& visit)
{
    const auto all = [&visit](const auto& entries) {
        for (const auto& entry : entries) {
            visit(entry.head);
        }
    };
    all(pack.prompts);
    all(pack.checklists);
    all(pack.limits);
    all(pack.requirements);
    all(pack.forbids);
    all(pack.phrases);
    all(pack.greetings);
    all(pack.scenarios);
}

/// A pack has no place of its own: the file of its first entry.
Place placeOfPack(const Pack& pack)
{
    Place place;
    forEachEntry(pack, [&place](const EntryHead& head) {
        if (place.file.empty()) {
            place.file = head.place.file;
        }
    });
    return place;
}

EntryHead headOfPack(const Pack& pack) { return EntryHead{.id = "pack", .pack = pack.id, .place = placeOfPack(pack)}; }

} // namespace

PackInspection::PackInspection(const Vocabulary& vocabulary, const std::vector<Pack>& packs, PackOrigin origin)
    : m_vocabulary(vocabulary), m_origin(origin), m_book(RuleBook::compile(packs)), m_forbidden(m_book),
      m_rehearsal(m_book)
{
    for (const ForbidEntry* entry : m_book.forbids()) {
        m_forbids.emplace(inspectionKey(entry->head), entry);
    }
    inspectPackIds(packs);
}

std::vector<PackFinding> PackInspection::run()
{
    inspectLimits();
    inspectPhrases();
    for (const Pack& pack : m_book.packs()) {
        inspectSources(pack);
        inspectWords(pack);
        inspectOverlay(pack);
        inspectScenarios(pack);
        if (m_origin == PackOrigin::Shipped) {
            inspectEnglish(pack);
        }
    }
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Ranked& a, const Ranked& b) {
        return a.pack != b.pack ? a.pack < b.pack : isBefore(*a.finding.problem.place, *b.finding.problem.place);
    });
    std::vector<PackFinding> findings;
    findings.reserve(m_findings.size());
    for (Ranked& ranked : m_findings) {
        findings.push_back(std::move(ranked.finding));
    }
    m_findings.clear();
    return findings;
}

bool PackInspection::isInForce(const EntryHead& head) const { return m_book.isInForce(inspectionKey(head)); }

void PackInspection::add(Severity severity, const EntryHead& head, ErrorCode code, std::vector<std::string> args)
{
    addAt(severity, head.pack, Problem{inspectionKey(head), code, std::move(args), head.place});
}

void PackInspection::addAt(Severity severity, const std::string& pack, Problem problem)
{
    m_findings.push_back({m_order[pack], {severity, std::move(problem)}});
}

void PackInspection::inspectPackIds(const std::vector<Pack>& packs)
{
    for (std::size_t i = 0; i < packs.size(); ++i) {
        const auto [first, added] = m_order.emplace(packs[i].id, i);
        if (!added) {
            add(Severity::Error, headOfPack(packs[i]), packDuplicateId,
                {packs[i].id, placeText(placeOfPack(packs[first->second]))});
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
                add(Severity::Warning, entry.head, packLimitUnreasonable,
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
                add(Severity::Error, limits[later]->head, packLimitConflict,
                    {what, std::to_string(limits[later]->most), std::to_string((*other)->most),
                     placeText((*other)->head.place)});
            }
        }
    }
}

void PackInspection::inspectSource(const EntryHead& head)
{
    if (head.source.empty() && isInForce(head)) {
        add(Severity::Warning, head, packNoSource, {});
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
}

void PackInspection::inspectWords(const Pack& pack)
{
    for (const PromptEntry& entry : pack.prompts) {
        inspectSaid(entry.head, entry.say);
    }
    for (const PhraseEntry& entry : pack.phrases) {
        inspectSaid(entry.head, entry.say);
    }
    for (const GreetingEntry& entry : pack.greetings) {
        inspectSaid(entry.head, {entry.say});
    }
    for (const ForbidEntry& entry : pack.forbids) {
        if (!entry.instead.empty()) {
            inspectSaid(entry.head, {entry.instead});
        }
    }
}

void PackInspection::inspectSaid(const EntryHead& head, const std::vector<std::string>& sentences)
{
    if (!isInForce(head)) {
        return;
    }
    std::set<std::string> reported;
    for (const std::string& sentence : sentences) {
        for (const ForbiddenHit& hit : m_forbidden.find(withMarkedSlots(sentence))) {
            const EntryHead& forbid = m_forbids.at(hit.key)->head;
            const bool sameMoment = forbid.at.empty() || head.at.empty() || forbid.at == head.at;
            if (sameMoment && canHoldTogether(forbid.when, head.when) && reported.insert(hit.key).second) {
                add(Severity::Error, head, packSaysForbidden, {hit.words, hit.key});
            }
        }
    }
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
            for (const std::string& words : entry.say) {
                const auto [first, added] =
                    seen.try_emplace({entry.category.zh, ClauseText{words}.points()}, entry.head.place);
                if (!added) {
                    add(Severity::Warning, entry.head, packDuplicatePhrase, {words, placeText(first->second)});
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
    if (!m_order.contains(pack.extends)) {
        add(Severity::Error, headOfPack(pack), packVanishedId, {pack.id, pack.extends});
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
            add(Severity::Warning, head, packVanishedId, {head.id, pack.extends});
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
            addAt(Severity::Error, pack.id, std::move(problem));
        }
        // What no pack has can never appear: a misspelt `absent` would always pass.
        for (const ScenarioStep& step : entry.steps) {
            for (const std::string& unwanted : step.absent) {
                if (!m_rehearsal.knows(entry, unwanted)) {
                    addAt(Severity::Warning, pack.id,
                          Problem{inspectionKey(entry.head), packVanishedId, {unwanted, pack.id}, step.place});
                }
            }
        }
    }
}

void PackInspection::wantEnglish(const EntryHead& head, const LocalText& text)
{
    if (!text.zh.empty() && text.en.empty()) {
        add(Severity::Warning, head, packNoEnglish, {text.zh});
    }
}

void PackInspection::inspectEnglish(const Pack& pack)
{
    wantEnglish(headOfPack(pack), pack.title);
    for (const PromptEntry& entry : pack.prompts) {
        wantEnglish(entry.head, entry.text);
    }
    for (const ChecklistEntry& entry : pack.checklists) {
        wantEnglish(entry.head, entry.title);
        for (const StepEntry& step : entry.steps) {
            wantEnglish(entry.head, step.text);
        }
    }
    for (const PhraseEntry& entry : pack.phrases) {
        wantEnglish(entry.head, entry.category);
    }
    for (const ScenarioEntry& entry : pack.scenarios) {
        wantEnglish(entry.head, entry.title);
    }
}

} // namespace frontdesk
