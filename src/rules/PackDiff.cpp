#include "rules/PackDiff.h"

#include "rules/EachEntry.h"
#include "rules/PackFingerprint.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <type_traits>

namespace frontdesk {

namespace {

struct KnownEntry {
    std::string moment;
    std::string fingerprint;
};
using KnownEntries = std::map<std::pair<std::string, std::string>, KnownEntry>;

void put(Pack& pack, const PromptEntry& entry) { pack.prompts.push_back(entry); }
void put(Pack& pack, const ChecklistEntry& entry) { pack.checklists.push_back(entry); }
void put(Pack& pack, const LimitEntry& entry) { pack.limits.push_back(entry); }
void put(Pack& pack, const RequireEntry& entry) { pack.requirements.push_back(entry); }
void put(Pack& pack, const ForbidEntry& entry) { pack.forbids.push_back(entry); }
void put(Pack& pack, const PhraseEntry& entry) { pack.phrases.push_back(entry); }
void put(Pack& pack, const GreetingEntry& entry) { pack.greetings.push_back(entry); }
void put(Pack& pack, const LadderEntry& entry) { pack.ladders.push_back(entry); }
void put(Pack& pack, const ClockEntry& entry) { pack.clocks.push_back(entry); }
void put(Pack& pack, const CalendarEntry& entry) { pack.calendars.push_back(entry); }
void put(Pack& pack, const IndicatorEntry& entry) { pack.indicators.push_back(entry); }
void put(Pack& pack, const ScorecardEntry& entry) { pack.scorecards.push_back(entry); }
void put(Pack& pack, const LetterEntry& entry) { pack.letters.push_back(entry); }
void put(Pack& pack, const ScenarioEntry& entry) { pack.scenarios.push_back(entry); }

KnownEntries entriesOf(const Pack& pack)
{
    KnownEntries entries;
    forEachKind(pack, [&](std::string_view kind, const auto& entry) {
        if (!entry.head.enabled || kind == "scenario") { // a rehearsal changes nothing at the desk
            return;
        }
        Pack alone;
        put(alone, entry);
        entries[{std::string{kind}, entry.head.id}] = {entry.head.at, packFingerprint({std::move(alone)})};
    });
    return entries;
}

} // namespace

std::vector<PackChange> differences(const Pack& before, const Pack& after)
{
    const KnownEntries old = entriesOf(before);
    const KnownEntries now = entriesOf(after);
    std::vector<PackChange> changes;
    for (const auto& [name, entry] : now) {
        const auto was = old.find(name);
        if (was == old.end() || was->second.fingerprint != entry.fingerprint) {
            changes.push_back({was == old.end() ? PackChange::What::Added : PackChange::What::Changed, name.first,
                               name.second, entry.moment});
        }
    }
    for (const auto& [name, entry] : old) {
        if (!now.contains(name)) {
            changes.push_back({PackChange::What::Removed, name.first, name.second, entry.moment});
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const PackChange& a, const PackChange& b) {
        return std::tie(a.moment, a.kind, a.id) < std::tie(b.moment, b.kind, b.id);
    });
    return changes;
}

std::vector<std::string> momentsTouched(const std::vector<PackChange>& changes)
{
    std::set<std::string> moments;
    for (const PackChange& change : changes) {
        if (!change.moment.empty()) {
            moments.insert(change.moment);
        }
    }
    return {moments.begin(), moments.end()};
}

} // namespace frontdesk
