#include "rules/ReachInspection.h"

#include "rules/ConditionOverlap.h"
#include "rules/EachEntry.h"
#include "rules/PackProblems.h"

#include <algorithm>
#include <map>
#include <set>

namespace frontdesk {
namespace {

std::string rangeText(const std::optional<std::int64_t>& least, const std::optional<std::int64_t>& most)
{
    if (!least || !most) {
        return least ? ">= " + std::to_string(*least) : "<= " + std::to_string(most.value_or(0));
    }
    return *least == *most ? std::to_string(*least) : std::to_string(*least) + " - " + std::to_string(*most);
}

std::string askedText(const Condition& condition)
{
    std::string text;
    for (const FactValue& value : condition.anyOf) {
        const auto* number = std::get_if<std::int64_t>(&value);
        text += (text.empty() ? "" : ", ") + (number == nullptr ? std::string{} : std::to_string(*number));
    }
    if (condition.least || condition.most) {
        text += (text.empty() ? "" : " / ") + rangeText(condition.least, condition.most);
    }
    return text;
}

} // namespace

void ReachInspection::run()
{
    for (const Pack& pack : m_book.packs()) {
        forEachEntry(pack, [this](const EntryHead& head) {
            if (m_book.isInForce(keyOf(head))) {
                inspectHead(head);
            }
        });
    }
    inspectGreetings();
    inspectLimits();
    inspectClocks();
    inspectLadders();
    inspectOverlays();
}

void ReachInspection::inspectHead(const EntryHead& head)
{
    const MomentWord* const moment = head.at.empty() ? nullptr : m_vocabulary.moment(head.at);
    if (moment != nullptr && moment->isMark) {
        m_findings.addAt(Severity::Warning, head, "at", packOnlyMark, {head.at});
    }
    for (const Condition& condition : head.when) {
        const FactWord* const fact = m_vocabulary.fact(condition.fact);
        if (fact != nullptr && fact->type == FactType::Number && !canHold(condition, *fact)) {
            const bool hasRange = fact->least || fact->most;
            m_findings.addAt(
                Severity::Warning, head, "when", packNeverTrue,
                {condition.fact, hasRange ? rangeText(fact->least, fact->most) : std::string{}, askedText(condition)});
        }
    }
}

/// Of greetings the first that matches is said.
void ReachInspection::inspectGreetings()
{
    const auto& greetings = m_book.greetings();
    for (auto later = greetings.begin(); later != greetings.end(); ++later) {
        const auto before = std::find_if(greetings.begin(), later, [&](const GreetingEntry* first) {
            return holdsWhenever((*later)->head.when, first->head.when);
        });
        if (before != later && !isOnPurpose((*later)->head, (*before)->head)) {
            hide((*later)->head, (*before)->head);
        }
    }
}

/// Of limits, clocks and ladders one counts. Equal priorities are a conflict, which is found elsewhere.
void ReachInspection::inspectLimits()
{
    std::map<std::string, std::vector<const LimitEntry*>> byName;
    for (const Pack& pack : m_book.packs()) {
        for (const LimitEntry& entry : pack.limits) {
            if (m_book.isInForce(keyOf(entry.head))) {
                byName[entry.what + ' ' + entry.head.at].push_back(&entry);
            }
        }
    }
    for (const auto& [name, entries] : byName) {
        hideAll(entries, [](const LimitEntry&, const LimitEntry&) { return true; });
    }
}

void ReachInspection::inspectClocks()
{
    hideAll(m_book.clocks(),
            [](const ClockEntry& a, const ClockEntry& b) { return a.kind == b.kind && a.what == b.what; });
}

void ReachInspection::inspectLadders()
{
    hideAll(m_book.ladders(), [](const LadderEntry& a, const LadderEntry& b) { return a.kind == b.kind; });
}

template <class Entry, class Same> void ReachInspection::hideAll(const std::vector<const Entry*>& entries, Same same)
{
    for (const Entry* hidden : entries) {
        const auto by = std::find_if(entries.begin(), entries.end(), [&](const Entry* other) {
            return other != hidden && other->head.priority > hidden->head.priority && same(*hidden, *other) &&
                   holdsWhenever(hidden->head.when, other->head.when);
        });
        if (by != entries.end() && !isOnPurpose(hidden->head, (*by)->head)) {
            hide(hidden->head, (*by)->head);
        }
    }
}

/// Two overlays that do not know of each other change the same entry: the one that was activated first is for nothing.
void ReachInspection::inspectOverlays()
{
    std::map<std::pair<std::string, std::string>, std::pair<const Pack*, const EntryHead*>> last;
    for (auto pack = m_book.packs().rbegin(); pack != m_book.packs().rend(); ++pack) {
        if (pack->extends.empty()) {
            continue;
        }
        forEachEntry(*pack, [&](const EntryHead& head) {
            const auto [winner, isLast] =
                last.try_emplace({m_book.rootOf(pack->id), head.id}, std::pair{&*pack, &head});
            if (!isLast && !descendsFrom(*winner->second.first, *pack)) {
                hide(head, *winner->second.second);
            }
        });
    }
}

bool ReachInspection::descendsFrom(const Pack& pack, const Pack& other) const
{
    std::set<std::string> passed; // packs that extend each other in a ring
    for (std::string id = pack.id; !id.empty() && passed.insert(id).second;) {
        if (id == other.id) {
            return true;
        }
        const auto above =
            std::find_if(m_book.packs().begin(), m_book.packs().end(), [&](const Pack& one) { return one.id == id; });
        id = above == m_book.packs().end() ? std::string{} : above->extends;
    }
    return false;
}

/// A later pack that stands in front of an earlier one does it on purpose: a higher priority settles what they dispute.
bool ReachInspection::isOnPurpose(const EntryHead& hidden, const EntryHead& by) const
{
    for (const Pack& pack : m_book.packs()) {
        if (pack.id == hidden.pack) {
            return hidden.pack != by.pack;
        }
        if (pack.id == by.pack) {
            return false;
        }
    }
    return false;
}

void ReachInspection::hide(const EntryHead& hidden, const EntryHead& by)
{
    m_findings.addAt(Severity::Warning, hidden, "id", packHidden, {keyOf(by), placeText(by.placeOf("id"))});
}

} // namespace frontdesk
