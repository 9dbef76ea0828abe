#pragma once

#include "base/Id.h"
#include "domain/people/Role.h"

#include <optional>

namespace frontdesk {

struct StaffTag;
using StaffId = Id<StaffTag>;

/// Who does something: a desk, the person signed in there and what that person may do (Rights). Nobody signed in: what
/// is written is unclaimed. The audit keeps desk and person; roles are those of the moment.
struct Actor {
    int desk = 1;
    std::optional<StaffId> staff = {};
    Roles roles = {};
    bool operator==(const Actor&) const = default;

    /// The program itself, at a first start or an upgrade: it may do everything and is nobody.
    [[nodiscard]] static Actor program(int desk = 1) { return {.desk = desk, .staff = {}, .roles = {Role::Program}}; }
};

} // namespace frontdesk
