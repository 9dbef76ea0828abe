#pragma once

#include "domain/promise/Promise.h"

#include <vector>

namespace frontdesk {

/// Port.
class PromiseRepository {
public:
    virtual ~PromiseRepository() = default;
    /// Adding the same id and content twice is one add. @error record.conflict for differing content
    [[nodiscard]] virtual Result<void> add(const Promise& promise) = 0;
    /// Writes promise with version+1 if the stored version is promise.version. @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<Promise> update(const Promise& promise) = 0;
    [[nodiscard]] virtual Result<Promise> find(PromiseId id) const = 0;
    /// Open ones, soonest due first.
    [[nodiscard]] virtual Result<std::vector<Promise>> open(int most) const = 0;
    [[nodiscard]] virtual Result<std::vector<Promise>> ofOrigin(RecordRef origin) const = 0;
};

} // namespace frontdesk
