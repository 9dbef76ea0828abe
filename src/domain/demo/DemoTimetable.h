#pragma once

#include "base/TimeZone.h"
#include "domain/demo/DemoRandom.h"

#include <deque>

namespace frontdesk {

/// When the calls of a demonstration ring: most on weekdays, most in the middle of morning and afternoon, hardly any at
/// night. Some forty calls a day reach back as many days as they need, five years at most; then the days get fuller.
class DemoTimetable {
public:
    /// @param count calls that ring in whole hours before `until`; what next() gives after them is later
    DemoTimetable(TimeZone zone, std::int64_t count, UtcTime until, std::uint64_t seed);

    /// Later than the one before.
    [[nodiscard]] UtcTime next();

private:
    struct Hour {
        LocalDate date;
        int hour = 0;
    };
    [[nodiscard]] static std::int64_t weightOf(const Hour& hour);
    [[nodiscard]] static Hour after(const Hour& hour);
    [[nodiscard]] UtcTime begin(const Hour& hour) const;
    void fillAnHour();

    TimeZone m_zone;
    DemoRandom m_random;
    std::int64_t m_count;
    Hour m_hour;              ///< the next to be filled
    std::int64_t m_total = 0; ///< weight of all hours before `until`
    std::int64_t m_passed = 0;
    std::int64_t m_given = 0;
    std::deque<UtcTime> m_waiting;
    UtcTime m_last = {};
};

} // namespace frontdesk
