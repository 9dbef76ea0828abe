#pragma once

#include "base/Id.h"

#include <optional>

namespace frontdesk {

struct StaffTag;
using StaffId = Id<StaffTag>;

/// Who does something: a desk, and the person signed in there. Nobody signed in: what is written is unclaimed.
struct Actor {
    int desk = 1;
    std::optional<StaffId> staff = {};
    bool operator==(const Actor&) const = default;
};

} // namespace frontdesk
