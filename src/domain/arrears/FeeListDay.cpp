#include "domain/arrears/FeeListDay.h"

#include "base/Utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace frontdesk {

namespace {

constexpr char32_t yearCharacter = U'\u5e74';
constexpr char32_t monthCharacter = U'\u6708';
constexpr char32_t dayCharacter = U'\u65e5';
constexpr char32_t dayNumberCharacter = U'\u53f7';
constexpr int earliestSerial = 20'000;
constexpr int latestSerial = 80'000;
constexpr LocalDate serialZero{std::chrono::year{1899} / 12 / 30};

bool isDigitsAlone(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char each) { return each >= '0' && each <= '9'; });
}

int numberIn(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// Half-width, with hyphens for the words between the numbers, and without a time.
std::string dayPart(std::string_view cell)
{
    std::string text;
    for (const char32_t point : toCodePoints(trimmed(cell))) {
        const char32_t narrow = toHalfWidth(point);
        if (narrow == U' ' || narrow == U'T' || isBlank(narrow)) {
            break;
        }
        if (narrow == dayCharacter || narrow == dayNumberCharacter) {
            break;
        }
        text += narrow == yearCharacter || narrow == monthCharacter ? "-"
                : narrow < 0x80                                     ? std::string(1, static_cast<char>(narrow))
                                                                    : "?";
    }
    return text;
}

/// "2026-07-31", "2026/7/31": what nearly every cell of a list says, without a look at characters. Nothing for all
/// else.
std::optional<LocalDate> plainDay(std::string_view text)
{
    std::array<unsigned, 3> parts{};
    std::array<std::size_t, 3> digits{};
    std::size_t part = 0;
    char between = '\0';
    for (const char each : text) {
        if (each >= '0' && each <= '9') {
            parts[part] = parts[part] * 10 + static_cast<unsigned>(each - '0');
            if (++digits[part] > (part == 0 ? 4U : 2U)) {
                return std::nullopt;
            }
        } else if ((each == '-' || each == '/' || each == '.') && part < 2 && (part == 0 || each == between)) {
            between = each;
            ++part;
        } else {
            return std::nullopt;
        }
    }
    if (digits[0] != 4 || digits[1] == 0 || digits[2] == 0 || parts[0] == 0) {
        return std::nullopt;
    }
    const LocalDate day{std::chrono::year{static_cast<int>(parts[0])}, std::chrono::month{parts[1]},
                        std::chrono::day{parts[2]}};
    return day.ok() ? std::optional{day} : std::nullopt;
}

} // namespace

std::optional<LocalDate> readListDay(std::string_view cell)
{
    if (const auto plain = plainDay(cell)) {
        return plain;
    }
    const std::string text = dayPart(cell);
    if (isDigitsAlone(text)) {
        if (text.size() == 8) {
            const auto day = parseDate(text.substr(0, 4) + '-' + text.substr(4, 2) + '-' + text.substr(6));
            return day ? std::optional{*day} : std::nullopt;
        }
        const int serial = text.size() == 5 ? numberIn(text) : 0;
        return serial >= earliestSerial && serial <= latestSerial ? std::optional{plusDays(serialZero, serial)}
                                                                  : std::nullopt;
    }
    const auto day = parseTypedDate(text);
    return day ? std::optional{*day} : std::nullopt;
}

} // namespace frontdesk
