#include "text/InsideLabels.h"

#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString insideWords(const char* text, int count = -1)
{
    return QCoreApplication::translate("InsideLabels", text, nullptr, count);
}

} // namespace

QString areaLabel(const InsideArea& area)
{
    if (!area.isKnown()) {
        return insideWords(QT_TRANSLATE_NOOP("InsideLabels", "Floor not known"));
    }
    QString floor = toQt(area.named);
    if (area.floor) {
        const QString number = *area.floor < 0 ? QStringLiteral("B%1").arg(-*area.floor) : QString::number(*area.floor);
        floor = insideWords(QT_TRANSLATE_NOOP("InsideLabels", "Floor %1")).arg(number);
    }
    //: %1 the building's number, %2 the floor as "Floor 18"
    return area.building.empty()
               ? floor
               : insideWords(QT_TRANSLATE_NOOP("InsideLabels", "Building %1, %2")).arg(toQt(area.building), floor);
}

QString peopleLabel(int people) { return insideWords(QT_TRANSLATE_N_NOOP("InsideLabels", "%n people"), people); }

QString safetyLabel(const FloorSafety* person)
{
    //: Who leads a floor out of the house: %1 name and number
    return person == nullptr ? QString()
                             : insideWords(QT_TRANSLATE_NOOP("InsideLabels", "Safety: %1")).arg(toQt(person->words()));
}

} // namespace frontdesk
