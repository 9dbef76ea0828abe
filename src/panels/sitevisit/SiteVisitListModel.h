#pragma once

#include "domain/sitevisit/SiteVisit.h"
#include "panels/support/ListModel.h"

#include <chrono>

namespace frontdesk {

/// Visits at customers' places, in the order in which they are given.
class SiteVisitListModel : public ListModel<SiteVisit> {
public:
    /// @param zone, clock must outlive the model @param near how long before its time a visit is near, asked each time
    SiteVisitListModel(const TimeZone& zone, const Clock& clock, std::function<std::chrono::minutes()> near,
                       QObject* parent = nullptr);
    /// Times come near and pass without anybody writing.
    void lookAgain();

protected:
    [[nodiscard]] QVariant extra(const SiteVisit& visit, const QString& column, int role) const override;

private:
    const Clock& m_clock;
    std::function<std::chrono::minutes()> m_near;
};

} // namespace frontdesk
