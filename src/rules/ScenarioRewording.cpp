#include "rules/ScenarioRewording.h"

#include "rules/Engine.h"
#include "rules/EntryValues.h"
#include "rules/PackChecker.h"
#include "rules/Rehearsal.h"
#include "rules/RuleBook.h"
#include "rules/TomlText.h"

#include <algorithm>

namespace frontdesk {

namespace {

/// Prompts of the pack that are shown at the step, by id.
std::vector<std::string> shownOf(const Pack& pack, const RuleBook& book, const ScenarioStep& step)
{
    const std::string prefix = pack.id + '/';
    std::vector<std::string> shown;
    for (const PromptEntry* entry : book.prompts(step.at)) {
        if (keyOf(entry->head).starts_with(prefix) && Engine::matches(entry->head.when, step.facts)) {
            shown.push_back(entry->head.id);
        }
    }
    return shown;
}

void reword(ScenarioEntry& scenario, const std::vector<Problem>& problems, const Pack& pack, const RuleBook& book)
{
    for (const Problem& problem : problems) {
        if (problem.code != packScenarioFails || problem.args.size() < 4) {
            continue;
        }
        const auto at = static_cast<std::size_t>(std::stoul(problem.args[1]) - 1);
        ScenarioStep& step = scenario.steps.at(at);
        const bool isMissing = problem.args[3] == "missing";
        std::erase(isMissing ? step.expect : step.absent, problem.args[2]);
        for (std::string& id : isMissing ? shownOf(pack, book, step) : std::vector<std::string>{}) {
            if (std::find(step.expect.begin(), step.expect.end(), id) == step.expect.end()) {
                step.expect.push_back(std::move(id));
            }
        }
    }
}

/// What another pack's rehearsal calls by its id alone, this one's calls by pack and id.
void nameFrom(ScenarioEntry& taken, const std::string& owner, const Rehearsal& rehearsal)
{
    const auto rename = [&](std::vector<std::string>& names) {
        for (std::string& name : names) {
            if (!rehearsal.knows(taken, name)) {
                name = owner + '/' + name;
            }
        }
    };
    for (ScenarioStep& step : taken.steps) {
        rename(step.expect);
        rename(step.absent);
    }
}

} // namespace

Result<PackText> takeNewWording(PackText text, const Pack& pack, const std::vector<Pack>& loaded)
{
    std::vector<Pack> all;
    std::copy_if(loaded.begin(), loaded.end(), std::back_inserter(all),
                 [&](const Pack& other) { return other.id != pack.id; });
    all.push_back(pack);
    const RuleBook book = RuleBook::compile(std::move(all));
    const Rehearsal rehearsal{book};
    for (const ScenarioEntry* entry : book.scenarios()) {
        const std::vector<Problem> problems = rehearsal.run(*entry);
        if (problems.empty()) {
            continue;
        }
        ScenarioEntry changed = *entry;
        const bool isOwn = entry->head.pack == pack.id;
        reword(changed, problems, pack, book);
        if (!isOwn) {
            changed.head.pack = pack.id;
            nameFrom(changed, entry->head.pack, rehearsal);
        }
        const std::string steps = tomlSteps(changed.steps);
        std::vector<std::pair<std::string, std::string>> keys{{"steps", steps}};
        if (!changed.title.zh.empty()) {
            keys.insert(keys.begin(), {"title", tomlLocal(changed.title)});
        }
        if (!changed.head.source.empty()) {
            keys.emplace_back("source", tomlTexts(changed.head.source));
        }
        const auto done = isOwn ? text.apply({{"scenario", changed.head.id, "steps", steps}})
                                : text.add("scenario", changed.head.id, keys);
        if (!done) {
            return tl::make_unexpected(done.error());
        }
    }
    return text;
}

} // namespace frontdesk
