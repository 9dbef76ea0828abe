#pragma once

#include "base/Result.h"
#include "domain/call/CallForm.h"
#include "rules/Facts.h"
#include "rules/RuleBook.h"

#include <vector>

namespace frontdesk {

/// What the packs require at a step and is not there. Pure: the panel asks to show marks, the service asks again.
struct GateMark {
    Problem problem; ///< call.gate_field with the field, or call.gate_recap
    GateLevel level = GateLevel::Warn;
    std::string key; ///< "pack/id" of the requirement
    std::vector<std::string> source;
};

class CallGates {
public:
    /// Requirements of the moments call.record.required, call.closing and (category emergency) call.emergency: one
    /// mark a field, the strictest. Fields that a call's form does not have are other panels' matter and give none;
    /// an emergency is only ever warned about.
    [[nodiscard]] static std::vector<GateMark> marks(const CallForm& form, const Facts& facts, const RuleBook& book);
};

} // namespace frontdesk
