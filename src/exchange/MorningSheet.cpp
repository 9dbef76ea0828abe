#include "exchange/MorningSheet.h"

#include "exchange/SheetLayout.h"
#include "text/ComplaintLabels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>

namespace frontdesk {

namespace {

constexpr std::size_t mostLines = 60; ///< of a part: more have no room on a page by far
constexpr int morningLetters = 85;    ///< percent: much on a page
constexpr qsizetype mostIssue = 40;   ///< characters of what it is about

QString morningText(const char* text, int count = -1)
{
    return QCoreApplication::translate("MorningSheet", text, nullptr, count);
}

QString morningTime(UtcTime at, const TimeZone& zone)
{
    const LocalDateTime local = zone.toLocal(at);
    return toQt(toIso(local.date) + ' ' + local.time.toString());
}

/// One line however long or in however many lines it was typed.
QString shortened(const std::string& words)
{
    const QString line = toQt(words).simplified();
    return line.size() <= mostIssue ? line : line.left(mostIssue - 1) + QChar(0x2026);
}

/// "TS-20261121-003 Mr Wang 3-1801: the lift rattles · due 2026-11-30 10:00 (First response) · Li"
QString lineOf(const MorningTicket& ticket, const MorningContent& content)
{
    const Complaint& complaint = ticket.complaint;
    QStringList head{toQt(complaint.number), complaintCustomerLabel(complaint)};
    if (!complaint.name.empty() && !complaint.place.empty()) {
        head += toQt(complaint.place);
    }
    //: %1 whose ticket it is, %2 what it is about
    QStringList parts{morningText(QT_TRANSLATE_NOOP("MorningSheet", "%1: %2"))
                          .arg(head.join(QLatin1Char(' ')),
                               shortened(complaint.summary.empty() ? complaint.issue : complaint.summary))};
    if (ticket.standing.dueAt) {
        const QString what = ticket.pressing.empty() ? morningText(QT_TRANSLATE_NOOP("MorningSheet", "promise"))
                                                     : complaintClockLabel(ticket.pressing);
        parts += morningText(QT_TRANSLATE_NOOP("MorningSheet", "due %1 (%2)"))
                     .arg(morningTime(*ticket.standing.dueAt, content.zone), what);
    }
    const QString who = toQt(nameOfStaff(complaint.responsible, content.names));
    parts += who.isEmpty() ? morningText(QT_TRANSLATE_NOOP("MorningSheet", "nobody's")) : who;
    return parts.join(QStringLiteral(" · "));
}

QList<SheetColumn> loadColumns(const char* first)
{
    return {{morningText(first), 3},
            {morningText(QT_TRANSLATE_NOOP("MorningSheet", "Open")), 1, true},
            {morningText(QT_TRANSLATE_NOOP("MorningSheet", "Overdue")), 1, true},
            {morningText(QT_TRANSLATE_NOOP("MorningSheet", "At risk")), 1, true},
            {morningText(QT_TRANSLATE_NOOP("MorningSheet", "Today")), 1, true},
            {morningText(QT_TRANSLATE_NOOP("MorningSheet", "Silent")), 1, true},
            {morningText(QT_TRANSLATE_NOOP("MorningSheet", "To follow up")), 1, true}};
}

QStringList loadRow(const QString& who, const MorningLoad& load)
{
    QStringList row{who};
    for (const int count : {load.open, load.overdue, load.near, load.today, load.silent, load.followUp}) {
        row += QString::number(count);
    }
    return row;
}

/// The busiest, and the number of those left out.
template <class Key, class Label>
SheetBlock loadTable(const char* first, const std::map<Key, MorningLoad>& loads, Label label)
{
    SheetBlock table{.kind = SheetBlock::Kind::Table, .columns = loadColumns(first)};
    std::vector<std::pair<Key, MorningLoad>> all{loads.begin(), loads.end()};
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::pair{a.second.overdue, a.second.open} > std::pair{b.second.overdue, b.second.open};
    });
    const std::size_t shown = std::min(all.size(), static_cast<std::size_t>(MorningSheet::mostRows));
    for (std::size_t at = 0; at < shown; ++at) {
        table.rows.append(loadRow(label(all[at].first), all[at].second));
    }
    if (shown < all.size()) {
        table.rows.append(QStringList{
            morningText(QT_TRANSLATE_N_NOOP("MorningSheet", "and %n more"), static_cast<int>(all.size() - shown)),
            {},
            {},
            {},
            {},
            {},
            {}});
    }
    return table;
}

