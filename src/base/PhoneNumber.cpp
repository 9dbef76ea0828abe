#include "base/PhoneNumber.h"

#include "base/PhoneReader.h"
#include "base/Utf8.h"

namespace frontdesk {

namespace {

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

} // namespace

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
