#include "domain/visitor/VisitRecurrence.h"

#include "base/Utf8.h"

namespace frontdesk {
namespace {

Error repeatProblem(const char* field, ErrorCode code, std::string argument)
{
    return {.code = formInvalid, .problems = {{field, code, {std::move(argument)}}}};
}

bool isWeekday(LocalDate day)
{
    const std::chrono::weekday weekday{std::chrono::sys_days{day}};
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
}

} // namespace

std::string_view nameOf(VisitRule rule)
{
    switch (rule) {
    case VisitRule::Once:
        return "once";
    case VisitRule::Daily:
        return "daily";
    case VisitRule::Weekdays:
        return "weekdays";
    case VisitRule::Weekly:
        return "weekly";
    }
    return "";
}

Result<std::vector<UtcTime>> VisitRecurrence::times(VisitRule rule, std::optional<UtcTime> first,
                                                    std::string_view lastDay, const TimeZone& zone)
{
    constexpr int daysOfWeek = 7;
    if (rule == VisitRule::Once) {
        return first ? std::vector<UtcTime>{*first} : std::vector<UtcTime>{};
    }
    if (!first) {
        return fail(repeatProblem("appointment_at", visitRepeatNoTime, {}));
    }
    const auto last = parseTypedDate(trimmed(toHalfWidth(lastDay)));
    const LocalDateTime begin = zone.toLocal(*first);
    if (!last || *last < begin.date) {
        return fail(repeatProblem("repeat_until", visitRepeatBadDay, std::string{lastDay}));
    }
    std::vector<UtcTime> times;
    for (LocalDate day = begin.date; day <= *last; day = plusDays(day, rule == VisitRule::Weekly ? daysOfWeek : 1)) {
        if (rule == VisitRule::Weekdays && !isWeekday(day)) {
            continue;
        }
        if (times.size() == static_cast<std::size_t>(most)) {
            return fail(repeatProblem("repeat_until", visitRepeatTooMany, std::to_string(most)));
        }
        times.push_back(zone.toUtc({day, begin.time}));
    }
    if (times.empty()) {
        return fail(repeatProblem("repeat_until", visitRepeatBadDay, std::string{lastDay}));
    }
    return times;
}

} // namespace frontdesk
