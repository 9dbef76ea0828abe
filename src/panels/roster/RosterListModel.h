#pragma once

#include "domain/roster/RosterEntry.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

/// The lines of the roster: dates first, soonest on top, then weekdays from Monday on, then every day; within a day in
/// the order of the duties.
class RosterListModel : public ListModel<RosterEntry> {
public:
    explicit RosterListModel(QObject* parent = nullptr);

    /// Entries in any order, each once.
    void setEntries(std::vector<RosterEntry> entries);
};

} // namespace frontdesk
