#pragma once

#include "domain/IndicatorFigure.h"
#include "domain/people/NamesOfStaff.h"
#include "exchange/FigureTable.h"
#include "rules/Vocabulary.h"

#include <vector>

namespace frontdesk {

/// The packs' indicators as tables in the language of the screen: figure, what was counted of what, what was left out,
/// in all and by whose they are, with the definition beside each. GUI thread (or the only thread of frontdeskctl).
class IndicatorTables {
public:
    static constexpr std::size_t mostGroups = 30; ///< of one indicator: those that count most

    [[nodiscard]] static std::vector<FigureTable> of(const std::vector<IndicatorFigure>& figures,
                                                     const NamesOfStaff& names, const Vocabulary& vocabulary);
};

} // namespace frontdesk
