#pragma once

#include "domain/guidance/FieldGates.h"
#include "domain/visitor/Visit.h"

#include <vector>

namespace frontdesk {

/// What the packs require of a visit and is not known; the code is visit.gate_field.
class VisitGates {
public:
    /// Requirements of the moment at hand. Fields that a visit does not have are other panels' matter.
    [[nodiscard]] static std::vector<GateMark> marks(const Visit& visit, std::string_view moment, const Facts& facts,
                                                     const RuleBook& book);
};

} // namespace frontdesk
