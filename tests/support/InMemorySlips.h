#pragma once

#include "domain/slip/SlipRepository.h"
#include "support/InMemoryStore.h"
#include "support/TouchedRecords.h"

#include <vector>

namespace frontdesk {

class InMemorySlips final : public SlipRepository {
public:
    InMemorySlips(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const ReleaseSlip& slip) override;
    Result<ReleaseSlip> update(const ReleaseSlip& slip) override;
    Result<ReleaseSlip> find(SlipId id) const override;
    Result<ReleaseSlip> ofNumber(std::string_view number) const override;
    Result<std::vector<ReleaseSlip>> open(UtcTime now, int most) const override;
    Result<std::vector<ReleaseSlip>> leftSince(UtcTime from, int most) const override;
    Result<std::vector<ReleaseSlip>> requestedBetween(UtcTime from, UtcTime to, int most) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

} // namespace frontdesk
