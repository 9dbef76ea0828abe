#include "panels/arrears/FeeItemModel.h"

#include "panels/arrears/FeeTexts.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/PlainText.h"
#include "text/FeeLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString feeItemColumn(const char* text) { return QCoreApplication::translate("frontdesk::FeeItemModel", text); }

std::vector<ListColumn<FeeItem>> feeItemColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("kind"), [] { return feeItemColumn(QT_TRANSLATE_NOOP("frontdesk::FeeItemModel", "Fee")); },
         [](const FeeItem& item) { return (toQt(item.kind) + QLatin1Char(' ') + toQt(item.period)).simplified(); }},
        {QStringLiteral("period"), [] { return feeItemColumn(QT_TRANSLATE_NOOP("frontdesk::FeeItemModel", "Time")); },
         [](const FeeItem& item) { return toQt(item.period).simplified(); }},
        {QStringLiteral("amount"), [] { return feeItemColumn(QT_TRANSLATE_NOOP("frontdesk::FeeItemModel", "Amount")); },
         [](const FeeItem& item) { return moneyText(item.amount); }},
        {QStringLiteral("rest"),
         [] { return feeItemColumn(QT_TRANSLATE_NOOP("frontdesk::FeeItemModel", "Still owed")); },
         [](const FeeItem& item) { return moneyText(item.rest()); }},
        {QStringLiteral("limitation"),
         [] { return feeItemColumn(QT_TRANSLATE_NOOP("frontdesk::FeeItemModel", "Lapses")); },
         [&](const FeeItem& item) {
             return item.isOpen() ? feeDayText(item.limitation(), zone.localDate(clock.now())) : QString();
         }},
        {QStringLiteral("state"),
         [] { return feeItemColumn(QT_TRANSLATE_NOOP("frontdesk::FeeItemModel", "Where it stands")); },
         [&](const FeeItem& item) { return FeeTexts::stateOf(item, zone.localDate(clock.now())).words; }},
    };
}

} // namespace

FeeItemModel::FeeItemModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<FeeItem>(
          feeItemColumns(zone, clock), [](const FeeItem& item) { return item.id.value(); }, parent),
      m_zone(zone), m_clock(clock)
{}

QVariant FeeItemModel::extra(const FeeItem& item, const QString& column, int role) const
{
    switch (role) {
    case listrole::chip:
        return column == QLatin1String("state") ? FeeTexts::stateOf(item, m_zone.localDate(m_clock.now())).state
                                                : QVariant{};
    case listrole::struck:
        return item.voided.has_value();
    case Qt::ToolTipRole:
        return column == QLatin1String("kind")
                   ? plainToolTip((toQt(item.kind) + QLatin1Char(' ') + toQt(item.period)).simplified())
                   : QVariant{};
    default:
        return {};
    }
}

} // namespace frontdesk
