#include "domain/arrears/FeeAgeing.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr int shortAge = 30;
constexpr int middleAge = 90;
constexpr int longAge = 365;
constexpr std::int64_t mostWarned = 3650;

} // namespace

std::string_view nameOf(FeeAge age)
{
    constexpr std::array<std::string_view, feeAges.size()> names{"not_due", "0_30", "31_90", "91_365", "over_365"};
    return names[static_cast<std::size_t>(age)];
}

FeeAge ageOf(LocalDate due, LocalDate day)
{
    const auto days = (std::chrono::sys_days{day} - std::chrono::sys_days{due}).count();
    if (days < 0) {
        return FeeAge::NotDue;
    }
    return days <= shortAge    ? FeeAge::UpTo30
           : days <= middleAge ? FeeAge::UpTo90
           : days <= longAge   ? FeeAge::UpTo365
                               : FeeAge::Longer;
}

FeeLimitation limitationOf(const FeeItem& item, LocalDate day, int warnedBefore)
{
    const auto left = std::chrono::sys_days{item.limitation()} - std::chrono::sys_days{day};
    if (left.count() < 0) {
        return FeeLimitation::Lapsed;
    }
    return left.count() < warnedBefore ? FeeLimitation::Near : FeeLimitation::Far;
}

int limitationWarning(const RuleBook& book)
{
    const auto limit = book.limit("limitation_days", Facts{});
    return limit ? static_cast<int>(std::min(limit->most, mostWarned)) : 0;
}

} // namespace frontdesk
