#pragma once

#include "domain/sitevisit/SiteVisit.h"

#include <vector>

namespace frontdesk {

/// Port: visits of our people at customers' places.
class SiteVisitRepository {
public:
    virtual ~SiteVisitRepository() = default;
    /// Adding the same id and content twice is one add. @error record.conflict for the same id with other content
    [[nodiscard]] virtual Result<void> add(const SiteVisit& visit) = 0;
    /// Writes visit with version+1 if the stored version is visit.version. @error record.conflict, record.not_found
    [[nodiscard]] virtual Result<SiteVisit> update(const SiteVisit& visit) = 0;
    [[nodiscard]] virtual Result<SiteVisit> find(SiteVisitId id) const = 0;
    /// Neither done nor cancelled nor voided: the soonest appointment first, those without a time last.
    [[nodiscard]] virtual Result<std::vector<SiteVisit>> open(int most) const = 0;
    /// With an appointment in [from, to), the soonest first, in whatever state, voided ones too.
    [[nodiscard]] virtual Result<std::vector<SiteVisit>> appointedBetween(UtcTime from, UtcTime to, int most) const = 0;
    /// Done or cancelled in [from, to), the latest first, voided ones too.
    [[nodiscard]] virtual Result<std::vector<SiteVisit>> endedBetween(UtcTime from, UtcTime to, int most) const = 0;
    /// Those for a ticket, in the order of their ids, not voided.
    [[nodiscard]] virtual Result<std::vector<SiteVisit>> ofTicket(RecordRef ticket) const = 0;
};

} // namespace frontdesk
