#pragma once

#include "domain/guidance/AdherencePeriod.h"

#include <array>
#include <string_view>

namespace frontdesk {

/// Days that a history is asked for.
enum class HistoryPeriod { Today, SevenDays, ThirtyOneDays, ThisMonth, LastMonth, Own };
inline constexpr std::array historyPeriods{HistoryPeriod::Today,         HistoryPeriod::SevenDays,
                                           HistoryPeriod::ThirtyOneDays, HistoryPeriod::ThisMonth,
                                           HistoryPeriod::LastMonth,     HistoryPeriod::Own};

[[nodiscard]] std::string_view nameOf(HistoryPeriod period);
/// Seven and thirty-one days end with today. Own: today; its days are typed.
[[nodiscard]] PeriodDays daysOf(HistoryPeriod period, LocalDate today);

} // namespace frontdesk
