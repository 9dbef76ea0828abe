#pragma once

#include "domain/arrears/FeeItem.h"
#include "rules/RuleBook.h"

#include <array>
#include <string_view>

namespace frontdesk {

/// How long something has been due: days since its due date. What is due today is in the first of them.
enum class FeeAge { NotDue, UpTo30, UpTo90, UpTo365, Longer };
inline constexpr std::array feeAges{FeeAge::NotDue, FeeAge::UpTo30, FeeAge::UpTo90, FeeAge::UpTo365, FeeAge::Longer};
[[nodiscard]] std::string_view nameOf(FeeAge age);
[[nodiscard]] FeeAge ageOf(LocalDate due, LocalDate day);

/// How near the day is after which an item can no longer be sued for.
enum class FeeLimitation { Far, Near, Lapsed };
/// @param warnedBefore days, the limit "limitation_days" of the packs; 0: nobody is warned
[[nodiscard]] FeeLimitation limitationOf(const FeeItem& item, LocalDate day, int warnedBefore);
[[nodiscard]] int limitationWarning(const RuleBook& book);

} // namespace frontdesk
