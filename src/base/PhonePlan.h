#pragma once

#include <cstddef>
#include <string_view>

namespace frontdesk {

// The numbering plan of the mainland and the world's country codes, on plain digits. Pure.

[[nodiscard]] bool isMobileNumber(std::string_view digits);
/// 400 and 800
[[nodiscard]] bool isFreeService(std::string_view digits);
/// 110, 12345, 10086, 118114, 96xxx, and 95xxx with what a company appends to it
[[nodiscard]] bool isShortCode(std::string_view digits);
/// 7 or 8 digits; subscribers begin with 2 to 9: 0 leads to another city and 1 to short codes.
[[nodiscard]] bool isLocalLandline(std::string_view digits);
/// With its area code; also a city's hotline of five digits, called from elsewhere.
[[nodiscard]] bool isLandline(std::string_view digits);

/// With its zero; 0 when there is none: 010 and 02x are three digits, the others four.
[[nodiscard]] std::size_t areaCodeLength(std::string_view digits);
/// @param digits an international number without "+"
[[nodiscard]] std::size_t countryCodeLength(std::string_view digits);

} // namespace frontdesk
