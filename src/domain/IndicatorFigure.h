#pragma once

#include "rules/IndicatorEntry.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace frontdesk {

/// What was counted for one indicator.
struct IndicatorCount {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::int64_t excluded = 0; ///< would be in the denominator, but an exclusion leaves it out
    bool operator==(const IndicatorCount&) const = default;

    /// In thousandths, half rounded up; nothing where the denominator is empty: of nobody nothing is known, not 0 %.
    [[nodiscard]] std::optional<std::int64_t> permille() const
    {
        return denominator == 0 ? std::nullopt : std::optional{(2000 * numerator + denominator) / (2 * denominator)};
    }
    /// Reckoned from what was counted, not from the rounded figure. Nothing where there is no target or no figure.
    [[nodiscard]] std::optional<bool> meets(const IndicatorEntry& entry) const
    {
        if (!entry.target || denominator == 0) {
            return std::nullopt;
        }
        const bool isPercent = entry.unit == IndicatorEntry::Unit::Percent;
        const std::int64_t is = isPercent ? 100 * numerator : numerator;
        const std::int64_t wanted = isPercent ? *entry.target * denominator : *entry.target;
        return entry.better == IndicatorEntry::Better::More ? is >= wanted : is <= wanted;
    }
};

/// One indicator with what was counted: in all, and by its `whose`.
struct IndicatorFigure {
    const IndicatorEntry* indicator = nullptr; ///< lives as long as the rule book
    IndicatorCount total = {};
    /// By the id of the colleague, the department's word or the building; empty for the desk as a whole. Records
    /// without one stand under "". Of departments several can share a record, so these need not add up to the total.
    std::map<std::string, IndicatorCount> groups = {};
};

} // namespace frontdesk
