#pragma once

#include "domain/people/Actor.h"
#include "storage/Statement.h"

#include <cstdint>
#include <optional>

namespace frontdesk {

[[nodiscard]] inline std::optional<std::int64_t> staffValue(const std::optional<StaffId>& staff)
{
    return staff ? std::optional{staff->value()} : std::nullopt;
}

/// Reads the next column. False when it holds what is nobody's id.
[[nodiscard]] inline bool readStaff(Statement& row, std::optional<StaffId>& staff)
{
    const std::optional<std::int64_t> value = row.optionalInteger();
    if (!value) {
        staff.reset();
        return true;
    }
    const auto id = StaffId::fromValue(*value);
    if (id) {
        staff = *id;
    }
    return id.has_value();
}

} // namespace frontdesk
