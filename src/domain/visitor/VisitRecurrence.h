#pragma once

#include "base/TimeZone.h"
#include "domain/visitor/Visit.h"

#include <array>
#include <string_view>
#include <vector>

namespace frontdesk {

inline constexpr ErrorCode visitRepeatNoTime{"visit.repeat_no_time"};   ///< what recurs is announced for a time
inline constexpr ErrorCode visitRepeatBadDay{"visit.repeat_bad_day"};   ///< no day, or none of them lies before it; %1
inline constexpr ErrorCode visitRepeatTooMany{"visit.repeat_too_many"}; ///< %1 how many may be announced at once
inline constexpr std::array visitRecurrenceErrors{visitRepeatNoTime, visitRepeatBadDay, visitRepeatTooMany};

/// On which days an announced visit recurs.
enum class VisitRule { Once, Daily, Weekdays, Weekly };
inline constexpr std::array allVisitRules{VisitRule::Once, VisitRule::Daily, VisitRule::Weekdays, VisitRule::Weekly};

[[nodiscard]] std::string_view nameOf(VisitRule rule);

/// The times of a visit that recurs: a cleaner's, a courier's, a tutor's. Pure.
class VisitRecurrence {
public:
    static constexpr int most = 60; ///< visits announced at once

    /// The first time and those of the days up to the last one, at the same time of day by the unit's clock. Weekdays
    /// are Monday to Friday, whatever a holiday calendar says. Nothing typed for a visit that comes once: the first.
    /// @param lastDay as typed
    /// @error form.invalid for the field repeat_until: visit.repeat_bad_day, visit.repeat_too_many, and for the field
    /// appointment_at: visit.repeat_no_time
    [[nodiscard]] static Result<std::vector<UtcTime>> times(VisitRule rule, std::optional<UtcTime> first,
                                                            std::string_view lastDay, const TimeZone& zone);
};

} // namespace frontdesk
