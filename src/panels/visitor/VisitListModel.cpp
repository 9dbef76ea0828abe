#include "panels/visitor/VisitListModel.h"

#include "panels/support/ChipDelegate.h"
#include "panels/support/PlainText.h"
#include "panels/visitor/VisitTexts.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

QString visitColumn(const char* text) { return QCoreApplication::translate("frontdesk::VisitListModel", text); }

std::vector<ListColumn<Visit>> visitColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("time"), [] { return visitColumn(QT_TRANSLATE_NOOP("frontdesk::VisitListModel", "Time")); },
         [&](const Visit& visit) { return VisitTexts::time(visit, zone, clock.now()); }},
        {QStringLiteral("visitor"),
         [] { return visitColumn(QT_TRANSLATE_NOOP("frontdesk::VisitListModel", "Visitor")); },
         [](const Visit& visit) {
             const QString company = visit.name.empty() ? QString() : toQt(visit.company);
             return company.isEmpty() ? visitorLabel(visit) : visitorLabel(visit) + QLatin1Char(' ') + company;
         }},
        {QStringLiteral("host"), [] { return visitColumn(QT_TRANSLATE_NOOP("frontdesk::VisitListModel", "Comes to")); },
         [](const Visit& visit) { return VisitTexts::host(visit); }},
        {QStringLiteral("state"), [] { return visitColumn(QT_TRANSLATE_NOOP("frontdesk::VisitListModel", "State")); },
         [](const Visit& visit) { return visitStandsLabel(visit); }},
        {QStringLiteral("waited"), [] { return visitColumn(QT_TRANSLATE_NOOP("frontdesk::VisitListModel", "Waits")); },
         [&](const Visit& visit) { return VisitTexts::waited(visit, clock.now()); }},
        {QStringLiteral("badge"), [] { return visitColumn(QT_TRANSLATE_NOOP("frontdesk::VisitListModel", "Badge")); },
         [](const Visit& visit) { return VisitTexts::badge(visit); }},
        {QStringLiteral("next"), [] { return visitColumn(QT_TRANSLATE_NOOP("frontdesk::VisitListModel", "Next")); },
         [](const Visit& visit) { return VisitTexts::nextStep(visit); }},
    };
}

} // namespace

VisitListModel::VisitListModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<Visit>(
          visitColumns(zone, clock), [](const Visit& visit) { return visit.id.value(); }, parent),
      m_clock(clock)
{}

void VisitListModel::setVisits(const std::vector<Visit>& visits, const QString& typed)
{
    const QStringList words = typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Visit> shown;
    for (const Visit& visit : visits) {
        const QString haystack = words.isEmpty() ? QString() : VisitTexts::haystack(visit);
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return haystack.contains(word); })) {
            shown.push_back(visit);
        }
    }
    setRows(std::move(shown));
}

void VisitListModel::second()
{
    const auto first = rows().begin();
    const auto last = std::find_if(first, rows().end(), [](const Visit& visit) { return !isInside(visit.state); });
    if (first != last) {
        const int column = columnOf(QStringLiteral("state"));
        Q_EMIT dataChanged(index(0, column), index(static_cast<int>(last - first) - 1, column + 1));
    }
}

QVariant VisitListModel::extra(const Visit& visit, const QString& column, int role) const
{
    switch (role) {
    case listrole::chip:
        return column == QLatin1String("state") ? VisitTexts::mood(visit, m_limits, m_clock.now()) : QVariant{};
    case listrole::struck:
        return visit.voided.has_value() || visit.state == VisitState::NotCome;
    case Qt::ToolTipRole:
        return column == QLatin1String("host") ? plainToolTip(VisitTexts::host(visit)) : QVariant{};
    default:
        return {};
    }
}

} // namespace frontdesk
