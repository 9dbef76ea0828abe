#include "panels/arrears/FeeTicks.h"

#include "panels/support/PlainText.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

QString tickText(const char* text) { return QCoreApplication::translate("frontdesk::FeeTicks", text); }

std::vector<ListColumn<FeeTick>> tickColumns()
{
    return {
        {QStringLiteral("ticked"), [] { return tickText(QT_TRANSLATE_NOOP("frontdesk::FeeTicks", "Pays")); },
         [](const FeeTick& row) { return row.ticked ? QStringLiteral("\u2713") : QString(); }},
        {QStringLiteral("kind"), [] { return tickText(QT_TRANSLATE_NOOP("frontdesk::FeeTicks", "Fee")); },
         [](const FeeTick& row) { return toQt(row.item.kind).simplified(); }},
        {QStringLiteral("period"), [] { return tickText(QT_TRANSLATE_NOOP("frontdesk::FeeTicks", "Time")); },
         [](const FeeTick& row) { return toQt(row.item.period).simplified(); }},
        {QStringLiteral("due"), [] { return tickText(QT_TRANSLATE_NOOP("frontdesk::FeeTicks", "Due")); },
         [](const FeeTick& row) { return toQt(toIso(row.item.due)); }},
        {QStringLiteral("rest"), [] { return tickText(QT_TRANSLATE_NOOP("frontdesk::FeeTicks", "Owed")); },
         [](const FeeTick& row) { return moneyText(row.item.rest()); }},
        {QStringLiteral("state"), [] { return tickText(QT_TRANSLATE_NOOP("frontdesk::FeeTicks", "Remark")); },
         [](const FeeTick& row) {
             return row.item.dispute ? tickText(QT_TRANSLATE_NOOP("frontdesk::FeeTicks", "in dispute")) : QString();
         }},
    };
}

} // namespace

FeeTicks::FeeTicks(QObject* parent)
    : ListModel<FeeTick>(
          tickColumns(), [](const FeeTick& row) { return row.item.id.value(); }, parent)
{}

void FeeTicks::setItems(const std::vector<FeeItem>& items, LocalDate today)
{
    std::vector<FeeTick> ticks;
    for (const FeeItem& item : items) {
        if (item.isOpen()) {
            ticks.push_back({item, item.due <= today && !item.dispute});
        }
    }
    setRows(std::move(ticks));
}

void FeeTicks::setTicked(const std::vector<FeeItemId>& ids)
{
    std::vector<FeeTick> ticks = rows();
    for (FeeTick& row : ticks) {
        row.ticked = std::find(ids.begin(), ids.end(), row.item.id) != ids.end();
    }
    setRows(std::move(ticks));
}

void FeeTicks::toggle(int row)
{
    if (row >= 0 && row < static_cast<int>(rows().size())) {
        std::vector<FeeTick> ticks = rows();
        FeeTick& tick = ticks[static_cast<std::size_t>(row)];
        tick.ticked = !tick.ticked;
        setRows(std::move(ticks));
    }
}

std::vector<FeeItemId> FeeTicks::ticked() const
{
    std::vector<FeeItemId> ids;
    for (const FeeItem& item : tickedItems()) {
        ids.push_back(item.id);
    }
    return ids;
}

std::vector<FeeItem> FeeTicks::tickedItems() const
{
    std::vector<FeeItem> items;
    for (const FeeTick& row : rows()) {
        if (row.ticked) {
            items.push_back(row.item);
        }
    }
    return items;
}

QVariant FeeTicks::extra(const FeeTick& row, const QString& column, int role) const
{
    if (role == Qt::AccessibleTextRole && column == QLatin1String("ticked")) {
        return row.ticked ? tickText(QT_TRANSLATE_NOOP("frontdesk::FeeTicks", "is paid"))
                          : tickText(QT_TRANSLATE_NOOP("frontdesk::FeeTicks", "is not paid"));
    }
    return role == Qt::ToolTipRole && column == QLatin1String("kind") ? plainToolTip(toQt(row.item.kind)) : QVariant{};
}

} // namespace frontdesk
