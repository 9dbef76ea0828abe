#include "domain/guidance/AdherencePeriod.h"

#include "domain/guidance/Adherence.h"

namespace frontdesk {

namespace {

constexpr int daysOfWeek = 7;

} // namespace

std::string_view nameOf(AdherencePeriod period)
{
    switch (period) {
    case AdherencePeriod::ThisWeek:
        return "thisWeek";
    case AdherencePeriod::LastWeek:
        return "lastWeek";
    case AdherencePeriod::FourWeeks:
        return "fourWeeks";
    case AdherencePeriod::ThirteenWeeks:
        return "thirteenWeeks";
    }
    return "";
}

PeriodDays PeriodDays::of(AdherencePeriod period, LocalDate today)
{
    const LocalDate monday = weekOf(today);
    const LocalDate next = plusDays(monday, daysOfWeek);
    switch (period) {
    case AdherencePeriod::LastWeek:
        return {plusDays(monday, -daysOfWeek), monday};
    case AdherencePeriod::FourWeeks:
        return {plusDays(monday, -3 * daysOfWeek), next};
    case AdherencePeriod::ThirteenWeeks:
        return {plusDays(monday, -12 * daysOfWeek), next};
    case AdherencePeriod::ThisWeek:
        break;
    }
    return {monday, next};
}

} // namespace frontdesk
