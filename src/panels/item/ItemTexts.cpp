#include "panels/item/ItemTexts.h"

#include "text/ItemLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

QString ItemTexts::carrier(const ItemData& data, std::string_view word)
{
    const ItemCarrier* const known = data.carrier(word);
    return known == nullptr ? toQt(word) : shown(known->name);
}

QString ItemTexts::what(const Item& item, const ItemData& data)
{
    QStringList parts{itemKindLabel(item.kind)};
    if (!item.carrier.empty()) {
        parts += carrier(data, item.carrier);
    }
    if (!item.description.empty()) {
        parts += toQt(item.description).section(QLatin1Char('\n'), 0, 0);
    }
    return parts.join(QLatin1Char(' '));
}

ItemTexts::State ItemTexts::stateOf(const Item& item, UtcTime now)
{
    if (item.voided) {
        return {QCoreApplication::translate("frontdesk::ItemTexts", "Voided"), QStringLiteral("plain")};
    }
    if (item.isOverdue(now)) {
        return {QCoreApplication::translate("frontdesk::ItemTexts", "Overdue"), QStringLiteral("late")};
    }
    const ItemState state = item.state();
    const bool done = state == ItemState::HandedOver || state == ItemState::Returned;
    return {itemStateLabel(state), done                       ? QStringLiteral("ok")
                                   : state == ItemState::Told ? QStringLiteral("accent")
                                                              : QStringLiteral("near")};
}

QString ItemTexts::haystack(const Item& item)
{
    QString all;
    for (const std::string& part : {item.addressee, item.company, item.place, item.waybill, item.pickupCode, item.shelf,
                                    item.description, item.sender, item.receiptNo}) {
        all += toQt(part) + QLatin1Char('\n');
    }
    if (item.phone) {
        all += toQt(item.phone->digits());
    }
    return all.toCaseFolded();
}

} // namespace frontdesk
