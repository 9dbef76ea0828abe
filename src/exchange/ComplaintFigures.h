#pragma once

#include "domain/complaint/ComplaintStatistics.h"
#include "domain/people/NamesOfStaff.h"
#include "exchange/FigureTable.h"

#include <vector>

namespace frontdesk {

/// The figures of the tickets of a period as tables in the language of the screen, each with what it counts. GUI thread
/// (or the only thread of frontdeskctl).
class ComplaintFigures {
public:
    static constexpr std::size_t mostAreas = 10;

    /// @param indicators of IndicatorTables, which come after what all of them are together
    [[nodiscard]] static std::vector<FigureTable> of(const ComplaintStatistics& figures, const NamesOfStaff& names,
                                                     const std::vector<FigureTable>& indicators = {});
};

} // namespace frontdesk
