#include "base/PhoneNumber.h"

#include "base/Utf8.h"

#include <algorithm>
#include <array>
#include <vector>

namespace frontdesk {

namespace {

bool startsWithOneOf(std::string_view digits, std::initializer_list<std::string_view> starts)
{
    return std::any_of(starts.begin(), starts.end(), [digits](std::string_view s) { return digits.starts_with(s); });
}

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

/// Subscribers begin with 2 to 9; 0 leads to another city and 1 to short codes.
bool isLocalLandline(std::string_view digits)
{
    return (digits.size() == 7 || digits.size() == 8) && digits[0] >= '2' && !startsWithOneOf(digits, {"95", "96"});
}

/// Length of the area code with its zero, 0 when there is none: 010 and 02x are three digits, the others four.
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

/// Length of the country code at the beginning: those of one and two digits are these, the others have three.
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

/// "58881234" as "5888 1234"; hands the number on in the groups that people read it in.
std::string groupedDigits(std::string_view digits)
{
    std::size_t first = 4;
    if (digits.size() == 7 || digits.size() == 9 || digits.size() == 10 || digits.size() == 11) {
        first = 3;
    }
    const std::size_t second = digits.size() == 9 || digits.size() == 10 ? 3 : 4;
    if (digits.size() <= 5) {
        return std::string{digits};
    }
    std::string grouped{digits.substr(0, first)};
    for (std::size_t at = first; at < digits.size();) {
        const std::size_t length = at == first ? second : 4;
        grouped += ' ';
        grouped += digits.substr(at, length);
        at += length;
    }
    return grouped;
}

std::string maskedDigits(std::string_view digits)
{
    const std::size_t shown = digits.size() >= 7 ? 4 : 2;
    return digits.size() <= shown ? "****" : "****" + std::string{digits.substr(digits.size() - shown)};
}

constexpr std::u32string_view extensionWord1 = U"\u8f6c";       // zhuan, simplified
constexpr std::u32string_view extensionWord2 = U"\u8f49";       // zhuan, traditional
constexpr std::u32string_view extensionWord3 = U"\u5206\u673a"; // fenji, simplified
constexpr std::u32string_view extensionWord4 = U"\u5206\u6a5f"; // fenji, traditional
constexpr std::u32string_view extensionWord5 = U"\u63a5";       // jie, after zhuan
constexpr std::array extensionWords{extensionWord1,
                                    extensionWord2,
                                    extensionWord3,
                                    extensionWord4,
                                    extensionWord5,
                                    std::u32string_view{U"extension"},
                                    std::u32string_view{U"ext"},
                                    std::u32string_view{U"x"},
                                    std::u32string_view{U"#"}};

} // namespace

/// Splits what was typed into groups of digits between hyphens, and tries the ways to read them.
class PhoneReader {
public:
    /// @returns the index of the first character that belongs to no number
    std::optional<std::size_t> scan(std::string_view text)
    {
        std::u32string points = toCodePoints(foldCase(toHalfWidth(text)));
        std::size_t at = 0;
        while (at < points.size()) {
            const std::u32string_view rest = std::u32string_view{points}.substr(at);
            const char32_t point = points[at];
            if (point >= U'0' && point <= U'9') {
                (m_atExtension ? m_extension : m_groups.back()) += static_cast<char>(point);
            } else if (point == U'+' && !m_plus && allDigits().empty() && !m_atExtension) {
                m_plus = true;
            } else if (rest.starts_with(U"(0)") && m_plus && !m_atExtension && !allDigits().empty()) {
                at += 2; // +44 (0)20 …: the zero is for calls within the country only
            } else if (isHyphen(point)) {
                endGroup();
            } else if (const std::size_t length = extensionMark(rest); length > 0 && m_extension.empty()) {
                m_atExtension = true;
                at += length - 1;
            } else if (!isFiller(point)) {
                return at;
            }
            ++at;
        }
        if (m_groups.size() > 1 && m_groups.back().empty()) {
            m_groups.pop_back();
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<PhoneNumber> read() const
    {
        if (m_extension.size() > maxExtension || (m_atExtension && m_extension.empty())) {
            return std::nullopt;
        }
        if (m_atExtension && allDigits().empty() && !m_plus) {
            return alone(m_extension);
        }
        const std::string joined = allDigits();
        const std::optional<PhoneNumber> whole = number(joined, m_extension);
        if (m_groups.size() == 1 || m_atExtension) {
            return whole;
        }
        return readGroups(whole);
    }

private:
    static constexpr std::size_t maxExtension = 6;
    static constexpr std::size_t maxMenuKeys = 4; ///< behind a short code: more would look like a whole number

    static bool isHyphen(char32_t point)
    {
        return point == U'-' || (point >= 0x2010 && point <= 0x2015) || point == 0x2212;
    }

    static bool isFiller(char32_t point)
    {
        return isBlank(point) || point == U'(' || point == U')' || point == U'.' || point == 0xB7;
    }

    static std::size_t extensionMark(std::u32string_view rest)
    {
        for (const std::u32string_view word : extensionWords) {
            if (rest.starts_with(word)) {
                return word.size();
            }
        }
        return 0;
    }

    void endGroup()
    {
        if (!m_atExtension && !m_groups.back().empty()) {
            m_groups.emplace_back();
        }
    }

    [[nodiscard]] std::string allDigits() const
    {
        std::string digits;
        for (const std::string& group : m_groups) {
            digits += group;
        }
        return digits;
    }

    /// What stands behind the last hyphen is either the number's last group or an extension.
    [[nodiscard]] std::optional<PhoneNumber> readGroups(const std::optional<PhoneNumber>& whole) const
    {
        const std::string& last = m_groups.back();
        const bool canJoin = whole && whole->kind() != PhoneKind::ShortCode && whole->kind() != PhoneKind::Extension;
        if (canJoin && !mayHideExtension(whole->kind())) {
            return whole;
        }
        if (last.size() <= maxExtension) {
            const std::string digits = allDigits();
            std::optional<PhoneNumber> main = number(digits.substr(0, digits.size() - last.size()), last);
            if (main) {
                return main;
            }
        }
        return canJoin ? whole : std::nullopt;
    }

    [[nodiscard]] bool mayHideExtension(PhoneKind kind) const
    {
        if (kind == PhoneKind::Landline || kind == PhoneKind::LocalLandline) {
            return m_groups.back().size() < 4; // 7 digits and one of extension look like 8 digits
        }
        return kind == PhoneKind::FreeService && m_groups.front().size() >= 7; // 4001 2345-67 within a city
    }

    [[nodiscard]] std::optional<PhoneNumber> number(std::string digits, const std::string& extension) const
    {
        if (!m_plus && digits.starts_with("00")) {
            return withCountryCode(digits.substr(2), extension);
        }
        if (m_plus) {
            return withCountryCode(digits, extension);
        }
        // A first group of more digits is a number within the city that happens to begin with 86.
        const bool mayBeginWithCode = m_groups.size() == 1 || m_groups.front().size() <= 5;
        if (mayBeginWithCode && digits.starts_with("86") && digits.size() > 10) {
            return mainland(digits.substr(2), extension, Zero::MayBeMissing);
        }
        return mainland(std::move(digits), extension, Zero::IsWritten);
    }

    [[nodiscard]] static std::optional<PhoneNumber> withCountryCode(std::string digits, const std::string& extension)
    {
        if (digits.starts_with("86")) {
            return mainland(digits.substr(2), extension, Zero::MayBeMissing);
        }
        if (digits.starts_with("8860")) {
            digits.erase(3, 1); // the zero of calls within the region
        }
        const bool lengthIsKnown = startsWithOneOf(digits, {"852", "853"});
        if (digits.size() < 7 || digits.size() > 15 || digits[0] == '0' || (lengthIsKnown && digits.size() != 11) ||
            (digits.starts_with("886") && (digits[3] == '0' || (digits.size() != 11 && digits.size() != 12)))) {
            return std::nullopt;
        }
        const std::size_t code = countryCodeLength(digits);
        return PhoneNumber{PhoneKind::OutsideMainland, std::move(digits), extension, code};
    }

    enum class Zero { IsWritten, MayBeMissing };

    [[nodiscard]] static std::optional<PhoneNumber> mainland(std::string digits, const std::string& extension,
                                                             Zero zero)
    {
        if (digits.starts_with('0') && isMobileNumber(std::string_view{digits}.substr(1))) {
            digits.erase(0, 1); // dialled as a long-distance call
        }
        if (isMobileNumber(digits)) {
            return PhoneNumber{PhoneKind::Mobile, std::move(digits), extension, 0};
        }
        if (isFreeService(digits)) {
            return PhoneNumber{PhoneKind::FreeService, std::move(digits), extension, 0};
        }
        if (zero == Zero::MayBeMissing && !digits.starts_with('0') && !isShortCode(digits)) {
            digits.insert(0, 1, '0');
        }
        if (isLandline(digits)) {
            const std::size_t area = areaCodeLength(digits);
            return PhoneNumber{PhoneKind::Landline, std::move(digits), extension, area};
        }
        if (isShortCode(digits)) {
            if (extension.size() > maxMenuKeys) {
                return std::nullopt;
            }
            return PhoneNumber{PhoneKind::ShortCode, std::move(digits), extension, 0};
        }
        if (zero == Zero::MayBeMissing) {
            return std::nullopt;
        }
        if (isLocalLandline(digits)) {
            return PhoneNumber{PhoneKind::LocalLandline, std::move(digits), extension, 0};
        }
        return extension.empty() ? alone(std::move(digits)) : std::nullopt;
    }

    /// An extension of the house.
    [[nodiscard]] static std::optional<PhoneNumber> alone(std::string digits)
    {
        if (digits.size() < 2 || digits.size() > maxExtension) {
            return std::nullopt;
        }
        return PhoneNumber{PhoneKind::Extension, std::move(digits), {}, 0};
    }

    bool m_plus = false;
    bool m_atExtension = false;
    std::vector<std::string> m_groups{std::string{}};
    std::string m_extension;
};

Result<PhoneNumber> PhoneNumber::parse(std::string_view text)
{
    if (trimmed(text).empty()) {
        return fail(emptyPhone);
    }
    PhoneReader reader;
    if (const std::optional<std::size_t> wrong = reader.scan(text)) {
        return fail(Error{badPhone, {std::string{text}}, Place{{}, 1, static_cast<int>(*wrong) + 1}, {}});
    }
    std::optional<PhoneNumber> number = reader.read();
    if (!number) {
        return fail(badPhone, {std::string{text}});
    }
    return *std::move(number);
}

std::optional<std::string> PhoneNumber::e164() const
{
    switch (m_kind) {
    case PhoneKind::Mobile:
        return "+86" + m_digits;
    case PhoneKind::Landline:
        return "+86" + m_digits.substr(1);
    case PhoneKind::OutsideMainland:
        return "+" + m_digits;
    case PhoneKind::LocalLandline:
    case PhoneKind::FreeService:
    case PhoneKind::ShortCode:
    case PhoneKind::Extension:
        break;
    }
    return std::nullopt;
}

std::string PhoneNumber::display() const
{
    const std::string_view digits = m_digits;
    const std::string tail = m_extension.empty() ? std::string{} : "-" + m_extension;
    switch (m_kind) {
    case PhoneKind::Mobile:
    case PhoneKind::LocalLandline:
        return groupedDigits(digits) + tail;
    case PhoneKind::Landline:
        return m_digits.substr(0, m_codeLength) + "-" + groupedDigits(digits.substr(m_codeLength)) + tail;
    case PhoneKind::FreeService:
        return m_digits.substr(0, 3) + "-" + m_digits.substr(3, 3) + "-" + m_digits.substr(6) + tail;
    case PhoneKind::OutsideMainland:
        return "+" + m_digits.substr(0, m_codeLength) + " " + groupedDigits(digits.substr(m_codeLength)) +
               (m_extension.empty() ? std::string{} : " ext " + m_extension);
    case PhoneKind::ShortCode:
    case PhoneKind::Extension:
        break;
    }
    return m_digits + tail;
}

std::string PhoneNumber::masked() const
{
    const std::string_view digits = m_digits;
    switch (m_kind) {
    case PhoneKind::Mobile:
        return m_digits.substr(0, 3) + maskedDigits(digits.substr(3));
    case PhoneKind::LocalLandline:
        return maskedDigits(digits);
    case PhoneKind::Landline:
        return m_digits.substr(0, m_codeLength) + "-" + maskedDigits(digits.substr(m_codeLength));
    case PhoneKind::OutsideMainland:
        return "+" + m_digits.substr(0, m_codeLength) + " " + maskedDigits(digits.substr(m_codeLength));
    case PhoneKind::FreeService:
    case PhoneKind::ShortCode:
    case PhoneKind::Extension:
        break;
    }
    return display();
}

} // namespace frontdesk
