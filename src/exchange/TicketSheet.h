#pragma once

#include "base/TimeZone.h"
#include "domain/complaint/OpenTickets.h"
#include "domain/people/NamesOfStaff.h"
#include "exchange/Sheet.h"

#include <string>
#include <vector>

namespace frontdesk {

/// What a printed ticket is made of. A value, for any thread; the rule book of the clocks must live.
struct TicketContent {
    std::string unit; ///< the house
    OpenTicket ticket;
    std::vector<Promise> promises = {}; ///< of the ticket, in whatever state
    NamesOfStaff names = {};
    TimeZone zone;         ///< the unit's
    UtcTime at{};          ///< how things stood then
    bool personal = false; ///< the telephone number in full
};

/// A ticket on paper, with its clocks, promises and journal: as many pages of A4 as it needs, in the language of the
/// screen. The customer's own words stand apart from our summary. Any thread. Source: M1-046, M3-017.
class TicketSheet {
public:
    [[nodiscard]] static Sheet of(const TicketContent& content);
};

} // namespace frontdesk
