#pragma once

#include "base/Clock.h"
#include "base/Money.h"
#include "base/TimeZone.h"

#include <QString>
#include <string_view>

namespace frontdesk {

/// "09:41" in the unit's zone.
[[nodiscard]] QString clockText(UtcTime time, const TimeZone& zone);
/// "09:41:07" in the unit's zone.
[[nodiscard]] QString clockSecondsText(UtcTime time, const TimeZone& zone);
/// Month and day, with the year when it is not this year.
[[nodiscard]] QString dayText(UtcTime time, const TimeZone& zone, UtcTime now);
/// The clock today, day and clock on other days.
[[nodiscard]] QString whenText(UtcTime time, const TimeZone& zone, UtcTime now);
/// "00:41", "1:02:10": for running clocks.
[[nodiscard]] QString stopwatchText(Milliseconds elapsed);
/// "41 s", "2 min 10 s" in words, for sentences and screen readers.
[[nodiscard]] QString durationText(Milliseconds elapsed);
/// A number as read aloud in groups; what is no number is shown as it stands.
[[nodiscard]] QString phoneText(std::string_view digits);
[[nodiscard]] QString moneyText(Money amount);

} // namespace frontdesk
