#pragma once

#include "base/Clock.h"
#include "domain/people/Actor.h"

#include <optional>
#include <string>

namespace frontdesk {

/// A record that was taken out of use, with the reason; it stays and can be restored.
struct Voided {
    UtcTime at;
    std::string reason;
    std::optional<StaffId> by = {};
    bool operator==(const Voided&) const = default;
};

} // namespace frontdesk
