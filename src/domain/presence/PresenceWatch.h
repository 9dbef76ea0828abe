#pragma once

#include "domain/presence/RecordPresence.h"

#include <map>
#include <vector>

namespace frontdesk {

/// Who else is really there. A window that ended without a word leaves its presence behind, and clocks of two desks
/// differ or are set back: so somebody counts as there while the time that they write moves on, whatever it says, and
/// beyond that for `stale` by the steady clock of this desk. Not thread safe.
class PresenceWatch {
public:
    static constexpr Milliseconds stale = std::chrono::seconds{60};

    explicit PresenceWatch(SeatId own) : m_own(own) {}

    /// @param found everybody who has the record open @return the others who are there, in the same order
    [[nodiscard]] std::vector<RecordPresence> look(const std::vector<RecordPresence>& found, UtcTime now,
                                                   SteadyTime at);
    /// Another record is looked at.
    void forget() { m_seats.clear(); }

private:
    struct Seen {
        UtcTime wrote;
        SteadyTime at; ///< when it was new here
    };
    SeatId m_own;
    std::map<SeatId, Seen> m_seats;
};

} // namespace frontdesk
