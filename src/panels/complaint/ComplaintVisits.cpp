#include "panels/complaint/ComplaintVisits.h"

#include "panels/support/SiteVisitPrefill.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"
#include "text/SiteVisitLabels.h"

#include <QStringList>

namespace frontdesk {

namespace {

constexpr int mostOfPurpose = 100;

} // namespace

QString ComplaintVisits::lines(const std::vector<SiteVisit>& visits, const TimeZone& zone, UtcTime now)
{
    QStringList lines;
    for (const SiteVisit& visit : visits) {
        QStringList parts{toQt(visit.number), siteVisitStateLabel(visit.state), toQt(visit.staff)};
        if (visit.appointmentAt) {
            parts.insert(1, whenText(*visit.appointmentAt, zone, now));
        }
        parts.removeAll(QString());
        lines += parts.join(QStringLiteral("  "));
    }
    return lines.join(QLatin1Char('\n'));
}

const SiteVisit* ComplaintVisits::openOne(const std::vector<SiteVisit>& visits)
{
    const SiteVisit* newest = nullptr;
    for (const SiteVisit& visit : visits) {
        newest = visit.isOpen() ? &visit : newest;
    }
    return newest;
}

Prefill ComplaintVisits::prefill(const Complaint& complaint)
{
    QString purpose = toQt(complaint.summary.empty() ? complaint.issue : complaint.summary).simplified();
    if (purpose.size() > mostOfPurpose) {
        purpose = purpose.left(mostOfPurpose) + QChar(0x2026);
    }
    return siteVisitPrefill(refOf(complaint), complaint.number,
                            {.name = complaint.name,
                             .phone = complaint.phone ? complaint.phone->display() : std::string{},
                             .place = complaint.place,
                             .purpose = fromQt(purpose)});
}

QString ComplaintVisits::actLabel(const std::vector<SiteVisit>& visits)
{
    return openOne(visits) == nullptr ? tr("Visit there") : tr("To the visit");
}

} // namespace frontdesk
