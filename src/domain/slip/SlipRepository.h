#pragma once

#include "domain/slip/ReleaseSlip.h"

#include <string_view>
#include <vector>

namespace frontdesk {

/// Port: release slips.
class SlipRepository {
public:
    virtual ~SlipRepository() = default;
    /// Adding the same id and content twice is one add. @error record.conflict for the same id with other content
    [[nodiscard]] virtual Result<void> add(const ReleaseSlip& slip) = 0;
    /// Writes slip with version+1 if the stored version is slip.version. @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<ReleaseSlip> update(const ReleaseSlip& slip) = 0;
    [[nodiscard]] virtual Result<ReleaseSlip> find(SlipId id) const = 0;
    /// @error record.not_found
    [[nodiscard]] virtual Result<ReleaseSlip> ofNumber(std::string_view number) const = 0;
    /// Neither at its end nor voided nor run out at this moment, the oldest request first.
    [[nodiscard]] virtual Result<std::vector<ReleaseSlip>> open(UtcTime now, int most) const = 0;
    /// Goods left by them at or after this time, the latest first.
    [[nodiscard]] virtual Result<std::vector<ReleaseSlip>> leftSince(UtcTime from, int most) const = 0;
    /// Requested in [from, to), newest first, voided ones too.
    [[nodiscard]] virtual Result<std::vector<ReleaseSlip>> requestedBetween(UtcTime from, UtcTime to,
                                                                            int most) const = 0;
};

} // namespace frontdesk
