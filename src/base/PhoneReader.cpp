#include "base/PhoneReader.h"

#include "base/PhonePlan.h"
#include "base/Utf8.h"

#include <array>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::array extensionWords{
    std::u32string_view{U"\u8f6c"},       // zhuan, simplified
    std::u32string_view{U"\u8f49"},       // zhuan, traditional
    std::u32string_view{U"\u5206\u673a"}, // fenji, simplified
    std::u32string_view{U"\u5206\u6a5f"}, // fenji, traditional
    std::u32string_view{U"\u63a5"},       // jie, after zhuan
    std::u32string_view{U"extension"},
    std::u32string_view{U"ext"},
    std::u32string_view{U"x"},
    std::u32string_view{U"#"},
};

constexpr std::size_t maxExtension = 6;
constexpr std::size_t maxMenuKeys = 4; ///< behind a short code: more would look like a whole number

bool isPhoneHyphen(char32_t point) { return point == U'-' || (point >= 0x2010 && point <= 0x2015) || point == 0x2212; }

bool isPhoneFiller(char32_t point)
{
    return isBlank(point) || point == U'(' || point == U')' || point == U'.' || point == 0xB7;
}

std::size_t extensionMark(std::u32string_view rest)
{
    for (const std::u32string_view word : extensionWords) {
        if (rest.starts_with(word)) {
            return word.size();
        }
    }
    return 0;
}

} // namespace

std::optional<std::size_t> PhoneReader::scan(std::string_view text)
{
    const std::u32string points = toCodePoints(foldCase(toHalfWidth(text)));
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
        } else if (isPhoneHyphen(point)) {
            endGroup();
        } else if (const std::size_t length = extensionMark(rest); length > 0 && m_extension.empty()) {
            m_atExtension = true;
            at += length - 1;
        } else if (!isPhoneFiller(point)) {
            return at;
        }
        ++at;
    }
    if (m_groups.size() > 1 && m_groups.back().empty()) {
        m_groups.pop_back();
    }
    return std::nullopt;
}

std::optional<PhoneNumber> PhoneReader::read() const
{
    if (m_extension.size() > maxExtension || (m_atExtension && m_extension.empty())) {
        return std::nullopt;
    }
    if (m_atExtension && allDigits().empty() && !m_plus) {
        return houseExtension(m_extension);
    }
    const std::string joined = allDigits();
    std::optional<PhoneNumber> whole = number(joined, m_extension);
    if (m_groups.size() == 1 || m_atExtension) {
        return whole;
    }
    return readGroups(whole);
}

void PhoneReader::endGroup()
{
    if (!m_atExtension && !m_groups.back().empty()) {
        m_groups.emplace_back();
    }
}

std::string PhoneReader::allDigits() const
{
    std::string digits;
    for (const std::string& group : m_groups) {
        digits += group;
    }
    return digits;
}

// What stands behind the last hyphen is either the number's last group or an extension.
std::optional<PhoneNumber> PhoneReader::readGroups(const std::optional<PhoneNumber>& whole) const
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

bool PhoneReader::mayHideExtension(PhoneKind kind) const
{
    if (kind == PhoneKind::Landline || kind == PhoneKind::LocalLandline) {
        return m_groups.back().size() < 4; // 7 digits and one of extension look like 8 digits
    }
    return kind == PhoneKind::FreeService && m_groups.front().size() >= 7; // 4001 2345-67 within a city
}

std::optional<PhoneNumber> PhoneReader::number(std::string digits, const std::string& extension) const
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

std::optional<PhoneNumber> PhoneReader::withCountryCode(std::string digits, const std::string& extension)
{
    if (digits.starts_with("86")) {
        return mainland(digits.substr(2), extension, Zero::MayBeMissing);
    }
    if (digits.starts_with("8860")) {
        digits.erase(3, 1); // the zero of calls within the region
    }
    const bool lengthIsKnown = digits.starts_with("852") || digits.starts_with("853");
    if (digits.size() < 7 || digits.size() > 15 || digits[0] == '0' || (lengthIsKnown && digits.size() != 11) ||
        (digits.starts_with("886") && (digits[3] == '0' || (digits.size() != 11 && digits.size() != 12)))) {
        return std::nullopt;
    }
    const std::size_t code = countryCodeLength(digits);
    return PhoneNumber{PhoneKind::OutsideMainland, std::move(digits), extension, code};
}

std::optional<PhoneNumber> PhoneReader::mainland(std::string digits, const std::string& extension, Zero zero)
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
    return extension.empty() ? houseExtension(std::move(digits)) : std::nullopt;
}

std::optional<PhoneNumber> PhoneReader::houseExtension(std::string digits)
{
    if (digits.size() < 2 || digits.size() > maxExtension) {
        return std::nullopt;
    }
    return PhoneNumber{PhoneKind::Extension, std::move(digits), {}, 0};
}

} // namespace frontdesk
