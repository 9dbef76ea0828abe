#pragma once

#include "domain/slip/SlipCourse.h"

#include <QString>
#include <string_view>

namespace frontdesk {

// Labels of what stands on release slips, in the language of the screen.

[[nodiscard]] QString slipStateLabel(SlipState state);
/// What the desk does next: "Approve", "Print".
[[nodiscard]] QString slipStepLabel(SlipStep step);
[[nodiscard]] QString goodsOwnerLabel(std::string_view goodsOf);
/// How the proprietor agreed; empty for none.
[[nodiscard]] QString consentWayLabel(std::string_view how);
/// "Sofa × 2 (red)"
[[nodiscard]] QString slipLineLabel(const SlipLine& line);
/// All goods in one line.
[[nodiscard]] QString slipGoodsLabel(const ReleaseSlip& slip);
/// What of a check differed from what was written, a line each; empty for one that passed.
[[nodiscard]] QString slipDifferences(const ReleaseSlip& slip, std::size_t check);

} // namespace frontdesk
