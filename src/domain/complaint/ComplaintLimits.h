#pragma once

#include "rules/RuleBook.h"

#include <chrono>

namespace frontdesk {

/// What the packs allow on a ticket's way. A value. Without a limit of that name: one try counts, a closed ticket may
/// be opened again at any time, and neither returns nor chasing bring it up by themselves.
struct ComplaintLimits {
    int followUpTries = 1;    ///< calls before the customer counts as not to be reached
    int followUpDayParts = 1; ///< parts of the day in which they are made
    std::chrono::days grace{36500};
    int returnsToEscalate = 0; ///< 0: never
    int chasesToEscalate = 0;  ///< 0: never
    bool operator==(const ComplaintLimits&) const = default;

    [[nodiscard]] static ComplaintLimits of(const RuleBook& book, const Facts& facts);
};

} // namespace frontdesk
