#pragma once

#include "domain/arrears/FeeContact.h"
#include "domain/guidance/FieldGates.h"

#include <optional>
#include <string_view>
#include <vector>

namespace frontdesk {

/// What the packs require of a contact about fees; the code is fee.gate_field. Pure.
class FeeContactGates {
public:
    /// What is required at that moment and is not there. @param calledAt when the payer was reached by telephone before
    /// a visit @param hasDay a day to pay was named. Source: M0-138 to M0-141, M0-148, M0-149.
    [[nodiscard]] static std::vector<GateMark> marks(const FeeContact& contact, std::optional<UtcTime> calledAt,
                                                     bool hasDay, const RuleBook& book, std::string_view moment,
                                                     const Facts& facts);
    /// What is known of a contact, for the conditions of packs.
    [[nodiscard]] static Facts factsOf(const FeeContact& contact, FeeClass feeClass);
};

} // namespace frontdesk
