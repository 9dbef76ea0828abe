#pragma once

#include "domain/people/Actor.h"
#include "rules/Facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// What the indicators ask of one record: facts, and by whom its figures are broken down.
struct IndicatorRecord {
    std::string kind = {}; ///< the vocabulary's record; empty: counts nowhere, such as a voided one
    Facts facts = {};      ///< what is not known, such as whether a customer is satisfied whom nobody asked, is absent
    std::optional<StaffId> responsible = {};
    std::vector<std::string> departments = {}; ///< each once; the record counts in each of them
    std::string building = {};
    std::int64_t weight = 1; ///< what it counts for: one record, or its money in fen
};

} // namespace frontdesk
