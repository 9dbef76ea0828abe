#include "rules/Duration.h"
#include "rules/TomlText.h"
#include "rules/manual/DraftWork.h"
#include "rules/manual/PackDrafter.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace frontdesk {
namespace {

constexpr double hoursOfWorkingDay = 8; ///< of half a working day and the like
constexpr double minutesOfHour = 60;
constexpr std::int64_t minutesOfDay = 24 * 60;
constexpr int severityPriority = 10; ///< before the clock for every severity, as in the shipped packs

/// The time as packs count it; nothing where it comes to no whole minute or day.
std::optional<ClockSpan> spanOf(const ManualClock& clock)
{
    const bool whole = std::abs(clock.value - std::round(clock.value)) < 1e-9;
    ClockSpan span;
    if (clock.unit == "minutes") {
        span = {std::llround(clock.value), ClockSpan::Unit::Minutes};
    } else if (whole) {
        span = {std::llround(clock.value), ClockSpan::Unit::Days};
    } else if (clock.unit == "working_days") {
        span = {std::llround(clock.value * hoursOfWorkingDay * minutesOfHour), ClockSpan::Unit::Minutes};
    }
    // Written and read back: a pack holds no span that it could not hold.
    return span.amount > 0 ? parseClockSpan(toText(span)) : std::nullopt;
}

/// The calendar of the clock that is in force for the same time of the same record; empty where it runs round the
/// clock.
std::string calendarInForce(const std::vector<Pack>& loaded, const ManualClock& clock, bool ordinary)
{
    std::vector<Condition> when;
    if (!ordinary) {
        when.push_back({.fact = "severity", .anyOf = {FactValue{clock.severity}}});
    }
    std::string calendar;
    for (const Pack& pack : loaded) {
        for (const ClockEntry& entry : pack.clocks) {
            if (entry.head.enabled && entry.kind == clock.record && entry.what == clock.time &&
                entry.head.when == when) {
                calendar = entry.calendar;
            }
        }
    }
    return calendar;
}

/// Where the screen turns: a day before, or when three quarters have gone by.
std::optional<ClockSpan> nearOf(const ClockSpan& most)
{
    constexpr std::int64_t least = 20;
    if (most.unit == ClockSpan::Unit::Days) {
        return most.amount > 1 ? std::optional{ClockSpan{most.amount - 1, most.unit}} : std::nullopt;
    }
    return most.amount >= least ? std::optional{ClockSpan{most.amount * 3 / 4, most.unit}} : std::nullopt;
}

} // namespace

/// The calendar of that name, else the last one with working hours; empty where there is none.
std::string PackDrafter::calendarOf(const std::vector<Pack>& loaded, const std::string& wanted)
{
    std::string found;
    for (const Pack& pack : loaded) {
        for (const CalendarEntry& calendar : pack.calendars) {
            if (calendar.hasWeek && calendar.head.enabled && found != wanted) {
                found = calendar.head.id;
            }
        }
    }
    return found;
}

/// A clock where record and time are clear; else the clause is kept for training, with the reason.
void PackDrafter::addClock(const ManualEntry& entry, Work& work) const
{
    const DraftWords& words = m_lexicon.draft;
    const ManualClock& clock = *entry.clock;
    const std::vector<std::string> times = m_vocabulary.timeNames();
    const std::vector<std::string> records = m_vocabulary.recordNames();
    const auto knows = [](const std::vector<std::string>& names, const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    const std::optional<ClockSpan> most = clock.sameDay ? parseClockSpan(words.sameDay) : spanOf(clock);
    if (clock.time.empty() || !knows(times, clock.time) || !most) {
        addTraining(entry, work, words.noTime);
        return;
    }
    if (clock.record.empty() || !knows(records, clock.record)) {
        addTraining(entry, work, words.noRecord);
        return;
    }
    const FactWord* const severities = m_vocabulary.fact("severity");
    const bool ordinary = clock.severity.empty() || clock.severity == "normal";
    if (!ordinary && (severities == nullptr || !knows(severities->values, clock.severity))) {
        addTraining(entry, work, words.special);
        return;
    }
    Block block = head(entry, "clock", work);
    std::erase_if(block.lines, [](const std::string& line) { return line.starts_with("when = "); });
    std::vector<std::string> lines;
    const auto record = std::find_if(m_lexicon.records.begin(), m_lexicon.records.end(),
                                     [&](const ManualRecord& one) { return one.name == clock.record; });
    if (record != m_lexicon.records.end() && m_vocabulary.moment(record->at) != nullptr) {
        lines.push_back("at = " + tomlText(record->at));
    }
    lines.push_back("for = " + tomlText(clock.record));
    lines.push_back("what = " + tomlText(clock.time));
    if (!ordinary) {
        lines.push_back("when = { severity = " + tomlText(clock.severity) + " }");
        lines.push_back("priority = " + std::to_string(severityPriority));
    }
    if (const auto near = nearOf(*most)) {
        lines.push_back("near = " + tomlText(toText(*near)));
    }
    lines.push_back("most = " + tomlText(toText(*most)));
    // A manual that says "within two hours" leaves open what a night counts: as the clock in force has it.
    const bool hours = most->unit == ClockSpan::Unit::Minutes && most->inMinutes() < minutesOfDay && !clock.sameDay;
    const std::string calendar = clock.unit == "working_days"      ? work.calendar
                                 : hours && work.loaded != nullptr ? calendarInForce(*work.loaded, clock, ordinary)
                                                                   : std::string{};
    if (!calendar.empty()) {
        lines.push_back("calendar = " + tomlText(calendar));
    } else if (clock.unit == "working_days") {
        block.enabled = false;
        block.note = words.noCalendar;
    } else if (clock.sameDay && block.enabled) {
        block.note = words.asSameDay;
    }
    std::string key;
    for (const std::string& line : lines) {
        key += line + '\n';
    }
    block.lines.insert(block.lines.begin(), lines.begin(), lines.end());
    if (const auto same = work.clocks.find(key); same != work.clocks.end()) {
        work.sources[work.blocks[same->second].id].push_back(entry.clause);
        return;
    }
    work.clocks[key] = work.blocks.size();
    work.ids.insert(block.id);
    work.sources[block.id].push_back(entry.clause);
    work.blocks.push_back(std::move(block));
}

} // namespace frontdesk
