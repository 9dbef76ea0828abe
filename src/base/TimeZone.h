#pragma once

#include "base/Clock.h"
#include "base/LocalTime.h"
#include "base/Result.h"

#include <memory>
#include <string>
#include <string_view>
#include <unicode/uversion.h>

U_NAMESPACE_BEGIN
class BasicTimeZone;
U_NAMESPACE_END

namespace frontdesk {

/// args: the name as typed.
inline constexpr ErrorCode unknownZone{"time.unknown_zone"};

/// The unit's time zone, from its settings and never from the machine. A value; copies are independent, and all const
/// methods are callable from every thread. Times of day are in whole seconds: the milliseconds of a UtcTime are cut off
/// towards the past.
class TimeZone {
public:
    /// @param iana such as "Asia/Shanghai"
    /// @error time.unknown_zone
    [[nodiscard]] static Result<TimeZone> named(std::string_view iana);

    TimeZone(const TimeZone& other);
    TimeZone& operator=(const TimeZone& other);
    TimeZone(TimeZone&&) noexcept;
    TimeZone& operator=(TimeZone&&) noexcept;
    ~TimeZone();

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] LocalDateTime toLocal(UtcTime time) const;
    [[nodiscard]] LocalDate localDate(UtcTime time) const { return toLocal(time).date; }
    [[nodiscard]] LocalTime localTime(UtcTime time) const { return toLocal(time).time; }

    /// When the clocks are set forward, a time that they leave out moves forward by as much; when they are set back, a
    /// time that comes twice means the first.
    [[nodiscard]] UtcTime toUtc(const LocalDateTime& local) const;
    /// The first moment of the day.
    [[nodiscard]] UtcTime startOf(LocalDate date) const { return toUtc({date, LocalTime{}}); }

private:
    TimeZone(std::string name, std::unique_ptr<icu::BasicTimeZone> zone);

    std::string m_name;
    std::unique_ptr<icu::BasicTimeZone> m_zone; ///< null only in a moved-from value
};

/// "2026-11-21T09:41:30.250+08:00": the unit's own time, with what it is ahead of UTC.
[[nodiscard]] std::string toIso(UtcTime time, const TimeZone& zone);

} // namespace frontdesk
