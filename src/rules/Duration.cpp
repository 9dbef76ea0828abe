#include "rules/Duration.h"

#include <string_view>

namespace frontdesk {
namespace {

constexpr std::int64_t mostDurationSeconds = std::int64_t{31} * 24 * 3600;

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

} // namespace frontdesk
