#include "rules/TimesInspection.h"

#include "rules/ConditionOverlap.h"
#include "rules/Duration.h"
#include "rules/NearestName.h"
#include "rules/PackProblems.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::int64_t minutesADay = 24 * 60;

/// Minutes as a person would write them: "30m", "2h", "7d".
std::string minutesText(std::int64_t count)
{
    return count >= minutesADay && count % minutesADay == 0
               ? toText(ClockSpan{count / minutesADay, ClockSpan::Unit::Days})
               : toText(ClockSpan{count, ClockSpan::Unit::Minutes});
}

/// Shows each two entries of the list once, the later one first.
template <class Entry, class Visit> void forEachPair(const std::vector<const Entry*>& entries, Visit visit)
{
    for (std::size_t later = 1; later < entries.size(); ++later) {
        for (std::size_t first = 0; first < later; ++first) {
            visit(*entries[later], *entries[first]);
        }
    }
}

std::map<LocalDate, Place> placesOfDaysOff(const CalendarEntry& entry)
{
    std::map<LocalDate, Place> places;
    for (const DaysOff& days : entry.daysOff) {
        for (LocalDate day = days.from; day <= days.until; day = plusDays(day, 1)) {
            places.emplace(day, days.place);
        }
    }
    return places;
}

bool canMeet(const EntryHead& a, const EntryHead& b)
{
    return a.priority == b.priority && canHoldTogether(a.when, b.when);
}

} // namespace

void TimesInspection::run()
{
    for (const LadderEntry* entry : m_book.ladders()) {
        inspectLadder(*entry);
    }
    inspectLadderPairs();
    for (const ClockEntry* entry : m_book.clocks()) {
        inspectClock(*entry);
    }
    inspectClockPairs();
    for (const CalendarEntry* entry : m_book.calendars()) {
        inspectCalendar(*entry);
    }
    inspectDays();
}

void TimesInspection::inspectLadder(const LadderEntry& entry)
{
    inspectNamedCalendar(entry.head, entry.calendar);
    const RangeWord* const word = m_vocabulary.ladder(entry.kind);
    for (const LadderStep& step : entry.steps) {
        if (word != nullptr && (step.days < word->leastSensible || step.days > word->mostSensible)) {
            m_findings.addProblem(Severity::Warning, entry.head.pack,
                                  {keyOf(entry.head),
                                   packLimitUnreasonable,
                                   {"days", std::to_string(step.days), std::to_string(word->leastSensible),
                                    std::to_string(word->mostSensible)},
                                   step.place});
        }
    }
}

void TimesInspection::inspectLadderPairs()
{
    forEachPair(m_book.ladders(), [&](const LadderEntry& entry, const LadderEntry& other) {
        if (entry.kind == other.kind && canMeet(entry.head, other.head)) {
            m_findings.addAt(Severity::Error, entry.head, "for", packLadderConflict,
                             {entry.kind, placeText(other.head.placeOf("for"))});
            m_findings.dispute(entry.head, other.head);
        }
    });
}

void TimesInspection::inspectClock(const ClockEntry& entry)
{
    inspectNamedCalendar(entry.head, entry.calendar);
    const RangeWord* const word = m_vocabulary.time(entry.what);
    const std::int64_t minutes = entry.most.inMinutes();
    if (word != nullptr && (minutes < word->leastSensible || minutes > word->mostSensible)) {
        m_findings.addAt(
            Severity::Warning, entry.head, "most", packLimitUnreasonable,
            {entry.what, toText(entry.most), minutesText(word->leastSensible), minutesText(word->mostSensible)});
    }
}

void TimesInspection::inspectClockPairs()
{
    forEachPair(m_book.clocks(), [&](const ClockEntry& entry, const ClockEntry& other) {
        const bool isSame = entry.kind == other.kind && entry.what == other.what;
        const bool differs = entry.most != other.most || entry.calendar != other.calendar;
        if (isSame && differs && canMeet(entry.head, other.head)) {
            m_findings.addAt(Severity::Error, entry.head, "most", packLimitConflict,
                             {entry.kind + ' ' + entry.what, toText(entry.most), toText(other.most),
                              placeText(other.head.placeOf("most"))});
            m_findings.dispute(entry.head, other.head);
        }
    });
}

void TimesInspection::inspectNamedCalendar(const EntryHead& head, const std::string& id)
{
    if (id.empty()) {
        return;
    }
    const CalendarEntry* const named = m_book.calendarEntry(id);
    if (named != nullptr && named->hasWeek) {
        return;
    }
    std::vector<std::string> known;
    for (const CalendarEntry* entry : m_book.calendars()) {
        if (entry->hasWeek) {
            known.push_back(entry->head.id);
        }
    }
    m_findings.addAt(Severity::Error, head, "calendar", packUnknownCalendar, {id, nearestName(id, known)});
}

void TimesInspection::inspectCalendar(const CalendarEntry& entry)
{
    for (const CalendarEntry* other : m_book.calendars()) {
        if (other == &entry) {
            break;
        }
        if (other->head.id == entry.head.id) {
            m_findings.addAt(Severity::Error, entry.head, "id", packCalendarConflict,
                             {entry.head.id, placeText(other->head.placeOf("id"))});
        }
    }
    if (!entry.hasWeek) {
        return;
    }
    if (std::all_of(entry.week.begin(), entry.week.end(), [](const auto& blocks) { return blocks.empty(); })) {
        m_findings.addAt(Severity::Error, entry.head, "week", noWorkingTime, {});
    }
    for (const WorkedDay& day : entry.workedDays) {
        if (day.like && entry.week[day.like->c_encoding()].empty()) {
            m_findings.addProblem(Severity::Error, entry.head.pack,
                                  {keyOf(entry.head), emptyMakeUpDay, {toIso(day.date)}, day.place});
        }
    }
}

/// A day that is off in one table and worked in another. A calendar's own days go before the tables on purpose.
void TimesInspection::inspectDays()
{
    std::map<LocalDate, Place> ofTables;
    for (const CalendarEntry* entry : m_book.calendars()) {
        if (!entry->hasWeek) {
            ofTables.merge(placesOfDaysOff(*entry));
        }
    }
    for (const CalendarEntry* entry : m_book.calendars()) {
        const std::map<LocalDate, Place> against = entry->hasWeek ? placesOfDaysOff(*entry) : ofTables;
        for (const WorkedDay& day : entry->workedDays) {
            if (const auto holiday = against.find(day.date); holiday != against.end()) {
                m_findings.addProblem(
                    Severity::Error, entry->head.pack,
                    {keyOf(entry->head), packDayConflict, {toIso(day.date), placeText(holiday->second)}, day.place});
            }
        }
    }
}

} // namespace frontdesk