/// A part of the list: how many, what that counts, and who they are.
struct MorningPart {
    const char* heading; ///< %1 how many
    const char* counts;
    std::vector<const MorningTicket*> tickets;
};

} // namespace

Sheet MorningSheet::of(const MorningContent& content)
{
    const MorningList& list = content.list;
    Sheet sheet{.unit = toQt(content.unit),
                .title = morningText(QT_TRANSLATE_NOOP("MorningSheet", "Morning sheet of complaints")),
                .about = morningText(QT_TRANSLATE_NOOP("MorningSheet", "As of %1, %2 open"))
                             .arg(morningTime(list.at(), content.zone))
                             .arg(list.all().open),
                .date = morningTime(list.at(), content.zone),
                .textPercent = morningLetters};
    const MorningPart parts[] = {
        {QT_TRANSLATE_NOOP("MorningSheet", "Overdue: %1"),
         QT_TRANSLATE_NOOP("MorningSheet", "Open, and a time of the packs is up or a promise was not kept in time."),
         list.overdue()},
        {QT_TRANSLATE_NOOP("MorningSheet", "At risk: %1"),
         QT_TRANSLATE_NOOP("MorningSheet", "Not overdue, and a time or a promise comes near its end."), list.atRisk()},
        {QT_TRANSLATE_NOOP("MorningSheet", "Promised for today: %1"),
         QT_TRANSLATE_NOOP("MorningSheet", "An open promise is due today, whether its hour has passed or not."),
         list.promisedToday()},
        {QT_TRANSLATE_NOOP("MorningSheet", "Silent: %1"),
         QT_TRANSLATE_NOOP("MorningSheet", "The customer was not told the progress in time."), list.silent()},
        {QT_TRANSLATE_NOOP("MorningSheet", "To follow up: %1"),
         QT_TRANSLATE_NOOP("MorningSheet", "Solved as we see it, and the customer was not asked yet."),
         list.toFollowUp()}};
    int unlisted = 0;
    for (const MorningPart& part : parts) {
        sheet.blocks.append(SheetBlock::heading(morningText(part.heading).arg(part.tickets.size())));
        sheet.blocks.append(SheetBlock::note(morningText(part.counts)));
        const std::size_t shown = std::min(part.tickets.size(), mostLines);
        unlisted += static_cast<int>(part.tickets.size() - shown);
        for (std::size_t at = 0; at < shown; ++at) {
            SheetBlock line = SheetBlock::item(QString::number(at + 1), lineOf(*part.tickets[at], content));
            line.rank = static_cast<int>(at) + 1; // the least pressing of every part go first
            sheet.blocks.append(line);
        }
    }
    sheet.blocks.append(SheetBlock::heading(morningText(QT_TRANSLATE_NOOP("MorningSheet", "By whose they are"))));
    sheet.blocks.append(loadTable(QT_TRANSLATE_NOOP("MorningSheet", "Responsible"), list.byResponsible(),
                                  [&](const std::optional<StaffId>& who) {
                                      return who ? toQt(nameOfStaff(who, content.names))
                                                 : morningText(QT_TRANSLATE_NOOP("MorningSheet", "nobody's"));
                                  }));
    if (!list.byDepartment().empty()) {
        sheet.blocks.append(
            SheetBlock::heading(morningText(QT_TRANSLATE_NOOP("MorningSheet", "Departments that were asked"))));
        sheet.blocks.append(loadTable(QT_TRANSLATE_NOOP("MorningSheet", "Department"), list.byDepartment(),
                                      [](const std::string& department) { return departmentLabel(department); }));
        sheet.blocks.append(SheetBlock::note(morningText(QT_TRANSLATE_NOOP(
            "MorningSheet",
            "Tickets whose department has not answered; a ticket counts once for each it waits for."))));
    }
    return SheetLayout::fitted(sheet, 1, [unlisted](int left) {
        return morningText(QT_TRANSLATE_N_NOOP("MorningSheet", "And %n more line(s), less pressing: see the board."),
                           left + unlisted);
    });
}

} // namespace frontdesk
