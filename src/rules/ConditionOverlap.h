#pragma once

#include "rules/Pack.h"

#include <vector>

namespace frontdesk {

/// False when no facts can fulfil both at once, such as late = true and late = false.
[[nodiscard]] bool canHoldTogether(const std::vector<Condition>& a, const std::vector<Condition>& b);

} // namespace frontdesk
