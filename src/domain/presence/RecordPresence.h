#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Result.h"
#include "domain/RecordRef.h"
#include "domain/people/Actor.h"

#include <optional>
#include <vector>

namespace frontdesk {

struct SeatTag;
/// One window of one desk while the program runs.
using SeatId = Id<SeatTag>;

/// Somebody has a record open, or is writing in it. Kept while the page is shown, never audited: it tells two people of
/// one another and proves nothing.
struct RecordPresence {
    RecordRef record;
    SeatId seat;
    int desk = 1;
    std::optional<StaffId> staff = {};
    bool writing = false;
    UtcTime since{};
    UtcTime seen{}; ///< by the clock of its own desk, renewed from time to time
    bool operator==(const RecordPresence&) const = default;
};

/// Port.
class PresenceRepository {
public:
    virtual ~PresenceRepository() = default;
    /// Adds or renews the one of its record and seat. What was not seen for a day by its clock, before or after, goes.
    [[nodiscard]] virtual Result<void> put(const RecordPresence& presence) = 0;
    /// No error when there is none.
    [[nodiscard]] virtual Result<void> remove(RecordRef record, SeatId seat) = 0;
    /// Everybody who has it open, who came first first; also those who have not been seen for long.
    [[nodiscard]] virtual Result<std::vector<RecordPresence>> at(RecordRef record) const = 0;
};

} // namespace frontdesk
