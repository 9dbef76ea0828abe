#pragma once

#include "domain/IndicatorFigure.h"
#include "domain/complaint/ComplaintClocks.h"

#include <vector>

namespace frontdesk {

class ReadView;

/// Counts tickets for the packs' indicators: reads their journals, clocks, rulings, the customers' words and the last
/// quality reviews. Keeps the calendars of its book: make one for many tickets. On the read lane's thread.
class ComplaintIndicatorReading {
public:
    /// @param book must outlive it
    ComplaintIndicatorReading(const RuleBook& book, TimeZone zone) : m_book(book), m_clocks(book, std::move(zone)) {}

    /// What these tickets are in the indicators of complaints; Indicators::merge() adds the next ones. A clock
    /// that its pack cannot reckon leaves its ticket without clocks: no figure may fail for it. @error those of the
    /// store
    [[nodiscard]] Result<std::vector<IndicatorFigure>> figuresOf(const ReadView& view,
                                                                 const std::vector<Complaint>& complaints, UtcTime now);

private:
    const RuleBook& m_book;
    ComplaintClocks m_clocks;
};

} // namespace frontdesk
