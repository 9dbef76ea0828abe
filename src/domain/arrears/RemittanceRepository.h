#pragma once

#include "domain/arrears/RemittanceSlip.h"

#include <optional>
#include <vector>

namespace frontdesk {

/// Port: slips with which a day's money went to finance. They are added and never changed. Adding the same id and
/// content twice is one add, differing content is record.conflict, and so is a second slip of a day's edition.
class RemittanceRepository {
public:
    virtual ~RemittanceRepository() = default;
    [[nodiscard]] virtual Result<void> add(const RemittanceSlip& slip) = 0;
    /// @error record.not_found
    [[nodiscard]] virtual Result<RemittanceSlip> find(RemittanceSlipId id) const = 0;
    /// Of a day, the last edition first.
    [[nodiscard]] virtual Result<std::vector<RemittanceSlip>> ofDay(LocalDate day) const = 0;
    /// The latest days first, of each the last edition first.
    [[nodiscard]] virtual Result<std::vector<RemittanceSlip>> latest(int most) const = 0;
};

} // namespace frontdesk
