#pragma once

#include "rules/EntryHead.h"
#include "rules/LocalText.h"

#include <cstdint>
#include <string>
#include <vector>

namespace frontdesk {

/// One point of a scorecard.
struct ScorecardItem {
    std::string id; ///< unique within its scorecard; reviews keep it
    LocalText title = {};
    std::int64_t weight = 0; ///< percent of the whole; 0 only where it is fatal
    bool fatal = false;      ///< failing it fails the review, whatever the rest comes to
    Place place = {};
};

/// What a supervisor looks at in a record that was handled. Weights come to 100: PackChecker sees to that.
struct ScorecardEntry {
    EntryHead head;
    std::string kind = {}; ///< records that are reviewed by it, by the vocabulary
    LocalText title = {};
    std::vector<ScorecardItem> items = {};
    std::int64_t pass = 0; ///< percent from which a review passes
};

} // namespace frontdesk
