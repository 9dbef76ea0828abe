#pragma once

#include "rules/Pack.h"

#include <vector>

namespace frontdesk {

/// False when no facts can fulfil both at once, such as late = true and late = false.
[[nodiscard]] bool canHoldTogether(const std::vector<Condition>& a, const std::vector<Condition>& b);

/// True when b holds whenever a does: each condition of b is one of a's, or a wider one on the same fact.
[[nodiscard]] bool holdsWhenever(const std::vector<Condition>& a, const std::vector<Condition>& b);

} // namespace frontdesk
