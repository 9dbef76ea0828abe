#pragma once

#include "domain/arrears/RemittanceRepository.h"
#include "support/InMemoryStore.h"
#include "support/TouchedRecords.h"

#include <vector>

namespace frontdesk {

class InMemoryRemittances final : public RemittanceRepository {
public:
    InMemoryRemittances(InMemoryData& data, TouchedRecords& touched) : m_data(data), m_touched(touched) {}
    Result<void> add(const RemittanceSlip& slip) override;
    Result<RemittanceSlip> find(RemittanceSlipId id) const override;
    Result<std::vector<RemittanceSlip>> ofDay(LocalDate day) const override;
    Result<std::vector<RemittanceSlip>> latest(int most) const override;

private:
    InMemoryData& m_data;
    TouchedRecords& m_touched;
};

} // namespace frontdesk
