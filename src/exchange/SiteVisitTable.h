#pragma once

#include "base/TimeZone.h"
#include "domain/people/NamesOfStaff.h"
#include "domain/sitevisit/SiteVisit.h"
#include "exchange/OutTable.h"

#include <map>

namespace frontdesk {

/// Visits at customers' places as they leave the program, in the language of the screen. Where what is personal is not
/// asked for, telephone numbers are masked and notes are left out. GUI thread.
class SiteVisitTable {
public:
    /// What the cells are made with.
    struct Way {
        TimeZone zone;
        NamesOfStaff names = {};
        std::map<RecordRef, std::string> tickets = {}; ///< their numbers, as people say them
        bool personal = false;
    };

    [[nodiscard]] static std::vector<OutColumn> columns();
    [[nodiscard]] static std::vector<std::string> row(const SiteVisit& visit, const Way& way);
};

} // namespace frontdesk
