#include "domain/call/CallGuide.h"

namespace frontdesk {

CallLimits CallGuide::limits(const RuleBook& book, const Facts& facts)
{
    CallLimits limits;
    if (const auto rings = book.limit("rings", facts)) {
        limits.rings = {.most = static_cast<int>(rings->most), .near = static_cast<int>(rings->near.value_or(0))};
    }
    if (const auto hold = book.limit("hold_seconds", facts)) {
        limits.holdMost = std::chrono::seconds{hold->most};
        limits.holdNear = std::chrono::seconds{hold->near.value_or(0)};
    }
    return limits;
}

} // namespace frontdesk
