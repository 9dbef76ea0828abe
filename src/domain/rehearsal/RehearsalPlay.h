#pragma once

#include "base/Clock.h"
#include "domain/rehearsal/RehearsalTasks.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// What the desk shows at one look.
struct RehearsalSight {
    std::vector<std::string> moments = {}; ///< the main one first, then those besides it
    Facts facts = {};
    std::set<std::string, std::less<>> shown = {};     ///< prompts in the column now
    std::set<std::string, std::less<>> dismissed = {}; ///< prompts put away so far
    std::set<std::string, std::less<>> flagged = {};   ///< entries of words not to say that were typed so far
    std::function<bool(std::string_view)> ticked = {}; ///< a step of a checklist
    std::function<bool(std::string_view)> filled = {}; ///< a field
    std::function<bool(std::string_view)> has = {};    ///< a field that this desk can fill at all
};

/// What happened while one step of a scenario was played.
struct PlayedStep {
    std::optional<Milliseconds> reached = {}; ///< after so long; nothing: the moment never came about
    bool late = false;                        ///< the rings' limit had been passed when it did
    std::set<std::string, std::less<>> moments = {};
    std::set<std::string, std::less<>> shown = {};
    std::set<std::string, std::less<>> dismissed = {};
    std::set<std::string, std::less<>> ticked = {};
    std::set<std::string, std::less<>> filled = {};
    std::set<std::string, std::less<>> cannotFill = {}; ///< fields that the desk in front does not have
};

/// One rehearsal of a scenario: follows the desk from step to step and notes what happened. A pure state machine fed
/// with sights and times. A step ends with next(), or by itself when the desk has come to the moment of the next one.
class RehearsalPlay {
public:
    /// Both must outlive it.
    RehearsalPlay(const ScenarioEntry& scenario, const RuleBook& book);

    /// The step at hand begins: whatever brings the desk there has been done. Time counts from here.
    void begin(SteadyTime now);
    /// @return true when the play has gone on to another step by itself; that one has begun
    bool see(const RehearsalSight& sight, SteadyTime now);
    /// Done with this step; the next one waits for begin().
    void next();

    /// Of the step at hand, since it began.
    [[nodiscard]] Milliseconds elapsed(SteadyTime now) const;
    [[nodiscard]] bool isOver() const { return m_at >= m_scenario.steps.size(); }
    [[nodiscard]] bool hasBegun() const { return m_began.has_value(); }
    [[nodiscard]] std::size_t at() const { return m_at; } ///< index of the step at hand
    [[nodiscard]] bool isReached() const { return !isOver() && m_played[m_at].reached.has_value(); }
    [[nodiscard]] const ScenarioEntry& scenario() const { return m_scenario; }
    [[nodiscard]] const std::vector<RehearsalTasks::Step>& tasks() const { return m_tasks; }
    [[nodiscard]] const std::vector<PlayedStep>& played() const { return m_played; }
    /// Entries of words not to say, each once.
    [[nodiscard]] const std::set<std::string, std::less<>>& flagged() const { return m_flagged; }

private:
    [[nodiscard]] bool matches(std::size_t index, const RehearsalSight& sight) const;
    [[nodiscard]] bool hasMovedOn(const RehearsalSight& sight) const;
    void note(const RehearsalSight& sight);
    void reach(const RehearsalSight& sight, Milliseconds after);

    const ScenarioEntry& m_scenario;
    std::vector<RehearsalTasks::Step> m_tasks;
    std::vector<PlayedStep> m_played;
    std::set<std::string, std::less<>> m_flagged;
    std::size_t m_at = 0;
    std::optional<SteadyTime> m_began;     ///< of the step at hand
    std::optional<SteadyTime> m_reachedAt; ///< of the step at hand
    std::optional<bool> m_nextWasThere;    ///< the next step's moment stood there when this one began
};

} // namespace frontdesk
