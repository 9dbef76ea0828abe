#include "rules/Rehearsal.h"

#include "rules/Engine.h"
#include "rules/PackChecker.h"

#include <algorithm>
#include <map>

namespace frontdesk {
namespace {

/// "id" names "id", "id/step" and nothing else.
bool isPartOrWhole(std::string_view path, std::string_view wanted)
{
    return path.starts_with(wanted) && (path.size() == wanted.size() || path[wanted.size()] == '/');
}

template <class Entry> void collectKeys(const std::vector<Entry>& entries, std::set<std::string>& keys)
{
    for (const Entry& entry : entries) {
        keys.insert(entry.head.pack + '/' + entry.head.id);
    }
}

void collectSlots(const std::vector<std::string>& sentences, Slots& slots)
{
    for (const std::string& sentence : sentences) {
        for (std::string& name : slotsIn(sentence)) {
            slots.try_emplace(name, name);
        }
    }
}

/// True on the day that a ladder's step stands on: so many days before the date, or behind it.
bool isDay(const Facts& facts, std::int64_t days)
{
    const FactValue* const found = facts.find(days < 0 ? "days_to_due" : "days_overdue");
    const auto* number = found == nullptr ? nullptr : std::get_if<std::int64_t>(found);
    return number != nullptr && *number == (days < 0 ? -days : days);
}

} // namespace

struct Rehearsal::Memory {
    std::int64_t now = 0;
    std::map<std::string, std::int64_t> shown = {};
};

Rehearsal::Rehearsal(const RuleBook& book) : m_book(book)
{
    for (const Pack& pack : book.packs()) {
        for (const PromptEntry& entry : pack.prompts) {
            collectSlots(entry.say, m_slots);
        }
        for (const PhraseEntry& entry : pack.phrases) {
            collectSlots(entry.say, m_slots);
        }
        collectKeys(pack.prompts, m_known);
        collectKeys(pack.limits, m_known);
        collectKeys(pack.requirements, m_known);
        collectKeys(pack.forbids, m_known);
        collectKeys(pack.phrases, m_known);
        for (const LadderEntry& entry : pack.ladders) {
            for (const LadderStep& step : entry.steps) {
                m_known.insert(entry.head.pack + '/' + entry.head.id + '/' + step.id);
            }
        }
        collectKeys(pack.ladders, m_known);
        collectKeys(pack.clocks, m_known);
        collectKeys(pack.checklists, m_known);
        for (const ChecklistEntry& entry : pack.checklists) {
            for (const StepEntry& step : entry.steps) {
                m_known.insert(entry.head.pack + '/' + entry.head.id + '/' + step.id);
            }
        }
    }
    m_slots.erase("greeting"); // the packs choose it themselves
}

std::vector<Problem> Rehearsal::run(const ScenarioEntry& scenario) const
{
    std::vector<Problem> problems;
    Memory memory;
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        const ScenarioStep& step = scenario.steps[i];
        const std::set<std::string> shown = shownAt(step, memory);
        const auto appears = [&](const std::string& wanted) {
            return std::any_of(shown.begin(), shown.end(),
                               [&](const std::string& key) { return names(scenario, wanted, key); });
        };
        const auto report = [&](const std::string& wanted, const char* how) {
            problems.push_back(Problem{scenario.head.pack + '/' + scenario.head.id,
                                       packScenarioFails,
                                       {scenario.head.id, std::to_string(i + 1), wanted, how},
                                       step.place});
        };
        for (const std::string& wanted : step.expect) {
            if (!appears(wanted)) {
                report(wanted, "missing");
            }
        }
        for (const std::string& unwanted : step.absent) {
            if (appears(unwanted)) {
                report(unwanted, "unwanted");
            }
        }
    }
    return problems;
}

bool Rehearsal::knows(const ScenarioEntry& scenario, const std::string& wanted) const
{
    return std::any_of(m_known.begin(), m_known.end(),
                       [&](const std::string& key) { return names(scenario, wanted, key); });
}

