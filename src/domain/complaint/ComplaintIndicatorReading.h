#pragma once

#include "domain/complaint/ComplaintClocks.h"
#include "domain/complaint/IndicatorRecord.h"

#include <vector>

namespace frontdesk {

class ReadView;

/// Reads what the indicators ask of tickets: journal, clocks, ruling, the customer's word and the last quality review.
/// Keeps the calendars of its book: make one for many tickets. On the read lane's thread.
class ComplaintIndicatorReading {
public:
    /// @param book must outlive it
    ComplaintIndicatorReading(const RuleBook& book, TimeZone zone) : m_clocks(book, std::move(zone)) {}

    /// One for each, in their order. A clock that its pack cannot reckon leaves its ticket without clocks: no figure
    /// may fail for it. @error those of the store
    [[nodiscard]] Result<std::vector<IndicatorRecord>> recordsOf(const ReadView& view,
                                                                 const std::vector<Complaint>& complaints, UtcTime now);

private:
    ComplaintClocks m_clocks;
};

} // namespace frontdesk
