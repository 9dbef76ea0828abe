#pragma once

#include "domain/guidance/FieldGates.h"
#include "domain/matter/MatterForm.h"

#include <vector>

namespace frontdesk {

/// What the packs require of a counter matter; the code is matter.gate_field.
class MatterGates {
public:
    /// Requirements of the moments visitor.talking, visitor.inquiry (inquiries), complaint.listening (complaints) and
    /// call.emergency (emergencies).
    /// Fields that this form does not have are other panels' matter; an emergency is only ever warned about.
    [[nodiscard]] static std::vector<GateMark> marks(const MatterForm& form, const Facts& facts, const RuleBook& book);
};

} // namespace frontdesk
