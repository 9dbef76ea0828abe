#pragma once

#include "domain/watch/Watch.h"

#include <vector>

namespace frontdesk {

/// Port.
class WatchRepository {
public:
    virtual ~WatchRepository() = default;
    /// Adding the same id and content twice is one add. @error record.conflict for differing content
    [[nodiscard]] virtual Result<void> add(const Watch& watch) = 0;
    /// Writes watch with version+1 if the stored version is watch.version. @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<Watch> update(const Watch& watch) = 0;
    /// The same twice is one decision. @error record.conflict for another of the same moment about the same visit
    [[nodiscard]] virtual Result<void> addDecision(const WatchDecision& decision) = 0;

    /// @error record.not_found
    [[nodiscard]] virtual Result<Watch> find(WatchId id) const = 0;
    /// Entries that count on that day, by id.
    [[nodiscard]] virtual Result<std::vector<Watch>> inForce(LocalDate day) const = 0;
    /// Every entry, also those voided and past, the newest first.
    [[nodiscard]] virtual Result<std::vector<Watch>> all(int most) const = 0;
    /// What was decided when somebody on this entry came, the newest first.
    [[nodiscard]] virtual Result<std::vector<WatchDecision>> decisionsOf(WatchId watch, int most) const = 0;
    /// What was decided about one visit, the newest first.
    [[nodiscard]] virtual Result<std::vector<WatchDecision>> decisionsAbout(RecordRef visit) const = 0;
};

} // namespace frontdesk
