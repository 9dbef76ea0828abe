#include "panels/visitor/VisitTexts.h"

#include "domain/visitor/VisitCourse.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QStringList>

namespace frontdesk {

QString VisitTexts::host(const Visit& visit)
{
    QStringList parts;
    for (const std::string& part : {visit.host, visit.place}) {
        if (!part.empty()) {
            parts += toQt(part);
        }
    }
    return parts.join(QLatin1Char(' '));
}

QString VisitTexts::time(const Visit& visit, const TimeZone& zone, UtcTime now)
{
    const auto& when = visit.state == VisitState::Expected || visit.state == VisitState::NotCome ? visit.expectedAt
                       : visit.state == VisitState::Left                                         ? visit.leftAt
                                                                                                 : visit.arrivedAt;
    return when ? whenText(*when, zone, now) : QString();
}

QString VisitTexts::waited(const Visit& visit, UtcTime now)
{
    const auto waited = VisitCourse::waited(visit, now);
    return waited ? tr("%n min", nullptr,
                       static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(*waited).count()))
                  : QString();
}

QString VisitTexts::mood(const Visit& visit, const VisitLimits& limits, UtcTime now)
{
    if (const auto waited = VisitCourse::waited(visit, now); waited && limits.most > Milliseconds{0}) {
        if (*waited >= limits.most) {
            return QStringLiteral("late");
        }
        if (limits.near > Milliseconds{0} && *waited >= limits.near) {
            return QStringLiteral("near");
        }
    }
    switch (visit.state) {
    case VisitState::Invited:
    case VisitState::WithHost:
        return QStringLiteral("ok");
    case VisitState::Arrived:
    case VisitState::Registered:
    case VisitState::Contacting:
    case VisitState::Waiting:
        return QStringLiteral("accent");
    case VisitState::Turned:
        return QStringLiteral("near");
    case VisitState::Expected:
    case VisitState::Left:
    case VisitState::NotCome:
        break;
    }
    return QStringLiteral("plain");
}

QString VisitTexts::badge(const Visit& visit)
{
    return visit.badgeNo == 0 ? QString() : tr("No. %1").arg(visit.badgeNo);
}

QString VisitTexts::nextStep(const Visit& visit)
{
    if (visit.state == VisitState::Contacting || visit.state == VisitState::Waiting) {
        return tr("What does the host say?");
    }
    const auto steps = VisitCourse::next(visit);
    return steps.empty() ? QString() : visitStepLabel(steps.front());
}

QString VisitTexts::haystack(const Visit& visit)
{
    QStringList words;
    for (const std::string& text : {visit.name, visit.company, visit.host, visit.place, visit.plate, visit.purpose,
                                    visit.floor, visit.note, visit.message}) {
        words += toQt(text);
    }
    if (visit.phone) {
        words += toQt(visit.phone->digits());
    }
    words += visitStandsLabel(visit);
    words += badge(visit);
    return words.join(QLatin1Char(' ')).toCaseFolded();
}

QString VisitTexts::course(const Visit& visit, const TimeZone& zone, UtcTime now)
{
    QStringList lines;
    const auto add = [&](const std::optional<UtcTime>& at, const QString& words) {
        if (at) {
            lines += whenText(*at, zone, now) + QLatin1Char(' ') + words;
        }
    };
    add(visit.expectedAt, tr("expected"));
    add(visit.arrivedAt, tr("came to the desk"));
    add(visit.registeredAt, tr("signed in"));
    add(visit.contactedAt, tr("host asked"));
    // A visitor may see the screen: that a host does not wish to meet is said by the guidance alone.
    add(visit.answeredAt, visit.hostAnswer == HostAnswer::Declined ? visitStateLabel(VisitState::Turned)
                                                                   : hostAnswerLabel(visit.hostAnswer));
    add(visit.metAt, tr("met the host"));
    add(visit.leftAt, leftByLabel(visit.leftBy));
    return lines.join(QLatin1Char('\n'));
}

} // namespace frontdesk
