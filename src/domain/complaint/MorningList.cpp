#include "domain/complaint/MorningList.h"

#include <algorithm>

namespace frontdesk {
namespace {

MorningTicket morningTicket(const OpenTicket& ticket, const TimeZone& zone, UtcTime now, Milliseconds near)
{
    MorningTicket line{.complaint = ticket.complaint, .standing = TicketStanding::of(ticket, now, near)};
    if (line.standing.pressing != nullptr) {
        line.pressing = line.standing.pressing->what;
        line.standing.pressing = nullptr; // the list outlives the rule book
    }
    for (const Promise& promise : ticket.promises) {
        const bool isToday = zone.localDate(promise.dueAt) == zone.localDate(now);
        if (isToday && (!line.promisedAt || promise.dueAt < *line.promisedAt)) {
            line.promisedAt = promise.dueAt;
            line.promised = promise.what;
        }
    }
    using Kind = ComplaintEntry::Kind;
    for (const ComplaintEntry& asked : unanswered(ticket.journal, Kind::Asked, Kind::Answered)) {
        if (std::find(line.departments.begin(), line.departments.end(), asked.whom) == line.departments.end()) {
            line.departments.push_back(asked.whom);
        }
    }
    return line;
}

void countTicket(MorningLoad& load, const MorningTicket& ticket)
{
    ++load.open;
    load.overdue += ticket.standing.overdue ? 1 : 0;
    load.near += ticket.standing.near && !ticket.standing.overdue ? 1 : 0;
    load.today += ticket.promisedAt ? 1 : 0;
    load.silent += ticket.standing.silent ? 1 : 0;
    load.followUp += ticket.standing.followUp ? 1 : 0;
}

} // namespace

MorningList MorningList::of(const std::vector<OpenTicket>& open, const TimeZone& zone, UtcTime now, Milliseconds near)
{
    MorningList list;
    list.m_at = now;
    for (const OpenTicket& ticket : open) {
        if (!ticket.complaint.isOpen()) {
            continue;
        }
        list.m_tickets.push_back(morningTicket(ticket, zone, now, near));
        const MorningTicket& line = list.m_tickets.back();
        countTicket(list.m_all, line);
        countTicket(list.m_byResponsible[ticket.complaint.responsible], line);
        for (const std::string& department : line.departments) {
            countTicket(list.m_byDepartment[department], line);
        }
    }
    std::stable_sort(list.m_tickets.begin(), list.m_tickets.end(), [](const MorningTicket& a, const MorningTicket& b) {
        return a.standing.isMorePressing(b.standing);
    });
    return list;
}

template <class Fits> std::vector<const MorningTicket*> MorningList::those(Fits fits) const
{
    std::vector<const MorningTicket*> found;
    for (const MorningTicket& ticket : m_tickets) {
        if (fits(ticket)) {
            found.push_back(&ticket);
        }
    }
    return found;
}

std::vector<const MorningTicket*> MorningList::overdue() const
{
    return those([](const MorningTicket& ticket) { return ticket.standing.overdue; });
}

std::vector<const MorningTicket*> MorningList::atRisk() const
{
    return those([](const MorningTicket& ticket) { return ticket.standing.near && !ticket.standing.overdue; });
}

std::vector<const MorningTicket*> MorningList::promisedToday() const
{
    auto found = those([](const MorningTicket& ticket) { return ticket.promisedAt.has_value(); });
    std::stable_sort(found.begin(), found.end(),
                     [](const MorningTicket* a, const MorningTicket* b) { return *a->promisedAt < *b->promisedAt; });
    return found;
}

std::vector<const MorningTicket*> MorningList::silent() const
{
    return those([](const MorningTicket& ticket) { return ticket.standing.silent; });
}

std::vector<const MorningTicket*> MorningList::toFollowUp() const
{
    return those([](const MorningTicket& ticket) { return ticket.standing.followUp; });
}

} // namespace frontdesk
