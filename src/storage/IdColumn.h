#pragma once

#include "base/Id.h"
#include "storage/Statement.h"

#include <cstdint>
#include <optional>

namespace frontdesk {

/// The value of a column that may hold another record's id.
template <class Tag> [[nodiscard]] std::optional<std::int64_t> idValue(const std::optional<Id<Tag>>& id)
{
    return id ? std::optional{id->value()} : std::nullopt;
}

/// Reads the next column. False when it holds what is nobody's id.
template <class Tag> [[nodiscard]] bool readId(Statement& row, std::optional<Id<Tag>>& id)
{
    const std::optional<std::int64_t> value = row.optionalInteger();
    if (!value) {
        id.reset();
        return true;
    }
    const auto read = Id<Tag>::fromValue(*value);
    if (read) {
        id = *read;
    }
    return read.has_value();
}

} // namespace frontdesk
