#include "panels/sitevisit/SiteVisitListModel.h"

#include "panels/sitevisit/SiteVisitTexts.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/PlainText.h"
#include "panels/support/WordFilter.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString siteVisitColumn(const char* text) { return QCoreApplication::translate("frontdesk::SiteVisitListModel", text); }

std::vector<ListColumn<SiteVisit>> siteVisitColumns(const TimeZone& zone, const Clock& clock,
                                                    const std::function<std::chrono::minutes()>& near)
{
    return {
        {QStringLiteral("number"),
         [] { return siteVisitColumn(QT_TRANSLATE_NOOP("frontdesk::SiteVisitListModel", "Number")); },
         [](const SiteVisit& visit) { return SiteVisitTexts::shortNumber(visit.number); }},
        {QStringLiteral("when"),
         [] { return siteVisitColumn(QT_TRANSLATE_NOOP("frontdesk::SiteVisitListModel", "When")); },
         [&](const SiteVisit& visit) { return SiteVisitTexts::whenOf(visit, zone, clock.now()); }},
        {QStringLiteral("who"),
         [] { return siteVisitColumn(QT_TRANSLATE_NOOP("frontdesk::SiteVisitListModel", "At whose place")); },
         [](const SiteVisit& visit) { return SiteVisitTexts::whoOf(visit); }},
        {QStringLiteral("purpose"),
         [] { return siteVisitColumn(QT_TRANSLATE_NOOP("frontdesk::SiteVisitListModel", "What for")); },
         [](const SiteVisit& visit) { return toQt(visit.purpose).simplified(); }},
        {QStringLiteral("staff"),
         [] { return siteVisitColumn(QT_TRANSLATE_NOOP("frontdesk::SiteVisitListModel", "Who goes")); },
         [](const SiteVisit& visit) { return toQt(visit.staff).simplified(); }},
        {QStringLiteral("state"),
         [] { return siteVisitColumn(QT_TRANSLATE_NOOP("frontdesk::SiteVisitListModel", "Where it stands")); },
         [&clock, near](const SiteVisit& visit) {
             return SiteVisitTexts::pressingOf(visit, near(), clock.now()).words;
         }},
    };
}

} // namespace

SiteVisitListModel::SiteVisitListModel(const TimeZone& zone, const Clock& clock,
                                       std::function<std::chrono::minutes()> near, QObject* parent)
    : ListModel<SiteVisit>(
          siteVisitColumns(zone, clock, near), [](const SiteVisit& visit) { return visit.id.value(); }, parent),
      m_clock(clock), m_near(std::move(near))
{}

void SiteVisitListModel::lookAgain()
{
    if (!rows().empty()) {
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(rows().size()) - 1, columnCount({}) - 1));
    }
}

QVariant SiteVisitListModel::extra(const SiteVisit& visit, const QString& column, int role) const
{
    switch (role) {
    case listrole::chip:
        return column == QLatin1String("state") ? SiteVisitTexts::pressingOf(visit, m_near(), m_clock.now()).state
                                                : QVariant{};
    case listrole::struck:
        return visit.voided.has_value();
    case listrole::haystack:
        return SiteVisitTexts::haystack(visit);
    case Qt::ToolTipRole:
        return column == QLatin1String("purpose")  ? plainToolTip(toQt(visit.purpose))
               : column == QLatin1String("who")    ? plainToolTip(SiteVisitTexts::whoOf(visit))
               : column == QLatin1String("number") ? plainToolTip(toQt(visit.number))
                                                   : QVariant{};
    default:
        return {};
    }
}

} // namespace frontdesk
