#pragma once

#include "rules/PackProblems.h"
#include "rules/TableReader.h"
#include "rules/TimedEntries.h"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace frontdesk {

/// Reads what is a calendar's own of `[[calendar]]`: the week, quiet hours, holidays and make-up days.
class CalendarReader {
public:
    CalendarReader(TableReader& reader, PackProblems& problems) : m_reader(reader), m_problems(problems) {}
    void read(CalendarEntry& entry);

private:
    struct Stretch {
        std::chrono::minutes from;
        std::chrono::minutes until; ///< behind `from`; a whole day at most
    };

    void week(CalendarEntry& entry);
    void weekdays(const TomlValue& table, CalendarEntry& entry, std::array<std::optional<Place>, 7>& seen);
    void quiet(CalendarEntry& entry);
    void holidays(CalendarEntry& entry);
    void makeUp(CalendarEntry& entry);

    /// "09:00-12:00", or several of them, none beginning before the one before ends.
    std::vector<Stretch> stretches(TableReader& reader, std::string_view key);
    std::optional<Stretch> stretch(TableReader& reader, std::string_view key, const TomlValue& value);
    std::optional<LocalDate> date(TableReader& reader, std::string_view key, const TomlValue* value);
    std::optional<std::chrono::weekday> weekday(TableReader& reader, std::string_view key, const TomlValue& value);

    TableReader& m_reader;
    PackProblems& m_problems;
};

} // namespace frontdesk
