#pragma once

#include "base/LocalTime.h"
#include "exchange/Sheet.h"

#include <optional>
#include <string>

namespace frontdesk {

/// What stands on the receipt of a device that somebody left for repair.
struct IntakeContent {
    std::string unit;        ///< the house
    std::string number;      ///< of the receipt
    std::string customer;    ///< whose device it is
    std::string contact;     ///< telephone, room
    std::string device;      ///< what it is
    std::string fault;       ///< what is wrong, as the customer says
    std::string accessories; ///< counted together
    std::string condition;   ///< dents and scratches
    std::string receivedBy;  ///< empty: a line to sign on
    LocalDateTime receivedAt;
    std::optional<LocalDateTime> fetchBy = {}; ///< how long it is kept, as promised
    std::string code = {};                     ///< what the desk scans when it is fetched; empty: no code
};

/// The receipt of a device left for repair, on A5.
/// Source: M3-065, M3-066.
class IntakeSheet {
public:
    /// @error code.too_long
    [[nodiscard]] static Result<Sheet> of(const IntakeContent& content);
};

} // namespace frontdesk
