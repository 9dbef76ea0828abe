#include "panels/sitevisit/SiteVisitTexts.h"

#include "domain/sitevisit/SiteVisitCourse.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"
#include "text/SiteVisitLabels.h"

namespace frontdesk {

SiteVisitTexts::State SiteVisitTexts::stateOf(const SiteVisit& visit)
{
    if (visit.voided) {
        return {tr("Voided"), QStringLiteral("plain")};
    }
    const QString words = siteVisitStateLabel(visit.state);
    switch (visit.state) {
    case SiteVisitState::Planned:
    case SiteVisitState::Postponed:
        return {words, QStringLiteral("near")};
    case SiteVisitState::Confirmed:
        return {words, QStringLiteral("accent")};
    case SiteVisitState::Arrived:
    case SiteVisitState::Done:
        return {words, QStringLiteral("ok")};
    case SiteVisitState::NobodyThere:
        return {words, QStringLiteral("late")};
    case SiteVisitState::Cancelled:
        break;
    }
    return {words, QStringLiteral("plain")};
}

SiteVisitTexts::State SiteVisitTexts::pressingOf(const SiteVisit& visit, std::chrono::minutes near, UtcTime now)
{
    if (!SiteVisitCourse::isNear(visit, near, now)) {
        return stateOf(visit);
    }
    const Milliseconds left = *visit.appointmentAt - now;
    return left > Milliseconds{0} ? State{tr("In %1").arg(lengthText(left)), QStringLiteral("near")}
                                  : State{tr("%1 late").arg(lengthText(-left)), QStringLiteral("late")};
}

SiteVisitTexts::State SiteVisitTexts::latenessOf(const SiteVisit& visit, UtcTime now)
{
    if (visit.voided || (!visit.late && !visit.isLate(now))) {
        return {};
    }
    if (!visit.late) {
        return {tr("Late, and the customer was not told"), QStringLiteral("late")};
    }
    return visit.late->inTime() ? State{tr("Later, told before its time"), QStringLiteral("near")}
                                : State{tr("Late, told too late"), QStringLiteral("late")};
}

QString SiteVisitTexts::whoOf(const SiteVisit& visit)
{
    QStringList parts{toQt(visit.name), toQt(visit.place)};
    parts.removeAll(QString());
    return parts.isEmpty() && visit.phone ? phoneText(visit.phone->display()) : parts.join(QLatin1Char(' '));
}

QString SiteVisitTexts::whenOf(const SiteVisit& visit, const TimeZone& zone, UtcTime now)
{
    return visit.appointmentAt ? whenText(*visit.appointmentAt, zone, now) : QStringLiteral("\u2014");
}

QString SiteVisitTexts::shortNumber(const std::string& number)
{
    constexpr std::size_t beforeMonth = std::string_view{"SF-2026"}.size();
    return toQt(number.size() > beforeMonth && number.starts_with("SF-") ? number.substr(beforeMonth) : number);
}

QString SiteVisitTexts::haystack(const SiteVisit& visit)
{
    QStringList parts{toQt(visit.number), whoOf(visit),     toQt(visit.purpose), toQt(visit.staff),
                      toQt(visit.agenda), toQt(visit.note), toQt(visit.summary), toQt(visit.agreements)};
    if (visit.phone) {
        parts += toQt(visit.phone->digits());
    }
    return parts.join(QLatin1Char(' ')).toCaseFolded();
}

QString SiteVisitTexts::reasonLabel(SiteVisitState state)
{
    switch (state) {
    case SiteVisitState::NobodyThere:
        return tr("Nobody there; done then");
    case SiteVisitState::Cancelled:
        return tr("Cancelled because");
    default:
        return tr("Put off because");
    }
}

} // namespace frontdesk
