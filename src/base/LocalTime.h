#pragma once

#include "base/Result.h"

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

namespace frontdesk {

/// args: the text as typed.
inline constexpr ErrorCode badTime{"time.bad_time"};
/// args: the text as typed.
inline constexpr ErrorCode badDate{"time.bad_date"};

/// A day in the unit's time zone. Unlike our own values it can be invalid (30 February): what comes from outside goes
/// through parseDate().
using LocalDate = std::chrono::year_month_day;

/// "2026-11-21". @error time.bad_date, also for a day that no calendar has, and outside the years 1 to 9999
[[nodiscard]] Result<LocalDate> parseDate(std::string_view text);
/// The same as people and tables write it: "2026/1/9", "2026.11.21", in full width, with blanks around.
/// @error time.bad_date
[[nodiscard]] Result<LocalDate> parseTypedDate(std::string_view text);
/// "2026-11-21"
[[nodiscard]] std::string toIso(LocalDate date);
[[nodiscard]] LocalDate plusDays(LocalDate date, int days);

/// A time of day in the unit's time zone, in whole seconds from 00:00:00 to 23:59:59.
class LocalTime {
public:
    constexpr LocalTime() = default; ///< midnight

    /// "9:41", "09:41", "09:41:30". @error time.bad_time
    [[nodiscard]] static Result<LocalTime> parse(std::string_view text);
    /// @error time.bad_time when it is negative or a whole day or more
    [[nodiscard]] static Result<LocalTime> sinceMidnight(std::chrono::seconds seconds);

    [[nodiscard]] constexpr std::chrono::seconds sinceMidnight() const { return m_seconds; }
    [[nodiscard]] constexpr int hour() const { return static_cast<int>(m_seconds.count() / 3600); }
    [[nodiscard]] constexpr int minute() const { return static_cast<int>(m_seconds.count() / 60 % 60); }
    [[nodiscard]] constexpr int second() const { return static_cast<int>(m_seconds.count() % 60); }
    /// "09:41": to the minute that has begun
    [[nodiscard]] std::string toString() const;

    constexpr auto operator<=>(const LocalTime&) const = default;

private:
    constexpr explicit LocalTime(std::chrono::seconds seconds) : m_seconds(seconds) {}
    std::chrono::seconds m_seconds{0};
};

struct LocalDateTime {
    LocalDate date;
    LocalTime time = {};
    auto operator<=>(const LocalDateTime&) const = default;
};

/// "2026-11-21T09:41:30"
[[nodiscard]] std::string toIso(const LocalDateTime& local);

} // namespace frontdesk
