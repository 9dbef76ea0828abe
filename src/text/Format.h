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
/// Month and day in the order of the language, with the year when it is not this year.
[[nodiscard]] QString dayText(UtcTime time, const TimeZone& zone, UtcTime now);
/// The clock today, day and clock on other days.
[[nodiscard]] QString whenText(UtcTime time, const TimeZone& zone, UtcTime now);
/// "00:41", "1:02:10": for running clocks; less than nothing is "00:00".
[[nodiscard]] QString stopwatchText(Milliseconds elapsed);
/// "41 s", "2 min", "2 min 10 s", for sentences and screen readers; less than nothing is "0 s".
[[nodiscard]] QString durationText(Milliseconds elapsed);
/// "40 min", "2 h 6 min", "3 d 4 h": how long something takes or is over, to the minute below a day.
[[nodiscard]] QString lengthText(Milliseconds length);
/// A number as read aloud in groups; what is no number is shown as it stands.
[[nodiscard]] QString phoneText(std::string_view digits);
/// "¥1,234.50", "-¥0.05".
[[nodiscard]] QString moneyText(Money amount);

} // namespace frontdesk
