#pragma once

#include "domain/call/CallForm.h"
#include "domain/guidance/FieldGates.h"

#include <vector>

namespace frontdesk {

/// What the packs require of a call; the codes are call.gate_field with the field, or call.gate_recap.
class CallGates {
public:
    /// Requirements of the moments call.record.required, call.closing and (category emergency) call.emergency: one
    /// mark a field, the strictest. Fields that a call's form does not have are other panels' matter and give none;
    /// an emergency is only ever warned about.
    [[nodiscard]] static std::vector<GateMark> marks(const CallForm& form, const Facts& facts, const RuleBook& book);
};

} // namespace frontdesk
