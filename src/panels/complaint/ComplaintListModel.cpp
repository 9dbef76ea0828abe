#include "panels/complaint/ComplaintListModel.h"

#include "panels/complaint/ComplaintTexts.h"
#include "panels/support/ChipDelegate.h"
#include "panels/support/PlainText.h"
#include "panels/support/WordFilter.h"
#include "text/ComplaintLabels.h"
#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

QString complaintColumn(const char* text) { return QCoreApplication::translate("frontdesk::ComplaintListModel", text); }

std::vector<ListColumn<ComplaintRow>> complaintColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("number"),
         [] { return complaintColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintListModel", "Number")); },
         [](const ComplaintRow& row) { return ComplaintTexts::shortNumber(row.ticket.complaint.number); }},
        {QStringLiteral("who"),
         [] { return complaintColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintListModel", "Who")); },
         [](const ComplaintRow& row) { return ComplaintTexts::whoOf(row.ticket.complaint); }},
        {QStringLiteral("about"),
         [] { return complaintColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintListModel", "About")); },
         [](const ComplaintRow& row) { return ComplaintTexts::aboutOf(row.ticket.complaint); }},
        {QStringLiteral("responsible"),
         [] { return complaintColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintListModel", "Responsible")); },
         [](const ComplaintRow& row) { return row.responsible; }},
        {QStringLiteral("pressing"),
         [] { return complaintColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintListModel", "Where it stands")); },
         [&](const ComplaintRow& row) { return ComplaintTexts::pressingOf(row, clock.now()).words; }},
        {QStringLiteral("solution"),
         [] { return complaintColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintListModel", "Solved by")); },
         [&](const ComplaintRow& row) {
             return row.standing.solutionDueAt ? whenText(*row.standing.solutionDueAt, zone, clock.now()) : QString();
         }},
        {QStringLiteral("category"),
         [] { return complaintColumn(QT_TRANSLATE_NOOP("frontdesk::ComplaintListModel", "Category")); },
         [](const ComplaintRow& row) {
             const Complaint& complaint = row.ticket.complaint;
             return complaint.category.empty() ? QString() : complaintCategoryLabel(complaint.category);
         }},
    };
}

} // namespace

ComplaintListModel::ComplaintListModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<ComplaintRow>(
          complaintColumns(zone, clock), [](const ComplaintRow& row) { return row.ticket.complaint.id.value(); },
          parent),
      m_clock(clock)
{}

QVariant ComplaintListModel::extra(const ComplaintRow& row, const QString& column, int role) const
{
    switch (role) {
    case listrole::chip:
        return column == QLatin1String("pressing") ? ComplaintTexts::pressingOf(row, m_clock.now()).state : QVariant{};
    case listrole::struck:
        return row.ticket.complaint.voided.has_value();
    case listrole::haystack:
        return ComplaintTexts::haystack(row);
    case Qt::ToolTipRole:
        return column == QLatin1String("about")    ? plainToolTip(toQt(row.ticket.complaint.issue))
               : column == QLatin1String("number") ? plainToolTip(toQt(row.ticket.complaint.number))
                                                   : QVariant{};
    default:
        return {};
    }
}

} // namespace frontdesk
