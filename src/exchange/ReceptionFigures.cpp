#include "exchange/ReceptionFigures.h"

#include "domain/item/ItemWords.h"
#include "exchange/FigureWords.h"
#include "text/Format.h"
#include "text/ItemLabels.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

QString figureText(const char* text) { return QCoreApplication::translate("ReceptionFigures", text); }

/// A table of counts with their share of a whole.
class SharesTable {
public:
    SharesTable(const char* key, const char* title, const char* counted, const char* what, int whole)
        : m_whole(whole), m_table{QLatin1String(key),
                                  figureText(title),
                                  figureText(counted),
                                  {figureText(what), figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Count")),
                                   figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Share"))}}
    {}
    void add(const QString& what, int count)
    {
        m_table.rows.push_back({what, QString::number(count), shareText(count, m_whole)});
        m_table.bars.push_back(count);
    }
    void add(const char* what, int count) { add(figureText(what), count); }
    void addGreatest(const Tally& tally)
    {
        for (const auto& [what, count] : greatestOf(tally, ReceptionFigures::mostListed)) {
            add(toQt(what), count);
        }
    }
    [[nodiscard]] FigureTable table() const { return m_table; }

private:
    int m_whole;
    FigureTable m_table;
};

FigureTable timesTable(const char* key, const char* title, const char* counted)
{
    return {QLatin1String(key),
            figureText(title),
            figureText(counted),
            {figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Figure")),
             figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Value"))}};
}

FigureTable visitsByDay(const VisitStatistics& figures)
{
    FigureTable table{QStringLiteral("by_day"),
                      figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Visits by day")),
                      figureText(QT_TRANSLATE_NOOP(
                          "ReceptionFigures", "Visits that came up to the desk, by the day of coming; people are the "
                                              "visitors and whoever came along. Voided visits count nowhere.")),
                      {figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Day")),
                       figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Visits")),
                       figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "People"))}};
    for (const auto& [day, count] : figures.byDay()) {
        table.rows.push_back({toQt(toIso(day)), QString::number(count.visits), QString::number(count.people)});
        table.bars.push_back(count.visits);
    }
    table.rows.push_back({figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Together")),
                          QString::number(figures.came().visits), QString::number(figures.came().people)});
    table.bars.push_back(0);
    return table;
}

FigureTable visitsByHour(const VisitStatistics& figures)
{
    FigureTable table{QStringLiteral("by_hour"),
                      figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Visits by hour")),
                      figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "By the hour of coming, of all days together; "
                                                                       "hours before the first and after the last "
                                                                       "visit are left out.")),
                      {figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Hour")),
                       figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Visits"))}};
    const auto& hours = figures.byHour();
    const auto some = [](int count) { return count > 0; };
    const auto first = std::find_if(hours.begin(), hours.end(), some);
    const auto last = std::find_if(hours.rbegin(), hours.rend(), some).base();
    for (auto hour = first; hour < last; ++hour) {
        constexpr int tens = 10;
        table.rows.push_back(
            {QStringLiteral("%1:00").arg(hour - hours.begin(), 2, tens, QLatin1Char('0')), QString::number(*hour)});
        table.bars.push_back(*hour);
    }
    return table;
}

FigureTable visitOutcomes(const VisitStatistics& figures)
{
    SharesTable table{"outcome", QT_TRANSLATE_NOOP("ReceptionFigures", "What came of them"),
                      QT_TRANSLATE_NOOP("ReceptionFigures",
                                        "Each visit that came counts once. Received: met the host, or the host came "
                                        "down or sent them up. Not available: the host's last word, whatever the "
                                        "reason. No answer: asked, and not answered or told to wait at the end."),
                      QT_TRANSLATE_NOOP("ReceptionFigures", "Outcome"), figures.came().visits};
    table.add(QT_TRANSLATE_NOOP("ReceptionFigures", "Received"), figures.with(VisitOutcome::Received));
    table.add(QT_TRANSLATE_NOOP("ReceptionFigures", "Host not available"), figures.with(VisitOutcome::Unavailable));
    table.add(QT_TRANSLATE_NOOP("ReceptionFigures", "No answer"), figures.with(VisitOutcome::NoAnswer));
    table.add(QT_TRANSLATE_NOOP("ReceptionFigures", "Host was not asked"), figures.with(VisitOutcome::NotAsked));
    return table.table();
}

FigureTable visitWaits(const VisitStatistics& figures)
{
    FigureTable table =
        timesTable("waiting", QT_TRANSLATE_NOOP("ReceptionFigures", "Waiting"),
                   QT_TRANSLATE_NOOP("ReceptionFigures", "From coming up to the desk until meeting the host or being "
                                                         "sent up; visits in which neither happened are left out."));
    addSpread(table, figures.waited());
    if (figures.waitLimit() > Milliseconds{0}) {
        const int count = static_cast<int>(figures.waited().count);
        table.rows.push_back({figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Longer than the rules' limit (%1)"))
                                  .arg(durationText(figures.waitLimit())),
                              count == 0 ? QStringLiteral("0")
                                         : QStringLiteral("%1 (%2)")
                                               .arg(figures.waitedTooLong())
                                               .arg(shareText(figures.waitedTooLong(), count))});
    }
    return table;
}

FigureTable visitArrangements(const VisitStatistics& figures)
{
    SharesTable table{"arranged", QT_TRANSLATE_NOOP("ReceptionFigures", "Arranged"),
                      QT_TRANSLATE_NOOP("ReceptionFigures", "Of the visits that came, as the desk noted it."),
                      QT_TRANSLATE_NOOP("ReceptionFigures", "Arranged?"), figures.came().visits};
    table.add(QT_TRANSLATE_NOOP("ReceptionFigures", "Yes"), figures.arranged());
    table.add(QT_TRANSLATE_NOOP("ReceptionFigures", "No"), figures.notArranged());
    table.add(QT_TRANSLATE_NOOP("ReceptionFigures", "Not noted"), figures.notAsked());
    return table.table();
}

FigureTable visitsLeft(const VisitStatistics& figures)
{
    SharesTable table{"left", QT_TRANSLATE_NOOP("ReceptionFigures", "How they left"),
                      QT_TRANSLATE_NOOP("ReceptionFigures", "Of the visits that came, by how it is known that they "
                                                            "left."),
                      QT_TRANSLATE_NOOP("ReceptionFigures", "Left by"), figures.came().visits};
    for (const LeftBy how : {LeftBy::Badge, LeftBy::Desk, LeftBy::Closing}) {
        table.add(leftByLabel(how), figures.leftBy(how));
    }
    table.add(QT_TRANSLATE_NOOP("ReceptionFigures", "Still inside"), figures.leftBy(LeftBy::Nobody));
    return table.table();
}

FigureTable visitsAnnounced(const VisitStatistics& figures)
{
    FigureTable table = timesTable(
        "not_come", QT_TRANSLATE_NOOP("ReceptionFigures", "Expected, and not come"),
        QT_TRANSLATE_NOOP("ReceptionFigures", "By the day they were expected; up to now. They are none of the visits "
                                              "above."));
    table.rows.push_back(
        {figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Noted as not coming")), QString::number(figures.notCome())});
    table.rows.push_back({figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Nobody noted what came of it")),
                          QString::number(figures.neverNoted())});
    return table;
}

FigureTable itemsByKind(const ItemStatistics& figures)
{
    FigureTable table{QStringLiteral("by_kind"),
                      figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Things by kind")),
                      figureText(QT_TRANSLATE_NOOP(
                          "ReceptionFigures", "What came in, was lent or left in the period, and how it stands now. "
                                              "Went back: to the sender, or from whom it was lent to. Voided things "
                                              "count nowhere.")),
                      {figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Kind")),
                       figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Came in")),
                       figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Here or lent")),
                       figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Handed over")),
                       figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Went back"))}};
    const auto add = [&](const QString& what, const ItemStatistics::Count& count, int bar) {
        table.rows.push_back({what, QString::number(count.all), QString::number(count.open),
                              QString::number(count.handedOver), QString::number(count.returned)});
        table.bars.push_back(bar);
    };
    for (const std::string_view kind : itemKinds) {
        if (const auto count = figures.byKind().find(kind); count != figures.byKind().end()) {
            add(itemKindLabel(kind), count->second, count->second.all);
        }
    }
    add(figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Together")), figures.all(), 0);
    return table;
}

FigureTable itemsByDay(const ItemStatistics& figures)
{
    FigureTable table{QStringLiteral("by_day"),
                      figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Things by day")),
                      figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "By the day on which they came in, were lent "
                                                                       "or left.")),
                      {figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Day")),
                       figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Things"))}};
    for (const auto& [day, count] : figures.byDay()) {
        table.rows.push_back({toQt(toIso(day)), QString::number(count)});
        table.bars.push_back(count);
    }
    return table;
}

FigureTable itemsTold(const ItemStatistics& figures)
{
    FigureTable table = timesTable(
        "told", QT_TRANSLATE_NOOP("ReceptionFigures", "Until the addressee was told"),
        QT_TRANSLATE_NOOP("ReceptionFigures", "From coming in, of what came in for somebody: not what is lent, sent, "
                                              "found, or a fax."));
    addSpread(table, figures.told());
    table.rows.push_back(
        {figureText(QT_TRANSLATE_NOOP("ReceptionFigures", "Nobody was told")), QString::number(figures.neverTold())});
    return table;
}

FigureTable itemsHeld(const ItemStatistics& figures)
{
    FigureTable table =
        timesTable("held", QT_TRANSLATE_NOOP("ReceptionFigures", "Until it was handed over"),
                   QT_TRANSLATE_NOOP("ReceptionFigures", "From coming in, of what came in for somebody and was handed "
                                                         "over."));
    addSpread(table, figures.held());
    return table;
}

FigureTable itemsLate(const ItemStatistics& figures)
{
    FigureTable table = timesTable(
        "late", QT_TRANSLATE_NOOP("ReceptionFigures", "Late, third persons, loans"),
        QT_TRANSLATE_NOOP("ReceptionFigures", "A thing's time is what the rules said when it came in. A third person "
                                              "took it with the addressee's word or a standing authorisation."));
    const auto add = [&](const char* what, int count) {
        table.rows.push_back({figureText(what), QString::number(count)});
    };
    add(QT_TRANSLATE_NOOP("ReceptionFigures", "Overdue now"), figures.overdue());
    add(QT_TRANSLATE_NOOP("ReceptionFigures", "Gone after its time"), figures.late());
    add(QT_TRANSLATE_NOOP("ReceptionFigures", "Taken by a third person"), figures.byProxy());
    add(QT_TRANSLATE_NOOP("ReceptionFigures", "Lent"), figures.lent());
    add(QT_TRANSLATE_NOOP("ReceptionFigures", "Of these not back"), figures.lentOut());
    return table;
}

} // namespace

std::vector<FigureTable> ReceptionFigures::of(const VisitStatistics& figures)
{
    const int visits = figures.came().visits;
    const char* const asTyped =
        QT_TRANSLATE_NOOP("ReceptionFigures", "As typed; visits without it are left out, the share is of all visits.");
    SharesTable purposes{"purposes", QT_TRANSLATE_NOOP("ReceptionFigures", "Most frequent purposes"), asTyped,
                         QT_TRANSLATE_NOOP("ReceptionFigures", "What for"), visits};
    purposes.addGreatest(figures.purposes());
    SharesTable hosts{"hosts", QT_TRANSLATE_NOOP("ReceptionFigures", "Most visited"), asTyped,
                      QT_TRANSLATE_NOOP("ReceptionFigures", "Comes to"), visits};
    hosts.addGreatest(figures.hosts());
    SharesTable companies{"companies", QT_TRANSLATE_NOOP("ReceptionFigures", "Where most come from"), asTyped,
                          QT_TRANSLATE_NOOP("ReceptionFigures", "Company"), visits};
    companies.addGreatest(figures.companies());
    return {visitsByDay(figures),     visitsByHour(figures),      visitOutcomes(figures),
            visitWaits(figures),      visitArrangements(figures), visitsLeft(figures),
            visitsAnnounced(figures), purposes.table(),           hosts.table(),
            companies.table()};
}

std::vector<FigureTable> ReceptionFigures::of(const ItemStatistics& figures)
{
    SharesTable addressees{"addressees", QT_TRANSLATE_NOOP("ReceptionFigures", "Most frequent addressees"),
                           QT_TRANSLATE_NOOP("ReceptionFigures", "By company, else by name, else by room; the share "
                                                                 "is of all things."),
                           QT_TRANSLATE_NOOP("ReceptionFigures", "For"), figures.all().all};
    addressees.addGreatest(figures.addressees());
    return {itemsByKind(figures), itemsByDay(figures), itemsTold(figures),
            itemsHeld(figures),   itemsLate(figures),  addressees.table()};
}

} // namespace frontdesk
