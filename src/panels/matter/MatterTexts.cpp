#include "panels/matter/MatterTexts.h"

#include "domain/matter/MatterKind.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QStringList>

namespace frontdesk {

MatterTexts::Result MatterTexts::resultOf(const Matter& matter)
{
    if (matter.voided) {
        return {tr("Voided"), QStringLiteral("plain")};
    }
    if (matter.toComplete) {
        return {tr("To complete"), QStringLiteral("near")};
    }
    return {tr("Recorded"), matter.operatorId ? QStringLiteral("ok") : QStringLiteral("plain")};
}

QString MatterTexts::person(const Matter& matter)
{
    return personLabel(matter.name, matter.title, matter.place, matter.kind);
}

QString MatterTexts::firstLine(const Matter& matter)
{
    const QString words = toQt(matter.keyPoints.empty() ? matter.requestedItems : matter.keyPoints);
    return words.section(QLatin1Char('\n'), 0, 0);
}

QString MatterTexts::haystack(const Matter& matter)
{
    QStringList parts{person(matter),         toQt(matter.place),          matterKindLabel(matter.kind),
                      toQt(matter.keyPoints), toQt(matter.requestedItems), resultOf(matter).words};
    if (matter.phone) {
        parts += toQt(matter.phone->display());
        parts += toQt(matter.phone->digits());
    }
    return parts.join(QLatin1Char('\n')).toCaseFolded();
}

QList<ChoiceChips::Choice> MatterTexts::kinds()
{
    QList<ChoiceChips::Choice> kinds;
    for (const auto word : matterKinds) {
        kinds.append({toQt(word), matterKindLabel(word), QString::number(kinds.size() + 1)});
    }
    return kinds;
}

} // namespace frontdesk
