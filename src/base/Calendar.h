#pragma once

#include "base/Clock.h"
#include "base/LocalTime.h"
#include "base/Result.h"
#include "base/TimeZone.h"

#include <array>
#include <chrono>
#include <map>
#include <vector>

namespace frontdesk {

/// The rules of a calendar contradict themselves; the problems say which, see below. No args.
inline constexpr ErrorCode badCalendar{"calendar.bad"};
/// Problem: a block ends before it begins, or overlaps or precedes the one before. args: weekday 0 (Sunday) to 6.
inline constexpr ErrorCode badBlocks{"calendar.bad_blocks"};
/// Problem: a day that no calendar has. args: the day as typed.
inline constexpr ErrorCode badCalendarDay{"calendar.bad_day"};
/// Problem: a day is given twice, or is holiday and make-up day at once. args: the day.
inline constexpr ErrorCode contradictoryDay{"calendar.contradictory_day"};
/// Problem: a make-up day is like a weekday without work. args: the day.
inline constexpr ErrorCode emptyMakeUpDay{"calendar.empty_make_up_day"};
/// Problem: nobody works on any weekday. No args.
inline constexpr ErrorCode noWorkingTime{"calendar.no_working_time"};
/// The answer lies further away than the calendar looks. args: how many years it looks.
inline constexpr ErrorCode beyondCalendar{"calendar.too_far"};
/// A count of days or minutes below zero. args: the count.
inline constexpr ErrorCode negativeWork{"calendar.negative"};

/// One stretch of work, from `from` until `until`, the end not in it. Midnight as the end is the end of the day: two
/// midnights are the whole day. Breaks are the gaps between blocks; a night shift is a block on each of its days.
struct WorkingBlock {
    LocalTime from;
    LocalTime until;
    bool operator==(const WorkingBlock&) const = default;
};

/// A weekend day on which people work as on another weekday.
struct MakeUpDay {
    LocalDate date;
    std::chrono::weekday like;
    bool operator==(const MakeUpDay&) const = default;
};

/// The data of a calendar, as a pack gives it.
struct CalendarRules {
    std::array<std::vector<WorkingBlock>, 7> week = {}; ///< by weekday, Sunday is 0; empty means no work
    std::vector<LocalDate> holidays = {};
    std::vector<MakeUpDay> makeUpDays = {};
    bool operator==(const CalendarRules&) const = default;
};

/// Working time in a unit's own zone, with breaks, public holidays and make-up days. Immutable; callable from every
/// thread. All arithmetic is exact to the millisecond, and looks at most `horizonYears` ahead.
class Calendar {
public:
    static constexpr int horizonYears = 20;

    /// @error calendar.bad with every problem; their fields are "week", "holidays" and "makeUpDays"
    [[nodiscard]] static Result<Calendar> from(CalendarRules rules, TimeZone zone);

    [[nodiscard]] const CalendarRules& rules() const { return m_rules; }
    [[nodiscard]] const TimeZone& zone() const { return m_zone; }

    [[nodiscard]] bool isWorkingDay(LocalDate date) const { return !blocksOn(date).empty(); }
    [[nodiscard]] bool isWorkingTime(UtcTime time) const;
    /// The day's blocks in order; empty on a day without work.
    [[nodiscard]] const std::vector<WorkingBlock>& blocksOn(LocalDate date) const;

    /// The first moment by which that much working time has gone by: it may be the very end of a block. No time at all
    /// gives `from` itself.
    /// @error calendar.negative, calendar.too_far
    [[nodiscard]] Result<UtcTime> addWorkingTime(UtcTime from, std::chrono::minutes time) const;

    /// Whole minutes of working time from a until b; negative when b is before a. Between `from` and what
    /// addWorkingTime(from, n) gave there are n.
    /// @error calendar.too_far
    [[nodiscard]] Result<std::chrono::minutes> workingTimeBetween(UtcTime a, UtcTime b) const;

    /// When work ends on the given number of working days after the day of `from`: 1 on a Friday is Monday's end, and
    /// so it is on the Saturday. 0 is the next end of a working day, today's when that is still to come.
    /// @error calendar.negative, calendar.too_far
    [[nodiscard]] Result<UtcTime> endOfWorkingDays(UtcTime from, int days) const;

private:
    struct Span {
        UtcTime from;
        UtcTime until;
    };

    using Exceptions = std::map<LocalDate, std::size_t>; ///< the weekday that a day is like; noWork for a holiday
    static constexpr std::size_t noWork = 7;

    Calendar(CalendarRules rules, TimeZone zone, Exceptions exceptions);
    [[nodiscard]] std::vector<Span> spansOn(LocalDate date) const;

    CalendarRules m_rules;
    TimeZone m_zone;
    Exceptions m_exceptions;
};

} // namespace frontdesk
