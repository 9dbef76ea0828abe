#include "panels/item/ItemListModel.h"

#include "panels/item/ItemTexts.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/PlainText.h"
#include "panels/support/WordFilter.h"
#include "text/Format.h"
#include "text/ItemLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

QString itemColumn(const char* text) { return QCoreApplication::translate("frontdesk::ItemListModel", text); }

std::vector<ListColumn<Item>> itemColumns(const ItemData& data, const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("shelf"), [] { return itemColumn(QT_TRANSLATE_NOOP("frontdesk::ItemListModel", "Shelf")); },
         [](const Item& item) { return item.shelf.empty() ? QStringLiteral("\u2014") : toQt(item.shelf); }},
        {QStringLiteral("addressee"), [] { return itemColumn(QT_TRANSLATE_NOOP("frontdesk::ItemListModel", "For")); },
         [](const Item& item) { return addresseeLabel(item); }},
        {QStringLiteral("what"), [] { return itemColumn(QT_TRANSLATE_NOOP("frontdesk::ItemListModel", "What")); },
         [&](const Item& item) { return ItemTexts::what(item, data); }},
        {QStringLiteral("since"), [] { return itemColumn(QT_TRANSLATE_NOOP("frontdesk::ItemListModel", "Since")); },
         [&](const Item& item) { return whenText(item.receivedAt, zone, clock.now()); }},
        {QStringLiteral("state"), [] { return itemColumn(QT_TRANSLATE_NOOP("frontdesk::ItemListModel", "State")); },
         [&](const Item& item) { return ItemTexts::stateOf(item, clock.now()).words; }},
    };
}

} // namespace

ItemListModel::ItemListModel(const ItemData& data, const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<Item>(
          itemColumns(data, zone, clock), [](const Item& item) { return item.id.value(); }, parent),
      m_clock(clock)
{}

QVariant ItemListModel::extra(const Item& item, const QString& column, int role) const
{
    switch (role) {
    case listrole::chip:
        return column == QLatin1String("state") ? ItemTexts::stateOf(item, m_clock.now()).state : QVariant{};
    case listrole::struck:
        return item.voided.has_value();
    case listrole::haystack:
        return ItemTexts::haystack(item);
    case Qt::ToolTipRole:
        return column == QLatin1String("addressee") ? plainToolTip(addresseeLabel(item)) : QVariant{};
    default:
        return {};
    }
}

} // namespace frontdesk
