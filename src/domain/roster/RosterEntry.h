#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/LocalTime.h"
#include "base/PhoneNumber.h"
#include "domain/RecordErrors.h"
#include "domain/RecordImage.h"
#include "domain/Voided.h"
#include "domain/roster/DutyWords.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <variant>

namespace frontdesk {

struct RosterTag;
using RosterId = Id<RosterTag>;

inline constexpr ErrorCode rosterBadPhone{"roster.bad_phone"};         ///< %1 as typed
inline constexpr ErrorCode rosterNobody{"roster.nobody"};              ///< neither a name nor a number
inline constexpr ErrorCode rosterOtherWeekday{"roster.other_weekday"}; ///< %1 the weekday that the date falls on
inline constexpr ErrorCode rosterTooMany{"roster.too_many"};           ///< %1 most entries of one table
inline constexpr std::array rosterErrors{rosterBadPhone, rosterNobody, rosterOtherWeekday, rosterTooMany};

/// Most characters (code points) of what is typed.
inline constexpr std::size_t mostDuty = 32;
inline constexpr std::size_t mostRosterName = 64;
inline constexpr std::size_t mostRosterNote = 200;

/// One line of the roster as typed or as a row of a table. Field names are in RosterForm::fields.
struct RosterForm {
    std::string date = {};    ///< date: 2026-11-21, also with / or . between; empty: not for one day alone
    std::string weekday = {}; ///< weekday: a word of weekdayWords; empty with an empty date: every day
    std::string duty = {};    ///< duty: a word of dutyWords, or any other
    std::string name = {};    ///< name
    std::string phone = {};   ///< phone
    std::string from = {};    ///< from: 8:00; empty: from the day's beginning
    std::string to = {};      ///< to: 20:00, 24:00; not later than `from`: on the next day; empty: to the day's end
    std::string note = {};    ///< note
    bool operator==(const RosterForm&) const = default;
};

/// Which days an entry is for: every day, one weekday, one date.
using RosterDay = std::variant<std::monostate, std::chrono::weekday, LocalDate>;

/// Who does which duty on which days, with the number to call. Made by from() or by a repository.
struct RosterEntry {
    RosterId id;
    Version version = 1;
    RosterDay day = {};
    std::string duty; ///< a word of dutyWords, or free text
    std::string name = {};
    std::optional<PhoneNumber> phone = {};
    std::optional<LocalTime> begins = {}; ///< nothing: with the day
    std::optional<LocalTime> ends = {};   ///< not later than `begins`: on the next day; nothing: with the day
    std::string note = {};
    std::optional<Voided> voided = {};
    bool operator==(const RosterEntry&) const = default;

    /// Reads a form. A date may come with its weekday, as tables have it; then the two must agree.
    /// @error form.invalid with every problem at once: time.bad_date, time.bad_time, form.unknown_word (weekday),
    /// form.field_required (duty), form.field_too_long, roster.*, text.*
    [[nodiscard]] static Result<RosterEntry> from(RosterId id, const RosterForm& form);
    /// What the form showed, to edit it again.
    [[nodiscard]] RosterForm toForm() const;
};

/// A word of weekdayWords. @param weekday must be ok()
[[nodiscard]] std::string_view nameOf(std::chrono::weekday weekday);
[[nodiscard]] std::optional<std::chrono::weekday> weekdayOf(std::string_view word);

[[nodiscard]] RecordImage imageOf(const RosterEntry& entry);

} // namespace frontdesk
