#include "panels/visitor/VisitPapers.h"

#include "domain/visitor/BadgeCode.h"
#include "text/VisitLabels.h"

namespace frontdesk {

BadgeContent VisitPapers::badgeOf(const Visit& visit, const UnitSettings& settings, LocalDate day)
{
    return {.unit = settings.unitName,
            .visitor = visit.name.empty() ? visit.company : visitorLabel(visit).toStdString(),
            .company = visit.name.empty() ? std::string{} : visit.company,
            .host = visit.host,
            .floor = visit.floor.empty() ? visit.place : visit.floor,
            .number = std::to_string(visit.badgeNo),
            .day = day,
            .code = BadgeCode::of(visit).text(),
            .words = {}};
}

QList<SheetChoice> VisitPapers::badges(const Visit& visit, const UnitSettings& settings, LocalDate day)
{
    const auto sheet = [](Result<Sheet> made) { return made ? std::move(*made) : Sheet{}; };
    const BadgeContent content = badgeOf(visit, settings, day);
    return {{.word = QStringLiteral("label"),
             .title = [] { return tr("Label, 80 mm"); },
             .make = [content, sheet](int) { return sheet(BadgeSheet::label(content)); }},
            {.word = QStringLiteral("card"),
             .title = [] { return tr("Card, A6"); },
             .make = [content, sheet](int) { return sheet(BadgeSheet::card(content)); }}};
}

} // namespace frontdesk
