#pragma once

#include "domain/complaint/ComplaintClocks.h"
#include "domain/complaint/IndicatorFigure.h"
#include "domain/complaint/IndicatorRecord.h"

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

/// The indicators of the packs over tickets. Pure: the tickets of a period are the caller's choice.
class ComplaintIndicators {
public:
    /// Facts of a ticket by the vocabulary's names. In time is what was done before its clock was up; a clock that
    /// still runs says nothing yet.
    /// @param journal of the ticket, in its order @param clocks of ComplaintClocks, under the same book
    [[nodiscard]] static IndicatorRecord recordOf(const Complaint& complaint,
                                                  const std::vector<ComplaintEntry>& journal,
                                                  const std::vector<ComplaintClock>& clocks,
                                                  const ComplaintOutcome& outcome, UtcTime now);

    /// Every indicator that is in force for a kind of record, in the packs' order. A record counts in the denominator
    /// where its conditions hold and no exclusion does, and there in the numerator where those hold as well.
    [[nodiscard]] static std::vector<IndicatorFigure> of(const RuleBook& book, std::string_view kind,
                                                         const std::vector<IndicatorRecord>& records);
    /// Adds what was counted of other records of the kind, under the same book.
    static void merge(std::vector<IndicatorFigure>& into, const std::vector<IndicatorFigure>& more);
};

} // namespace frontdesk
