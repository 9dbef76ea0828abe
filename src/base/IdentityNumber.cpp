#include "base/IdentityNumber.h"

#include "base/Utf8.h"

#include <algorithm>
#include <vector>

namespace frontdesk {

namespace {

constexpr std::size_t nationalLength = 18;
constexpr std::size_t birthAt = 6;
constexpr int oldestBirthYear = 1850;
constexpr int lastBirthYear = 2100;

/// Overwrites in a way that no compiler leaves out, also what a longer text before it left behind.
void wipe(std::string& text)
{
    text.resize(text.capacity());
    std::fill_n(static_cast<volatile char*>(text.data()), text.size(), '\0');
}

bool isAsciiDigit(char32_t point) { return point >= U'0' && point <= U'9'; }
bool isAsciiLetter(char32_t point) { return point >= U'A' && point <= U'Z'; }

/// One character of the number, with the place where it was typed (in code points from 1).
struct TypedCharacter {
    char32_t point = 0;
    std::size_t place = 0;
};
using TypedCharacters = std::vector<TypedCharacter>;

bool standsBetween(char32_t point)
{
    // What people put between groups: blanks, hyphens and dashes, brackets around the count of renewals.
    return isBlank(point) || point == U'-' || point == U'(' || point == U')' || point == U'\u2010' ||
           point == U'\u2011' || point == U'\u2012' || point == U'\u2013' || point == U'\u2014' || point == U'\u2212';
}

/// In capitals and half width, without what stands between.
TypedCharacters charactersOf(std::string_view typed)
{
    TypedCharacters characters;
    std::size_t place = 0;
    for (const char32_t typedPoint : toCodePoints(typed)) {
        ++place;
        char32_t point = toHalfWidth(typedPoint);
        if (standsBetween(point)) {
            continue;
        }
        if (point >= U'a' && point <= U'z') {
            point -= U'a' - U'A';
        }
        characters.push_back({point, place});
    }
    return characters;
}

/// What one document's numbers look like. Lengths and beginnings as the error shows them.
struct Shape {
    IdentityKind kind;
    std::vector<std::size_t> lengths;
    std::string_view lengthsShown;
    std::vector<std::string_view> beginnings; ///< any when empty
    std::string_view beginningsShown;
};

Shape shapeOf(IdentityKind kind, const TypedCharacters& characters)
{
    switch (kind) {
    case IdentityKind::ResidentId:
        return {kind, {18}, "18", {"1", "2", "3", "4", "5", "6", "7"}, "1/2/3/4/5/6/7"};
    case IdentityKind::Passport:
        return {kind, {5, 6, 7, 8, 9}, "5/6/7/8/9", {}, {}};
    case IdentityKind::HongKongMacauPermit:
        return {kind, {9, 11}, "9/11", {"H", "M"}, "H/M"};
    case IdentityKind::TaiwanPermit:
        return {kind, {8}, "8", {}, {}};
    case IdentityKind::ResidencePermit:
        return {kind, {18}, "18", {"81", "82", "83"}, "81/82/83"};
    case IdentityKind::ForeignPermanentPermit:
        break;
    }
    // The card of 2023 is numbered as residents are; older ones begin with the letters of a country.
    if (!characters.empty() && isAsciiDigit(characters.front().point)) {
        return {kind, {18}, "18", {"9"}, "9"};
    }
    return {kind, {15}, "15", {}, {}};
}

bool isNational(const Shape& shape) { return shape.lengths.front() == nationalLength; }

bool fitsAt(const Shape& shape, std::size_t index, char32_t point)
{
    if (isNational(shape)) {
        return isAsciiDigit(point) || (index + 1 == nationalLength && point == U'X');
    }
    switch (shape.kind) {
    case IdentityKind::Passport:
        return isAsciiDigit(point) || isAsciiLetter(point);
    case IdentityKind::HongKongMacauPermit:
        return index == 0 ? isAsciiLetter(point) : isAsciiDigit(point);
    case IdentityKind::ForeignPermanentPermit:
        return index < 3 ? isAsciiLetter(point) : isAsciiDigit(point);
    case IdentityKind::TaiwanPermit:
    case IdentityKind::ResidentId:
    case IdentityKind::ResidencePermit:
        break;
    }
    return isAsciiDigit(point);
}

bool bornOnARealDay(std::string_view number, const std::optional<LocalDate>& today)
{
    std::string iso{number.substr(birthAt, 4)};
    iso.append("-").append(number.substr(birthAt + 4, 2)).append("-").append(number.substr(birthAt + 6, 2));
    const auto birth = parseDate(iso);
    wipe(iso);
    if (!birth) {
        return false;
    }
    const int year = static_cast<int>(birth->year());
    return year >= oldestBirthYear && year <= lastBirthYear && (!today || *birth <= *today);
}

/// GB 11643-1999, which is ISO 7064 MOD 11-2.
char checkDigitOf(std::string_view number)
{
    int rest = 0;
    for (std::size_t at = 0; at + 1 < nationalLength; ++at) {
        rest = (rest + (number[at] - '0')) * 2 % 11;
    }
    const int digit = (12 - rest) % 11;
    return digit == 10 ? 'X' : static_cast<char>('0' + digit);
}

} // namespace

std::optional<IdentityKind> identityKindOf(std::string_view name)
{
    const auto* const found = std::find_if(allIdentityKinds.begin(), allIdentityKinds.end(),
                                           [&](IdentityKind kind) { return nameOf(kind) == name; });
    return found == allIdentityKinds.end() ? std::nullopt : std::optional{*found};
}

Result<IdentityNumber> IdentityNumber::parse(IdentityKind kind, std::string_view typed, std::optional<LocalDate> today)
{
    const TypedCharacters characters = charactersOf(typed);
    if (characters.empty()) {
        return fail(identityEmpty);
    }
    const Shape shape = shapeOf(kind, characters);
    std::string number;
    number.reserve(nationalLength);
    for (std::size_t index = 0; index < characters.size(); ++index) {
        const auto [point, place] = characters[index];
        // Beyond the longest number only that there are too many counts.
        if (index < shape.lengths.back() && !fitsAt(shape, index, point)) {
            return fail(Error{identityBadCharacter,
                              {fromCodePoints(std::u32string_view{&point, 1}), std::to_string(place)},
                              Place{{}, 1, static_cast<int>(place)},
                              {}});
        }
        number += static_cast<char>(point);
    }
    IdentityNumber read{kind, std::move(number)};
    if (std::find(shape.lengths.begin(), shape.lengths.end(), characters.size()) == shape.lengths.end()) {
        return fail(identityBadLength, {std::to_string(characters.size()), std::string{shape.lengthsShown}});
    }
    const bool beginsWell = shape.beginnings.empty() || std::any_of(shape.beginnings.begin(), shape.beginnings.end(),
                                                                    [&](std::string_view beginning) {
                                                                        return read.inFull().starts_with(beginning);
                                                                    });
    if (!beginsWell) {
        return fail(identityBadBeginning, {std::string{shape.beginningsShown}});
    }
    if (isNational(shape)) {
        if (!bornOnARealDay(read.inFull(), today)) {
            return fail(identityBadBirthDate);
        }
        if (checkDigitOf(read.inFull()) != read.inFull().back()) {
            return fail(identityBadCheckDigit);
        }
    }
    if (kind == IdentityKind::Passport &&
        std::none_of(read.inFull().begin(), read.inFull().end(), [](char c) { return c >= '0' && c <= '9'; })) {
        return fail(Error{identityBadCharacter,
                          {std::string{read.inFull().substr(0, 1)}, std::to_string(characters.front().place)},
                          Place{{}, 1, static_cast<int>(characters.front().place)},
                          {}});
    }
    return read;
}

std::optional<IdentityKind> IdentityNumber::likelyKind(std::string_view typed)
{
    const TypedCharacters characters = charactersOf(typed);
    if (characters.empty()) {
        return std::nullopt;
    }
    const char32_t first = characters.front().point;
    const std::size_t length = characters.size();
    if (length == nationalLength) {
        return first == U'8'   ? IdentityKind::ResidencePermit
               : first == U'9' ? IdentityKind::ForeignPermanentPermit
                               : IdentityKind::ResidentId;
    }
    if (length == 15 && isAsciiLetter(first)) {
        return IdentityKind::ForeignPermanentPermit;
    }
    // The kinds in the order in which a number that fits two of them is more likely to be meant.
    for (const IdentityKind kind :
         {IdentityKind::HongKongMacauPermit, IdentityKind::TaiwanPermit, IdentityKind::Passport}) {
        if (parse(kind, typed)) {
            return kind;
        }
    }
    return std::nullopt;
}

IdentityNumber::~IdentityNumber() { wipe(m_number); }

std::string IdentityNumber::masked() const
{
    std::string shown(m_number.size(), '*');
    shown.front() = m_number.front();
    shown.back() = m_number.back();
    return shown;
}

} // namespace frontdesk
