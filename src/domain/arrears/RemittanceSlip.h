#pragma once

#include "base/Clock.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/arrears/Remittance.h"
#include "domain/people/Actor.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

struct RemittanceSlipTag;
using RemittanceSlipId = Id<RemittanceSlipTag>;

/// A day's money as it was handed to finance: what the receipts said and what was counted. Never changed once it is
/// there: a correction is a slip of its own, of the next edition, that names the one before. It holds all that stands
/// on its paper, so that it is printed again as it was.
struct RemittanceSlip {
    RemittanceSlipId id;
    int edition = 1;                            ///< of its day
    std::optional<RemittanceSlipId> corrects{}; ///< the edition before
    std::string reason = {};                    ///< why it is corrected
    UtcTime at{};                               ///< when it was finished
    std::optional<StaffId> operatorId = {};     ///< who finished it
    std::string cashier = {};                   ///< the name, as printed
    std::string unit = {};                      ///< the house, as printed
    Remittance remittance = {};                 ///< as the receipts said then
    std::vector<RemittanceCount> counts = {};   ///< of the ways of paying that were counted, in the order of the lines
    bool operator==(const RemittanceSlip&) const = default;

    [[nodiscard]] LocalDate day() const { return remittance.day; }
};

[[nodiscard]] inline RecordRef refOf(const RemittanceSlip& slip)
{
    return {RecordKind::RemittanceSlip, slip.id.value()};
}
[[nodiscard]] RecordImage imageOf(const RemittanceSlip& slip);

} // namespace frontdesk
