#pragma once

#include "base/Clock.h"
#include "base/TimeZone.h"
#include "domain/slip/ReleaseSlip.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

/// Release slips, in the order in which they are given.
class SlipListModel : public ListModel<ReleaseSlip> {
public:
    /// @param zone, clock must outlive the model
    SlipListModel(const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);

protected:
    [[nodiscard]] QVariant extra(const ReleaseSlip& slip, const QString& column, int role) const override;

private:
    const Clock& m_clock;
};

} // namespace frontdesk
