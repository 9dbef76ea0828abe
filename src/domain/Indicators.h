#pragma once

#include "domain/IndicatorFigure.h"
#include "domain/IndicatorRecord.h"
#include "rules/RuleBook.h"

#include <string_view>
#include <vector>

namespace frontdesk {

/// The indicators of the packs over records of any stem. Pure: the records of a period are the caller's choice.
class Indicators {
public:
    /// Every indicator that is in force for a kind of record, in the packs' order. A record counts in the denominator
    /// where its conditions hold and no exclusion does, and there in the numerator where those hold as well.
    [[nodiscard]] static std::vector<IndicatorFigure> of(const RuleBook& book, std::string_view kind,
                                                         const std::vector<IndicatorRecord>& records);
    /// Adds what was counted of other records of the kind, under the same book.
    static void merge(std::vector<IndicatorFigure>& into, const std::vector<IndicatorFigure>& more);
};

} // namespace frontdesk
