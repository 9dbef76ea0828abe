#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/FeeContact.h"
#include "domain/arrears/FeeErrors.h"
#include "rules/RuleBook.h"

#include <optional>
#include <span>
#include <vector>

namespace frontdesk {

/// When, and how often, somebody may be approached about fees. Every number is a pack's; what the base pack says holds
/// even where an overlay changes it or switches it off: others can only be stricter.
struct ContactLimits {
    std::optional<std::int64_t> perDay = {};  ///< times reached on a day
    std::optional<std::int64_t> perWeek = {}; ///< times reached in seven days, this one in them
    std::optional<std::int64_t> tries = {};   ///< of a day, those that reached nobody in them
    std::vector<QuietHours> quiet = {};
    bool operator==(const ContactLimits&) const = default;

    [[nodiscard]] static ContactLimits of(const RuleBook& book, const Facts& facts = {});
};

/// Says before the telephone is picked up whether it may be. No right of a person opens it. Pure.
class ContactGuard {
public:
    /// @param earlier of the account, in any order
    /// @param byAppointment the payer agreed to it: no count stands against it, quiet hours do
    /// @error fee.quiet_hours, fee.daily_cap, fee.weekly_cap. A letter disturbs nobody and always may.
    [[nodiscard]] static Result<void> mayContact(const ContactLimits& limits, FeeChannel channel,
                                                 std::span<const FeeContact> earlier, bool byAppointment,
                                                 const TimeZone& zone, UtcTime at);
};

} // namespace frontdesk
