#include "panels/complaint/KnownIssueListModel.h"

#include "text/Format.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace frontdesk {

namespace {

enum class IssueStand { Running, Coming, Over, Voided };

IssueStand standOf(const KnownIssue& issue, UtcTime now)
{
    if (issue.voided) {
        return IssueStand::Voided;
    }
    if (issue.isRunning(now)) {
        return IssueStand::Running;
    }
    return !issue.endedAt && issue.from > now ? IssueStand::Coming : IssueStand::Over;
}

QString issueColumn(const char* text) { return QCoreApplication::translate("frontdesk::KnownIssueListModel", text); }

std::vector<ListColumn<KnownIssueRow>> issueColumns(const TimeZone& zone, const Clock& clock)
{
    return {
        {QStringLiteral("state"),
         [] { return issueColumn(QT_TRANSLATE_NOOP("frontdesk::KnownIssueListModel", "State")); },
         [&](const KnownIssueRow& row) { return KnownIssueListModel::stateOf(row.issue, clock.now()); }},
        {QStringLiteral("title"),
         [] { return issueColumn(QT_TRANSLATE_NOOP("frontdesk::KnownIssueListModel", "What is the matter")); },
         [](const KnownIssueRow& row) { return toQt(row.issue.title).simplified(); }},
        {QStringLiteral("place"),
         [] { return issueColumn(QT_TRANSLATE_NOOP("frontdesk::KnownIssueListModel", "Where")); },
         [](const KnownIssueRow& row) {
             return row.issue.place.empty()
                        ? issueColumn(QT_TRANSLATE_NOOP("frontdesk::KnownIssueListModel", "everywhere"))
                        : toQt(row.issue.place).simplified();
         }},
        {QStringLiteral("until"),
         [] { return issueColumn(QT_TRANSLATE_NOOP("frontdesk::KnownIssueListModel", "Until")); },
         [&](const KnownIssueRow& row) {
             const auto end = row.issue.endedAt ? row.issue.endedAt : row.issue.until;
             return end ? whenText(*end, zone, clock.now()) : QString();
         }},
        {QStringLiteral("bundle"),
         [] { return issueColumn(QT_TRANSLATE_NOOP("frontdesk::KnownIssueListModel", "Tickets")); },
         [](const KnownIssueRow& row) {
             return row.leader.empty() ? QString()
                                       : QString::number(row.bundled) + QStringLiteral("  ") + toQt(row.leader);
         }},
        {QStringLiteral("words"),
         [] { return issueColumn(QT_TRANSLATE_NOOP("frontdesk::KnownIssueListModel", "What the desk says")); },
         [](const KnownIssueRow& row) { return toQt(row.issue.words).simplified(); }},
    };
}

} // namespace

KnownIssueListModel::KnownIssueListModel(const TimeZone& zone, const Clock& clock, QObject* parent)
    : ListModel<KnownIssueRow>(
          issueColumns(zone, clock), [](const KnownIssueRow& row) { return row.issue.id.value(); }, parent),
      m_clock(clock)
{}

void KnownIssueListModel::setIssues(std::vector<KnownIssueRow> rows)
{
    const UtcTime now = m_clock.now();
    std::sort(rows.begin(), rows.end(), [now](const KnownIssueRow& a, const KnownIssueRow& b) {
        return std::tuple{standOf(a.issue, now), b.issue.from, b.issue.id} <
               std::tuple{standOf(b.issue, now), a.issue.from, a.issue.id};
    });
    setRows(std::move(rows));
}

QString KnownIssueListModel::stateOf(const KnownIssue& issue, UtcTime now)
{
    switch (standOf(issue, now)) {
    case IssueStand::Running:
        return issueColumn(QT_TRANSLATE_NOOP("frontdesk::KnownIssueListModel", "Running"));
    case IssueStand::Coming:
        return issueColumn(QT_TRANSLATE_NOOP("frontdesk::KnownIssueListModel", "To come"));
    case IssueStand::Over:
        return issue.endedAt ? issueColumn(QT_TRANSLATE_NOOP("frontdesk::KnownIssueListModel", "Ended"))
                             : issueColumn(QT_TRANSLATE_NOOP("frontdesk::KnownIssueListModel", "Over"));
    case IssueStand::Voided:
        return issueColumn(QT_TRANSLATE_NOOP("frontdesk::KnownIssueListModel", "Voided"));
    }
    return {};
}

} // namespace frontdesk
