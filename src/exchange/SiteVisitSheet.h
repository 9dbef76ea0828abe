#pragma once

#include "base/TimeZone.h"
#include "domain/sitevisit/SiteVisit.h"
#include "exchange/Sheet.h"

#include <string>

namespace frontdesk {

/// What the sheet of a visit at a customer's is made of. A value, for any thread.
struct SiteVisitContent {
    std::string unit; ///< the house
    SiteVisit visit;
    std::string ticketNumber = {}; ///< of the ticket that it is for
    TimeZone zone;                 ///< the unit's
    UtcTime at{};                  ///< how things stood then
    bool personal = false;         ///< the telephone number in full
};

/// The sheet that our people take along: where and when, what is to be talked about, room to write what was found and
/// agreed, and a line to sign. After the visit it says what was written down. Any thread. Source: M3-045, M3-059.
class SiteVisitSheet {
public:
    [[nodiscard]] static Sheet of(const SiteVisitContent& content);
};

} // namespace frontdesk
