#include "domain/TypedTime.h"

#include "base/LocalTime.h"
#include "base/Utf8.h"

namespace frontdesk {

std::optional<UtcTime> readTypedTime(std::string_view typed, const TimeZone& zone, UtcTime now)
{
    const std::string text = toHalfWidth(trimmed(typed));
    const std::size_t gap = text.rfind(' ');
    const auto time = LocalTime::parse(gap == std::string::npos ? text : text.substr(gap + 1));
    const auto day = gap == std::string::npos ? Result<LocalDate>{zone.localDate(now)}
                                              : parseTypedDate(trimmed(text.substr(0, gap)));
    return time && day ? std::optional{zone.toUtc({*day, *time})} : std::nullopt;
}

std::string typedTime(UtcTime at, const TimeZone& zone)
{
    const LocalDateTime local = zone.toLocal(at);
    return toIso(local.date) + ' ' + local.time.toString();
}

} // namespace frontdesk
