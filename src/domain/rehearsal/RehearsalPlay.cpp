#include "domain/rehearsal/RehearsalPlay.h"

#include <algorithm>

namespace frontdesk {

RehearsalPlay::RehearsalPlay(const ScenarioEntry& scenario, const RuleBook& book)
    : m_scenario(scenario), m_tasks(RehearsalTasks::of(scenario, book)), m_played(scenario.steps.size())
{}

void RehearsalPlay::begin(SteadyTime now)
{
    if (!m_began) {
        m_began = now;
    }
}

bool RehearsalPlay::see(const RehearsalSight& sight, SteadyTime now)
{
    if (isOver() || !m_began) {
        return false;
    }
    const std::size_t before = m_at;
    const auto after = [&](SteadyTime since) { return std::chrono::floor<Milliseconds>(now - since); };
    if (!isReached() && matches(m_at, sight)) {
        reach(sight, after(*m_began));
        m_reachedAt = now;
    }
    const bool nextIsThere = m_at + 1 < m_scenario.steps.size() && matches(m_at + 1, sight);
    if (!m_nextWasThere) {
        m_nextWasThere = nextIsThere;
    }
    if (nextIsThere && hasMovedOn(sight)) {
        const SteadyTime since = m_reachedAt.value_or(*m_began);
        note(sight); // ticks and words of the last moment
        next();
        begin(since);
        reach(sight, after(since));
        m_reachedAt = now;
    }
    note(sight);
    return m_at != before;
}

/// The next step's moment is there: has the desk gone on to it, or does it stand beside the one at hand?
bool RehearsalPlay::hasMovedOn(const RehearsalSight& sight) const
{
    const bool sameMoment = m_scenario.steps[m_at + 1].at == m_scenario.steps[m_at].at;
    return isReached() && !sameMoment ? !matches(m_at, sight) : !*m_nextWasThere;
}

Milliseconds RehearsalPlay::elapsed(SteadyTime now) const
{
    return m_began ? std::chrono::floor<Milliseconds>(now - *m_began) : Milliseconds{0};
}

void RehearsalPlay::next()
{
    if (!isOver()) {
        ++m_at;
        m_began.reset();
        m_reachedAt.reset();
        m_nextWasThere.reset();
    }
}

/// The moment is there; where the step before has the same one, also what sets the two apart.
bool RehearsalPlay::matches(std::size_t index, const RehearsalSight& sight) const
{
    const ScenarioStep& step = m_scenario.steps[index];
    if (std::find(sight.moments.begin(), sight.moments.end(), step.at) == sight.moments.end()) {
        return false;
    }
    if (index == 0 || m_scenario.steps[index - 1].at != step.at) {
        return true;
    }
    const Facts& before = m_scenario.steps[index - 1].facts;
    return std::all_of(step.facts.all().begin(), step.facts.all().end(), [&](const auto& fact) {
        const FactValue* const same = before.find(fact.first);
        const FactValue* const now = sight.facts.find(fact.first);
        return (same != nullptr && *same == fact.second) || (now != nullptr && *now == fact.second);
    });
}

void RehearsalPlay::reach(const RehearsalSight& sight, Milliseconds after)
{
    PlayedStep& step = m_played[m_at];
    step.reached = after;
    const FactValue* const late = sight.facts.find("late");
    step.late = late != nullptr && *late == FactValue{true};
}

void RehearsalPlay::note(const RehearsalSight& sight)
{
    if (isOver()) {
        return;
    }
    PlayedStep& step = m_played[m_at];
    step.moments.insert(sight.moments.begin(), sight.moments.end());
    step.shown.insert(sight.shown.begin(), sight.shown.end());
    step.dismissed.insert(sight.dismissed.begin(), sight.dismissed.end());
    m_flagged.insert(sight.flagged.begin(), sight.flagged.end());
    for (const RehearsalTasks::Step& tasks : m_tasks) {
        for (const RehearsalTask& task : tasks) {
            const std::string& field = task.kind == RehearsalTask::Kind::Fill ? task.key : task.field;
            if (task.kind == RehearsalTask::Kind::Tick && sight.ticked && sight.ticked(task.key)) {
                step.ticked.insert(task.key);
            }
            if (!field.empty() && sight.has && !sight.has(field)) {
                step.cannotFill.insert(field);
            } else if (!field.empty() && sight.filled && sight.filled(field)) {
                step.filled.insert(field);
            }
        }
    }
}

} // namespace frontdesk
