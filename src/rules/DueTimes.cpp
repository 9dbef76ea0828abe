#include "rules/DueTimes.h"

namespace frontdesk {
namespace {

constexpr int mostDaysMoved = 31;

LocalDate movedDay(LocalDate planned, DayOff dayOff, const Calendar& calendar)
{
    const int step = dayOff == DayOff::Before ? -1 : 1;
    for (int moved = 0; moved <= mostDaysMoved; ++moved) {
        const LocalDate day = plusDays(planned, moved * step);
        if (calendar.isWorkingDay(day)) {
            return day;
        }
    }
    return planned;
}

} // namespace

std::vector<LadderDay> ladderDays(const LadderEntry& ladder, LocalDate date, const Calendar* calendar)
{
    std::vector<LadderDay> days;
    days.reserve(ladder.steps.size());
    for (const LadderStep& step : ladder.steps) {
        const LocalDate planned = plusDays(date, static_cast<int>(step.days));
        const bool moves = calendar != nullptr && ladder.dayOff != DayOff::Keep;
        days.push_back({&step, planned, moves ? movedDay(planned, ladder.dayOff, *calendar) : planned});
    }
    return days;
}

Result<UtcTime> clockDue(const ClockSpan& span, UtcTime from, const Calendar* calendar)
{
    if (calendar == nullptr) {
        return from + std::chrono::minutes{span.inMinutes()};
    }
    if (span.unit == ClockSpan::Unit::Minutes) {
        return calendar->addWorkingTime(from, std::chrono::minutes{span.amount});
    }
    // No day at all is now, and not the end of today's work.
    return span.amount == 0 ? Result<UtcTime>{from} : calendar->endOfWorkingDays(from, static_cast<int>(span.amount));
}

} // namespace frontdesk
