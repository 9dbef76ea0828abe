#include "domain/rehearsal/RehearsalTasks.h"

#include "rules/Engine.h"
#include "rules/Rehearsal.h"

#include <algorithm>
#include <set>

namespace frontdesk {

namespace {

/// Gathers the tasks of the steps one after the other and remembers what was asked for already.
class TaskReader {
public:
    TaskReader(const ScenarioEntry& scenario, const RuleBook& book, AdherenceWeights weights)
        : m_scenario(scenario), m_book(book), m_rehearsal(book), m_weights(weights)
    {}

    RehearsalTasks::Step read(const ScenarioStep& step)
    {
        const std::vector<std::string> source = m_scenario.head.source;
        RehearsalTasks::Step tasks{
            {.kind = RehearsalTask::Kind::Reach, .key = step.at, .weight = m_weights.required, .source = source},
            {.kind = RehearsalTask::Kind::InTime, .key = step.at, .weight = m_weights.required, .source = source}};
        const Guidance guidance = Engine::guidance(m_book, step.at, step.facts);
        for (const GuidancePrompt& prompt : guidance.prompts) {
            if (!prompt.say.empty() && isExpected(step, prompt.key)) {
                tasks.push_back({.kind = RehearsalTask::Kind::Say,
                                 .key = prompt.key,
                                 .weight = m_weights.step,
                                 .source = prompt.source});
            }
        }
        for (const GuidanceStep& each : guidance.steps) {
            if ((each.required || isExpected(step, each.key)) && m_asked.insert(each.key).second) {
                tasks.push_back({.kind = RehearsalTask::Kind::Tick,
                                 .key = each.key,
                                 .weight = each.required ? m_weights.required : m_weights.step,
                                 .field = each.field,
                                 .source = each.source});
                m_asked.insert(each.field);
            }
        }
        for (const GuidanceRequire& require : guidance.required) {
            const bool blocks = require.level == GateLevel::Block;
            if (!blocks && !isExpected(step, require.key)) {
                continue;
            }
            for (const std::string& field : require.fields) {
                if (m_asked.insert(field).second) {
                    tasks.push_back({.kind = RehearsalTask::Kind::Fill,
                                     .key = field,
                                     .weight = blocks ? m_weights.required : m_weights.step,
                                     .source = require.source});
                }
            }
        }
        return tasks;
    }

private:
    [[nodiscard]] bool isExpected(const ScenarioStep& step, const std::string& key) const
    {
        return std::any_of(step.expect.begin(), step.expect.end(),
                           [&](const std::string& wanted) { return m_rehearsal.names(m_scenario, wanted, key); });
    }

    const ScenarioEntry& m_scenario;
    const RuleBook& m_book;
    Rehearsal m_rehearsal;
    AdherenceWeights m_weights;
    std::set<std::string> m_asked{std::string{}};
};

} // namespace

std::string_view nameOf(RehearsalTask::Kind kind)
{
    switch (kind) {
    case RehearsalTask::Kind::Reach:
        return "reach";
    case RehearsalTask::Kind::InTime:
        return "in_time";
    case RehearsalTask::Kind::Say:
        return "say";
    case RehearsalTask::Kind::Tick:
        return "tick";
    case RehearsalTask::Kind::Fill:
        return "fill";
    }
    return "";
}

std::vector<RehearsalTasks::Step> RehearsalTasks::of(const ScenarioEntry& scenario, const RuleBook& book,
                                                     AdherenceWeights weights)
{
    TaskReader reader{scenario, book, weights};
    std::vector<Step> steps;
    for (const ScenarioStep& step : scenario.steps) {
        steps.push_back(reader.read(step));
    }
    return steps;
}

} // namespace frontdesk
