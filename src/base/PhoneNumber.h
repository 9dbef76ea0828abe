#pragma once

#include "base/Result.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

inline constexpr ErrorCode emptyPhone{"phone.empty"};
/// args: the text as typed. The place's column, when there is a place, is that of the first character that stands in
/// no telephone number, in code points.
inline constexpr ErrorCode badPhone{"phone.bad_number"};

enum class PhoneKind {
    Mobile,          ///< mainland, 11 digits from 1
    Landline,        ///< mainland, with its area code
    LocalLandline,   ///< mainland, 7 or 8 digits, as written within one city
    FreeService,     ///< 400 and 800
    ShortCode,       ///< 110, 12345, 10086, 95xxx with what may follow it, 96xxx
    Extension,       ///< 2 to 6 digits within the house
    OutsideMainland, ///< with a country or region code
};

/// A telephone number as people write it at a front desk: it cannot be invalid, and keeps its leading zeros.
/// Two ways of writing one number are equal.
class PhoneNumber {
public:
    /// Reads digits (also full-width) with blanks, hyphens, dots and brackets between them, after "+86", "0086" or "86"
    /// or another country code behind "+" or "00"; with an extension behind a hyphen, "ext", "x", "#" or the Chinese
    /// words for it. Short digits are an extension of the house unless they are a public short code; 5 digits from 1
    /// are one, and so are 118xxx and 116xxx.
    /// @error phone.empty, phone.bad_number
    [[nodiscard]] static Result<PhoneNumber> parse(std::string_view text);

    [[nodiscard]] PhoneKind kind() const { return m_kind; }
    /// What is dialled within the mainland, without +86, and with the area code's zero; outside it the country code
    /// and the number. ASCII digits only, for storing and searching. The extension is not in it.
    [[nodiscard]] const std::string& digits() const { return m_digits; }
    /// Empty when there is none. Of an extension of the house it is empty too: that is in digits().
    [[nodiscard]] const std::string& extension() const { return m_extension; }

    /// "+8613800138000"; nothing for a number that cannot be dialled from abroad.
    [[nodiscard]] std::optional<std::string> e164() const;
    /// For reading aloud: "138 0013 8000", "021-5888 1234-805", "+852 2345 6789". parse() reads it back.
    [[nodiscard]] std::string display() const;
    /// For screens that others see: "138****8000", "021-****1234". Extensions of a masked number are left out; numbers
    /// that are nobody's own (400, short codes, the house's extensions) stay as they are.
    [[nodiscard]] std::string masked() const;

    auto operator<=>(const PhoneNumber&) const = default;

private:
    friend class PhoneReader;
    PhoneNumber(PhoneKind kind, std::string digits, std::string extension, std::size_t codeLength)
        : m_kind(kind), m_digits(std::move(digits)), m_extension(std::move(extension)), m_codeLength(codeLength)
    {}

    PhoneKind m_kind;
    std::string m_digits;
    std::string m_extension;
    std::size_t m_codeLength; ///< of the area or country code at the beginning of m_digits; follows from the digits
};

} // namespace frontdesk
