#include "domain/visitor/BadgeCode.h"

#include <charconv>

namespace frontdesk {
namespace {

constexpr std::string_view badgeMark{"TRV"};

/// Every digit weighs by its place, and where one number ends counts as well: one read wrong or two swapped are
/// noticed.
int checkOfBadge(std::string_view id, std::string_view lost)
{
    const std::string digits = std::string{id} + ':' + std::string{lost};
    int sum = 0;
    int weight = 1;
    for (const char c : digits) {
        sum = (sum + weight * (c - '0' + 1)) % 97;
        weight = weight * 10 % 97;
    }
    return sum;
}

std::optional<std::int64_t> badgeNumber(std::string_view digits)
{
    std::int64_t value = 0;
    const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = status == std::errc{} && end == digits.data() + digits.size();
    return whole && value >= 0 ? std::optional{value} : std::nullopt;
}

} // namespace

std::string BadgeCode::text() const
{
    const std::string id = std::to_string(visit.value());
    const std::string lost = std::to_string(lostBefore);
    return std::string{badgeMark} + id + "N" + lost + "C" + std::to_string(checkOfBadge(id, lost));
}

std::optional<BadgeCode> BadgeCode::parse(std::string_view scanned)
{
    const std::string_view code = scanned;
    const std::size_t lostAt = code.find('N');
    const std::size_t checkAt = code.find('C');
    if (!code.starts_with(badgeMark) || lostAt == std::string_view::npos || checkAt == std::string_view::npos ||
        checkAt < lostAt) {
        return std::nullopt;
    }
    const std::string_view id = code.substr(badgeMark.size(), lostAt - badgeMark.size());
    const std::string_view lost = code.substr(lostAt + 1, checkAt - lostAt - 1);
    const auto idValue = badgeNumber(id);
    const auto lostValue = badgeNumber(lost);
    const auto check = badgeNumber(code.substr(checkAt + 1));
    if (!idValue || !lostValue || !check || *lostValue > 1000 || *check != checkOfBadge(id, lost)) {
        return std::nullopt;
    }
    const auto visit = VisitId::fromValue(*idValue);
    return visit ? std::optional{BadgeCode{*visit, static_cast<int>(*lostValue)}} : std::nullopt;
}

} // namespace frontdesk
