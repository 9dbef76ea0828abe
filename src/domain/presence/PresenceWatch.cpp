#include "domain/presence/PresenceWatch.h"

namespace frontdesk {

std::vector<RecordPresence> PresenceWatch::look(const std::vector<RecordPresence>& found, UtcTime now, SteadyTime at)
{
    std::map<SeatId, Seen> seats;
    std::vector<RecordPresence> there;
    for (const RecordPresence& each : found) {
        if (each.seat == m_own) {
            continue;
        }
        const auto known = m_seats.find(each.seat);
        Seen seen{each.seen, at};
        if (known != m_seats.end() && known->second.wrote == each.seen) {
            seen = known->second;
        } else if (known == m_seats.end()) {
            // For the first time: as old as both clocks make it, in whichever direction they differ.
            const bool isFresh = each.seen > now - stale && each.seen < now + stale;
            seen.at = at - (!isFresh ? stale : now > each.seen ? now - each.seen : each.seen - now);
        }
        seats.insert_or_assign(each.seat, seen);
        if (at - seen.at < stale) {
            there.push_back(each);
        }
    }
    m_seats = std::move(seats);
    return there;
}

} // namespace frontdesk
