#pragma once

#include "base/LocalTime.h"
#include "exchange/Sheet.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// One line of goods on a release slip.
struct SlipGoods {
    std::string what;
    std::int64_t count = 1;
    std::string note = {}; ///< its mark, its state, the unit that is counted in
};

/// What stands on a release slip: goods that may leave the house.
struct SlipContent {
    std::string unit;       ///< the house
    std::string number;     ///< of the slip
    std::string room;       ///< where the goods come from
    std::string who;        ///< takes them out
    std::string approvedBy; ///< empty: a line to sign on
    std::optional<LocalDateTime> validUntil = {};
    std::vector<SlipGoods> goods = {};
    std::string remark = {};
    std::string code = {}; ///< what the gate scans; empty: no code
};

/// A release slip on A5 in the language of the screen, with what the gate needs at a glance: code, number, until when,
/// and what is to be counted.
class SlipSheet {
public:
    /// @error code.too_long
    [[nodiscard]] static Result<Sheet> of(const SlipContent& content);
};

} // namespace frontdesk
