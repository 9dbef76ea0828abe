#pragma once

#include "base/PhoneNumber.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// The reading behind PhoneNumber::parse(): splits what was typed into groups of digits between hyphens, and tries the
/// ways to read them. scan() once, then read().
class PhoneReader {
public:
    /// @returns the index (in code points) of the first character that belongs to no number
    [[nodiscard]] std::optional<std::size_t> scan(std::string_view text);
    [[nodiscard]] std::optional<PhoneNumber> read() const;

private:
    enum class Zero { IsWritten, MayBeMissing }; ///< of an area code

    [[nodiscard]] std::string allDigits() const;
    void endGroup();

    [[nodiscard]] std::optional<PhoneNumber> readGroups(const std::optional<PhoneNumber>& whole) const;
    [[nodiscard]] bool mayHideExtension(PhoneKind kind) const;
    [[nodiscard]] std::optional<PhoneNumber> number(std::string digits, const std::string& extension) const;

    [[nodiscard]] static std::optional<PhoneNumber> withCountryCode(std::string digits, const std::string& extension);
    [[nodiscard]] static std::optional<PhoneNumber> mainland(std::string digits, const std::string& extension,
                                                             Zero zero);
    [[nodiscard]] static std::optional<PhoneNumber> houseExtension(std::string digits);

    bool m_plus = false;
    bool m_atExtension = false;
    std::vector<std::string> m_groups{std::string{}};
    std::string m_extension;
};

} // namespace frontdesk
