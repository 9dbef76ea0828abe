#pragma once

#include "base/TimeZone.h"
#include "domain/arrears/FeeRepository.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

/// Accounts with what they owe, in the order in which they are given.
class FeeListModel : public ListModel<FeeOwing> {
public:
    /// @param zone, clock must outlive the model
    FeeListModel(const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant extra(const FeeOwing& owing, const QString& column, int role) const override;

private:
    const TimeZone& m_zone;
    const Clock& m_clock;
};

} // namespace frontdesk
