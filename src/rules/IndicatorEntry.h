#pragma once

#include "rules/EntryHead.h"
#include "rules/LocalText.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

/// A figure that a house is measured by, as data: of the records that `denominator` names and no exclusion leaves out,
/// those that `numerator` names as well. What it counts is printed beside it, so that two houses can compare theirs.
struct IndicatorEntry {
    enum class Whose { Desk, Responsible, Department, Building };
    enum class Unit { Percent, Count };
    enum class Better { More, Less };

    EntryHead head;
    std::string kind = {}; ///< records that it is about, by the vocabulary: complaint …
    LocalText title = {};
    LocalText definition = {};                           ///< in one sentence, beside the figure
    std::vector<Condition> numerator = {};               ///< all must hold; never empty
    std::vector<Condition> denominator = {};             ///< all must hold; empty: every record of the kind
    std::vector<std::vector<Condition>> exclusions = {}; ///< any of them leaves a record out
    Whose whose = Whose::Desk;                           ///< by whom the figure is broken down
    Unit unit = Unit::Percent;
    Better better = Better::More;
    std::optional<std::int64_t> target = {}; ///< in its unit; met when the figure is on its better side or equal
};

[[nodiscard]] constexpr std::string_view nameOf(IndicatorEntry::Whose whose)
{
    switch (whose) {
    case IndicatorEntry::Whose::Desk:
        return "desk";
    case IndicatorEntry::Whose::Responsible:
        return "responsible";
    case IndicatorEntry::Whose::Department:
        return "department";
    case IndicatorEntry::Whose::Building:
        return "building";
    }
    return "";
}

} // namespace frontdesk
