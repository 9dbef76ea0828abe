#include "domain/rehearsal/RehearsalScore.h"

#include "domain/guidance/BookGuide.h"

#include <algorithm>

namespace frontdesk {

namespace {

/// The packs' limit for how much longer than written a step may take.
constexpr std::string_view toleranceLimit{"rehearsal_seconds"};

using Done = std::set<std::string, std::less<>>;

bool wantsLate(const ScenarioStep& step)
{
    const FactValue* const late = step.facts.find("late");
    return late != nullptr && *late == FactValue{true};
}

class Judge {
public:
    Judge(const RehearsalPlay& play, const RuleBook& book) : m_play(play), m_book(book)
    {
        for (const PlayedStep& step : play.played()) {
            m_ticked.insert(step.ticked.begin(), step.ticked.end());
            m_filled.insert(step.filled.begin(), step.filled.end());
        }
    }

    [[nodiscard]] bool isDone(std::size_t at, const RehearsalTask& task) const
    {
        const PlayedStep& played = m_play.played()[at];
        switch (task.kind) {
        case RehearsalTask::Kind::Reach:
            return played.reached.has_value();
        case RehearsalTask::Kind::InTime:
            return isInTime(at);
        case RehearsalTask::Kind::Say:
            return played.shown.contains(task.key) && !played.dismissed.contains(task.key);
        case RehearsalTask::Kind::Tick:
            return m_ticked.contains(task.key) || (!task.field.empty() && m_filled.contains(task.field));
        case RehearsalTask::Kind::Fill:
            return m_filled.contains(task.key);
        }
        return false;
    }

    /// A field that no form of the desk has while its step is played is nobody's to fill.
    [[nodiscard]] bool isAsked(std::size_t at, const RehearsalTask& task) const
    {
        return task.kind != RehearsalTask::Kind::Fill || m_filled.contains(task.key) ||
               !m_play.played()[at].cannotFill.contains(task.key);
    }

private:
    [[nodiscard]] bool isInTime(std::size_t at) const
    {
        const PlayedStep& played = m_play.played()[at];
        const ScenarioStep& step = m_play.scenario().steps[at];
        if (!played.reached || (played.late && !wantsLate(step))) {
            return false;
        }
        if (const auto allowed = RehearsalScore::allowedFor(step, m_book); allowed && *played.reached > *allowed) {
            return false;
        }
        return !passedLimit(at, played);
    }

    /// A moment that a limit names when it is passed came about, and the scenario is not about that.
    [[nodiscard]] bool passedLimit(std::size_t at, const PlayedStep& played) const
    {
        const std::vector<ScenarioStep>& steps = m_play.scenario().steps;
        const auto& limits = m_book.limits(steps[at].at);
        return std::any_of(limits.begin(), limits.end(), [&](const LimitEntry* limit) {
            const bool meant = std::any_of(steps.begin(), steps.end(),
                                           [&](const ScenarioStep& step) { return step.at == limit->past; });
            return !limit->past.empty() && !meant && played.moments.contains(limit->past);
        });
    }

    const RehearsalPlay& m_play;
    const RuleBook& m_book;
    Done m_ticked;
    Done m_filled;
};

} // namespace

RehearsalScore::Forbidden RehearsalScore::forbiddenOf(const RuleBook& book, const std::string& key)
{
    const auto entry = std::find_if(book.forbids().begin(), book.forbids().end(),
                                    [&](const ForbidEntry* one) { return keyOf(one->head) == key; });
    if (entry == book.forbids().end()) {
        return {.key = key};
    }
    return {.key = key, .words = (*entry)->text, .instead = (*entry)->instead, .source = (*entry)->head.source};
}

std::optional<Milliseconds> RehearsalScore::allowedFor(const ScenarioStep& step, const RuleBook& book)
{
    const std::int64_t most = BookGuide::most(book, toleranceLimit, step.facts);
    return most > 0 ? std::optional{Milliseconds{std::chrono::seconds{step.afterSeconds + most}}} : std::nullopt;
}

RehearsalScore RehearsalScore::of(const RehearsalPlay& play, const RuleBook& book, AdherenceWeights weights)
{
    RehearsalScore score;
    const Judge judge{play, book};
    for (std::size_t at = 0; at < play.tasks().size(); ++at) {
        Step step{.moment = play.scenario().steps[at].at};
        for (const RehearsalTask& task : play.tasks()[at]) {
            if (!judge.isAsked(at, task)) {
                continue;
            }
            const bool done = judge.isDone(at, task);
            score.m_due += task.weight;
            score.m_done += done ? task.weight : 0;
            step.items.push_back({task, done});
        }
        score.m_steps.push_back(std::move(step));
    }
    score.m_forbiddenWeight = weights.forbidden;
    for (const std::string& key : play.flagged()) {
        score.m_forbidden.push_back(forbiddenOf(book, key));
        score.m_due += weights.forbidden;
    }
    return score;
}

} // namespace frontdesk
