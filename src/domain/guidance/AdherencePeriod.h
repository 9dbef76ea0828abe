#pragma once

#include "base/LocalTime.h"

#include <array>
#include <string_view>

namespace frontdesk {

/// Whole weeks that figures are asked for.
enum class AdherencePeriod { ThisWeek, LastWeek, FourWeeks, ThirteenWeeks };
inline constexpr std::array adherencePeriods{AdherencePeriod::ThisWeek, AdherencePeriod::LastWeek,
                                             AdherencePeriod::FourWeeks, AdherencePeriod::ThirteenWeeks};

[[nodiscard]] std::string_view nameOf(AdherencePeriod period);

/// The days of a period: `until` is the first day that is not in it any more.
struct PeriodDays {
    LocalDate from;
    LocalDate until;
    bool operator==(const PeriodDays&) const = default;

    /// Four and thirteen weeks end with the week of today; weeks begin on Monday.
    [[nodiscard]] static PeriodDays of(AdherencePeriod period, LocalDate today);
};

} // namespace frontdesk
