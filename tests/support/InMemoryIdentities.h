#pragma once

#include "domain/identity/IdentityRepository.h"
#include "domain/watch/WatchRepository.h"
#include "support/InMemoryStore.h"
#include "support/TouchedRecords.h"

namespace frontdesk {

class InMemoryIdentities final : public IdentityRepository {
public:
    InMemoryIdentities(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<bool> put(RecordRef owner, const IdentityNumber& number, UtcTime keptFrom) override;
    Result<bool> remove(RecordRef owner) override;
    Result<std::vector<RecordRef>> purge(UtcTime before, int most) override;
    Result<std::optional<MaskedIdentity>> maskedOf(RecordRef owner) const override;
    Result<IdentityNumber> reveal(RecordRef owner) const override;
    Result<std::vector<RecordRef>> ownersOf(const IdentityNumber& number) const override;
    std::string markOf(const IdentityNumber& number) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

class InMemoryWatches final : public WatchRepository {
public:
    InMemoryWatches(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const Watch& watch) override;
    Result<Watch> update(const Watch& watch) override;
    Result<void> addDecision(const WatchDecision& decision) override;
    Result<Watch> find(WatchId id) const override;
    Result<std::vector<Watch>> inForce(LocalDate day) const override;
    Result<std::vector<Watch>> all(int most) const override;
    Result<std::vector<WatchDecision>> decisionsOf(WatchId watch, int most) const override;
    Result<std::vector<WatchDecision>> decisionsAbout(RecordRef visit) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

} // namespace frontdesk
