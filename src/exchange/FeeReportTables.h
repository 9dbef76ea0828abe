#pragma once

#include "domain/arrears/FeeReport.h"
#include "domain/people/NamesOfStaff.h"
#include "exchange/FigureTable.h"
#include "rules/Vocabulary.h"

#include <vector>

namespace frontdesk {

/// The figures of fees as tables in the language of the screen: how long money has been due, in all and by building,
/// cause and steward; the packs' indicators with their formulas; what came in, with waivers and what was paid ahead
/// apart, by month, by how it was paid and by who took it. GUI thread (or the only thread of frontdeskctl).
class FeeReportTables {
public:
    static constexpr std::size_t mostRows = 60; ///< of one table: those that owe most

    [[nodiscard]] static std::vector<FigureTable> of(const FeeReport& report,
                                                     const std::vector<IndicatorFigure>& figures,
                                                     const NamesOfStaff& names, const Vocabulary& vocabulary);
};

} // namespace frontdesk
