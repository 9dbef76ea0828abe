#pragma once

#include "base/Clock.h"
#include "base/TimeZone.h"
#include "domain/visitor/VisitStage.h"
#include "panels/support/ListModel.h"

namespace frontdesk {

/// Today's visits: whoever is in the building first, in the order in which they came, then those expected, then those
/// who left, latest first.
class VisitListModel : public ListModel<Visit> {
    Q_OBJECT
public:
    /// @param zone, clock must outlive the model
    VisitListModel(const TimeZone& zone, const Clock& clock, QObject* parent = nullptr);

    /// Visits that hold every word typed, in the order of the panel.
    void setVisits(const std::vector<Visit>& visits, const QString& typed);
    void setLimits(const VisitLimits& limits) { m_limits = limits; }
    void second(); ///< how long they wait has changed

protected:
    [[nodiscard]] QVariant extra(const Visit& visit, const QString& column, int role) const override;

private:
    const Clock& m_clock;
    VisitLimits m_limits;
};

} // namespace frontdesk
