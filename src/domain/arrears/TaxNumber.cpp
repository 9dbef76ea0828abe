#include "domain/arrears/TaxNumber.h"

#include "base/Utf8.h"
#include "domain/arrears/FeePaymentErrors.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::string_view creditDigits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::size_t creditLength = 18;

bool isCreditCode(std::string_view code)
{
    std::size_t weight = 1;
    std::size_t sum = 0;
    for (std::size_t at = 0; at < creditLength; ++at) {
        const std::size_t digit = creditDigits.find(code[at]);
        if (digit == std::string_view::npos) {
            return false;
        }
        if (at + 1 == creditLength) {
            return (sum + digit) % creditDigits.size() == 0;
        }
        sum += digit * weight;
        weight = weight * 3 % creditDigits.size();
    }
    return false;
}

} // namespace

Result<std::string> TaxNumber::read(std::string_view typed)
{
    std::string number;
    for (char32_t point : toCodePoints(typed)) {
        point = toHalfWidth(point);
        if (isBlank(point)) {
            continue;
        }
        const bool isLetter = (point >= U'A' && point <= U'Z') || (point >= U'a' && point <= U'z');
        if (!isLetter && (point < U'0' || point > U'9')) {
            return fail(feeBadTaxNumber, {std::string{typed}});
        }
        number += static_cast<char>(point >= U'a' ? point - U'a' + U'A' : point);
    }
    const bool sound =
        number.size() == creditLength ? isCreditCode(number) : number.size() == 15 || number.size() == 20;
    return sound ? Result<std::string>{number} : Result<std::string>{fail(feeBadTaxNumber, {std::string{typed}})};
}

} // namespace frontdesk