std::vector<std::string> Rehearsal::namesFor(const ScenarioEntry& scenario) const
{
    std::vector<std::string> found;
    for (const std::string& key : m_known) {
        const std::size_t slash = key.find('/');
        found.push_back(isOfFamily(key.substr(0, slash), scenario.head.pack) ? key.substr(slash + 1) : key);
    }
    return found;
}

std::set<std::string> Rehearsal::shownAt(const ScenarioStep& step, Memory& memory) const
{
    memory.now += step.afterSeconds;
    const Guidance guidance = Engine::guidance(m_book, step.at, step.facts, m_slots);
    std::set<std::string> keys;
    for (const GuidancePrompt& prompt : guidance.prompts) {
        const auto before = memory.shown.find(prompt.key);
        const bool held =
            before != memory.shown.end() && (prompt.once || memory.now - before->second < prompt.cooldownSeconds);
        if (!held) {
            memory.shown.insert_or_assign(prompt.key, memory.now);
            keys.insert(prompt.key);
        }
    }
    const auto addKeys = [&keys](const auto& items) {
        for (const auto& item : items) {
            keys.insert(item.key);
        }
    };
    addKeys(guidance.steps);
    addKeys(guidance.limits);
    addKeys(guidance.required);
    addKeys(guidance.forbidden);
    addKeys(guidance.phrases);
    addTimes(step, keys);
    return keys;
}

/// Ladders and clocks of the moment as they are in force under the facts, and the ladder's step of the day.
void Rehearsal::addTimes(const ScenarioStep& step, std::set<std::string>& keys) const
{
    for (const LadderEntry* entry : m_book.ladders()) {
        if (entry->head.at != step.at || m_book.ladder(entry->kind, step.facts) != entry) {
            continue;
        }
        keys.insert(keyOf(entry->head));
        for (const LadderStep& rung : entry->steps) {
            if (isDay(step.facts, rung.days)) {
                keys.insert(keyOf(entry->head) + '/' + rung.id);
            }
        }
    }
    for (const ClockEntry* entry : m_book.clocks()) {
        if (entry->head.at == step.at && m_book.clock(entry->kind, entry->what, step.facts) == entry) {
            keys.insert(keyOf(entry->head));
        }
    }
}

/// A name without a pack means the scenario's own pack, or whatever overlays it; where that has no such entry, any
/// pack.
bool Rehearsal::names(const ScenarioEntry& scenario, const std::string& wanted, const std::string& key) const
{
    const std::size_t keySlash = key.find('/');
    const std::string keyPack = key.substr(0, keySlash);
    const std::string_view rest = std::string_view{key}.substr(keySlash + 1);
    const std::size_t slash = wanted.find('/');
    const std::string pack = wanted.substr(0, slash);
    const bool namesPack = slash != std::string::npos && std::any_of(m_book.packs().begin(), m_book.packs().end(),
                                                                     [&](const Pack& one) { return one.id == pack; });
    if (namesPack) {
        return isOfFamily(keyPack, pack) && isPartOrWhole(rest, std::string_view{wanted}.substr(slash + 1));
    }
    if (!isPartOrWhole(rest, wanted)) {
        return false;
    }
    if (isOfFamily(keyPack, scenario.head.pack)) {
        return true;
    }
    return std::none_of(m_known.begin(), m_known.end(), [&](const std::string& known) {
        const std::size_t at = known.find('/');
        return m_book.isInForce(known) && isOfFamily(known.substr(0, at), scenario.head.pack) &&
               isPartOrWhole(std::string_view{known}.substr(at + 1), wanted);
    });
}

bool Rehearsal::isOfFamily(const std::string& keyPack, const std::string& pack) const
{
    return m_book.rootOf(keyPack) == m_book.rootOf(pack);
}

} // namespace frontdesk
