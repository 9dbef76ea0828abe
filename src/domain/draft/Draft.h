#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/RecordImage.h"
#include "domain/RecordRef.h"
#include "domain/people/Actor.h"

#include <optional>
#include <string>
#include <vector>

namespace frontdesk {

/// What is half typed. Its id is the id of the record that it will become; it is deleted in the save's transaction.
/// The payload is sealed at rest and never audited.
struct Draft {
    RecordRef record;
    int desk = 1;
    std::optional<StaffId> staff = {};
    RecordImage payload = {};
    UtcTime updatedAt = {};
    bool operator==(const Draft&) const = default;
};

/// Port.
class DraftRepository {
public:
    virtual ~DraftRepository() = default;
    [[nodiscard]] virtual Result<void> put(const Draft& draft) = 0;  ///< adds or replaces
    [[nodiscard]] virtual Result<void> remove(RecordRef record) = 0; ///< no error when there is none
    /// All drafts of a desk, oldest first. A draft that cannot be unsealed is skipped and counted.
    [[nodiscard]] virtual Result<std::vector<Draft>> ofDesk(int desk) const = 0;
};

} // namespace frontdesk
