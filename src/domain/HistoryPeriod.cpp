#include "domain/HistoryPeriod.h"

namespace frontdesk {

std::string_view nameOf(HistoryPeriod period)
{
    switch (period) {
    case HistoryPeriod::Today:
        return "today";
    case HistoryPeriod::SevenDays:
        return "seven_days";
    case HistoryPeriod::ThirtyOneDays:
        return "thirty_one_days";
    case HistoryPeriod::ThisMonth:
        return "this_month";
    case HistoryPeriod::LastMonth:
        return "last_month";
    case HistoryPeriod::Own:
        return "own";
    }
    return "";
}

PeriodDays daysOf(HistoryPeriod period, LocalDate today)
{
    constexpr std::chrono::day first{1};
    const std::chrono::year_month month{today.year(), today.month()};
    const LocalDate tomorrow = plusDays(today, 1);
    switch (period) {
    case HistoryPeriod::SevenDays:
        return {plusDays(today, -6), tomorrow};
    case HistoryPeriod::ThirtyOneDays:
        return {plusDays(today, -30), tomorrow};
    case HistoryPeriod::ThisMonth:
        return {month / first, (month + std::chrono::months{1}) / first};
    case HistoryPeriod::LastMonth:
        return {(month - std::chrono::months{1}) / first, month / first};
    case HistoryPeriod::Today:
    case HistoryPeriod::Own:
        break;
    }
    return {today, tomorrow};
}

} // namespace frontdesk
