#include "exchange/FigureWords.h"

#include "text/Format.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString figureWord(const char* text) { return QCoreApplication::translate("ReceptionFigures", text); }

} // namespace

QString longTimeText(Milliseconds time)
{
    using namespace std::chrono;
    const auto allHours = duration_cast<hours>(time);
    if (allHours < hours{1}) {
        return durationText(duration_cast<seconds>(time));
    }
    if (allHours < hours{48}) {
        return figureWord(QT_TRANSLATE_NOOP("ReceptionFigures", "%1 h %2 min"))
            .arg(allHours.count())
            .arg(duration_cast<minutes>(time - allHours).count());
    }
    return figureWord(QT_TRANSLATE_NOOP("ReceptionFigures", "%1 d %2 h"))
        .arg(allHours.count() / 24)
        .arg(allHours.count() % 24);
}

QString shareText(int part, int whole)
{
    constexpr int hundred = 100;
    return whole == 0 ? QString() : QString::number((part * hundred + whole / 2) / whole) + QLatin1Char('%');
}

void addSpread(FigureTable& table, const Spread& spread)
{
    const auto add = [&](const char* what, const QString& value) { table.rows.push_back({figureWord(what), value}); };
    add(QT_TRANSLATE_NOOP("ReceptionFigures", "Measured"), QString::number(spread.count));
    if (spread.count > 0) {
        add(QT_TRANSLATE_NOOP("ReceptionFigures", "Half took no longer than"), longTimeText(spread.median));
        add(QT_TRANSLATE_NOOP("ReceptionFigures", "Nine of ten took no longer than"), longTimeText(spread.mostOfNine));
    }
}

} // namespace frontdesk
