#pragma once

#include "domain/complaint/ComplaintLimits.h"
#include "domain/complaint/EscalationCause.h"
#include "domain/complaint/OpenTickets.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// Somebody is to be told of a ticket.
struct DueEscalation {
    std::string whom; ///< a person of the vocabulary, or a duty of the roster
    EscalationCause cause;
    std::string key; ///< of this one occasion; the journal's `cause`
    bool operator==(const DueEscalation&) const = default;
};

/// What is due of one ticket, and when there may be more.
struct EscalationPlan {
    std::vector<DueEscalation> due = {};
    std::optional<UtcTime> nextAt = {}; ///< none: not until the ticket changes
    bool operator==(const EscalationPlan&) const = default;
};

/// Which tickets are brought up by themselves, to whom and why: each level of a clock that is up, once a run of the
/// clock; a promise near or past its time, to whom the clock of the solution tells first; a ticket that came back, or
/// whose customer chased, as often as a pack says. Nobody is told outside the working hours of the clock, but for an
/// urgent ticket. What the journal has already is not due. Changes nothing; keeps the calendars of its book: make one
/// for many tickets. One thread at a time. Source: M0-133, M0-134, M3-058.
class ComplaintEscalations {
public:
    /// Whom it goes to when the packs name nobody for the solution.
    static constexpr std::string_view otherwise = "supervisor";

    /// @param book must outlive it @param near how long before its time a promise is at risk
    ComplaintEscalations(const RuleBook& book, TimeZone zone, Milliseconds near)
        : m_clocks(book, std::move(zone)), m_near(near)
    {}

    /// @param limits of the ticket. A calendar that cannot be reckoned leaves out what hangs on it.
    [[nodiscard]] EscalationPlan of(const OpenTicket& ticket, const ComplaintLimits& limits, UtcTime now);

private:
    ComplaintClocks m_clocks; ///< for its calendars
    Milliseconds m_near;
};

} // namespace frontdesk
