#include "panels/arrears/FeeListModel.h"

#include "panels/arrears/FeeTexts.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/PlainText.h"
#include "text/FeeLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString feeListColumn(const char* text) { return QCoreApplication::translate("frontdesk::FeeListModel", text); }

std::vector<ListColumn<FeeOwing>> feeListColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("place"), [] { return feeListColumn(QT_TRANSLATE_NOOP("frontdesk::FeeListModel", "Room")); },
         [](const FeeOwing& owing) { return toQt(owing.account.place); }},
        {QStringLiteral("payer"), [] { return feeListColumn(QT_TRANSLATE_NOOP("frontdesk::FeeListModel", "Payer")); },
         [](const FeeOwing& owing) { return toQt(owing.account.payer).simplified(); }},
        {QStringLiteral("rest"), [] { return feeListColumn(QT_TRANSLATE_NOOP("frontdesk::FeeListModel", "Owes")); },
         [](const FeeOwing& owing) { return moneyText(owing.rest); }},
        {QStringLiteral("class"), [] { return feeListColumn(QT_TRANSLATE_NOOP("frontdesk::FeeListModel", "Why")); },
         [](const FeeOwing& owing) {
             return owing.account.feeClass == FeeClass::Unknown ? QString() : feeClassLabel(owing.account.feeClass);
         }},
        {QStringLiteral("state"),
         [] { return feeListColumn(QT_TRANSLATE_NOOP("frontdesk::FeeListModel", "Where it stands")); },
         [&](const FeeOwing& owing) { return FeeTexts::standingOf(owing, zone.localDate(clock.now())).words; }},
    };
}

} // namespace

FeeListModel::FeeListModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<FeeOwing>(
          feeListColumns(zone, clock), [](const FeeOwing& owing) { return owing.account.id.value(); }, parent),
      m_zone(zone), m_clock(clock)
{}

QVariant FeeListModel::extra(const FeeOwing& owing, const QString& column, int role) const
{
    switch (role) {
    case listrole::chip:
        return column == QLatin1String("state") ? FeeTexts::standingOf(owing, m_zone.localDate(m_clock.now())).state
                                                : QVariant{};
    case listrole::struck:
        return owing.account.voided.has_value();
    case Qt::ToolTipRole:
        return column == QLatin1String("payer") ? plainToolTip(FeeTexts::whoOf(owing.account)) : QVariant{};
    default:
        return {};
    }
}

} // namespace frontdesk
