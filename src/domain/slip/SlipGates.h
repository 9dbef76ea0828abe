#pragma once

#include "domain/guidance/FieldGates.h"
#include "domain/slip/ReleaseSlip.h"

#include <optional>
#include <vector>

namespace frontdesk {

/// What the packs say about slips; the code is slip.gate_field. Pure.
class SlipGates {
public:
    /// The text of a vocabulary field of a slip in the hand: "release_slip" and "release_slip_no" are its number, the
    /// others what stands on it.
    [[nodiscard]] static std::string fieldOf(const ReleaseSlip& slip, std::string_view field);
    /// What the packs require at the gate (moment visitor.goods_out) and is not there.
    /// @param facts of the desk: whose rules are followed
    [[nodiscard]] static std::vector<GateMark> marks(const ReleaseSlip& slip, const RuleBook& book, const Facts& facts);
    /// How long a slip is good when nobody says: the packs' limit slip_hours. Nothing without one.
    [[nodiscard]] static std::optional<std::chrono::hours> validFor(const RuleBook& book);
};

} // namespace frontdesk
