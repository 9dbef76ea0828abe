#pragma once

#include "domain/arrears/FeeItem.h"
#include "rules/RuleBook.h"

#include <optional>
#include <vector>

namespace frontdesk {

/// Damages for paying late, as a contract agrees on them: so much of what is owed for each day after the due date. No
/// law names a rate; without one in the packs they are typed or left. Pure.
class FeeDamages {
public:
    /// Parts in a hundred thousand a day: the packs' limit damages_rate; nothing without one.
    [[nodiscard]] static std::optional<std::int64_t> rate(const RuleBook& book);
    /// Of what is still owed on the items, each rounded to whole fen (half a fen up), and never more than is owed
    /// there. @error money.overflow
    [[nodiscard]] static Result<Money> of(const std::vector<FeeItem>& items, LocalDate day, std::int64_t rate);
};

} // namespace frontdesk
