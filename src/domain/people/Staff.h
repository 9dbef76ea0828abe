#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/people/Actor.h"
#include "domain/people/PeopleErrors.h"

#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

inline constexpr std::size_t mostStaffName = 32; ///< characters
inline constexpr std::size_t fewestBadge = 6;    ///< characters of a badge's code

/// What is asked of a colleague.
struct StaffForm {
    std::string name;
    Roles roles = {};
    bool operator==(const StaffForm&) const = default;
};

/// Somebody who works here, or did.
struct Staff {
    StaffId id;
    Version version = 1;
    std::string name;
    Roles roles = {};
    bool active = true;      ///< false: left
    std::string pinHash{};   ///< as PinHasher made it; empty: cannot sign in by PIN yet
    std::string badgeMark{}; ///< as PinHasher made it; empty: no badge
    bool operator==(const Staff&) const = default;

    /// @error form.invalid with every problem at once: no name, too long, no role
    [[nodiscard]] static Result<Staff> from(StaffId id, const StaffForm& form);
    [[nodiscard]] StaffForm toForm() const { return {.name = name, .roles = roles}; }
    [[nodiscard]] bool isActiveAdministrator() const { return active && roles.has(Role::Administrator); }
};

/// Whether there is a PIN or a badge, but neither of them.
[[nodiscard]] RecordImage imageOf(const Staff& staff);

/// The roles by their names, joined by commas, and back; words of no role are left out.
[[nodiscard]] std::string rolesText(Roles roles);
[[nodiscard]] Roles rolesFrom(std::string_view text);

/// Wrong tries in a row. A try counts as wrong from its beginning on until it has passed.
struct SignInTries {
    int failures = 0;
    UtcTime lastAt{};
    bool operator==(const SignInTries&) const = default;
};

} // namespace frontdesk
