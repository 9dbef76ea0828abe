#include "base/LocalTime.h"

#include "base/Utf8.h"

#include <charconv>
#include <cstdio>
#include <optional>

namespace frontdesk {

namespace {

/// Takes a number of at least `least` and at most `most` digits off the front of the text.
std::optional<int> takeNumber(std::string_view& text, std::size_t least, std::size_t most)
{
    std::size_t digits = 0;
    while (digits < text.size() && digits < most && text[digits] >= '0' && text[digits] <= '9') {
        ++digits;
    }
    if (digits < least) {
        return std::nullopt;
    }
    int number = 0;
    std::from_chars(text.data(), text.data() + digits, number);
    text.remove_prefix(digits);
    return number;
}

bool takeSeparator(std::string_view& text, char separator)
{
    if (!text.starts_with(separator)) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

std::optional<LocalDate> readDate(std::string_view text)
{
    const std::optional<int> year = takeNumber(text, 4, 4);
    if (!year || !takeSeparator(text, '-')) {
        return std::nullopt;
    }
    const std::optional<int> month = takeNumber(text, 2, 2);
    if (!month || !takeSeparator(text, '-')) {
        return std::nullopt;
    }
    const std::optional<int> day = takeNumber(text, 2, 2);
    if (!day || !text.empty()) {
        return std::nullopt;
    }
    const LocalDate date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                         std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() && *year >= 1 ? std::optional{date} : std::nullopt;
}

std::optional<std::chrono::seconds> readTime(std::string_view text)
{
    const std::optional<int> hour = takeNumber(text, 1, 2);
    if (!hour || !takeSeparator(text, ':')) {
        return std::nullopt;
    }
    const std::optional<int> minute = takeNumber(text, 2, 2);
    std::optional<int> second = 0;
    if (takeSeparator(text, ':')) {
        second = takeNumber(text, 2, 2);
    }
    if (!minute || !second || !text.empty() || *hour > 23 || *minute > 59 || *second > 59) {
        return std::nullopt;
    }
    return std::chrono::hours{*hour} + std::chrono::minutes{*minute} + std::chrono::seconds{*second};
}

} // namespace

Result<LocalDate> parseDate(std::string_view text)
{
    if (const std::optional<LocalDate> date = readDate(text)) {
        return *date;
    }
    return fail(badDate, {std::string{text}});
}

Result<LocalDate> parseTypedDate(std::string_view typed)
{
    const std::string text = trimmed(toHalfWidth(typed));
    std::string whole; // "2026-1-9" as "2026-01-09"
    std::size_t digits = 0;
    for (std::size_t at = text.size(); at-- > 0;) {
        const char letter = text[at] == '/' || text[at] == '.' ? '-' : text[at];
        if (letter == '-') {
            whole.insert(0, digits == 1 ? "0" : "");
            digits = 0;
        } else {
            ++digits;
        }
        whole.insert(0, 1, letter);
    }
    if (const std::optional<LocalDate> date = readDate(whole)) {
        return *date;
    }
    return fail(badDate, {std::string{typed}});
}

std::string toIso(LocalDate date)
{
    const int year = static_cast<int>(date.year());
    const unsigned month = static_cast<unsigned>(date.month());
    const unsigned day = static_cast<unsigned>(date.day());
    if (!date.ok() || year < 0 || year > 9999) {
        char text[32] = {};
        std::snprintf(text, sizeof text, "%04d-%02u-%02u", year, month, day);
        return text;
    }
    const auto digit = [](unsigned number) { return static_cast<char>('0' + number % 10); };
    const auto years = static_cast<unsigned>(year);
    return {digit(years / 1000),
            digit(years / 100),
            digit(years / 10),
            digit(years),
            '-',
            digit(month / 10),
            digit(month),
            '-',
            digit(day / 10),
            digit(day)};
}

LocalDate plusDays(LocalDate date, int days)
{
    return LocalDate{std::chrono::sys_days{date} + std::chrono::days{days}};
}

Result<LocalTime> LocalTime::parse(std::string_view text)
{
    if (const std::optional<std::chrono::seconds> seconds = readTime(text)) {
        return LocalTime{*seconds};
    }
    return fail(badTime, {std::string{text}});
}

Result<LocalTime> LocalTime::sinceMidnight(std::chrono::seconds seconds)
{
    if (seconds < std::chrono::seconds{0} || seconds >= std::chrono::days{1}) {
        return fail(badTime, {std::to_string(seconds.count())});
    }
    return LocalTime{seconds};
}

std::string LocalTime::toString() const
{
    char text[32] = {};
    std::snprintf(text, sizeof text, "%02d:%02d", hour(), minute());
    return text;
}

std::string toIso(const LocalDateTime& local)
{
    char seconds[16] = {};
    std::snprintf(seconds, sizeof seconds, ":%02d", local.time.second());
    return toIso(local.date) + "T" + local.time.toString() + seconds;
}

} // namespace frontdesk
