#pragma once

#include "base/Clock.h"
#include "domain/people/Actor.h"

#include <optional>
#include <string>

namespace frontdesk {

/// A record that does not count any more. Nothing is deleted: who, when and why stay with it.
struct Voided {
    UtcTime at;
    std::string reason;
    std::optional<StaffId> by = {};
    bool operator==(const Voided&) const = default;
};

} // namespace frontdesk
