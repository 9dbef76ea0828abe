#pragma once

#include "domain/arrears/FeePayment.h"
#include "domain/guidance/FieldGates.h"

#include <string_view>
#include <vector>

namespace frontdesk {

/// What the packs say while money is taken; the code is fee.payment_gate. Marks, never blocks: the money lies on the
/// counter. Pure. Source: M0-153, M0-154.
class FeePaymentGates {
public:
    /// What is required at the moment of taking and is not there. An invoice that nobody wants counts as declined.
    [[nodiscard]] static std::vector<GateMark> marks(const FeePayment& payment, const RuleBook& book,
                                                     const Facts& facts);
    [[nodiscard]] static bool has(std::string_view field);
    /// "" where it is not there.
    [[nodiscard]] static std::string text(const FeePayment& payment, std::string_view field);
};

} // namespace frontdesk
