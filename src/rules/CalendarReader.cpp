#include "rules/CalendarReader.h"

#include "rules/PackReader.h"

#include <algorithm>
#include <array>

namespace frontdesk {
namespace {

using std::chrono::minutes;

constexpr minutes wholeDayMinutes = std::chrono::hours{24};
constexpr std::string_view hoursExample{R"("09:00-12:00")"};
/// A stretch of holidays longer than this is a slip of the year or the month.
constexpr int mostHolidayDays = 60;

const std::vector<std::string>& weekdayNames()
{
    static const std::vector<std::string> names{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
    return names;
}

/// "24:00" is the end of a day and no time of day.
std::optional<minutes> minutesOfDay(std::string_view text)
{
    if (text == "24:00") {
        return wholeDayMinutes;
    }
    const auto time = LocalTime::parse(text);
    if (!time || time->second() != 0) {
        return std::nullopt;
    }
    return std::chrono::duration_cast<minutes>(time->sinceMidnight());
}

LocalTime timeOf(minutes sinceMidnight)
{
    return LocalTime::sinceMidnight(sinceMidnight == wholeDayMinutes ? minutes{0} : sinceMidnight).value();
}

} // namespace

void CalendarReader::read(CalendarEntry& entry)
{
    week(entry);
    quiet(entry);
    holidays(entry);
    makeUp(entry);
    entry.publicHolidays = m_reader.flag("public_holidays", true);
    entry.announced = m_reader.flag("announced", true);
}

void CalendarReader::week(CalendarEntry& entry)
{
    std::array<std::optional<Place>, 7> seen;
    for (const TomlValue* table : m_reader.tables("week")) {
        entry.hasWeek = true;
        weekdays(*table, entry, seen);
    }
}

void CalendarReader::weekdays(const TomlValue& table, CalendarEntry& entry, std::array<std::optional<Place>, 7>& seen)
{
    TableReader reader{table, m_problems, m_reader.owner()};
    const std::vector<std::string> names = reader.neededTexts("days");
    const std::vector<Stretch> breaks = stretches(reader, "breaks");
    reader.need("hours");
    std::vector<WorkingBlock> blocks;
    const auto work = [&blocks](minutes from, minutes until) {
        if (from < until) {
            blocks.push_back({timeOf(from), timeOf(until)});
        }
    };
    for (const Stretch& hours : stretches(reader, "hours")) {
        minutes from = hours.from;
        for (const Stretch& pause : breaks) {
            if (pause.until <= from || pause.from >= hours.until) {
                continue;
            }
            work(from, pause.from);
            from = std::max(from, pause.until);
        }
        work(from, hours.until);
    }
    reader.finish();
    const TomlValue* const days = table.find("days");
    for (const std::string& name : names) {
        const auto known = std::find(weekdayNames().begin(), weekdayNames().end(), name);
        if (known == weekdayNames().end()) {
            reader.unknownWord(*days, "days", name, weekdayNames());
            continue;
        }
        const auto weekday = static_cast<std::size_t>(known - weekdayNames().begin());
        if (seen[weekday]) {
            reader.problem(packDuplicateId, {name, placeText(*seen[weekday])}, *days);
        }
        seen[weekday] = m_problems.placeOf(*days);
        entry.week[weekday] = blocks;
    }
}

void CalendarReader::quiet(CalendarEntry& entry)
{
    const TomlValue* const value = m_reader.take("quiet");
    if (value == nullptr) {
        return;
    }
    const auto one = [&](const TomlValue& item) {
        const std::size_t dash = item.text.find('-');
        const auto from = dash == std::string::npos ? std::nullopt : minutesOfDay(item.text.substr(0, dash));
        const auto until = dash == std::string::npos ? std::nullopt : minutesOfDay(item.text.substr(dash + 1));
        if (item.kind != TomlValue::Kind::Text || !from || !until || *from == *until || *from == wholeDayMinutes) {
            m_reader.badValue(item, "quiet", item.text, R"("21:00-08:00")");
            return;
        }
        entry.quiet.push_back({timeOf(*from), timeOf(*until)});
    };
    if (value->kind != TomlValue::Kind::Array) {
        one(*value);
        return;
    }
    for (const TomlValue& item : value->children) {
        one(item);
    }
}

void CalendarReader::holidays(CalendarEntry& entry)
{
    for (const TomlValue* table : m_reader.tables("holidays")) {
        TableReader reader{*table, m_problems, m_reader.owner()};
        const auto from = date(reader, "from", reader.need("from"));
        const TomlValue* const end = reader.take("until");
        const auto until = end == nullptr ? from : date(reader, "until", end);
        DaysOff days{.from = from.value_or(LocalDate{}), .until = until.value_or(LocalDate{})};
        days.name = reader.localText("name");
        days.place = m_problems.placeOf(*table);
        reader.finish();
        if (!from || !until) {
            continue;
        }
        if (*until < *from || *until >= plusDays(*from, mostHolidayDays)) {
            reader.badValue(*end, "until", toIso(*until),
                            toIso(*from) + " - " + toIso(plusDays(*from, mostHolidayDays - 1)));
            continue;
        }
        entry.daysOff.push_back(std::move(days));
    }
}

void CalendarReader::makeUp(CalendarEntry& entry)
{
    const TomlValue* const value = m_reader.take("make_up");
    if (value == nullptr) {
        return;
    }
    if (value->kind != TomlValue::Kind::Array) {
        m_reader.wrongType(*value, "make_up", "list");
        return;
    }
    for (const TomlValue& item : value->children) {
        WorkedDay day{.date = {}, .place = m_problems.placeOf(item)};
        std::optional<LocalDate> found;
        if (item.kind == TomlValue::Kind::Table) {
            TableReader reader{item, m_problems, m_reader.owner()};
            found = date(reader, "date", reader.need("date"));
            if (const TomlValue* like = reader.take("like")) {
                day.like = weekday(reader, "like", *like);
            }
            reader.finish();
        } else {
            found = date(m_reader, "make_up", &item);
        }
        if (found) {
            day.date = *found;
            entry.workedDays.push_back(std::move(day));
        }
    }
}

std::vector<CalendarReader::Stretch> CalendarReader::stretches(TableReader& reader, std::string_view key)
{
    std::vector<Stretch> found;
    const TomlValue* const value = reader.take(key);
    if (value == nullptr) {
        return found;
    }
    const auto add = [&](const TomlValue& item) {
        const auto one = stretch(reader, key, item);
        if (one && !found.empty() && one->from < found.back().until) {
            reader.badValue(item, key, item.text, ">= " + timeOf(found.back().until).toString());
        } else if (one) {
            found.push_back(*one);
        }
    };
    if (value->kind != TomlValue::Kind::Array) {
        add(*value);
        return found;
    }
    for (const TomlValue& item : value->children) {
        add(item);
    }
    return found;
}

std::optional<CalendarReader::Stretch> CalendarReader::stretch(TableReader& reader, std::string_view key,
                                                               const TomlValue& value)
{
    const std::size_t dash = value.text.find('-');
    const auto from = dash == std::string::npos ? std::nullopt : minutesOfDay(value.text.substr(0, dash));
    const auto until = dash == std::string::npos ? std::nullopt : minutesOfDay(value.text.substr(dash + 1));
    if (value.kind != TomlValue::Kind::Text || !from || !until || *until <= *from) {
        reader.badValue(value, key, value.text, std::string{hoursExample});
        return std::nullopt;
    }
    return Stretch{*from, *until};
}

std::optional<LocalDate> CalendarReader::date(TableReader& reader, std::string_view key, const TomlValue* value)
{
    if (value == nullptr) {
        return std::nullopt;
    }
    // TOML knows days of its own, without quotes: who writes one means the same.
    if (value->kind != TomlValue::Kind::Text && value->kind != TomlValue::Kind::Date) {
        reader.wrongType(*value, key, "string");
        return std::nullopt;
    }
    const auto read = parseDate(value->text);
    if (!read) {
        reader.problem(badDate, {value->text}, *value);
        return std::nullopt;
    }
    return *read;
}

std::optional<std::chrono::weekday> CalendarReader::weekday(TableReader& reader, std::string_view key,
                                                            const TomlValue& value)
{
    const auto known = std::find(weekdayNames().begin(), weekdayNames().end(), value.text);
    if (known == weekdayNames().end()) {
        reader.unknownWord(value, key, value.text, weekdayNames());
        return std::nullopt;
    }
    return std::chrono::weekday{static_cast<unsigned>(known - weekdayNames().begin())};
}

} // namespace frontdesk
