#pragma once

#include "domain/sitevisit/SiteVisitRepository.h"
#include "support/InMemoryStore.h"
#include "support/TouchedRecords.h"

#include <vector>

namespace frontdesk {

class InMemorySiteVisits final : public SiteVisitRepository {
public:
    InMemorySiteVisits(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const SiteVisit& visit) override;
    Result<SiteVisit> update(const SiteVisit& visit) override;
    Result<SiteVisit> find(SiteVisitId id) const override;
    Result<std::vector<SiteVisit>> open(int most) const override;
    Result<std::vector<SiteVisit>> appointedBetween(UtcTime from, UtcTime to, int most) const override;
    Result<std::vector<SiteVisit>> endedBetween(UtcTime from, UtcTime to, int most) const override;
    Result<std::vector<SiteVisit>> ofTicket(RecordRef ticket) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

} // namespace frontdesk
