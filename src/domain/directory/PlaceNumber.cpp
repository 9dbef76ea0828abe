#include "domain/directory/PlaceNumber.h"

#include "base/Utf8.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace frontdesk {

namespace {

bool isPlaceDigit(char32_t point) { return point >= U'0' && point <= U'9'; }
bool isPlaceLetter(char32_t point) { return point >= U'A' && point <= U'Z'; }

/// The characters that say what a part is: dong, chuang, zuo, hao, lou, dan, yuan, shi, hu, fang, pu, ceng. Between two
/// numbers they are written or left out as one likes.
bool isPlaceWord(char32_t point)
{
    static constexpr std::u32string_view words =
        U"\u680B\u5E62\u5EA7\u53F7\u697C\u5355\u5143\u5BA4\u6237\u623F\u94FA\u5C42";
    return words.find(point) != std::u32string_view::npos;
}

/// Digits and Latin letters make a part, and so do other letters; everything else separates.
int kindOfPart(char32_t point)
{
    if (isPlaceDigit(point) || isPlaceLetter(point)) {
        return 1;
    }
    return isCjk(point) ? 2 : 0;
}

std::u32string capitals(std::string_view typed)
{
    std::u32string points = toCodePoints(toHalfWidth(trimmed(typed)));
    for (char32_t& point : points) {
        if (point >= U'a' && point <= U'z') {
            point -= U'a' - U'A';
        }
    }
    return points;
}

std::vector<std::u32string> partsOf(const std::u32string& text)
{
    std::vector<std::u32string> parts;
    int kindBefore = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char32_t point = text[at];
        // "gate no. 2" keeps its words: they only fall away behind a number or a letter.
        const bool word =
            isPlaceWord(point) && !parts.empty() && kindBefore != 2 && kindOfPart(parts.back().back()) == 1;
        const int kind = word ? 0 : kindOfPart(point);
        if (kind == 0) {
            kindBefore = 0;
            continue;
        }
        if (kind != kindBefore) {
            parts.emplace_back();
        }
        parts.back() += point;
        kindBefore = kind;
    }
    return parts;
}

/// "A1801" is building A, room 1801.
void partLetterFromRoom(std::vector<std::u32string>& parts)
{
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const std::u32string part = parts[at];
        const auto digits = std::find_if(part.begin(), part.end(), isPlaceDigit);
        const bool room =
            digits != part.begin() && part.end() - digits >= 3 && std::all_of(digits, part.end(), isPlaceDigit);
        if (room) {
            parts[at] = std::u32string{part.begin(), digits};
            parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::u32string{digits, part.end()});
            ++at;
        }
    }
}

/// "B2" in front of a number: the second floor below the ground.
std::optional<int> basementOf(const std::vector<std::u32string>& parts)
{
    for (const std::u32string& part : parts) {
        if (part.size() == 2 && part[0] == U'B' && part[1] >= U'1' && part[1] <= U'9') {
            return -static_cast<int>(part[1] - U'0');
        }
    }
    return std::nullopt;
}

std::u32string joinedParts(const std::vector<std::u32string>& parts, std::size_t count)
{
    std::u32string joined;
    for (std::size_t at = 0; at < count; ++at) {
        joined += (at == 0 ? U"" : U"-") + parts[at];
    }
    return joined;
}

/// "3-1203": digits and single hyphens between them, as nearly all rooms of a list are written, without a look at
/// characters. Nothing for all else.
std::optional<PlaceNumber> plainNumber(std::string_view typed)
{
    const auto isDigit = [](char each) { return each >= '0' && each <= '9'; };
    char before = '-';
    for (const char each : typed) {
        if (!isDigit(each) && (each != '-' || before == '-')) {
            return std::nullopt;
        }
        before = each;
    }
    if (before == '-') { // also of nothing
        return std::nullopt;
    }
    const std::size_t hyphen = typed.rfind('-');
    const std::string_view last = hyphen == std::string_view::npos ? typed : typed.substr(hyphen + 1);
    PlaceNumber number{.key = std::string{typed}};
    number.building = typed.substr(0, typed.size() - last.size() - (last.size() < typed.size() ? 1 : 0));
    number.door = last;
    if (last.size() == 3 || last.size() == 4) {
        int floor = 0;
        for (const char each : last.substr(0, last.size() - 2)) {
            floor = floor * 10 + (each - '0');
        }
        if (floor > 0) {
            number.floor = floor;
            number.door = last.substr(last.size() - 2);
        }
    }
    return number;
}

} // namespace

PlaceNumber PlaceNumber::read(std::string_view typed)
{
    if (auto plain = plainNumber(typed)) {
        return *std::move(plain);
    }
    std::vector<std::u32string> parts = partsOf(capitals(typed));
    partLetterFromRoom(parts);
    PlaceNumber number{.key = fromCodePoints(joinedParts(parts, parts.size()))};
    if (parts.empty()) {
        return number;
    }
    const std::u32string& last = parts.back();
    number.building = fromCodePoints(joinedParts(parts, parts.size() - 1));
    number.door = fromCodePoints(last);
    if (const auto below = basementOf(parts)) {
        number.floor = parts.size() > 1 ? below : std::nullopt;
        return number;
    }
    const auto digitsEnd = std::find_if_not(last.begin(), last.end(), isPlaceDigit);
    const auto digits = digitsEnd - last.begin();
    const bool room = (digits == 3 || digits == 4) && last.end() - digitsEnd <= 1;
    if (room) {
        const int floor = std::atoi(fromCodePoints(std::u32string{last.begin(), digitsEnd - 2}).c_str());
        if (floor > 0) {
            number.floor = floor;
            number.door = fromCodePoints(std::u32string{digitsEnd - 2, last.end()});
        }
    }
    return number;
}

bool PlaceNumber::adjoins(const PlaceNumber& other) const
{
    if (!floor || !other.floor || building != other.building || door != other.door) {
        return false;
    }
    // There is no floor 0: the first one lies on the first below the ground.
    const auto step = [](int of) { return of < 0 ? of + 1 : of; };
    return std::abs(step(*floor) - step(*other.floor)) == 1;
}

} // namespace frontdesk
