#pragma once

#include "base/LocalTime.h"
#include "base/Result.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace frontdesk {

inline constexpr ErrorCode identityEmpty{"identity.empty"};
/// %1 how many characters stand there, %2 how many the document has ("18", "9/11")
inline constexpr ErrorCode identityBadLength{"identity.bad_length"};
/// %1 the character, %2 where it stands, counted from 1; the column of the place is the same
inline constexpr ErrorCode identityBadCharacter{"identity.bad_character"};
/// %1 what numbers of this document begin with ("81/82/83")
inline constexpr ErrorCode identityBadBeginning{"identity.bad_beginning"};
inline constexpr ErrorCode identityBadBirthDate{"identity.bad_birth_date"};
inline constexpr ErrorCode identityBadCheckDigit{"identity.bad_check_digit"};

/// Documents that a visitor shows. Names are stored: never rename one.
enum class IdentityKind {
    ResidentId,             ///< of the mainland: 18 characters, GB 11643-1999
    Passport,               ///< of any country: 5 to 9 letters and digits, one digit at least
    HongKongMacauPermit,    ///< to the mainland: H or M and 8 digits, or 10 with the count of renewals
    TaiwanPermit,           ///< to the mainland: 8 digits
    ResidencePermit,        ///< of people from Hong Kong (81), Macau (82) and Taiwan (83): as the resident id
    ForeignPermanentPermit, ///< of foreigners: 3 letters and 12 digits, or 18 characters from 9, as the resident id
};

inline constexpr std::array allIdentityKinds{
    IdentityKind::ResidentId,   IdentityKind::Passport,        IdentityKind::HongKongMacauPermit,
    IdentityKind::TaiwanPermit, IdentityKind::ResidencePermit, IdentityKind::ForeignPermanentPermit,
};

[[nodiscard]] constexpr std::string_view nameOf(IdentityKind kind)
{
    switch (kind) {
    case IdentityKind::ResidentId:
        return "resident_id";
    case IdentityKind::Passport:
        return "passport";
    case IdentityKind::HongKongMacauPermit:
        return "hk_macau_permit";
    case IdentityKind::TaiwanPermit:
        return "taiwan_permit";
    case IdentityKind::ResidencePermit:
        return "residence_permit";
    case IdentityKind::ForeignPermanentPermit:
        return "foreign_permanent";
    }
    return "";
}
/// Nothing for a word that names no kind.
[[nodiscard]] std::optional<IdentityKind> identityKindOf(std::string_view name);

/// The number of somebody's identity document. It cannot be invalid, and it is shown masked: there is no conversion to
/// text, so that nobody prints or logs it without meaning to. Two ways of writing one number are equal.
/// Every copy is wiped from memory at its end as far as the program holds it.
class IdentityNumber {
public:
    /// Reads full-width characters, small letters, and blanks, hyphens and brackets between them. Regions and countries
    /// are not looked up. No error holds the number. @param today a date of birth after it is refused; without it any
    /// up to the year 2100 is taken
    /// @error identity.*
    [[nodiscard]] static Result<IdentityNumber> parse(IdentityKind kind, std::string_view typed,
                                                      std::optional<LocalDate> today = {});
    /// The document that what was typed looks like, for choosing its kind before anybody asks. Digits alone say little:
    /// eight are a Taiwan permit. Nothing when it looks like none.
    [[nodiscard]] static std::optional<IdentityKind> likelyKind(std::string_view typed);

    IdentityNumber(const IdentityNumber&) = default;
    IdentityNumber(IdentityNumber&&) = default;
    IdentityNumber& operator=(const IdentityNumber&) = default;
    IdentityNumber& operator=(IdentityNumber&&) = default;
    ~IdentityNumber();

    [[nodiscard]] IdentityKind kind() const { return m_kind; }
    /// The first and the last character, with stars between: "3****************X".
    [[nodiscard]] std::string masked() const;
    /// The whole number in capitals: for sealing it, and for whoever was allowed to see it.
    [[nodiscard]] std::string_view inFull() const { return m_number; }
    bool operator==(const IdentityNumber&) const = default;

private:
    IdentityNumber(IdentityKind kind, std::string number) : m_kind(kind), m_number(std::move(number)) {}

    IdentityKind m_kind;
    std::string m_number;
};

} // namespace frontdesk
