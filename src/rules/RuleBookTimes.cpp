#include "rules/Engine.h"
#include "rules/NearestName.h"
#include "rules/RuleBook.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// The days of several tables as one: what is put in later replaces what an earlier one said of the same day.
class DayTable {
public:
    explicit DayTable(std::size_t usualWeekday) : m_usual(usualWeekday) {}

    void add(const CalendarEntry& entry)
    {
        for (const DaysOff& days : entry.daysOff) {
            for (LocalDate day = days.from; day <= days.until; day = plusDays(day, 1)) {
                m_days.insert_or_assign(day, std::nullopt);
            }
        }
        for (const WorkedDay& day : entry.workedDays) {
            m_days.insert_or_assign(day.date, day.like ? day.like->c_encoding() : m_usual);
        }
    }

    void writeTo(CalendarRules& rules) const
    {
        for (const auto& [day, like] : m_days) {
            if (!like) {
                rules.holidays.push_back(day);
            } else if (!rules.week[*like].empty()) {
                rules.makeUpDays.push_back({day, std::chrono::weekday{static_cast<unsigned>(*like)}});
            } else {
                rules.makeUpDays.push_back({day, std::chrono::weekday{static_cast<unsigned>(m_usual)}});
            }
        }
    }

private:
    std::size_t m_usual;
    std::map<LocalDate, std::optional<std::size_t>> m_days; ///< the weekday that a worked day is like
};

/// The first weekday from Monday on that has hours: what a make-up day is like where nobody says.
std::size_t usualWeekday(const CalendarRules& rules)
{
    for (const std::size_t weekday : {1U, 2U, 3U, 4U, 5U, 6U, 0U}) {
        if (!rules.week[weekday].empty()) {
            return weekday;
        }
    }
    return 1;
}

bool isInYear(const DaysOff& days, std::chrono::year year)
{
    return days.from.year() <= year && year <= days.until.year();
}

} // namespace

const LadderEntry* RuleBook::ladder(std::string_view kind, const Facts& facts) const
{
    const auto found = std::find_if(m_ladders.begin(), m_ladders.end(), [&](const LadderEntry* entry) {
        return entry->kind == kind && Engine::matches(entry->head.when, facts);
    });
    return found == m_ladders.end() ? nullptr : *found;
}

const ClockEntry* RuleBook::clock(std::string_view record, std::string_view time, const Facts& facts) const
{
    const ClockEntry* best = nullptr;
    for (const ClockEntry* entry : m_clocks) {
        const bool fits = entry->kind == record && entry->what == time && Engine::matches(entry->head.when, facts);
        if (fits && (best == nullptr || isStricter(*entry, *best))) {
            best = entry;
        }
    }
    return best;
}

std::vector<const ClockEntry*> RuleBook::clocksOf(std::string_view record, const Facts& facts) const
{
    std::set<std::string> times;
    for (const ClockEntry* entry : m_clocks) {
        if (entry->kind == record) {
            times.insert(entry->what);
        }
    }
    std::vector<const ClockEntry*> found;
    for (const std::string& time : times) {
        if (const ClockEntry* entry = clock(record, time, facts)) {
            found.push_back(entry);
        }
    }
    return found;
}

const CalendarEntry* RuleBook::calendarEntry(std::string_view id) const
{
    const auto found = std::find_if(m_calendars.rbegin(), m_calendars.rend(),
                                    [&](const CalendarEntry* entry) { return entry->head.id == id; });
    return found == m_calendars.rend() ? nullptr : *found;
}

Result<Calendar> RuleBook::calendar(std::string_view id, const TimeZone& zone) const
{
    const CalendarEntry* const own = calendarEntry(id);
    if (own == nullptr || !own->hasWeek) {
        std::vector<std::string> known;
        for (const CalendarEntry* entry : m_calendars) {
            if (entry->hasWeek) {
                known.push_back(entry->head.id);
            }
        }
        return fail(packUnknownCalendar, {std::string{id}, nearestName(id, known)});
    }
    CalendarRules rules{.week = own->week};
    DayTable days{usualWeekday(rules)};
    for (const CalendarEntry* entry : m_calendars) {
        if (own->publicHolidays && !entry->hasWeek) {
            days.add(*entry);
        }
    }
    days.add(*own);
    days.writeTo(rules);
    return Calendar::from(std::move(rules), zone);
}

bool RuleBook::isQuiet(std::string_view calendar, LocalTime time) const
{
    const CalendarEntry* const entry = calendarEntry(calendar);
    return entry != nullptr && std::any_of(entry->quiet.begin(), entry->quiet.end(),
                                           [&](const QuietHours& quiet) { return quiet.holds(time); });
}

HolidaysKnown RuleBook::holidaysKnown(std::chrono::year year) const
{
    HolidaysKnown known = HolidaysKnown::Nothing;
    for (const CalendarEntry* entry : m_calendars) {
        const bool covers = !entry->hasWeek && std::any_of(entry->daysOff.begin(), entry->daysOff.end(),
                                                           [&](const DaysOff& days) { return isInYear(days, year); });
        if (covers) {
            known = std::max(known, entry->announced ? HolidaysKnown::Announced : HolidaysKnown::ByLaw);
        }
    }
    return known;
}

bool isStricter(const ClockEntry& a, const ClockEntry& b)
{
    return a.head.priority != b.head.priority ? a.head.priority > b.head.priority
                                              : a.most.inMinutes() < b.most.inMinutes();
}

} // namespace frontdesk
