#pragma once

#include "domain/knownissue/KnownIssue.h"

#include <vector>

namespace frontdesk {

/// Port.
class KnownIssueRepository {
public:
    virtual ~KnownIssueRepository() = default;
    /// Adding the same id and content twice is one add. @error record.conflict for differing content
    [[nodiscard]] virtual Result<void> add(const KnownIssue& issue) = 0;
    /// Writes issue with version+1 if the stored version is issue.version. @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<KnownIssue> update(const KnownIssue& issue) = 0;
    /// @error record.not_found
    [[nodiscard]] virtual Result<KnownIssue> find(KnownIssueId id) const = 0;
    /// Neither ended nor voided, and not over at that time: those running and those to come, the latest begun first.
    [[nodiscard]] virtual Result<std::vector<KnownIssue>> open(UtcTime now, int most) const = 0;
    /// Every one, also those ended, over and voided, the newest first.
    [[nodiscard]] virtual Result<std::vector<KnownIssue>> all(int most) const = 0;
};

} // namespace frontdesk
