#pragma once

#include "rules/Pack.h"

#include <string>
#include <vector>

namespace frontdesk {

/// One entry that is not the same in two versions of a pack.
struct PackChange {
    enum class What { Added, Changed, Removed };
    What what = What::Added;
    std::string kind;
    std::string id;
    std::string moment = {}; ///< that it touches; of a removed one that of the old version; empty: none
    bool operator==(const PackChange&) const = default;
};

/// What the desk will notice when `after` takes the place of `before`: entries in force that came, changed or went. An
/// entry that is switched off counts as not there. In the order of the moments' names, then by kind and id; where the
/// file writes them does not matter. @param before an empty pack when there was none
[[nodiscard]] std::vector<PackChange> differences(const Pack& before, const Pack& after);
/// The moments that the changes touch, each once.
[[nodiscard]] std::vector<std::string> momentsTouched(const std::vector<PackChange>& changes);

} // namespace frontdesk
