#pragma once

#include "base/Result.h"
#include "rules/Guidance.h"
#include "rules/RuleBook.h"

#include <set>
#include <string>
#include <vector>

namespace frontdesk {

/// Plays a pack's scenarios against a book: names the moments one after the other and compares the guidance with what
/// the scenario expects. Slots are filled with their own names. Prompts marked `once` or with a cooldown are held back
/// as GuidanceSession does it at the desk. The book must outlive it.
class Rehearsal {
public:
    explicit Rehearsal(const RuleBook& book);

    /// Nothing when every expectation is met; else packScenarioFails for each that is not, at the place of its step.
    [[nodiscard]] std::vector<Problem> run(const ScenarioEntry& scenario) const;
    /// True when some active pack has an entry of that name, in force or not.
    [[nodiscard]] bool knows(const ScenarioEntry& scenario, const std::string& wanted) const;
    /// What the scenario can name: ids of its own pack's entries without the pack, all others with it.
    [[nodiscard]] std::vector<std::string> namesFor(const ScenarioEntry& scenario) const;
    /// True when the scenario means the entry (or step) of that key by the name.
    [[nodiscard]] bool names(const ScenarioEntry& scenario, const std::string& wanted, const std::string& key) const;

private:
    struct Memory;
    [[nodiscard]] std::set<std::string> shownAt(const ScenarioStep& step, Memory& memory) const;
    void addTimes(const ScenarioStep& step, std::set<std::string>& keys) const;
    [[nodiscard]] bool isOfFamily(const std::string& keyPack, const std::string& pack) const;

    const RuleBook& m_book;
    Slots m_slots;
    std::set<std::string> m_known; ///< keys of all entries
};

} // namespace frontdesk
