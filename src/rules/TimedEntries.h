#pragma once

#include "base/Calendar.h"
#include "base/LocalTime.h"
#include "rules/EntryHead.h"
#include "rules/LocalText.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// One step of a ladder: what to do that many days before (negative) or after the date.
struct LadderStep {
    std::string id; ///< unique within its ladder; the days where the pack gives none
    std::int64_t days = 0;
    std::string channel = {};          ///< the vocabulary's channel: phone, message, visit, letter …
    LocalText title = {};              ///< what the step is called on a list
    std::vector<std::string> say = {}; ///< the script: words to say or write, with slots
    LocalText text = {};               ///< advice beside the script
    Place place = {};
};

/// What a step's day becomes when nobody works on it.
enum class DayOff { Keep, Before, After };

/// Steps on days before and after a date: reminders of a fee, an instalment, a mortgage's papers.
struct LadderEntry {
    EntryHead head;        ///< `at` is the moment that a due step names
    std::string kind = {}; ///< the vocabulary's ladder: fee, instalment, mortgage …
    LocalText title = {};
    std::vector<LadderStep> steps = {}; ///< by days, never descending
    std::string calendar = {};          ///< whose days off move a step; empty: none do
    DayOff dayOff = DayOff::Keep;
    std::vector<std::string> pause = {}; ///< states in which no step comes due
};

/// A length of time: minutes, or days. On a calendar both are working time: a day ends when work ends.
struct ClockSpan {
    enum class Unit { Minutes, Days };
    std::int64_t amount = 0;
    Unit unit = Unit::Minutes;
    bool operator==(const ClockSpan&) const = default;

    /// Round the clock, for comparing: of a span on a calendar it is the least that can go by.
    [[nodiscard]] std::int64_t inMinutes() const { return unit == Unit::Days ? amount * 24 * 60 : amount; }
};

/// Who is told when a clock has been up for so long.
struct ClockLevel {
    ClockSpan after = {}; ///< since the time was up
    std::string tell;     ///< the vocabulary's person, or a duty of the roster
};

/// How long something may take: the first response, the next progress, the solution.
struct ClockEntry {
    EntryHead head;        ///< `when` tests category and severity; `at` is the moment at which it starts
    std::string kind = {}; ///< what it runs for, by the vocabulary: complaint, repair …
    std::string what = {}; ///< the vocabulary's time: response, progress, solution …
    ClockSpan most = {};
    std::optional<ClockSpan> near = {};  ///< the screen turns when so much has gone by
    std::string calendar = {};           ///< whose working time it counts; empty: round the clock
    std::vector<std::string> pause = {}; ///< states in which it stands still
    std::string past = {};               ///< moment named when the time is up
    std::vector<ClockLevel> levels = {}; ///< by time, never descending
};

/// A stretch of days on which nobody works, both ends in it.
struct DaysOff {
    LocalDate from;
    LocalDate until;
    LocalText name = {};
    Place place = {};
};

/// A day off on which people work after all.
struct WorkedDay {
    LocalDate date;
    std::optional<std::chrono::weekday> like = {}; ///< whose hours it has; the first working weekday's where not said
    Place place = {};
};

/// A stretch of every day in which customers are left alone; past midnight where it ends before it begins.
struct QuietHours {
    LocalTime from;
    LocalTime until;
    bool operator==(const QuietHours&) const = default;

    [[nodiscard]] bool holds(LocalTime time) const
    {
        return from < until ? from <= time && time < until : from <= time || time < until;
    }
};

/// A calendar with working hours, or, without them, a table of days that holds in every calendar which takes public
/// holidays.
struct CalendarEntry {
    EntryHead head;
    LocalText title = {};
    std::array<std::vector<WorkingBlock>, 7> week = {}; ///< by weekday, Sunday is 0
    bool hasWeek = false;                               ///< false: a table of days
    std::vector<QuietHours> quiet = {};
    std::vector<DaysOff> daysOff = {};
    std::vector<WorkedDay> workedDays = {}; ///< make-up days
    bool publicHolidays = true;             ///< takes the days of the tables, its own days going first
    bool announced = true;                  ///< of a table: false while only the law's days are known
};

} // namespace frontdesk
