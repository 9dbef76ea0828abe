#include "domain/visitor/ExpectedTime.h"

#include "base/Utf8.h"

namespace frontdesk {

Result<std::optional<UtcTime>> ExpectedTime::read(std::string_view typed, const TimeZone& zone, UtcTime now)
{
    const std::string text = toHalfWidth(trimmed(typed));
    if (text.empty()) {
        return std::nullopt;
    }
    const auto wrong = [&] {
        return Error{.code = formInvalid, .problems = {{"appointment_at", visitBadTime, {std::string{typed}}}}};
    };
    const std::size_t gap = text.rfind(' ');
    const auto time = LocalTime::parse(gap == std::string::npos ? text : text.substr(gap + 1));
    const auto day = gap == std::string::npos ? Result<LocalDate>{zone.localDate(now)}
                                              : parseTypedDate(trimmed(text.substr(0, gap)));
    if (!time || !day) {
        return fail(wrong());
    }
    return std::optional{zone.toUtc({*day, *time})};
}

} // namespace frontdesk
