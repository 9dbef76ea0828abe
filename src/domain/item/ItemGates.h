#pragma once

#include "domain/guidance/FieldGates.h"
#include "domain/item/Item.h"

#include <string_view>
#include <vector>

namespace frontdesk {

/// The moments and facts of an item, and what the packs require of it; the code is item.gate_field.
class ItemGates {
public:
    /// item.received, for a device item.repair_intake, for a fax item.fax_requested.
    [[nodiscard]] static std::string_view momentOf(std::string_view kind);
    /// @param daysHeld whole days since it was received
    [[nodiscard]] static Facts factsOf(std::string_view kind, int daysHeld, bool consent);
    /// Whole days; 0 for a time before it was received.
    [[nodiscard]] static int daysHeld(const Item& item, UtcTime now);
    /// Requirements at the moment of its kind. What the machine writes down itself (times, operator, receipt number) is
    /// there.
    [[nodiscard]] static std::vector<GateMark> marks(const ItemForm& form, const RuleBook& book);
    /// When it is overdue: the packs' limit item_days, of what is lent loan_hours; never without one.
    [[nodiscard]] static std::optional<UtcTime> dueAt(std::string_view kind, UtcTime receivedAt, const RuleBook& book);
};

} // namespace frontdesk
