#include "domain/complaint/TicketStanding.h"

#include <algorithm>

namespace frontdesk {

TicketStanding TicketStanding::of(const OpenTicket& ticket, UtcTime now, Milliseconds near)
{
    const Complaint& complaint = ticket.complaint;
    TicketStanding standing{
        .followUp = complaint.state == ComplaintState::Resolved,
        .returned = complaint.returned > 0 && complaint.isOpen() && complaint.state != ComplaintState::Resolved,
        .waiting = complaint.state == ComplaintState::Waiting,
    };
    using Kind = ComplaintEntry::Kind;
    standing.asked = !unanswered(ticket.journal, Kind::Asked, Kind::Answered).empty();
    standing.escalated = !unanswered(ticket.journal, Kind::Escalated, Kind::Decided).empty();
    const auto comesFirst = [&](UtcTime due, const ClockEntry* clock) {
        if (!standing.dueAt || due < *standing.dueAt) {
            standing.dueAt = due;
            standing.pressing = clock;
        }
    };
    for (const ComplaintClock& clock : ticket.clocks) {
        if (clock.doneAt) {
            continue;
        }
        const bool isUp = clock.isUp(now);
        standing.overdue = standing.overdue || isUp;
        standing.near = standing.near || clock.isNear(now);
        standing.silent = standing.silent || (isUp && clock.entry->what == "progress");
        if (!clock.path.due) {
            continue;
        }
        comesFirst(*clock.path.due, clock.entry);
        if (clock.entry->what == "solution") {
            standing.solutionDueAt = clock.path.due;
        }
    }
    for (const Promise& promise : ticket.promises) {
        standing.overdue = standing.overdue || promise.dueAt <= now;
        standing.near = standing.near || (promise.dueAt > now && promise.dueAt - now <= near);
        comesFirst(promise.dueAt, nullptr);
    }
    return standing;
}

bool TicketStanding::isMorePressing(const TicketStanding& than) const
{
    if (overdue != than.overdue) {
        return overdue;
    }
    if (dueAt.has_value() != than.dueAt.has_value()) {
        return dueAt.has_value();
    }
    return dueAt && *dueAt < *than.dueAt;
}

} // namespace frontdesk
