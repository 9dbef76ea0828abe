#include "text/FeeFigureLabels.h"

#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <map>

namespace frontdesk {

QString feeFigureLabel(std::string_view word)
{
    static const std::map<std::string_view, const char*> labels{
        {"paid_before", QT_TRANSLATE_NOOP("FeeFigureLabels", "Paid or waived before the period")},
        {"gone_before", QT_TRANSLATE_NOOP("FeeFigureLabels", "Off finance's list before the period")},
        {"paid", QT_TRANSLATE_NOOP("FeeFigureLabels", "Paid within the period")},
        {"prepaid", QT_TRANSLATE_NOOP("FeeFigureLabels", "Used of what was paid ahead")},
        {"waived", QT_TRANSLATE_NOOP("FeeFigureLabels", "Waived within the period")},
        {"gone", QT_TRANSLATE_NOOP("FeeFigureLabels", "Off finance's list within the period")},
        {"open", QT_TRANSLATE_NOOP("FeeFigureLabels", "Still open")},
        {"before", QT_TRANSLATE_NOOP("FeeFigureLabels", "Due before the period")},
        {"within", QT_TRANSLATE_NOOP("FeeFigureLabels", "Due within the period")},
        {"after", QT_TRANSLATE_NOOP("FeeFigureLabels", "Due after the period")},
        {"kept", QT_TRANSLATE_NOOP("FeeFigureLabels", "Promise kept")},
        {"partly", QT_TRANSLATE_NOOP("FeeFigureLabels", "Promise kept in part")},
        {"broken", QT_TRANSLATE_NOOP("FeeFigureLabels", "Promise broken")},
        {"withdrawn", QT_TRANSLATE_NOOP("FeeFigureLabels", "Promise withdrawn")},
        {"done", QT_TRANSLATE_NOOP("FeeFigureLabels", "Done")},
        {"not_reached", QT_TRANSLATE_NOOP("FeeFigureLabels", "Not reached")},
        {"postponed", QT_TRANSLATE_NOOP("FeeFigureLabels", "Put off")},
        {"payer", QT_TRANSLATE_NOOP("FeeFigureLabels", "The payer answered")},
        {"authorised", QT_TRANSLATE_NOOP("FeeFigureLabels", "Somebody authorised answered")},
        {"third_person", QT_TRANSLATE_NOOP("FeeFigureLabels", "Somebody else answered")},
        {"phone", QT_TRANSLATE_NOOP("FeeFigureLabels", "By telephone")},
        {"message", QT_TRANSLATE_NOOP("FeeFigureLabels", "By message")},
        {"letter", QT_TRANSLATE_NOOP("FeeFigureLabels", "By letter")},
        {"visit", QT_TRANSLATE_NOOP("FeeFigureLabels", "At the door")},
        {"counter", QT_TRANSLATE_NOOP("FeeFigureLabels", "At the counter")},
    };
    const auto known = labels.find(word);
    return known == labels.end() ? toQt(word) : QCoreApplication::translate("FeeFigureLabels", known->second);
}

} // namespace frontdesk
