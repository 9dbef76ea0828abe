#pragma once

#include "domain/knownissue/KnownIssueRepository.h"
#include "domain/presence/RecordPresence.h"
#include "support/InMemoryStore.h"
#include "support/TouchedRecords.h"

#include <vector>

namespace frontdesk {

class InMemoryKnownIssues final : public KnownIssueRepository {
public:
    InMemoryKnownIssues(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const KnownIssue& issue) override;
    Result<KnownIssue> update(const KnownIssue& issue) override;
    Result<KnownIssue> find(KnownIssueId id) const override;
    Result<std::vector<KnownIssue>> open(UtcTime now, int most) const override;
    Result<std::vector<KnownIssue>> all(int most) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryPresences final : public PresenceRepository {
public:
    explicit InMemoryPresences(InMemoryData& data) : m_data(data) {}
    Result<void> put(const RecordPresence& presence) override;
    Result<void> remove(RecordRef record, SeatId seat) override;
    Result<std::vector<RecordPresence>> at(RecordRef record) const override;

private:
    InMemoryData& m_data;
};

} // namespace frontdesk
