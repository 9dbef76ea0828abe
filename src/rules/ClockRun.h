#pragma once

#include "base/Calendar.h"
#include "rules/TimedEntries.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace frontdesk {

/// A time in which a clock stands still, the end not in it.
struct ClockPause {
    UtcTime from;
    std::optional<UtcTime> until = {}; ///< none: it stands still yet
    bool operator==(const ClockPause&) const = default;

    [[nodiscard]] bool holds(UtcTime time) const { return from <= time && (!until || time < *until); }
};

/// What one day on the way to a deadline was worth.
struct ClockDay {
    enum class Why {
        Counted, ///< minutes were counted, or the whole day by a clock of days
        Begun,   ///< the day on which a clock of days begins: it is not counted
        Off,     ///< nobody works
        Paused,  ///< there was work, but the clock stood still
    };
    LocalDate day;
    Why why = Why::Counted;
    std::int64_t minutes = 0; ///< counted on that day; 0 for a clock of days
    bool operator==(const ClockDay&) const = default;
};

/// A clock of a record as it stands: when its time is up, and how that date is reached.
struct ClockPath {
    std::optional<UtcTime> due = {}; ///< none while it stands still with time left
    std::int64_t left = 0;           ///< minutes, or days, that were not yet counted when an open pause began
    std::vector<ClockDay> days = {}; ///< of a clock on a calendar, in order, up to the due day or the open pause
    Milliseconds stood{0};           ///< how long it stood still until then, by the wall clock
    bool operator==(const ClockPath&) const = default;
};

/// Runs a clock over its pauses. Pure; callable from every thread. On a calendar minutes are working time; of days each
/// counts whose work ends while the clock does not stand still, the day of `from` never. Round the clock both are time.
/// Without pauses the date is clockDue()'s.
class ClockRun {
public:
    /// @param calendar the clock's; nullptr: round the clock
    /// @param pauses in order, not overlapping; only the last may be open
    /// @error calendar.too_far
    [[nodiscard]] static Result<ClockPath> of(const ClockSpan& span, UtcTime from, const Calendar* calendar,
                                              const std::vector<ClockPause>& pauses);
};

} // namespace frontdesk
