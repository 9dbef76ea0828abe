#pragma once

#include "domain/complaint/ComplaintRepository.h"
#include "support/InMemoryStore.h"
#include "support/TouchedRecords.h"

#include <vector>

namespace frontdesk {

class InMemoryComplaints final : public ComplaintRepository {
public:
    InMemoryComplaints(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const Complaint& complaint) override;
    Result<Complaint> update(const Complaint& complaint) override;
    Result<Complaint> find(ComplaintId id) const override;
    Result<std::vector<Complaint>> open(int most) const override;
    Result<std::vector<Complaint>> receivedBetween(UtcTime from, UtcTime to, int most) const override;
    Result<std::vector<Complaint>> closedBetween(UtcTime from, UtcTime to, int most) const override;
    Result<std::vector<Complaint>> ofOrigin(RecordRef origin) const override;
    Result<std::vector<Complaint>> linkedTo(ComplaintId id) const override;
    Result<std::vector<Complaint>> toComplete(int most) const override;
    Result<int> countToComplete() const override;
    Result<ComplaintPage> history(const ComplaintsAsked& asked, const std::optional<ListPlace>& from,
                                  int most) const override;
    Result<void> addEntry(const ComplaintEntry& entry) override;
    Result<std::vector<ComplaintEntry>> journal(ComplaintId id) const override;
    Result<std::vector<ComplaintEntry>> openJournals() const override;
    Result<ComplaintEntry> findEntry(ComplaintEntryId id) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

} // namespace frontdesk
