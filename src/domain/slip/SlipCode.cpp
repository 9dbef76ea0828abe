#include "domain/slip/SlipCode.h"

#include <charconv>

namespace frontdesk {
namespace {

constexpr std::string_view slipMark{"TRS"};
constexpr int checkModulus = 97;

/// Every digit weighs by its place: one read wrong or two swapped are noticed.
int checkOfSlip(std::string_view digits)
{
    int sum = 0;
    int weight = 1;
    for (const char digit : digits) {
        sum = (sum + weight * (digit - '0' + 1)) % checkModulus;
        weight = weight * 10 % checkModulus;
    }
    return sum;
}

std::optional<std::int64_t> slipNumber(std::string_view digits)
{
    std::int64_t value = 0;
    const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = status == std::errc{} && end == digits.data() + digits.size();
    return whole && value >= 0 ? std::optional{value} : std::nullopt;
}

} // namespace

std::string SlipCode::text(SlipId slip)
{
    const std::string digits = std::to_string(slip.value());
    return std::string{slipMark} + digits + "C" + std::to_string(checkOfSlip(digits));
}

std::optional<SlipId> SlipCode::parse(std::string_view scanned)
{
    const std::size_t checkAt = scanned.find('C');
    if (!scanned.starts_with(slipMark) || checkAt == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view digits = scanned.substr(slipMark.size(), checkAt - slipMark.size());
    const auto id = slipNumber(digits);
    const auto check = slipNumber(scanned.substr(checkAt + 1));
    if (!id || !check || *check != checkOfSlip(digits)) {
        return std::nullopt;
    }
    const auto slip = SlipId::fromValue(*id);
    return slip ? std::optional{*slip} : std::nullopt;
}

} // namespace frontdesk
