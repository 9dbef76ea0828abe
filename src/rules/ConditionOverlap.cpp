#include "rules/ConditionOverlap.h"

#include "rules/Engine.h"

#include <algorithm>
#include <limits>

namespace frontdesk {
namespace {

bool fulfils(const FactValue& value, const Condition& condition)
{
    Facts facts;
    std::visit([&](const auto& found) { facts.set(condition.fact, found); }, value);
    return Engine::matches({condition}, facts);
}

bool overlap(const Condition& a, const Condition& b)
{
    if (a.fact != b.fact) {
        return true;
    }
    const Condition& listed = a.anyOf.empty() ? b : a;
    if (!listed.anyOf.empty()) {
        return std::any_of(listed.anyOf.begin(), listed.anyOf.end(),
                           [&](const FactValue& value) { return fulfils(value, a) && fulfils(value, b); });
    }
    constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
    return std::max(a.least.value_or(lowest), b.least.value_or(lowest)) <=
           std::min(a.most.value_or(highest), b.most.value_or(highest));
}

/// Every value that fulfils the first fulfils the second.
bool isWithin(const Condition& narrow, const Condition& wide)
{
    if (narrow.fact != wide.fact) {
        return false;
    }
    if (!narrow.anyOf.empty()) {
        return std::all_of(narrow.anyOf.begin(), narrow.anyOf.end(),
                           [&](const FactValue& value) { return !fulfils(value, narrow) || fulfils(value, wide); });
    }
    const bool isOpenBelow = wide.least && (!narrow.least || *narrow.least < *wide.least);
    const bool isOpenAbove = wide.most && (!narrow.most || *narrow.most > *wide.most);
    return wide.anyOf.empty() && !isOpenBelow && !isOpenAbove;
}

} // namespace

bool holdsWhenever(const std::vector<Condition>& a, const std::vector<Condition>& b)
{
    return std::all_of(b.begin(), b.end(), [&](const Condition& wide) {
        return std::any_of(a.begin(), a.end(), [&](const Condition& narrow) { return isWithin(narrow, wide); });
    });
}

bool canHoldTogether(const std::vector<Condition>& a, const std::vector<Condition>& b)
{
    return std::all_of(a.begin(), a.end(), [&](const Condition& one) {
        return std::all_of(b.begin(), b.end(), [&](const Condition& other) { return overlap(one, other); });
    });
}

bool canHold(const Condition& condition, const FactWord& fact)
{
    constexpr std::int64_t lowestNumber = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t highestNumber = std::numeric_limits<std::int64_t>::max();
    const std::int64_t least = std::max(condition.least.value_or(lowestNumber), fact.least.value_or(lowestNumber));
    const std::int64_t most = std::min(condition.most.value_or(highestNumber), fact.most.value_or(highestNumber));
    if (condition.anyOf.empty()) {
        return least <= most;
    }
    return std::any_of(condition.anyOf.begin(), condition.anyOf.end(), [&](const FactValue& value) {
        const auto* number = std::get_if<std::int64_t>(&value);
        return number == nullptr || (least <= *number && *number <= most);
    });
}

} // namespace frontdesk
