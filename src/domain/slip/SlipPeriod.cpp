#include "domain/slip/SlipPeriod.h"

#include "base/Utf8.h"
#include "domain/RecordErrors.h"

namespace frontdesk {
namespace {

/// @return nothing for what is no time @param plus days added where a day stands alone
std::optional<UtcTime> slipTime(std::string_view typed, const TimeZone& zone, UtcTime now, int plus)
{
    const std::string text = toHalfWidth(trimmed(typed));
    if (const auto day = parseTypedDate(text)) {
        return zone.startOf(plusDays(*day, plus));
    }
    const std::size_t gap = text.rfind(' ');
    const auto time = LocalTime::parse(gap == std::string::npos ? text : text.substr(gap + 1));
    const auto day = gap == std::string::npos ? Result<LocalDate>{zone.localDate(now)}
                                              : parseTypedDate(trimmed(text.substr(0, gap)));
    return time && day ? std::optional{zone.toUtc({*day, *time})} : std::nullopt;
}

} // namespace

Result<SlipPeriod> SlipPeriod::read(const SlipForm& form, const TimeZone& zone, UtcTime now)
{
    SlipPeriod period;
    std::vector<Problem> problems;
    const auto take = [&](const char* field, const std::string& typed, int plus, std::optional<UtcTime>& to) {
        if (trimmed(typed).empty()) {
            return;
        }
        to = slipTime(typed, zone, now, plus);
        if (!to) {
            problems.push_back({field, slipBadTime, {typed}});
        }
    };
    take("valid_from", form.validFrom, 0, period.from);
    take("valid_until", form.validUntil, 1, period.until);
    if (!problems.empty()) {
        return fail(Error{.code = formInvalid, .problems = std::move(problems)});
    }
    return period;
}

std::string SlipPeriod::typed(UtcTime at, const TimeZone& zone)
{
    const LocalDateTime local = zone.toLocal(at);
    return toIso(local.date) + ' ' + local.time.toString();
}

} // namespace frontdesk
