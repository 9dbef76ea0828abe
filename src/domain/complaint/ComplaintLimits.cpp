#include "domain/complaint/ComplaintLimits.h"

namespace frontdesk {

ComplaintLimits ComplaintLimits::of(const RuleBook& book, const Facts& facts)
{
    ComplaintLimits limits;
    const auto read = [&](std::string_view what, int& into) {
        if (const auto limit = book.limit(what, facts)) {
            into = static_cast<int>(limit->most);
        }
    };
    read("follow_up_tries", limits.followUpTries);
    read("follow_up_day_parts", limits.followUpDayParts);
    read("returns_to_escalate", limits.returnsToEscalate);
    read("chases_to_escalate", limits.chasesToEscalate);
    if (const auto limit = book.limit("grace_days", facts)) {
        limits.grace = std::chrono::days{limit->most};
    }
    return limits;
}

} // namespace frontdesk
