#pragma once

#include "base/Calendar.h"
#include "rules/TimedEntries.h"

#include <vector>

namespace frontdesk {

/// A ladder's step on its day.
struct LadderDay {
    const LadderStep* step = nullptr; ///< lives as long as the ladder's book
    LocalDate planned;                ///< as the pack says
    LocalDate day;                    ///< moved off a day without work where the ladder says so
    bool operator==(const LadderDay&) const = default;
};

/// The steps of a ladder around a date, in order. Pure. Source: M4-061, M4-062, M4-070, M4-071, M4-072.
/// @param calendar the ladder's; nullptr: no day moves. A day that would have to move further than a month stays.
[[nodiscard]] std::vector<LadderDay> ladderDays(const LadderEntry& ladder, LocalDate date, const Calendar* calendar);

/// When a clock's span that begins at `from` is over. Minutes on a calendar are working time; days end when work ends,
/// the day of `from` not counted. Without a calendar both run round the clock. Pure; pauses are the caller's matter.
/// @error calendar.too_far
[[nodiscard]] Result<UtcTime> clockDue(const ClockSpan& span, UtcTime from, const Calendar* calendar);

} // namespace frontdesk
