#pragma once

#include "exchange/ComplaintFigures.h"
#include "exchange/OutTable.h"

namespace frontdesk {

/// Tickets as they leave the program, in the language of the screen. Where what is personal is not asked for, telephone
/// numbers are masked, and the customer's own words, what we think is meant and notes are left out. GUI thread (or the
/// only thread of frontdeskctl).
class ComplaintList {
public:
    /// What the cells are made with.
    struct Way {
        TimeZone zone;
        NamesOfStaff names = {};
        bool personal = false;
    };

    [[nodiscard]] static std::vector<OutColumn> columns();
    [[nodiscard]] static std::vector<std::string> row(const Complaint& complaint, const Way& way);
};

} // namespace frontdesk
