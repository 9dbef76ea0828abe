#pragma once

#include "domain/complaint/Complaint.h"
#include "domain/sitevisit/SiteVisit.h"
#include "panels/support/Panel.h"

#include <QCoreApplication>
#include <QString>
#include <vector>

namespace frontdesk {

/// Visits at the customer's because of a ticket, as the ticket's page shows and begins them.
class ComplaintVisits {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::ComplaintVisits)
public:
    /// A line each: "SF-20261130-001  15:00  Agreed  Zhang".
    [[nodiscard]] static QString lines(const std::vector<SiteVisit>& visits, const TimeZone& zone, UtcTime now);
    /// The visit that is still to be done, the newest of several; null when there is none.
    [[nodiscard]] static const SiteVisit* openOne(const std::vector<SiteVisit>& visits);
    /// What a visit for the ticket begins with.
    [[nodiscard]] static Prefill prefill(const Complaint& complaint);
    /// What the key does.
    [[nodiscard]] static QString actLabel(const std::vector<SiteVisit>& visits);
};

} // namespace frontdesk
