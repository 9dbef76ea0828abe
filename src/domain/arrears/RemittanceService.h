#pragma once

#include "base/TimeZone.h"
#include "domain/UnitOfWork.h"
#include "domain/arrears/RemittanceSlip.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

inline constexpr ErrorCode remittanceChanged{"fee.remittance_changed"}; ///< money was taken since it was shown
inline constexpr ErrorCode remittanceFinished{
    "fee.remittance_finished"}; ///< %1 the day: it is corrected, not made anew
inline constexpr ErrorCode remittanceSuperseded{"fee.remittance_superseded"}; ///< a later edition stands there already
inline constexpr ErrorCode remittanceAhead{"fee.remittance_ahead"};           ///< %1 the day: it has not come yet
inline constexpr ErrorCode remittanceNeedsWhy{"fee.remittance_needs_why"};    ///< counted is not what the receipts say
inline constexpr std::array remittanceErrors{remittanceChanged, remittanceFinished, remittanceSuperseded,
                                             remittanceAhead, remittanceNeedsWhy};

/// What the desk sends when a day's money is counted.
struct RemittanceToFinish {
    RemittanceSlipId id;
    Remittance shown = {};                         ///< as it was looked at: another one is refused
    std::vector<RemittanceCount> counts = {};      ///< what was counted; cash always where there is some
    std::optional<RemittanceSlipId> corrects = {}; ///< the slip of that day that stood until now
    std::string reason = {};                       ///< why it is corrected
    std::string cashier = {};                      ///< as printed
    std::string unit = {};
    UtcTime at{};
    TimeZone zone;
};

/// Finishes a day's remittance slip. Stateless: one call is one unit of work. Audit action: finished.
class RemittanceService {
public:
    /// The same twice is one. @error people.no_right, form.invalid (fields "counted.cash" ... and "why.cash" ...),
    /// fee.remittance_*, fee.needs_reason of a correction, record.conflict
    [[nodiscard]] Result<RemittanceSlip> finish(UnitOfWork& uow, const Actor& actor,
                                                const RemittanceToFinish& input) const;
};

} // namespace frontdesk
