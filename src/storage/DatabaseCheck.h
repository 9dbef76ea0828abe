#pragma once

#include "base/Result.h"
#include "storage/SqliteStore.h"

#include <string>
#include <vector>

namespace frontdesk {

/// What `frontdeskctl db check` tells.
struct DatabaseReport {
    int schema = 0;
    std::int64_t calls = 0;
    std::int64_t promises = 0;
    std::int64_t drafts = 0;
    int lostDrafts = 0;                       ///< sealed by another key, or there is no key
    std::vector<std::string> complaints = {}; ///< the engine's own words about what is damaged, at most 100
    Error error = {};                         ///< store.damaged when there are complaints
};

/// Goes through every page of the database, beside a running console too; changes nothing.
/// @error store.*
[[nodiscard]] Result<DatabaseReport> checkDatabase(const StoreOptions& options);

} // namespace frontdesk
