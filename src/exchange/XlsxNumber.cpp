#include "exchange/XlsxNumber.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace frontdesk {

namespace {

constexpr std::int64_t secondsOfDay = 86400;
constexpr double lastDay = 2958466; // the day after 9999-12-31

bool isAnyOf(char letter, std::string_view letters) { return letters.find(letter) != std::string_view::npos; }

char lowered(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; }

/// The letters of a code's first section that say something; [h], [m], [s] stay as H, M, S.
std::string meaningfulLetters(std::string_view code)
{
    std::string letters;
    for (std::size_t at = 0; at < code.size(); ++at) {
        const char letter = code[at];
        if (letter == ';') {
            break;
        }
        if (letter == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (letter == '\\' || letter == '_' || letter == '*') {
            ++at;
        } else if (letter == '[') {
            const std::size_t end = std::min(code.find(']', at), code.size());
            const std::string_view inside = code.substr(at + 1, end - std::min(end, at + 1));
            const bool elapsed = !inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos;
            if (elapsed) {
                letters += static_cast<char>(lowered(inside.front()) - 'a' + 'A');
            }
            at = end;
        } else {
            letters += lowered(letter);
        }
    }
    return letters;
}

std::string twoDigits(std::int64_t number)
{
    std::string text = std::to_string(number);
    return text.size() < 2 ? '0' + text : text;
}

std::string clockText(std::int64_t seconds)
{
    std::string text = twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + ':' + twoDigits(seconds % 60);
}

std::string dayText(std::int64_t day, XlsxEpoch epoch)
{
    using namespace std::chrono;
    // 1900 was no leap year, but the count has a 29 February for it: what comes before is one day further.
    const sys_days first = epoch == XlsxEpoch::From1904 ? sys_days{year{1904} / 1 / 1}
                           : day < 60                   ? sys_days{year{1899} / 12 / 31}
                                                        : sys_days{year{1899} / 12 / 30};
    const year_month_day date{first + days{day}};
    std::string years = std::to_string(static_cast<int>(date.year()));
    years.insert(0, years.size() < 4 ? 4 - years.size() : 0, '0');
    return years + '-' + twoDigits(static_cast<unsigned>(date.month())) + '-' +
           twoDigits(static_cast<unsigned>(date.day()));
}

std::string plainNumber(double number)
{
    // A sheet keeps and shows 15 digits: more would be noise such as 0.30000000000000004.
    constexpr int digits = 15;
    std::array<char, 64> text{};
    const auto [end, status] =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::general, digits);
    return status == std::errc{} ? std::string(text.data(), end) : std::string{};
}

std::string paddedNumber(double number, int digits)
{
    std::string text = plainNumber(number);
    const bool whole = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
    if (whole && text.size() < static_cast<std::size_t>(digits)) {
        text.insert(0, static_cast<std::size_t>(digits) - text.size(), '0');
    }
    return text;
}

std::string momentText(double number, XlsxFormat kind, XlsxEpoch epoch)
{
    const auto seconds = static_cast<std::int64_t>(std::llround(number * static_cast<double>(secondsOfDay)));
    const std::int64_t day = seconds / secondsOfDay;
    const std::int64_t inDay = seconds % secondsOfDay;
    if (kind == XlsxFormat::Elapsed) {
        return clockText(seconds);
    }
    if (kind == XlsxFormat::Time || (day == 0 && epoch == XlsxEpoch::From1900)) {
        return clockText(inDay);
    }
    const std::string date = dayText(day, epoch);
    return kind == XlsxFormat::DateTime && inDay != 0 ? date + ' ' + clockText(inDay) : date;
}

} // namespace

XlsxNumberFormat builtInFormat(int id)
{
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 9 || id == 10) {
        return {XlsxFormat::Percent};
    }
    if (within(14, 17) || within(27, 31) || id == 36 || within(50, 54) || within(57, 58)) {
        return {XlsxFormat::Date};
    }
    if (within(18, 21) || within(32, 35) || id == 45 || id == 47 || within(55, 56)) {
        return {XlsxFormat::Time};
    }
    return {id == 22 ? XlsxFormat::DateTime : id == 46 ? XlsxFormat::Elapsed : XlsxFormat::General};
}

XlsxNumberFormat formatOfCode(std::string_view code)
{
    const std::string letters = meaningfulLetters(code);
    if (letters.find("general") != std::string::npos) {
        return {};
    }
    const auto has = [&](std::string_view any) { return letters.find_first_of(any) != std::string::npos; };
    if (has("HMS")) {
        return {XlsxFormat::Elapsed};
    }
    // An m is a month beside days and years, and minutes beside hours and seconds.
    const bool time = has("hs");
    const bool date = has("yd") || (has("m") && !time);
    if (date || time) {
        return {date && time ? XlsxFormat::DateTime : date ? XlsxFormat::Date : XlsxFormat::Time};
    }
    if (has("%")) {
        return {XlsxFormat::Percent};
    }
    constexpr std::size_t mostPadding = 32;
    const bool zeros = std::all_of(letters.begin(), letters.end(), [](char letter) { return isAnyOf(letter, "0"); });
    if (zeros && letters.size() >= 2 && letters.size() <= mostPadding) {
        return {XlsxFormat::Padded, static_cast<int>(letters.size())};
    }
    return {};
}

std::string shownNumber(double number, const XlsxNumberFormat& format, XlsxEpoch epoch)
{
    switch (format.kind) {
    case XlsxFormat::General:
        break;
    case XlsxFormat::Percent:
        return plainNumber(number * 100) + '%';
    case XlsxFormat::Padded:
        return paddedNumber(number, format.digits);
    case XlsxFormat::Date:
    case XlsxFormat::Time:
    case XlsxFormat::DateTime:
    case XlsxFormat::Elapsed:
        if (number >= 0 && number < lastDay) {
            return momentText(number, format.kind, epoch);
        }
    }
    return plainNumber(number);
}

} // namespace frontdesk
