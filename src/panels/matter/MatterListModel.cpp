#include "panels/matter/MatterListModel.h"

#include "panels/matter/MatterTexts.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/PlainText.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

QString matterColumn(const char* text) { return QCoreApplication::translate("frontdesk::MatterListModel", text); }

QString orDash(const QString& words) { return words.isEmpty() ? QStringLiteral("\u2014") : words; }

std::vector<ListColumn<Matter>> matterColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("time"), [] { return matterColumn(QT_TRANSLATE_NOOP("frontdesk::MatterListModel", "Time")); },
         [&](const Matter& matter) { return whenText(matter.live.openedAt, zone, clock.now()); }},
        {QStringLiteral("kind"), [] { return matterColumn(QT_TRANSLATE_NOOP("frontdesk::MatterListModel", "Matter")); },
         [](const Matter& matter) { return orDash(matterKindLabel(matter.kind)); }},
        {QStringLiteral("person"),
         [] { return matterColumn(QT_TRANSLATE_NOOP("frontdesk::MatterListModel", "Person")); },
         [](const Matter& matter) {
             const QString place = matter.name.empty() ? QString() : toQt(matter.place);
             const QString person = MatterTexts::person(matter);
             return place.isEmpty() ? person : person + QLatin1Char(' ') + place;
         }},
        {QStringLiteral("key_points"),
         [] { return matterColumn(QT_TRANSLATE_NOOP("frontdesk::MatterListModel", "Key points")); },
         [](const Matter& matter) { return orDash(MatterTexts::firstLine(matter)); }},
        {QStringLiteral("waited"),
         [] { return matterColumn(QT_TRANSLATE_NOOP("frontdesk::MatterListModel", "Waited")); },
         [](const Matter& matter) {
             return matter.live.waits == 0 ? QStringLiteral("\u2014")
                                           : stopwatchText(Milliseconds{matter.live.waitedMillis});
         }},
        {QStringLiteral("result"),
         [] { return matterColumn(QT_TRANSLATE_NOOP("frontdesk::MatterListModel", "Result")); },
         [](const Matter& matter) { return MatterTexts::resultOf(matter).words; }},
    };
}

} // namespace

MatterListModel::MatterListModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<Matter>(
          matterColumns(zone, clock), [](const Matter& matter) { return matter.id.value(); }, parent)
{}

void MatterListModel::setMatters(std::vector<Matter> matters)
{
    std::sort(matters.begin(), matters.end(), [](const Matter& a, const Matter& b) {
        return std::pair{b.live.openedAt, b.id} < std::pair{a.live.openedAt, a.id};
    });
    setRows(std::move(matters));
}

QVariant MatterListModel::extra(const Matter& matter, const QString& column, int role) const
{
    switch (role) {
    case listrole::chip:
        return column == QLatin1String("result") ? MatterTexts::resultOf(matter).state : QVariant{};
    case listrole::struck:
        return matter.voided.has_value();
    case Haystack:
        return MatterTexts::haystack(matter);
    case Qt::ToolTipRole:
        return column == QLatin1String("key_points") ? plainToolTip(toQt(matter.keyPoints)) : QVariant{};
    default:
        return {};
    }
}

void MatterFilterModel::setTyped(const QString& typed)
{
    m_words = typed.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool MatterFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QString haystack = sourceModel()->index(row, 0, parent).data(MatterListModel::Haystack).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return haystack.contains(word); });
}

} // namespace frontdesk
