#pragma once

#include "domain/knownissue/KnownIssue.h"

#include <string>

namespace frontdesk {

/// A known issue in its list, with the bundle of tickets about it.
struct KnownIssueRow {
    KnownIssue issue;
    std::string leader = {}; ///< number of the ticket that leads the bundle
    int bundled = 0;         ///< tickets in it
    bool operator==(const KnownIssueRow&) const = default;
};

} // namespace frontdesk
