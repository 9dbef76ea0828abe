#pragma once

#include "domain/roster/RosterEntry.h"

#include <vector>

namespace frontdesk {

/// Port.
class RosterRepository {
public:
    virtual ~RosterRepository() = default;
    /// Adding the same id and content twice is one add. @error record.conflict for differing content
    [[nodiscard]] virtual Result<void> add(const RosterEntry& entry) = 0;
    /// Writes entry with version+1 if the stored version is entry.version. @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<RosterEntry> update(const RosterEntry& entry) = 0;
    [[nodiscard]] virtual Result<RosterEntry> find(RosterId id) const = 0;
    /// What may still count from that day on, by id: entries for every day, for weekdays, and for dates from `day`;
    /// none that is voided.
    [[nodiscard]] virtual Result<std::vector<RosterEntry>> from(LocalDate day) const = 0;
};

} // namespace frontdesk
