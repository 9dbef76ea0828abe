#include "domain/demo/DemoTimetable.h"

#include "base/IdMaker.h"

#include <algorithm>
#include <array>

namespace frontdesk {

namespace {

constexpr std::int64_t callsADay = 40;
constexpr std::int64_t mostDays = std::int64_t{5} * 365;
constexpr std::int64_t hourMillis = 3'600'000;
constexpr int hoursADay = 24;

/// Calls in each hour of a weekday, against one another.
constexpr std::array<std::int64_t, hoursADay> hours{0,  0,  0,  0,   0,  0,  10, 30, 80, 120, 110, 80,
                                                    50, 60, 90, 100, 90, 80, 60, 40, 30, 10,  0,   0};
/// Sunday first, in tenths.
constexpr std::array<std::int64_t, 7> weekdays{4, 11, 10, 10, 10, 9, 6};

} // namespace

DemoTimetable::DemoTimetable(TimeZone zone, std::int64_t count, UtcTime until, std::uint64_t seed)
    : m_zone(std::move(zone)), m_random(seed), m_count(std::max<std::int64_t>(count, 1))
{
    // Yesterday always belongs to it, so that there is something even early in the morning.
    const std::int64_t days = std::clamp<std::int64_t>((m_count + callsADay - 1) / callsADay, 2, mostDays);
    const LocalDate earliest = plusDays(LocalDate{std::chrono::floor<std::chrono::days>(IdMaker::epoch)}, 1);
    const LocalDate first = plusDays(m_zone.localDate(until), -static_cast<int>(days - 1));
    m_hour.date = std::max(first, earliest);
    for (Hour hour = m_hour; begin(hour) + Milliseconds{hourMillis} <= until; hour = after(hour)) {
        m_total += weightOf(hour);
    }
    m_total = std::max<std::int64_t>(m_total, 1);
}

UtcTime DemoTimetable::next()
{
    while (m_waiting.empty()) {
        fillAnHour();
    }
    m_last = std::max(m_waiting.front(), m_last + Milliseconds{1});
    m_waiting.pop_front();
    return m_last;
}

std::int64_t DemoTimetable::weightOf(const Hour& hour)
{
    const std::chrono::weekday day{std::chrono::sys_days{hour.date}};
    return hours[static_cast<std::size_t>(hour.hour)] * weekdays[day.c_encoding()];
}

DemoTimetable::Hour DemoTimetable::after(const Hour& hour)
{
    return hour.hour + 1 < hoursADay ? Hour{hour.date, hour.hour + 1} : Hour{plusDays(hour.date, 1), 0};
}

UtcTime DemoTimetable::begin(const Hour& hour) const
{
    return m_zone.toUtc({hour.date, *LocalTime::sinceMidnight(std::chrono::hours{hour.hour})});
}

void DemoTimetable::fillAnHour()
{
    m_passed += weightOf(m_hour);
    const std::int64_t due = m_passed * m_count / m_total;
    const UtcTime from = begin(m_hour);
    for (; m_given < due; ++m_given) {
        m_waiting.push_back(from + Milliseconds{m_random.between(0, hourMillis - 1)});
    }
    std::sort(m_waiting.begin(), m_waiting.end());
    m_hour = after(m_hour);
}

} // namespace frontdesk
