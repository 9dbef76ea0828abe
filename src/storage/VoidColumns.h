#pragma once

#include "domain/Voided.h"
#include "storage/StaffColumn.h"
#include "storage/Statement.h"

#include <optional>
#include <string>

namespace frontdesk {

/// Binds the columns voided_at, void_reason, voided_by.
inline void bindVoided(Statement& statement, const std::optional<Voided>& voided)
{
    if (voided) {
        statement.bind(voided->at).bind(voided->reason).bind(staffValue(voided->by));
    } else {
        statement.bindNull().bindNull().bindNull();
    }
}

/// Reads them. False when they hold what is nobody's id.
[[nodiscard]] inline bool readVoided(Statement& row, std::optional<Voided>& voided)
{
    const std::optional<UtcTime> at = row.optionalTime();
    std::optional<std::string> reason = row.optionalText();
    std::optional<StaffId> by;
    const bool sound = readStaff(row, by);
    if (at) {
        voided = Voided{.at = *at, .reason = std::move(reason).value_or(std::string{}), .by = by};
    }
    return sound;
}

} // namespace frontdesk
