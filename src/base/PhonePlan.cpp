#include "base/PhonePlan.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace frontdesk {

namespace {

bool startsWithOneOf(std::string_view digits, std::initializer_list<std::string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(), [digits](std::string_view s) { return digits.starts_with(s); });
}

} // namespace

bool isMobileNumber(std::string_view digits) { return digits.size() == 11 && digits[0] == '1' && digits[1] >= '3'; }

bool isFreeService(std::string_view digits) { return digits.size() == 10 && startsWithOneOf(digits, {"400", "800"}); }

bool isShortCode(std::string_view digits)
{
    if (startsWithOneOf(digits, {"95"}) && (digits.size() == 5 || (digits.size() >= 8 && digits.size() <= 16))) {
        return true; // companies append their own digits to 95xxx
    }
    if (startsWithOneOf(digits, {"96"}) && (digits.size() >= 5 && digits.size() <= 8)) {
        return true;
    }
    switch (digits.size()) {
    case 3:
        return startsWithOneOf(digits, {"110", "112", "114", "119", "120", "122"});
    case 5:
        return digits[0] == '1';
    case 6:
        return startsWithOneOf(digits, {"116", "118"});
    default:
        return false;
    }
}

bool isLocalLandline(std::string_view digits)
{
    return (digits.size() == 7 || digits.size() == 8) && digits[0] >= '2' && !startsWithOneOf(digits, {"95", "96"});
}

std::size_t areaCodeLength(std::string_view digits)
{
    if (digits.size() < 4 || digits[0] != '0') {
        return 0;
    }
    if (digits.starts_with("010") || digits[1] == '2') {
        return 3;
    }
    return digits[1] >= '3' ? 4 : 0;
}

bool isLandline(std::string_view digits)
{
    const std::size_t area = areaCodeLength(digits);
    if (area == 0) {
        return false;
    }
    const std::string_view subscriber = digits.substr(area);
    if (subscriber.size() == 5) { // a city's hotline, called from elsewhere
        return startsWithOneOf(subscriber, {"1", "95", "96"});
    }
    // The cities with three-digit codes all have eight digits.
    return isLocalLandline(subscriber) && (subscriber.size() == 8 || area == 4);
}

std::size_t countryCodeLength(std::string_view digits)
{
    constexpr std::array<std::string_view, 44> twoDigits{
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
        "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
        "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98"};
    if (digits.starts_with('1') || digits.starts_with('7')) {
        return 1;
    }
    const bool isTwo = std::find(twoDigits.begin(), twoDigits.end(), digits.substr(0, 2)) != twoDigits.end();
    return isTwo ? 2 : 3;
}

} // namespace frontdesk
