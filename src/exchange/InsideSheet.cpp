#include "exchange/InsideSheet.h"

#include "exchange/CsvWriter.h"
#include "text/Format.h"
#include "text/InsideLabels.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

constexpr int insideLetters = 118; ///< percent: read outside, by torchlight
constexpr int insideRowPoints = 20;
// Both are in every font for Chinese.
constexpr const char16_t* emptyBox = u"\u25A1";
constexpr const char16_t* tickedBox = u"\u25A0";

QString insideText(const char* text, int count = -1)
{
    return QCoreApplication::translate("InsideSheet", text, nullptr, count);
}

QString listMoment(const InsideContent& content)
{
    return dayText(content.at, content.zone, content.at) + QLatin1Char(' ') + clockText(content.at, content.zone);
}

QString cameText(const Visit& visit, const InsideContent& content)
{
    return visit.arrivedAt ? whenText(*visit.arrivedAt, content.zone, content.at) : QString();
}

/// The visitor without those who came along: they have a column of their own.
QString aloneLabel(Visit visit)
{
    visit.companions = 0;
    return visitorLabel(visit);
}

/// The company where it is not the name already.
QString companyText(const Visit& visit) { return visit.name.empty() ? QString() : toQt(visit.company); }

SheetBlock tableOfArea(const InsideArea& area, const InsideContent& content)
{
    SheetBlock table{.kind = SheetBlock::Kind::Table, .rowHeight = insideRowPoints};
    table.columns = {{QString(), 2},
                     {insideText(QT_TRANSLATE_NOOP("InsideSheet", "Visitor")), 6},
                     {insideText(QT_TRANSLATE_NOOP("InsideSheet", "Host")), 5},
                     {insideText(QT_TRANSLATE_NOOP("InsideSheet", "Room")), 5},
                     {insideText(QT_TRANSLATE_NOOP("InsideSheet", "Company")), 6},
                     {insideText(QT_TRANSLATE_NOOP("InsideSheet", "Plate")), 5},
                     {insideText(QT_TRANSLATE_NOOP("InsideSheet", "Came at")), 4},
                     {insideText(QT_TRANSLATE_NOOP("InsideSheet", "Badge")), 4, true}};
    for (const InsideGroup& group : area.groups) {
        for (const Visit& visit : group.visits) {
            const bool ticked = content.accounted.contains(visit.id.value());
            table.rows.append(QStringList{QString::fromUtf16(ticked ? tickedBox : emptyBox), visitorLabel(visit),
                                          toQt(visit.host), toQt(visit.place), companyText(visit), toQt(visit.plate),
                                          cameText(visit, content),
                                          visit.badgeNo == 0 ? QString() : QString::number(visit.badgeNo)});
        }
    }
    return table;
}

} // namespace

Sheet InsideSheet::of(const InsideContent& content)
{
    const int people = content.list.people();
    Sheet sheet{.unit = toQt(content.unit),
                .title = insideText(QT_TRANSLATE_NOOP("InsideSheet", "Visitors inside")),
                .date = listMoment(content),
                .textPercent = insideLetters};
    for (const InsideArea& area : content.list.areas()) {
        QStringList head{areaLabel(area), peopleLabel(area.people())};
        if (const FloorSafety* const person = FloorSafety::find(content.safety, area)) {
            head += safetyLabel(person);
        }
        sheet.blocks.append(SheetBlock::heading(head.join(QStringLiteral(" \u00B7 "))));
        sheet.blocks.append(tableOfArea(area, content));
    }
    //: %1 day and time, %2 a number such as "14 people"
    sheet.about =
        insideText(QT_TRANSLATE_NOOP("InsideSheet", "As of %1: %2")).arg(listMoment(content), peopleLabel(people));
    if (content.found) {
        sheet.title = insideText(QT_TRANSLATE_NOOP("InsideSheet", "Roll-call of visitors"));
        sheet.about = insideText(QT_TRANSLATE_NOOP("InsideSheet", "As of %1: found %2 of %3"))
                          .arg(listMoment(content))
                          .arg(content.found->first)
                          .arg(content.found->second);
    }
    if (people == 0) {
        sheet.blocks.append(SheetBlock::paragraph(
            content.found ? insideText(QT_TRANSLATE_NOOP("InsideSheet", "Nobody is left to be found."))
                          : insideText(QT_TRANSLATE_NOOP("InsideSheet", "No visitor is inside."))));
    }
    sheet.blocks.append(SheetBlock::note(insideText(QT_TRANSLATE_NOOP(
        "InsideSheet", "Visitors whom the desk has signed in. +2 means two more who came along and are counted."))));
    return sheet;
}

std::string InsideSheet::csv(const InsideContent& content)
{
    CsvWriter writer;
    const auto head = [](const char* text) { return fromQt(insideText(text)); };
    writer.addRow({head(QT_TRANSLATE_NOOP("InsideSheet", "Floor")), head(QT_TRANSLATE_NOOP("InsideSheet", "Visitor")),
                   head(QT_TRANSLATE_NOOP("InsideSheet", "People")), head(QT_TRANSLATE_NOOP("InsideSheet", "Host")),
                   head(QT_TRANSLATE_NOOP("InsideSheet", "Room")), head(QT_TRANSLATE_NOOP("InsideSheet", "Company")),
                   head(QT_TRANSLATE_NOOP("InsideSheet", "Plate")), head(QT_TRANSLATE_NOOP("InsideSheet", "Came at")),
                   head(QT_TRANSLATE_NOOP("InsideSheet", "Badge")),
                   head(QT_TRANSLATE_NOOP("InsideSheet", "Safety person")),
                   head(QT_TRANSLATE_NOOP("InsideSheet", "List made at"))});
    const auto local = [&](UtcTime time) {
        const LocalDateTime at = content.zone.toLocal(time);
        return toIso(at.date) + ' ' + at.time.toString();
    };
    for (const InsideArea& area : content.list.areas()) {
        const FloorSafety* const person = FloorSafety::find(content.safety, area);
        for (const InsideGroup& group : area.groups) {
            for (const Visit& visit : group.visits) {
                writer.addRow({fromQt(areaLabel(area)), fromQt(aloneLabel(visit)), std::to_string(visit.people()),
                               visit.host, visit.place, fromQt(companyText(visit)), visit.plate,
                               visit.arrivedAt ? local(*visit.arrivedAt) : std::string{},
                               visit.badgeNo == 0 ? std::string{} : std::to_string(visit.badgeNo),
                               person == nullptr ? std::string{} : person->words(), local(content.at)});
            }
        }
    }
    return writer.bytes();
}

} // namespace frontdesk
