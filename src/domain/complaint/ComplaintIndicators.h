#pragma once

#include "domain/IndicatorRecord.h"
#include "domain/complaint/ComplaintClocks.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// What became of a ticket and stands outside of its journal's plain words.
struct ComplaintOutcome {
    std::string ruling = {};               ///< the vocabulary's word of the last ruling; empty: nobody ruled
    std::optional<bool> satisfied = {};    ///< what the customer said last; none: the journal's last follow-up call
    std::optional<bool> reviewPassed = {}; ///< the last quality review; none: nobody looked at it again
    bool operator==(const ComplaintOutcome&) const = default;
};

/// What the indicators of the packs ask of tickets. Pure: the tickets of a period are the caller's choice.
class ComplaintIndicators {
public:
    /// Facts of a ticket by the vocabulary's names. In time is what was done before its clock was up; a clock that
    /// still runs says nothing yet.
    /// @param journal of the ticket, in its order @param clocks of ComplaintClocks, under the same book
    [[nodiscard]] static IndicatorRecord recordOf(const Complaint& complaint,
                                                  const std::vector<ComplaintEntry>& journal,
                                                  const std::vector<ComplaintClock>& clocks,
                                                  const ComplaintOutcome& outcome, UtcTime now);
};

} // namespace frontdesk
