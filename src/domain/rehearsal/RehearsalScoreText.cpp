// The score as it is kept: written as text, and read again.
#include "domain/rehearsal/RehearsalScore.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace frontdesk {

namespace {

constexpr std::string_view itemSeparator{"; "};
constexpr std::string_view forbiddenHead{"forbidden "};
constexpr int mostWeight = 1000; ///< far above any: what is more was not written here

constexpr std::array taskKinds{RehearsalTask::Kind::Reach, RehearsalTask::Kind::InTime, RehearsalTask::Kind::Say,
                               RehearsalTask::Kind::Tick, RehearsalTask::Kind::Fill};

/// Cuts off what stands before the separator; the whole rest where there is none.
std::string_view cutBefore(std::string_view& rest, std::string_view separator)
{
    const std::size_t at = rest.find(separator);
    const std::string_view first = rest.substr(0, at);
    rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + separator.size());
    return first;
}

std::optional<int> wholeNumber(std::string_view digits)
{
    int value = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = problem == std::errc{} && end == digits.data() + digits.size();
    return whole && value >= 0 && value <= mostWeight ? std::optional{value} : std::nullopt;
}

/// "key 1/3"
struct KeptPoints {
    std::string key;
    int done = 0;
    int due = 0;

    static std::optional<KeptPoints> read(std::string_view words)
    {
        const std::size_t blank = words.rfind(' ');
        if (blank == std::string_view::npos || blank == 0) {
            return std::nullopt;
        }
        std::string_view points = words.substr(blank + 1);
        const auto done = wholeNumber(cutBefore(points, "/"));
        const auto due = wholeNumber(points);
        if (!done || !due || (*done != 0 && *done != *due)) {
            return std::nullopt;
        }
        return KeptPoints{.key = std::string{words.substr(0, blank)}, .done = *done, .due = *due};
    }
};

} // namespace

std::string RehearsalScore::text() const
{
    std::string lines;
    for (std::size_t at = 0; at < m_steps.size(); ++at) {
        lines += std::to_string(at + 1) + ' ' + m_steps[at].moment;
        for (const Item& item : m_steps[at].items) {
            lines += std::string{itemSeparator} + std::string{nameOf(item.task.kind)} + ' ' + item.task.key + ' ' +
                     std::to_string(item.done ? item.task.weight : 0) + '/' + std::to_string(item.task.weight);
        }
        lines += '\n';
    }
    for (const Forbidden& forbidden : m_forbidden) {
        lines += std::string{forbiddenHead} + forbidden.key + " 0/" + std::to_string(m_forbiddenWeight) + '\n';
    }
    return lines;
}

bool RehearsalScore::readStep(std::string_view line)
{
    std::string_view moment = cutBefore(line, itemSeparator);
    const auto number = wholeNumber(cutBefore(moment, " "));
    if (!number || *number != static_cast<int>(m_steps.size()) + 1 || moment.empty()) {
        return false;
    }
    Step step{.moment = std::string{moment}};
    while (!line.empty()) {
        std::string_view words = cutBefore(line, itemSeparator);
        const std::string_view name = cutBefore(words, " ");
        const auto kind =
            std::find_if(taskKinds.begin(), taskKinds.end(), [&](auto each) { return nameOf(each) == name; });
        const auto points = KeptPoints::read(words);
        if (kind == taskKinds.end() || !points) {
            return false;
        }
        m_due += points->due;
        m_done += points->done;
        step.items.push_back(
            {.task = {.kind = *kind, .key = points->key, .weight = points->due}, .done = points->done == points->due});
    }
    m_steps.push_back(std::move(step));
    return true;
}

bool RehearsalScore::readForbidden(std::string_view line)
{
    const auto points = KeptPoints::read(line.substr(forbiddenHead.size()));
    if (!points || points->done != 0) {
        return false;
    }
    m_forbiddenWeight = points->due;
    m_due += points->due;
    m_forbidden.push_back({.key = points->key});
    return true;
}

std::optional<RehearsalScore> RehearsalScore::fromText(std::string_view text)
{
    RehearsalScore score;
    while (!text.empty()) {
        const std::string_view line = cutBefore(text, "\n");
        const bool read = line.starts_with(forbiddenHead) ? score.readForbidden(line) : score.readStep(line);
        if (!read) {
            return std::nullopt;
        }
    }
    return score.m_steps.empty() ? std::nullopt : std::optional{std::move(score)};
}

void RehearsalScore::explain(const RuleBook& book, const ScenarioEntry* scenario)
{
    std::vector<RehearsalTask> asked;
    if (scenario != nullptr) {
        for (RehearsalTasks::Step& step : RehearsalTasks::of(*scenario, book)) {
            std::move(step.begin(), step.end(), std::back_inserter(asked));
        }
    }
    for (Step& step : m_steps) {
        for (Item& item : step.items) {
            const auto same = std::find_if(asked.begin(), asked.end(), [&](const RehearsalTask& task) {
                return task.kind == item.task.kind && task.key == item.task.key;
            });
            if (same != asked.end()) {
                item.task.source = same->source;
            }
        }
    }
    for (Forbidden& forbidden : m_forbidden) {
        forbidden = forbiddenOf(book, forbidden.key);
    }
}

bool RehearsalScore::isPassed() const
{
    const auto isMissed = [](const Item& item) {
        return !item.done && item.task.weight >= AdherenceWeights{}.required;
    };
    return m_forbidden.empty() && std::none_of(m_steps.begin(), m_steps.end(), [&](const Step& step) {
               return std::any_of(step.items.begin(), step.items.end(), isMissed);
           });
}

} // namespace frontdesk
