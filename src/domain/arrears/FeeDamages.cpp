#include "domain/arrears/FeeDamages.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::int64_t wholeRate = 100'000;

} // namespace

std::optional<std::int64_t> FeeDamages::rate(const RuleBook& book)
{
    const auto limit = book.limit("damages_rate", Facts{});
    return limit ? std::optional{limit->most} : std::nullopt;
}

Result<Money> FeeDamages::of(const std::vector<FeeItem>& items, LocalDate day, std::int64_t rate)
{
    Result<Money> sum = Money{};
    for (const FeeItem& item : items) {
        const std::int64_t days = item.daysOverdue(day);
        if (days <= 0 || rate <= 0) {
            continue;
        }
        sum = sum.and_then([&](Money so) {
            return item.rest()
                .times(days)
                .and_then([&](Money each) { return each.times(rate); })
                .and_then([&](Money each) { return each.plus(Money::fromFen(wholeRate / 2)); })
                .and_then(
                    [&](Money each) { return so.plus(std::min(item.rest(), Money::fromFen(each.fen() / wholeRate))); });
        });
    }
    return sum;
}

} // namespace frontdesk
