#pragma once

#include "domain/guidance/Adherence.h"
#include "rules/Pack.h"
#include "rules/RuleBook.h"

#include <string>
#include <vector>

namespace frontdesk {

/// One thing that a step of a scenario asks for.
struct RehearsalTask {
    enum class Kind {
        Reach,  ///< the moment came about on the desk
        InTime, ///< and in time
        Say,    ///< words to say were shown and not put away
        Tick,   ///< a step of a checklist was ticked, or done by a filled field
        Fill,   ///< a field was filled
    };
    Kind kind = Kind::Reach;
    std::string key;                      ///< moment, "pack/prompt", "pack/checklist/step", or the field's name
    int weight = 1;                       ///< as in Adherence: required things count more
    std::string field = {};               ///< of a Tick that a filled field does
    std::vector<std::string> source = {}; ///< clauses that ask for it
    bool operator==(const RehearsalTask&) const = default;
};

/// What a scenario asks for, step by step. Pure. Words to say are those that the scenario expects; of checklists every
/// required step counts and, where the scenario names the list or the step, the others too; fields are those that a
/// requirement of the moment blocks for, or that the scenario expects. A tick or a field is asked for once a scenario,
/// however often its moment comes.
class RehearsalTasks {
public:
    using Step = std::vector<RehearsalTask>;

    [[nodiscard]] static std::vector<Step> of(const ScenarioEntry& scenario, const RuleBook& book,
                                              AdherenceWeights weights = {});
};

[[nodiscard]] std::string_view nameOf(RehearsalTask::Kind kind);

} // namespace frontdesk
