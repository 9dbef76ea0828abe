#pragma once

#include "domain/complaint/OpenTickets.h"

#include <optional>

namespace frontdesk {

/// Where an open ticket stands at a time, as the supervisor's board, the morning sheet and the strip say it. A value.
/// Source: M0-133, M0-134.
struct TicketStanding {
    bool overdue = false;                      ///< a clock is up, or a promise was not kept in time
    bool near = false;                         ///< a clock or a promise comes near its time: at risk
    bool silent = false;                       ///< the customer was not told the progress in time
    bool followUp = false;                     ///< solved as we see it; the customer is to be asked
    bool returned = false;                     ///< it came back and is not solved since
    bool waiting = false;                      ///< stands still for a reason
    bool asked = false;                        ///< a department has not answered
    bool escalated = false;                    ///< somebody above has not answered
    const ClockEntry* pressing = nullptr;      ///< the clock that is up first; null: a promise is, or nothing
    std::optional<UtcTime> dueAt = {};         ///< of what comes first, clock or promise
    std::optional<UtcTime> solutionDueAt = {}; ///< of the clock for the solution, while it runs
    bool operator==(const TicketStanding&) const = default;

    /// @param near how long before its time a promise is at risk
    [[nodiscard]] static TicketStanding of(const OpenTicket& ticket, UtcTime now, Milliseconds near);
    /// A board's order: what is overdue, then what comes first; what has no time at the end.
    [[nodiscard]] bool isMorePressing(const TicketStanding& than) const;
    /// Somebody ought to look at it today: overdue, at risk, silent, come back, or to be followed up.
    [[nodiscard]] bool isToReview() const { return overdue || near || silent || returned || followUp || escalated; }
};

} // namespace frontdesk
