#pragma once

#include "rules/EntryHead.h"
#include "rules/Vocabulary.h"

#include <vector>

namespace frontdesk {

/// False when no facts can fulfil both at once, such as late = true and late = false.
[[nodiscard]] bool canHoldTogether(const std::vector<Condition>& a, const std::vector<Condition>& b);

/// True when b holds whenever a does: each condition of b is one of a's, or a wider one on the same fact.
[[nodiscard]] bool holdsWhenever(const std::vector<Condition>& a, const std::vector<Condition>& b);

/// False when no value that the fact can have fulfils the condition. Numbers alone can contradict themselves: words and
/// flags were compared with the vocabulary when they were read.
[[nodiscard]] bool canHold(const Condition& condition, const FactWord& fact);

} // namespace frontdesk
