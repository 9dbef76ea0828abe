#pragma once

#include "domain/roster/RosterEntry.h"

#include <string_view>
#include <vector>

namespace frontdesk {

/// One entry of the roster on one day: from when to when. A shift over midnight belongs to the day it begins.
struct DutyShift {
    RosterEntry entry;
    LocalDateTime begins;
    LocalDateTime ends; ///< the first second that is not in it any more
    bool operator==(const DutyShift&) const = default;
};

/// Everybody who does one duty now or later today.
struct DutyToday {
    std::string duty;
    std::vector<DutyShift> now = {};   ///< the nearest rule first: date, weekday, every day; then the newest shift
    std::vector<DutyShift> later = {}; ///< soonest first
    bool operator==(const DutyToday&) const = default;
};

/// The roster of today: pure, from the entries and the moment. For each duty of a day an entry for the date stands
/// instead of those for the weekday, and these instead of those for every day. Voided entries count nowhere.
/// Duties come in the order of dutyWords, then free ones in the order of their text; a duty that is wanted and has
/// nobody comes with empty lists. Source: domain "roster of today".
class RosterToday {
public:
    /// @param wanted duties that are listed even if nobody does them: whom the packs want told
    [[nodiscard]] static RosterToday of(const std::vector<RosterEntry>& entries, const LocalDateTime& now,
                                        const std::vector<std::string>& wanted = {});

    [[nodiscard]] const std::vector<DutyToday>& duties() const { return m_duties; }
    /// Null for a duty that nobody does today and nobody wants.
    [[nodiscard]] const DutyToday* find(std::string_view duty) const;
    /// Whom to call now: the first of those on duty; else nothing.
    [[nodiscard]] const DutyShift* onDuty(std::string_view duty) const;

private:
    std::vector<DutyToday> m_duties;
};

/// The days on which a roster is looked at: a shift that began yesterday may still run.
[[nodiscard]] inline LocalDate rosterFrom(LocalDate today) { return plusDays(today, -1); }

} // namespace frontdesk
