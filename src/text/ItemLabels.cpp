#include "text/ItemLabels.h"

#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QStringList>

namespace frontdesk {

namespace {

struct ItemWord {
    std::string_view word;
    const char* label;
};

QString itemLabel(const char* label) { return QCoreApplication::translate("ItemLabels", label); }

template <std::size_t count> QString labelOf(const ItemWord (&words)[count], std::string_view wanted)
{
    for (const ItemWord& each : words) {
        if (each.word == wanted) {
            return itemLabel(each.label);
        }
    }
    return toQt(wanted);
}

} // namespace

QString itemKindLabel(std::string_view kind)
{
    static constexpr ItemWord words[] = {
        {"parcel", QT_TRANSLATE_NOOP("ItemLabels", "Parcel")},
        {"mail", QT_TRANSLATE_NOOP("ItemLabels", "Letter")},
        {"file", QT_TRANSLATE_NOOP("ItemLabels", "Document")},
        {"key", QT_TRANSLATE_NOOP("ItemLabels", "Key")},
        {"goods", QT_TRANSLATE_NOOP("ItemLabels", "Thing")},
        {"lost", QT_TRANSLATE_NOOP("ItemLabels", "Lost property")},
        {"umbrella", QT_TRANSLATE_NOOP("ItemLabels", "Umbrella")},
        {"wheelchair", QT_TRANSLATE_NOOP("ItemLabels", "Wheelchair")},
        {"device", QT_TRANSLATE_NOOP("ItemLabels", "For repair")},
        {"fax", QT_TRANSLATE_NOOP("ItemLabels", "Fax")},
    };
    return labelOf(words, kind);
}

QString itemStateLabel(ItemState state)
{
    switch (state) {
    case ItemState::Waiting:
        return itemLabel(QT_TRANSLATE_NOOP("ItemLabels", "Not told yet"));
    case ItemState::Told:
        return itemLabel(QT_TRANSLATE_NOOP("ItemLabels", "Told"));
    case ItemState::Lent:
        return itemLabel(QT_TRANSLATE_NOOP("ItemLabels", "Lent"));
    case ItemState::HandedOver:
        return itemLabel(QT_TRANSLATE_NOOP("ItemLabels", "Handed over"));
    case ItemState::Returned:
        break;
    }
    return itemLabel(QT_TRANSLATE_NOOP("ItemLabels", "Given back"));
}

QString itemStepLabel(ItemStep step)
{
    switch (step) {
    case ItemStep::Tell:
        return itemLabel(QT_TRANSLATE_NOOP("ItemLabels", "Copy the notice, told"));
    case ItemStep::HandOver:
        return itemLabel(QT_TRANSLATE_NOOP("ItemLabels", "Hand over"));
    case ItemStep::GiveBack:
        return itemLabel(QT_TRANSLATE_NOOP("ItemLabels", "It is back"));
    case ItemStep::Send:
        return itemLabel(QT_TRANSLATE_NOOP("ItemLabels", "Sent"));
    case ItemStep::Nothing:
        break;
    }
    return {};
}

QString itemConsentLabel(std::string_view consent)
{
    static constexpr ItemWord words[] = {
        {"asked", QT_TRANSLATE_NOOP("ItemLabels", "The addressee agreed")},
        {"confirmed", QT_TRANSLATE_NOOP("ItemLabels", "The number was confirmed by phone")},
        {"standing", QT_TRANSLATE_NOOP("ItemLabels", "By a standing authorisation")},
    };
    return labelOf(words, consent);
}

QString addresseeLabel(const Item& item)
{
    QStringList parts;
    for (const std::string& part : {item.addressee, item.company, item.place}) {
        if (!part.empty()) {
            parts += toQt(part);
        }
    }
    return parts.isEmpty() ? itemLabel(QT_TRANSLATE_NOOP("ItemLabels", "Nobody known")) : parts.join(QLatin1Char(' '));
}

} // namespace frontdesk
