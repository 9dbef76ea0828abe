#include "exchange/TicketSheet.h"

#include "text/ComplaintLabels.h"
#include "text/EscalationWords.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

constexpr int ticketSigningPoints = 34;

QString ticketText(const char* text) { return QCoreApplication::translate("TicketSheet", text); }

/// Makes the blocks of one ticket.
class TicketBlocks {
public:
    explicit TicketBlocks(const TicketContent& content) : m_content(content), m_ticket(content.ticket.complaint) {}

    [[nodiscard]] QList<SheetBlock> blocks()
    {
        addHead();
        addWords();
        addClocks();
        addPromises();
        addJournal();
        addResolution();
        addSigning();
        return m_blocks;
    }
    /// "2026-11-30 09:41" in the unit's zone; empty for no time.
    [[nodiscard]] QString time(const std::optional<UtcTime>& at) const
    {
        if (!at) {
            return {};
        }
        const LocalDateTime local = m_content.zone.toLocal(*at);
        return toQt(toIso(local.date) + ' ' + local.time.toString());
    }

private:
    [[nodiscard]] QString name(const std::optional<StaffId>& who) const
    {
        return toQt(nameOfStaff(who, m_content.names));
    }
    void addRows(const QList<QStringList>& rows)
    {
        SheetBlock table{.kind = SheetBlock::Kind::Table};
        for (const QStringList& row : rows) {
            if (!row[1].isEmpty() && table.columns.isEmpty()) { // the first stands as the head
                table.columns = {{row[0], 2}, {row[1], 5}};
            } else if (!row[1].isEmpty()) {
                table.rows.append(row);
            }
        }
        if (!table.columns.isEmpty()) {
            m_blocks.append(table);
        }
    }
    void addHeading(const char* text) { m_blocks.append(SheetBlock::heading(ticketText(text))); }
    void addNote(const char* text) { m_blocks.append(SheetBlock::note(ticketText(text))); }

