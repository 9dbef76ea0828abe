#include "exchange/ComplaintFigures.h"

#include "exchange/FigureWords.h"
#include "text/ComplaintLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString ticketFigureText(const char* text) { return QCoreApplication::translate("ComplaintFigures", text); }

/// A table of tickets by one of their sides.
class TicketsTable {
public:
    TicketsTable(const char* key, const char* title, const char* counted, const char* what, int whole)
        : m_whole(whole), m_table{QLatin1String(key),
                                  ticketFigureText(title),
                                  ticketFigureText(counted),
                                  {ticketFigureText(what),
                                   ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Tickets")),
                                   ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Share")),
                                   ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Open")),
                                   ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Came back"))}}
    {}
    void add(const QString& what, const ComplaintStatistics::Count& count)
    {
        m_table.rows.push_back(
            {what.isEmpty() ? ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Not noted")) : what,
             QString::number(count.all), shareText(count.all, m_whole), QString::number(count.open),
             QString::number(count.returned)});
        m_table.bars.push_back(count.all);
    }
    [[nodiscard]] FigureTable table() const { return m_table; }

private:
    int m_whole;
    FigureTable m_table;
};

FigureTable ticketValues(const char* key, const char* title, const char* counted)
{
    return {QLatin1String(key),
            ticketFigureText(title),
            ticketFigureText(counted),
            {ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Figure")),
             ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Value"))}};
}

void addValue(FigureTable& table, const char* what, int value)
{
    table.rows.push_back({ticketFigureText(what), QString::number(value)});
}

FigureTable ticketsTogether(const ComplaintStatistics& figures)
{
    FigureTable table =
        ticketValues("together", QT_TRANSLATE_NOOP("ComplaintFigures", "Tickets together"),
                     QT_TRANSLATE_NOOP("ComplaintFigures",
                                       "Received in the period, as they stand now. Voided tickets count nowhere; "
                                       "merged ones only in this table: what they were about goes on as another "
                                       "ticket."));
    addValue(table, QT_TRANSLATE_NOOP("ComplaintFigures", "Received"), figures.all().all);
    addValue(table, QT_TRANSLATE_NOOP("ComplaintFigures", "Of these open"), figures.all().open);
    addValue(table, QT_TRANSLATE_NOOP("ComplaintFigures", "Came back at least once"), figures.all().returned);
    addValue(table, QT_TRANSLATE_NOOP("ComplaintFigures", "The customer asked where it stands"), figures.chased());
    addValue(table, QT_TRANSLATE_NOOP("ComplaintFigures", "Closed over what was open"), figures.despite());
    addValue(table, QT_TRANSLATE_NOOP("ComplaintFigures", "Merged into others"), figures.merged());
    return table;
}

FigureTable ticketsByState(const ComplaintStatistics& figures)
{
    FigureTable table{QStringLiteral("by_state"),
                      ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Tickets by state")),
                      ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Where the tickets of the period stand "
                                                                             "now, merged ones too.")),
                      {ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "State")),
                       ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Tickets")),
                       ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Share"))}};
    const int whole = figures.all().all + figures.merged();
    for (const auto& [state, count] : figures.byState()) {
        table.rows.push_back({complaintStateLabel(state), QString::number(count), shareText(count, whole)});
        table.bars.push_back(count);
    }
    return table;
}

FigureTable ticketTimes(const char* key, const char* title, const char* counted, const Spread& spread)
{
    FigureTable table = ticketValues(key, title, counted);
    addSpread(table, spread);
    return table;
}

} // namespace

std::vector<FigureTable> ComplaintFigures::of(const ComplaintStatistics& figures, const NamesOfStaff& names,
                                              const std::vector<FigureTable>& indicators)
{
    const int whole = figures.all().all;
    const char* const asNoted = QT_TRANSLATE_NOOP(
        "ComplaintFigures", "As noted in the ticket now. Open: not ended yet. Came back: the customer gave it back at "
                            "least once. The share is of all tickets received.");
    TicketsTable kinds{"by_kind", QT_TRANSLATE_NOOP("ComplaintFigures", "Tickets by kind"), asNoted,
                       QT_TRANSLATE_NOOP("ComplaintFigures", "Kind"), whole};
    for (const auto& [kind, count] : figures.byKind()) {
        kinds.add(complaintKindLabel(kind), count);
    }
    TicketsTable categories{"by_category", QT_TRANSLATE_NOOP("ComplaintFigures", "Tickets by what they are about"),
                            asNoted, QT_TRANSLATE_NOOP("ComplaintFigures", "What about"), whole};
    for (const auto& [category, count] : figures.byCategory()) {
        categories.add(complaintCategoryLabel(category), count);
    }
    TicketsTable severities{"by_severity", QT_TRANSLATE_NOOP("ComplaintFigures", "Tickets by severity"), asNoted,
                            QT_TRANSLATE_NOOP("ComplaintFigures", "Severity"), whole};
    for (const auto& [severity, count] : figures.bySeverity()) {
        severities.add(complaintSeverityLabel(severity), count);
    }
    TicketsTable sources{"by_source", QT_TRANSLATE_NOOP("ComplaintFigures", "Where tickets came from"), asNoted,
                         QT_TRANSLATE_NOOP("ComplaintFigures", "Came by"), whole};
    for (const auto& [source, count] : figures.bySource()) {
        sources.add(complaintSourceLabel(source), count);
    }
    TicketsTable people{"by_responsible", QT_TRANSLATE_NOOP("ComplaintFigures", "Tickets by whose they are"),
                        QT_TRANSLATE_NOOP("ComplaintFigures",
                                          "By who is responsible now, not by who was before. Not noted: nobody has "
                                          "taken it on. The share is of all tickets received."),
                        QT_TRANSLATE_NOOP("ComplaintFigures", "Responsible"), whole};
    for (const auto& [who, count] : figures.byResponsible()) {
        people.add(toQt(nameOfStaff(who, names)), count);
    }
    TicketsTable days{"by_day", QT_TRANSLATE_NOOP("ComplaintFigures", "Tickets by day"),
                      QT_TRANSLATE_NOOP("ComplaintFigures", "By the day on which they were received."),
                      QT_TRANSLATE_NOOP("ComplaintFigures", "Day"), whole};
    for (const auto& [day, count] : figures.byDay()) {
        days.add(toQt(toIso(day)), count);
    }
    FigureTable areas{QStringLiteral("areas"),
                      ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Buildings with most tickets")),
                      ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures",
                                                         "As typed; tickets without a building are left out, the share "
                                                         "is of all tickets received.")),
                      {ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Building")),
                       ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Tickets")),
                       ticketFigureText(QT_TRANSLATE_NOOP("ComplaintFigures", "Share"))}};
    for (const auto& [area, count] : greatestOf(figures.areas(), mostAreas)) {
        areas.rows.push_back({toQt(area), QString::number(count), shareText(count, whole)});
        areas.bars.push_back(count);
    }
    FigureTable answered = ticketTimes(
        "answered", QT_TRANSLATE_NOOP("ComplaintFigures", "Until the first response"),
        QT_TRANSLATE_NOOP("ComplaintFigures", "From being received until the customer was first told something, by the "
                                              "wall clock: nights and days off count. Whether it was in time is the "
                                              "matter of the ticket's clock."),
        figures.answered());
    addValue(answered, QT_TRANSLATE_NOOP("ComplaintFigures", "Nobody was told anything"), figures.neverAnswered());
    const FigureTable solved =
        ticketTimes("solved", QT_TRANSLATE_NOOP("ComplaintFigures", "Until the solution"),
                    QT_TRANSLATE_NOOP("ComplaintFigures", "From being received until it was last resolved, of those "
                                                          "that are resolved or closed, by the wall clock."),
                    figures.solved());
    std::vector<FigureTable> tables{ticketsTogether(figures)};
    tables.insert(tables.end(), indicators.begin(), indicators.end());
    for (FigureTable& table :
         std::vector<FigureTable>{ticketsByState(figures), kinds.table(), categories.table(), severities.table(),
                                  sources.table(), people.table(), areas, answered, solved, days.table()}) {
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace frontdesk
