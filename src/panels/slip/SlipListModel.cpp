#include "panels/slip/SlipListModel.h"

#include "panels/slip/SlipTexts.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/PlainText.h"
#include "panels/support/WordFilter.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"
#include "text/SlipLabels.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

QString slipColumn(const char* text) { return QCoreApplication::translate("frontdesk::SlipListModel", text); }

std::vector<ListColumn<ReleaseSlip>> slipColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("number"), [] { return slipColumn(QT_TRANSLATE_NOOP("frontdesk::SlipListModel", "Number")); },
         [](const ReleaseSlip& slip) { return toQt(slip.number); }},
        {QStringLiteral("place"), [] { return slipColumn(QT_TRANSLATE_NOOP("frontdesk::SlipListModel", "Room")); },
         [](const ReleaseSlip& slip) { return toQt(slip.place); }},
        {QStringLiteral("taker"),
         [] { return slipColumn(QT_TRANSLATE_NOOP("frontdesk::SlipListModel", "Taken out by")); },
         [](const ReleaseSlip& slip) { return toQt(slip.taker); }},
        {QStringLiteral("goods"), [] { return slipColumn(QT_TRANSLATE_NOOP("frontdesk::SlipListModel", "Goods")); },
         [](const ReleaseSlip& slip) { return slipGoodsLabel(slip); }},
        {QStringLiteral("until"),
         [] { return slipColumn(QT_TRANSLATE_NOOP("frontdesk::SlipListModel", "Valid until")); },
         [&](const ReleaseSlip& slip) { return whenText(slip.validUntil, zone, clock.now()); }},
        {QStringLiteral("state"), [] { return slipColumn(QT_TRANSLATE_NOOP("frontdesk::SlipListModel", "State")); },
         [&](const ReleaseSlip& slip) { return SlipTexts::stateOf(slip, clock.now()).words; }},
    };
}

} // namespace

SlipListModel::SlipListModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<ReleaseSlip>(
          slipColumns(zone, clock), [](const ReleaseSlip& slip) { return slip.id.value(); }, parent),
      m_clock(clock)
{}

QVariant SlipListModel::extra(const ReleaseSlip& slip, const QString& column, int role) const
{
    switch (role) {
    case listrole::chip:
        return column == QLatin1String("state") ? SlipTexts::stateOf(slip, m_clock.now()).state : QVariant{};
    case listrole::struck:
        return slip.voided.has_value();
    case listrole::haystack:
        return SlipTexts::haystack(slip);
    case Qt::ToolTipRole:
        return column == QLatin1String("goods") ? plainToolTip(slipGoodsLabel(slip)) : QVariant{};
    default:
        return {};
    }
}

} // namespace frontdesk
