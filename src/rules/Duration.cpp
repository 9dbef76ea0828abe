#include "rules/Duration.h"

#include <charconv>

namespace frontdesk {
namespace {

constexpr std::int64_t mostDurationSeconds = std::int64_t{31} * 24 * 3600;
constexpr std::int64_t mostSpanDays = 366;

} // namespace

std::optional<std::int64_t> parseDuration(std::string_view text)
{
    constexpr std::string_view units = "hms";
    constexpr std::int64_t secondsOf[] = {3600, 60, 1};
    std::size_t nextUnit = 0;
    std::int64_t total = 0;
    if (text.empty()) {
        return std::nullopt;
    }
    while (!text.empty()) {
        std::int64_t number = 0;
        std::size_t digits = 0;
        for (; digits < text.size() && text[digits] >= '0' && text[digits] <= '9'; ++digits) {
            number = number * 10 + (text[digits] - '0');
            if (number > mostDurationSeconds) {
                return std::nullopt;
            }
        }
        if (digits == 0 || digits == text.size()) {
            return std::nullopt;
        }
        const std::size_t unit = units.find(text[digits]);
        if (unit == std::string_view::npos || unit < nextUnit) {
            return std::nullopt;
        }
        total += number * secondsOf[unit];
        nextUnit = unit + 1;
        text.remove_prefix(digits + 1);
    }
    return total > mostDurationSeconds ? std::nullopt : std::optional{total};
}

std::optional<ClockSpan> parseClockSpan(std::string_view text)
{
    if (text.ends_with('d')) {
        std::int64_t days = 0;
        const char* const end = text.data() + text.size() - 1;
        const auto [stop, status] = std::from_chars(text.data(), end, days);
        if (status != std::errc{} || stop != end || days < 0 || days > mostSpanDays) {
            return std::nullopt;
        }
        return ClockSpan{days, ClockSpan::Unit::Days};
    }
    const auto seconds = parseDuration(text);
    if (!seconds || *seconds % 60 != 0) {
        return std::nullopt;
    }
    return ClockSpan{*seconds / 60, ClockSpan::Unit::Minutes};
}

std::string toText(const ClockSpan& span)
{
    if (span.unit == ClockSpan::Unit::Days) {
        return std::to_string(span.amount) + 'd';
    }
    const std::int64_t hours = span.amount / 60;
    const std::int64_t minutes = span.amount % 60;
    const std::string rest = minutes == 0 && hours > 0 ? std::string{} : std::to_string(minutes) + 'm';
    return (hours > 0 ? std::to_string(hours) + 'h' : std::string{}) + rest;
}

} // namespace frontdesk
