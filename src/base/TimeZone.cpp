#include "base/TimeZone.h"

#include <array>
#include <cassert>
#include <cstdio>
#include <cstdlib>
#include <unicode/basictz.h>
#include <unicode/unistr.h>

namespace frontdesk {

namespace {

std::chrono::milliseconds zoneOffset(std::int32_t standard, std::int32_t saving)
{
    return std::chrono::milliseconds{standard} + std::chrono::milliseconds{saving};
}

bool isUnknown(const icu::TimeZone& zone)
{
    icu::UnicodeString id;
    return zone.getID(id) == icu::UnicodeString{UCAL_UNKNOWN_ZONE_ID};
}

} // namespace

Result<TimeZone> TimeZone::named(std::string_view iana)
{
    std::unique_ptr<icu::TimeZone> zone{icu::TimeZone::createTimeZone(
        icu::UnicodeString::fromUTF8(icu::StringPiece{iana.data(), static_cast<std::int32_t>(iana.size())}))};
    // ICU answers an unknown name with a zone of its own, and makes all of its named zones from BasicTimeZone.
    auto* basic = dynamic_cast<icu::BasicTimeZone*>(zone.get());
    if (basic == nullptr || isUnknown(*basic)) {
        return fail(unknownZone, {std::string{iana}});
    }
    static_cast<void>(zone.release());
    return TimeZone{std::string{iana}, std::unique_ptr<icu::BasicTimeZone>{basic}};
}

TimeZone::TimeZone(std::string name, std::unique_ptr<icu::BasicTimeZone> zone)
    : m_name(std::move(name)), m_zone(std::move(zone))
{}

TimeZone::TimeZone(const TimeZone& other) : m_name(other.m_name), m_zone(other.m_zone->clone()) {}

TimeZone& TimeZone::operator=(const TimeZone& other)
{
    if (this != &other) {
        *this = TimeZone{other};
    }
    return *this;
}

TimeZone::TimeZone(TimeZone&&) noexcept = default;
TimeZone& TimeZone::operator=(TimeZone&&) noexcept = default;
TimeZone::~TimeZone() = default;

LocalDateTime TimeZone::toLocal(UtcTime time) const
{
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t standard = 0;
    std::int32_t saving = 0;
    m_zone->getOffset(static_cast<UDate>(toMillis(time)), false, standard, saving, status);
    assert(U_SUCCESS(status));
    const auto local = std::chrono::floor<std::chrono::seconds>(time + zoneOffset(standard, saving));
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const Result<LocalTime> timeOfDay = LocalTime::sinceMidnight(local - day);
    assert(timeOfDay.has_value());
    return {LocalDate{day}, *timeOfDay};
}

UtcTime TimeZone::toUtc(const LocalDateTime& local) const
{
    const UtcTime asIfUtc = std::chrono::sys_days{local.date} + local.time.sinceMidnight();
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t standard = 0;
    std::int32_t saving = 0;
    // FORMER: the offset before the change, for times left out as for times that come twice.
    m_zone->getOffsetFromLocal(static_cast<UDate>(toMillis(asIfUtc)), UCAL_TZ_LOCAL_FORMER, UCAL_TZ_LOCAL_FORMER,
                               standard, saving, status);
    assert(U_SUCCESS(status));
    return asIfUtc - zoneOffset(standard, saving);
}

std::string toIso(UtcTime time, const TimeZone& zone)
{
    const LocalDateTime local = zone.toLocal(time);
    const auto second = std::chrono::floor<std::chrono::seconds>(time);
    const auto asIfUtc = std::chrono::sys_days{local.date} + local.time.sinceMidnight();
    const auto ahead = std::chrono::duration_cast<std::chrono::minutes>(asIfUtc - second).count();
    std::array<char, 16> rest = {};
    std::snprintf(rest.data(), rest.size(), ".%03d%c%02d:%02d", static_cast<int>((time - second).count()),
                  ahead < 0 ? '-' : '+', static_cast<int>(std::abs(ahead) / 60),
                  static_cast<int>(std::abs(ahead) % 60));
    return toIso(local) + rest.data();
}

} // namespace frontdesk
