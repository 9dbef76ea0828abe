#pragma once

#include "domain/visitor/Visit.h"
#include "domain/visitor/VisitsAsked.h"

#include <vector>

namespace frontdesk {

/// Port: who is expected, who is here, who came.
class VisitorRepository {
public:
    virtual ~VisitorRepository() = default;
    /// Adding the same id and content twice is one add. @error record.conflict for the same id with other content
    [[nodiscard]] virtual Result<void> add(const Visit& visit) = 0;
    /// Writes visit with version+1 if the stored version is visit.version. @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<Visit> update(const Visit& visit) = 0;
    [[nodiscard]] virtual Result<Visit> find(VisitId id) const = 0;
    /// Everybody in the building, in the order in which they came. Nobody inside is ever left out: no limit.
    [[nodiscard]] virtual Result<std::vector<Visit>> inside() const = 0;
    /// Announced for [from, to) and neither come nor known not to come, soonest first, not voided.
    [[nodiscard]] virtual Result<std::vector<Visit>> expectedBetween(UtcTime from, UtcTime to, int most) const = 0;
    /// Whoever left in [from, to), latest first, voided ones too.
    [[nodiscard]] virtual Result<std::vector<Visit>> leftBetween(UtcTime from, UtcTime to, int most) const = 0;
    /// Whoever came up in [from, to), newest first, voided ones too.
    [[nodiscard]] virtual Result<std::vector<Visit>> arrivedBetween(UtcTime from, UtcTime to, int most) const = 0;
    /// A piece of the history, the latest first: by when they came, of those announced by when they are expected, of
    /// those who did not come by when they were announced, which was 400 days before the period at most. It looks
    /// through a bounded number of visits.
    [[nodiscard]] virtual Result<VisitPage> history(const VisitsAsked& asked, const std::optional<ListPlace>& from,
                                                    int most) const = 0;
    /// Announced together, in the order of their ids, not voided.
    [[nodiscard]] virtual Result<std::vector<Visit>> ofGroup(std::int64_t group) const = 0;
    /// Saved as "to complete", oldest first, not voided.
    [[nodiscard]] virtual Result<std::vector<Visit>> toComplete(int most) const = 0;
    [[nodiscard]] virtual Result<int> countToComplete() const = 0;
};

} // namespace frontdesk
