#include "exchange/SiteVisitSheet.h"

#include "text/ShownLanguage.h"
#include "text/SiteVisitLabels.h"

#include <QCoreApplication>

namespace frontdesk {

namespace {

constexpr int visitWritingPoints = 90;
constexpr int visitSigningPoints = 34;

QString visitSheetText(const char* text) { return QCoreApplication::translate("SiteVisitSheet", text); }

/// Makes the blocks of one visit.
class SiteVisitBlocks {
public:
    explicit SiteVisitBlocks(const SiteVisitContent& content) : m_content(content), m_visit(content.visit) {}

    [[nodiscard]] QList<SheetBlock> blocks()
    {
        addHead();
        addAgenda();
        addLateness();
        addOutcome();
        addSigning();
        return m_blocks;
    }
    /// "2026-11-30 09:41" in the unit's zone; empty for no time.
    [[nodiscard]] QString time(const std::optional<UtcTime>& at) const
    {
        return at ? toQt(typedVisitTime(*at, m_content.zone)) : QString();
    }

private:
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
    void addHead()
    {
        const QString phone =
            !m_visit.phone ? QString() : toQt(m_content.personal ? m_visit.phone->display() : m_visit.phone->masked());
        QString when = time(m_visit.appointmentAt);
        if (!when.isEmpty() && !m_visit.agreed) {
            when += QLatin1Char(' ') + visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "(not agreed yet)"));
        }
        const QString minutes =
            m_visit.minutes ? visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "%1 minutes")).arg(*m_visit.minutes)
                            : QString();
        addRows({{visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Customer")), toQt(m_visit.name)},
                 {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Room or address")), toQt(m_visit.place)},
                 {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Telephone")), phone},
                 {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "When")), when},
                 {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "How long")), minutes},
                 {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Who goes")), toQt(m_visit.staff)},
                 {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "What for")), toQt(m_visit.purpose)},
                 {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Ticket")), toQt(m_content.ticketNumber)},
                 {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Note")), toQt(m_visit.note)},
                 {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Arrived")), time(m_visit.arrivedAt)},
                 {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Voided because")),
                  m_visit.voided ? toQt(m_visit.voided->reason) : QString()}});
    }
    void addHeading(const char* text) { m_blocks.append(SheetBlock::heading(visitSheetText(text))); }
    /// A line of the agenda each, with a box to tick.
    void addAgenda()
    {
        if (m_visit.agenda.empty()) {
            return;
        }
        addHeading(QT_TRANSLATE_NOOP("SiteVisitSheet", "What is to be talked about and looked at"));
        for (const QString& line : toQt(m_visit.agenda).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            m_blocks.append(SheetBlock::item(QStringLiteral("\u2610"), line.trimmed()));
        }
    }
    void addLateness()
    {
        if (!m_visit.late) {
            return;
        }
        addHeading(QT_TRANSLATE_NOOP("SiteVisitSheet", "Later than agreed"));
        addRows({{visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Should have been")), time(m_visit.late->due)},
                 {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Told at")), time(m_visit.late->at)},
                 {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Told to")), toQt(m_visit.late->toldTo)},
                 {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Why")), toQt(m_visit.late->reason)}});
    }
    /// What was written down, or room to write it.
    void addWords(const char* heading, const QString& words)
    {
        if (words.isEmpty() && !m_visit.isOpen()) {
            return;
        }
        if (!words.isEmpty()) {
            addHeading(heading);
            m_blocks.append(SheetBlock::paragraph(words));
            return;
        }
        SheetBlock room{.kind = SheetBlock::Kind::Table};
        room.columns = {{visitSheetText(heading), 1}};
        room.rows = {QStringList{QString()}};
        room.rowHeight = visitWritingPoints;
        m_blocks.append(room);
    }
    void addOutcome()
    {
        addWords(QT_TRANSLATE_NOOP("SiteVisitSheet", "What was found and said"), toQt(m_visit.summary));
        addWords(QT_TRANSLATE_NOOP("SiteVisitSheet", "What was agreed"), toQt(m_visit.agreements));
        QString next = toQt(m_visit.followUp);
        if (m_visit.followUpAt) {
            next += QLatin1Char(' ') +
                    visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "(by %1)")).arg(time(m_visit.followUpAt));
        }
        addWords(QT_TRANSLATE_NOOP("SiteVisitSheet", "What happens next, and by when"), next);
        if (!m_visit.reason.empty()) {
            addWords(QT_TRANSLATE_NOOP("SiteVisitSheet", "Why"), toQt(m_visit.reason));
        }
    }
    void addSigning()
    {
        SheetBlock signing{.kind = SheetBlock::Kind::Table};
        signing.columns = {{visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Customer (signature, day)")), 1},
                           {visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "For us (signature)")), 1}};
        signing.rows = {QStringList{QString(), QString()}};
        signing.rowHeight = visitSigningPoints;
        m_blocks.append(signing);
    }

    const SiteVisitContent& m_content;
    const SiteVisit& m_visit;
    QList<SheetBlock> m_blocks;
};

} // namespace

Sheet SiteVisitSheet::of(const SiteVisitContent& content)
{
    SiteVisitBlocks blocks{content};
    return {
        .unit = toQt(content.unit),
        //: %1 its number
        .title =
            visitSheetText(QT_TRANSLATE_NOOP("SiteVisitSheet", "Customer visit %1")).arg(toQt(content.visit.number)),
        .about = siteVisitStateLabel(content.visit.state),
        .date = blocks.time(content.at),
        .blocks = blocks.blocks()};
}

} // namespace frontdesk
