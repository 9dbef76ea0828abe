#include "rules/ClockRun.h"

#include "rules/DueTimes.h"

#include <algorithm>

namespace frontdesk {

namespace {

using std::chrono::minutes;

/// The clock of minutes: from one pause to the next, as long as something is left.
class MinutesRun {
public:
    MinutesRun(std::int64_t amount, UtcTime from, const Calendar* calendar)
        : m_left(amount), m_at(from), m_calendar(calendar)
    {}

    Result<ClockPath> over(const std::vector<ClockPause>& pauses)
    {
        for (const ClockPause& pause : pauses) {
            if (pause.until && *pause.until <= m_at) {
                continue; // before the clock began
            }
            const auto done = runUntil(std::max(pause.from, m_at));
            if (!done) {
                return fail(done.error());
            }
            if (*done) {
                return std::move(m_path);
            }
            if (!pause.until) {
                m_path.left = m_left;
                return std::move(m_path);
            }
            m_path.stood += *pause.until - m_at;
            noteDays(m_at, *pause.until, ClockDay::Why::Paused);
            m_at = *pause.until;
        }
        return finish();
    }

private:
    /// @return whether the time was up by then
    Result<bool> runUntil(UtcTime pause)
    {
        const auto worked = counted(m_at, pause);
        if (!worked) {
            return fail(worked.error());
        }
        if (*worked >= m_left) {
            return finish().map([&](ClockPath path) {
                m_path = std::move(path);
                return true;
            });
        }
        noteDays(m_at, pause, ClockDay::Why::Counted);
        m_left -= *worked;
        m_at = pause;
        return false;
    }
    Result<ClockPath> finish()
    {
        const auto due = m_calendar == nullptr ? Result<UtcTime>{m_at + minutes{m_left}}
                                               : m_calendar->addWorkingTime(m_at, minutes{m_left});
        return due.map([&](UtcTime up) {
            noteDays(m_at, up, ClockDay::Why::Counted);
            m_path.due = up;
            return std::move(m_path);
        });
    }
    [[nodiscard]] Result<std::int64_t> counted(UtcTime from, UtcTime until) const
    {
        if (m_calendar == nullptr) {
            return std::chrono::floor<minutes>(until - from).count();
        }
        return m_calendar->workingTimeBetween(from, until).map([](minutes worked) { return worked.count(); });
    }
    void noteDays(UtcTime from, UtcTime until, ClockDay::Why why)
    {
        if (m_calendar == nullptr) {
            return;
        }
        const TimeZone& zone = m_calendar->zone();
        for (LocalDate day = zone.localDate(from); zone.startOf(day) < until || day == zone.localDate(from);
             day = plusDays(day, 1)) {
            const UtcTime begins = std::max(from, zone.startOf(day));
            const UtcTime ends = std::min(until, zone.startOf(plusDays(day, 1)));
            const bool isCounted = why == ClockDay::Why::Counted;
            note(day, m_calendar->isWorkingDay(day) ? why : ClockDay::Why::Off,
                 isCounted ? counted(begins, std::max(begins, ends)).value_or(0) : 0);
        }
    }
    /// One entry a day: minutes add up, and what was counted says more than that it also stood still.
    void note(LocalDate day, ClockDay::Why why, std::int64_t worth)
    {
        if (m_path.days.empty() || m_path.days.back().day != day) {
            m_path.days.push_back({day, why, worth});
            return;
        }
        ClockDay& last = m_path.days.back();
        last.minutes += worth;
        if (last.why != ClockDay::Why::Off) {
            last.why = last.minutes > 0 ? ClockDay::Why::Counted : std::max(last.why, why);
        }
    }

    std::int64_t m_left;
    UtcTime m_at;
    const Calendar* m_calendar;
    ClockPath m_path;
};

/// How much of [from, until) lies in pauses.
Milliseconds stoodStill(const std::vector<ClockPause>& pauses, UtcTime from, UtcTime until)
{
    Milliseconds all{0};
    for (const ClockPause& pause : pauses) {
        const UtcTime begins = std::max(pause.from, from);
        const UtcTime ends = std::min(pause.until.value_or(until), until);
        all += std::max(Milliseconds{0}, ends - begins);
    }
    return all;
}

Result<ClockPath> daysRun(std::int64_t amount, UtcTime from, const Calendar& calendar,
                          const std::vector<ClockPause>& pauses)
{
    const TimeZone& zone = calendar.zone();
    ClockPath path{.left = amount};
    LocalDate noted = zone.localDate(from);
    path.days.push_back({noted, calendar.isWorkingDay(noted) ? ClockDay::Why::Begun : ClockDay::Why::Off});
    UtcTime at = from;
    while (path.left > 0) {
        const auto end = calendar.endOfWorkingDays(at, 1);
        if (!end) {
            return fail(end.error());
        }
        at = *end - Milliseconds{1}; // work may end at midnight, which is of the next day
        const auto pause =
            std::find_if(pauses.begin(), pauses.end(), [&](const ClockPause& each) { return each.holds(*end); });
        if (pause != pauses.end() && !pause->until) {
            path.stood = stoodStill(pauses, from, pause->from);
            return path;
        }
        for (noted = plusDays(noted, 1); noted < zone.localDate(at); noted = plusDays(noted, 1)) {
            path.days.push_back({noted, ClockDay::Why::Off});
        }
        const bool counts = pause == pauses.end();
        path.days.push_back({noted, counts ? ClockDay::Why::Counted : ClockDay::Why::Paused});
        path.left -= counts ? 1 : 0;
        if (path.left == 0) {
            path.due = *end;
            path.stood = stoodStill(pauses, from, *end);
        }
    }
    return path;
}

} // namespace

Result<ClockPath> ClockRun::of(const ClockSpan& span, UtcTime from, const Calendar* calendar,
                               const std::vector<ClockPause>& pauses)
{
    if (span.amount <= 0) {
        return ClockPath{.due = from};
    }
    if (calendar != nullptr && span.unit == ClockSpan::Unit::Days) {
        return daysRun(span.amount, from, *calendar, pauses);
    }
    return MinutesRun{calendar == nullptr ? span.inMinutes() : span.amount, from, calendar}.over(pauses);
}

} // namespace frontdesk