    void addHead()
    {
        const QString phone = !m_ticket.phone
                                  ? QString()
                                  : toQt(m_content.personal ? m_ticket.phone->display() : m_ticket.phone->masked());
        QString severity = complaintSeverityLabel(m_ticket.severity);
        if (!m_ticket.severityReason.empty()) {
            //: %1 how severe, %2 why
            severity =
                ticketText(QT_TRANSLATE_NOOP("TicketSheet", "%1: %2")).arg(severity, toQt(m_ticket.severityReason));
        }
        addRows(
            {{ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Customer")), complaintCustomerLabel(m_ticket)},
             {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Telephone")), phone},
             {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Room")), toQt(m_ticket.place)},
             {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Building")), toQt(m_ticket.area)},
             {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Received")), time(m_ticket.receivedAt)},
             {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Received by")), name(m_ticket.operatorId)},
             {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Came by")), complaintSourceLabel(m_ticket.source)},
             {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "What about")), complaintCategoryLabel(m_ticket.category)},
             {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Severity")), severity},
             {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Responsible")), name(m_ticket.responsible)},
             {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Handed to")), toQt(m_ticket.handedTo)},
             {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Voided because")),
              m_ticket.voided ? toQt(m_ticket.voided->reason) : QString()}});
    }
    void addWords()
    {
        const auto add = [this](const char* heading, const std::string& words) {
            if (!words.empty()) {
                addHeading(heading);
                m_blocks.append(SheetBlock::paragraph(toQt(words)));
            }
        };
        add(QT_TRANSLATE_NOOP("TicketSheet", "In the customer's own words"), m_ticket.issue);
        add(QT_TRANSLATE_NOOP("TicketSheet", "Our summary"), m_ticket.summary);
        std::string demand = m_ticket.demand;
        if (!m_ticket.deadline.empty()) {
            demand +=
                (demand.empty() ? "" : " ") +
                fromQt(ticketText(QT_TRANSLATE_NOOP("TicketSheet", "(wanted by: %1)")).arg(toQt(m_ticket.deadline)));
        }
        add(QT_TRANSLATE_NOOP("TicketSheet", "Remedy sought"), demand);
    }
    void addClocks()
    {
        if (m_content.ticket.clocks.empty()) {
            return;
        }
        addHeading(QT_TRANSLATE_NOOP("TicketSheet", "Times"));
        SheetBlock table{.kind = SheetBlock::Kind::Table};
        table.columns = {{ticketText(QT_TRANSLATE_NOOP("TicketSheet", "What for")), 3},
                         {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Began")), 3},
                         {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Due")), 3},
                         {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Done")), 3},
                         {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Stands")), 2}};
        for (const ComplaintClock& clock : m_content.ticket.clocks) {
            const char* stands =
                clock.doneAt ? QT_TRANSLATE_NOOP("TicketSheet", "in time") : QT_TRANSLATE_NOOP("TicketSheet", "runs");
            if (clock.isUp(m_content.at)) {
                stands = clock.doneAt ? QT_TRANSLATE_NOOP("TicketSheet", "late")
                                      : QT_TRANSLATE_NOOP("TicketSheet", "overdue");
            } else if (!clock.path.due) {
                stands = QT_TRANSLATE_NOOP("TicketSheet", "stands still");
            }
            table.rows.append(
                QStringList{complaintClockLabel(clock.entry == nullptr ? std::string_view{} : clock.entry->what),
                            time(clock.from), time(clock.path.due), time(clock.doneAt), ticketText(stands)});
        }
        m_blocks.append(table);
        addNote(QT_TRANSLATE_NOOP("TicketSheet",
                                  "Due: by the times and the calendar of the packs in force, without the "
                                  "time in which the clock stands still. Overdue: not done by then."));
    }
    void addPromises()
    {
        if (m_content.promises.empty()) {
            return;
        }
        addHeading(QT_TRANSLATE_NOOP("TicketSheet", "Promises"));
        SheetBlock table{.kind = SheetBlock::Kind::Table};
        table.columns = {{ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Promised")), 6},
                         {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Made at")), 3},
                         {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Due")), 3},
                         {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "State")), 2}};
        for (const Promise& promise : m_content.promises) {
            table.rows.append(QStringList{toQt(promise.what), time(promise.madeAt), time(promise.dueAt),
                                          promiseStateLabel(promise.state)});
        }
        m_blocks.append(table);
    }
    void addJournal()
    {
        if (m_content.ticket.journal.empty()) {
            return;
        }
        addHeading(QT_TRANSLATE_NOOP("TicketSheet", "What happened"));
        SheetBlock table{.kind = SheetBlock::Kind::Table};
        table.columns = {{ticketText(QT_TRANSLATE_NOOP("TicketSheet", "When")), 3},
                         {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Who")), 2},
                         {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "What")), 3},
                         {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Words")), 7}};
        for (const ComplaintEntry& entry : m_content.ticket.journal) {
            table.rows.append(QStringList{time(entry.at), name(entry.by), entryHead(entry), entryWords(entry)});
        }
        m_blocks.append(table);
    }
    [[nodiscard]] static QString entryHead(const ComplaintEntry& entry)
    {
        if (entry.kind == ComplaintEntry::Kind::Stepped) {
            return complaintStateLabel(entry.state);
        }
        QString head = complaintEntryLabel(entry.kind);
        if (!entry.whom.empty()) {
            head += QLatin1String(": ") + (entry.kind == ComplaintEntry::Kind::Escalated ? escalatedToLabel(entry.whom)
                                                                                         : departmentLabel(entry.whom));
        }
        if (entry.satisfied) {
            head +=
                QLatin1Char(' ') + ticketText(*entry.satisfied ? QT_TRANSLATE_NOOP("TicketSheet", "(satisfied)")
                                                               : QT_TRANSLATE_NOOP("TicketSheet", "(not satisfied)"));
        }
        return head;
    }
    [[nodiscard]] QString entryWords(const ComplaintEntry& entry) const
    {
        QStringList words;
        if (!entry.reason.empty()) {
            words += waitingReasonLabel(entry.reason);
        }
        if (!entry.words.empty()) {
            words += complaintEntryWords(entry);
        }
        if (entry.due) {
            words += ticketText(QT_TRANSLATE_NOOP("TicketSheet", "by %1")).arg(time(entry.due));
        }
        return words.join(QStringLiteral(" · "));
    }
    void addResolution()
    {
        if (m_ticket.resolution.empty() && m_ticket.compensation.empty() && m_ticket.closedDespite.empty()) {
            return;
        }
        addHeading(QT_TRANSLATE_NOOP("TicketSheet", "Resolution"));
        addRows({{ticketText(QT_TRANSLATE_NOOP("TicketSheet", "How")), toQt(m_ticket.resolution)},
                 {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Given besides")), toQt(m_ticket.compensation)},
                 {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Resolved")), time(m_ticket.resolvedAt)},
                 {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Resolved by")), name(m_ticket.resolvedBy)},
                 {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Ended")), time(m_ticket.closedAt)},
                 {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Closed in spite of")), toQt(m_ticket.closedDespite)}});
    }
    void addSigning()
    {
        SheetBlock signing{.kind = SheetBlock::Kind::Table};
        signing.columns = {{ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Customer (signature, day)")), 1},
                           {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Handled by (signature)")), 1},
                           {ticketText(QT_TRANSLATE_NOOP("TicketSheet", "Supervisor (signature)")), 1}};
        signing.rows = {QStringList{QString(), QString(), QString()}};
        signing.rowHeight = ticketSigningPoints;
        m_blocks.append(signing);
    }

    const TicketContent& m_content;
    const Complaint& m_ticket;
    QList<SheetBlock> m_blocks;
};

} // namespace

Sheet TicketSheet::of(const TicketContent& content)
{
    const Complaint& ticket = content.ticket.complaint;
    TicketBlocks blocks{content};
    return {.unit = toQt(content.unit),
            //: %1 complaint, suggestion or praise, %2 its number
            .title = ticketText(QT_TRANSLATE_NOOP("TicketSheet", "%1 ticket %2"))
                         .arg(complaintKindLabel(ticket.kind), toQt(ticket.number)),
            .about = complaintStateLabel(ticket.state),
            .date = blocks.time(content.at),
            .blocks = blocks.blocks()};
}

} // namespace frontdesk
