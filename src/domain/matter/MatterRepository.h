#pragma once

#include "domain/matter/Matter.h"

#include <vector>

namespace frontdesk {

/// Port: what people at the counter came for.
class MatterRepository {
public:
    virtual ~MatterRepository() = default;
    /// Adding the same id and content twice is one add. @error record.conflict for the same id with other content
    [[nodiscard]] virtual Result<void> add(const Matter& matter) = 0;
    /// Writes matter with version+1 if the stored version is matter.version. @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<Matter> update(const Matter& matter) = 0;
    [[nodiscard]] virtual Result<Matter> find(MatterId id) const = 0;
    /// Matters of people who came up in [from, to), newest first, voided ones too.
    [[nodiscard]] virtual Result<std::vector<Matter>> openedBetween(UtcTime from, UtcTime to, int most) const = 0;
    /// Saved as "to complete", oldest first, not voided.
    [[nodiscard]] virtual Result<std::vector<Matter>> toComplete(int most) const = 0;
    [[nodiscard]] virtual Result<int> countToComplete() const = 0;
    /// Recorded while nobody was signed in and claimed by nobody since, oldest first, not voided.
    [[nodiscard]] virtual Result<std::vector<Matter>> unclaimed(int most) const = 0;
    /// @param most counting ends there
    [[nodiscard]] virtual Result<int> countUnclaimed(int most) const = 0;
};

} // namespace frontdesk
