#pragma once

#include "rules/Guidance.h"
#include "rules/RuleBook.h"

#include <string>
#include <string_view>

namespace frontdesk {

/// Answers "what do the rules say now". Pure: same book, moment, facts and slots, same guidance; usable from every
/// thread. `once` and `cooldown` need memory and are applied by GuidanceSession, which sees them in the values.
class Engine {
public:
    /// @param facts may carry hour (0…23) and festival: they choose the slot {greeting} unless `slots` has one.
    /// A sentence whose slot has no value is left out where an alternative without it exists; else the slot and
    /// the punctuation that hangs on it are dropped, so that no brace is ever read aloud.
    [[nodiscard]] static Guidance guidance(const RuleBook& book, std::string_view moment, const Facts& facts,
                                           const Slots& slots = {});

    [[nodiscard]] static bool matches(const std::vector<Condition>& when, const Facts& facts);
    [[nodiscard]] static std::string greeting(const RuleBook& book, const Facts& facts);
};

/// Fills {slots} in one sentence.
[[nodiscard]] std::string fillSlots(std::string_view sentence, const Slots& slots);
/// Names of the slots in a sentence, in order.
[[nodiscard]] std::vector<std::string> slotsIn(std::string_view sentence);

} // namespace frontdesk
