#include "panels/history/HistoryModels.h"

#include "domain/visitor/VisitStatistics.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/PlainText.h"
#include "text/ComplaintLabels.h"
#include "text/Format.h"
#include "text/ItemLabels.h"
#include "text/ShownLanguage.h"
#include "text/VisitLabels.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString historyColumn(const char* text) { return QCoreApplication::translate("HistoryModels", text); }

QString joined(std::initializer_list<QString> parts)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty()) {
            filled += part;
        }
    }
    return filled.join(QLatin1Char(' '));
}

/// Day and clock of every day: a history is looked up by its days.
QString historyTime(const std::optional<UtcTime>& time, const TimeZone& zone, UtcTime now)
{
    return time ? dayText(*time, zone, now) + QLatin1Char(' ') + clockText(*time, zone) : QString();
}

QString visitWhat(const Visit& visit) { return toQt(visit.purpose); }

std::vector<ListColumn<Visit>> visitHistoryColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("time"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Came at")); },
         [&](const Visit& visit) {
             return historyTime(visit.arrivedAt ? visit.arrivedAt : visit.expectedAt, zone, clock.now());
         }},
        {QStringLiteral("visitor"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Visitor")); },
         [](const Visit& visit) {
             return joined({visitorLabel(visit), visit.name.empty() ? QString() : toQt(visit.company)});
         }},
        {QStringLiteral("whom"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Comes to")); },
         [](const Visit& visit) {
             return joined({toQt(visit.host), toQt(visit.place)});
         }},
        {QStringLiteral("what"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "What for")); },
         &visitWhat},
        {QStringLiteral("state"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "State")); },
         [](const Visit& visit) { return visitStandsLabel(visit); }},
        {QStringLiteral("waited"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Waited")); },
         [](const Visit& visit) {
             const auto waited = VisitStatistics::waitOf(visit);
             return waited ? durationText(std::chrono::duration_cast<std::chrono::minutes>(*waited)) : QString();
         }},
        {QStringLiteral("gone"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Left at")); },
         [&](const Visit& visit) { return visit.leftAt ? clockText(*visit.leftAt, zone) : QString(); }},
    };
}

std::vector<ListColumn<Item>> itemHistoryColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("time"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Came in at")); },
         [&](const Item& item) { return historyTime(item.receivedAt, zone, clock.now()); }},
        {QStringLiteral("kind"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Kind")); },
         [](const Item& item) { return itemKindLabel(item.kind); }},
        {QStringLiteral("whom"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "For")); },
         [](const Item& item) { return addresseeLabel(item); }},
        {QStringLiteral("what"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "What")); },
         [](const Item& item) {
             return joined({toQt(item.waybill), toQt(item.description)});
         }},
        {QStringLiteral("state"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "State")); },
         [](const Item& item) { return itemStateLabel(item.state()); }},
        {QStringLiteral("taken"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Taken by")); },
         [](const Item& item) { return item.handedOver ? toQt(item.handedOver->toWhom) : QString(); }},
        {QStringLiteral("gone"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Gone at")); },
         [&](const Item& item) {
             return historyTime(item.handedOver ? std::optional{item.handedOver->at} : item.returnedAt, zone,
                                clock.now());
         }},
    };
}

QString ticketWhat(const Complaint& complaint)
{
    return toQt(complaint.summary.empty() ? complaint.issue : complaint.summary).simplified();
}

std::vector<ListColumn<Complaint>> ticketHistoryColumns(const TimeZone& zone, const Clock& clock,
                                                        const NamesOfStaff& names)
{
    return {
        {QStringLiteral("time"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Received at")); },
         [&](const Complaint& complaint) { return historyTime(complaint.receivedAt, zone, clock.now()); }},
        {QStringLiteral("number"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Number")); },
         [](const Complaint& complaint) { return toQt(complaint.number); }},
        {QStringLiteral("whom"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Customer")); },
         [](const Complaint& complaint) {
             return joined(
                 {complaintCustomerLabel(complaint), complaint.name.empty() ? QString() : toQt(complaint.place)});
         }},
        {QStringLiteral("what"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "What about")); },
         &ticketWhat},
        {QStringLiteral("state"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "State")); },
         [](const Complaint& complaint) { return complaintStateLabel(complaint.state); }},
        {QStringLiteral("severity"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Severity")); },
         [](const Complaint& complaint) { return complaintSeverityLabel(complaint.severity); }},
        {QStringLiteral("responsible"), [] { return historyColumn(QT_TRANSLATE_NOOP("HistoryModels", "Responsible")); },
         [&](const Complaint& complaint) { return toQt(nameOfStaff(complaint.responsible, names)); }},
    };
}

} // namespace

VisitHistoryModel::VisitHistoryModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<Visit>(
          visitHistoryColumns(zone, clock), [](const Visit& visit) { return visit.id.value(); }, parent)
{}

QVariant VisitHistoryModel::extra(const Visit& visit, const QString& column, int role) const
{
    switch (role) {
    case listrole::chip:
        if (column != QLatin1String("state")) {
            return {};
        }
        return isInside(visit.state)                ? QStringLiteral("accent")
               : visit.state == VisitState::NotCome ? QStringLiteral("near")
                                                    : QStringLiteral("plain");
    case listrole::struck:
        return visit.voided.has_value();
    case Qt::ToolTipRole:
        return column == QLatin1String("what") ? plainToolTip(visitWhat(visit)) : QVariant{};
    default:
        return {};
    }
}

ItemHistoryModel::ItemHistoryModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<Item>(
          itemHistoryColumns(zone, clock), [](const Item& item) { return item.id.value(); }, parent),
      m_clock(clock)
{}

QVariant ItemHistoryModel::extra(const Item& item, const QString& column, int role) const
{
    switch (role) {
    case listrole::chip:
        if (column != QLatin1String("state")) {
            return {};
        }
        return item.isOverdue(m_clock.now()) ? QStringLiteral("late")
               : item.isOpen()               ? QStringLiteral("accent")
                                             : QStringLiteral("plain");
    case listrole::struck:
        return item.voided.has_value();
    case Qt::ToolTipRole:
        return column == QLatin1String("whom") ? plainToolTip(addresseeLabel(item)) : QVariant{};
    default:
        return {};
    }
}

TicketHistoryModel::TicketHistoryModel(const TimeZone& zone, const Clock& clock, const NamesOfStaff& names,
                                       QObject* parent)
    : ListModel<Complaint>(
          ticketHistoryColumns(zone, clock, names), [](const Complaint& complaint) { return complaint.id.value(); },
          parent)
{}

QVariant TicketHistoryModel::extra(const Complaint& complaint, const QString& column, int role) const
{
    switch (role) {
    case listrole::chip:
        if (column != QLatin1String("state")) {
            return {};
        }
        return complaint.state == ComplaintState::Returned ? QStringLiteral("near")
               : complaint.isOpen()                        ? QStringLiteral("accent")
                                                           : QStringLiteral("plain");
    case listrole::struck:
        return complaint.voided.has_value();
    case Qt::ToolTipRole:
        return column == QLatin1String("what") ? plainToolTip(ticketWhat(complaint)) : QVariant{};
    default:
        return {};
    }
}

} // namespace frontdesk
