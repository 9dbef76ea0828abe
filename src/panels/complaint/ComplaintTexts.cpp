#include "panels/complaint/ComplaintTexts.h"

#include "domain/complaint/CloseGate.h"
#include "text/ComplaintLabels.h"
#include "text/ErrorText.h"
#include "text/EscalationWords.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

namespace {

QString timedWords(const QString& what, UtcTime due, UtcTime now)
{
    const Milliseconds left = due - now;
    return left > Milliseconds{0} //: %1 a clock ("First answer"), %2 a length of time
               ? ComplaintTexts::tr("%1: %2 left").arg(what, lengthText(left))
               : ComplaintTexts::tr("%1: %2 over").arg(what, lengthText(-left));
}

QString paragraph(const std::string& words) { return toQt(words).simplified(); }

} // namespace

ComplaintTexts::State ComplaintTexts::stateOf(const Complaint& complaint)
{
    if (complaint.voided) {
        return {tr("Voided"), QStringLiteral("plain")};
    }
    if (complaint.toComplete) {
        return {tr("To complete"), QStringLiteral("near")};
    }
    const QString words = complaintStateLabel(complaint.state);
    switch (complaint.state) {
    case ComplaintState::Received:
    case ComplaintState::Returned:
        return {words, QStringLiteral("near")};
    case ComplaintState::Resolved:
        return {tr("Ask the customer"), QStringLiteral("near")};
    case ComplaintState::Closed:
        return {words, QStringLiteral("ok")};
    case ComplaintState::Accepted:
    case ComplaintState::InProgress:
        return {words, QStringLiteral("accent")};
    case ComplaintState::Waiting:
        return {complaint.waitingReason.empty() ? words : waitingReasonLabel(complaint.waitingReason),
                QStringLiteral("plain")};
    case ComplaintState::HandedOn:
    case ComplaintState::NotOurs:
    case ComplaintState::Merged:
        break;
    }
    return {words, QStringLiteral("plain")};
}

ComplaintTexts::State ComplaintTexts::pressingOf(const ComplaintRow& row, UtcTime now)
{
    if (!row.toReview.empty()) {
        QStringList why;
        for (const ReviewReason reason : row.toReview) {
            why += reviewReasonLabel(reason);
        }
        return {why.join(QStringLiteral(" \u00B7 ")), QStringLiteral("near")};
    }
    const TicketStanding& standing = row.standing;
    if (row.ticket.complaint.isOpen() && standing.dueAt && (standing.overdue || standing.near)) {
        const QString what =
            standing.pressing == nullptr ? tr("Promised") : complaintClockLabel(standing.pressing->what);
        return {timedWords(what, *standing.dueAt, now),
                standing.overdue ? QStringLiteral("late") : QStringLiteral("near")};
    }
    return stateOf(row.ticket.complaint);
}

ComplaintTexts::State ComplaintTexts::clockOf(const ComplaintClock& clock, UtcTime now)
{
    const QString what = complaintClockLabel(clock.entry->what);
    if (clock.doneAt) {
        return clock.isUp(now) ? State{tr("%1: done, too late").arg(what), QStringLiteral("late")}
                               : State{tr("%1: done in time").arg(what), QStringLiteral("ok")};
    }
    if (!clock.path.due) {
        return {tr("%1: stands still").arg(what), QStringLiteral("plain")};
    }
    return {timedWords(what, *clock.path.due, now), clock.isUp(now)     ? QStringLiteral("late")
                                                    : clock.isNear(now) ? QStringLiteral("near")
                                                                        : QStringLiteral("plain")};
}

QString ComplaintTexts::spanOf(const ClockSpan& span)
{
    if (span.unit == ClockSpan::Unit::Days) {
        return tr("%n day(s)", nullptr, static_cast<int>(span.amount));
    }
    return lengthText(std::chrono::minutes{span.amount});
}

QString ComplaintTexts::pathOf(const ComplaintClock& clock, const TimeZone& zone, UtcTime now)
{
    QStringList parts;
    parts += clock.entry->calendar.empty() ? tr("%1, round the clock").arg(spanOf(clock.entry->most))
                                           : tr("%1 of working time").arg(spanOf(clock.entry->most));
    parts += tr("from %1").arg(whenText(clock.from, zone, now));
    for (const ClockDay& day : clock.path.days) {
        const QString name = dayText(zone.startOf(day.day), zone, now);
        switch (day.why) {
        case ClockDay::Why::Counted:
            parts += day.minutes > 0 ? tr("%1 counts %2").arg(name, lengthText(std::chrono::minutes{day.minutes}))
                                     : tr("%1 counts").arg(name);
            break;
        case ClockDay::Why::Begun:
            parts += tr("%1 is not counted: it begins then").arg(name);
            break;
        case ClockDay::Why::Off:
            parts += tr("%1 nobody works").arg(name);
            break;
        case ClockDay::Why::Paused:
            parts += tr("%1 it stood still").arg(name);
            break;
        }
    }
    if (clock.path.stood > Milliseconds{0}) {
        parts += tr("stood still for %1 in all").arg(lengthText(clock.path.stood));
    }
    parts +=
        clock.path.due ? tr("up at %1").arg(whenText(*clock.path.due, zone, now)) : tr("goes on when the ticket does");
    return parts.join(QStringLiteral(" \u2192 "));
}

QString ComplaintTexts::entryOf(const ComplaintEntry& entry, const TimeZone& zone, UtcTime now)
{
    using Kind = ComplaintEntry::Kind;
    QString head = complaintEntryLabel(entry.kind);
    switch (entry.kind) {
    case Kind::Stepped:
        head = complaintStateLabel(entry.state);
        if (!entry.reason.empty()) {
            head += QStringLiteral(" \u00B7 ") + waitingReasonLabel(entry.reason);
        }
        if (!entry.whom.empty()) {
            head += QStringLiteral(" \u2192 ") + toQt(entry.whom);
        }
        break;
    case Kind::Asked:
        head += QStringLiteral(" \u2192 ") + departmentLabel(entry.whom);
        break;
    case Kind::Escalated:
        head += QStringLiteral(" \u2192 ") + escalatedToLabel(entry.whom);
        break;
    case Kind::Followed:
        if (entry.satisfied) {
            head += QStringLiteral(" \u00B7 ") + (*entry.satisfied ? tr("satisfied") : tr("not satisfied"));
        }
        break;
    default:
        break;
    }
    if (entry.due) {
        head += QStringLiteral(" \u00B7 ") + tr("by %1").arg(whenText(*entry.due, zone, now));
    }
    const QString words = complaintEntryWords(entry).simplified();
    return words.isEmpty() ? head : head + QStringLiteral(": ") + words;
}

QString ComplaintTexts::obstacle(const Problem& problem)
{
    Problem named = problem;
    if (!named.args.empty() && problem.code == closeDepartmentOpen) {
        named.args.front() = fromQt(departmentLabel(problem.args.front()));
    } else if (!named.args.empty() && problem.code == closeEscalationOpen) {
        named.args.front() = fromQt(escalatedToLabel(problem.args.front()));
    }
    return problemText(named);
}

QString ComplaintTexts::whoOf(const Complaint& complaint)
{
    QStringList parts{callerLabel(complaint.name, complaint.title, false), toQt(complaint.place)};
    parts.removeAll(QString());
    return parts.isEmpty() && complaint.phone ? phoneText(complaint.phone->display()) : parts.join(QLatin1Char(' '));
}

QString ComplaintTexts::aboutOf(const Complaint& complaint)
{
    return paragraph(complaint.summary.empty() ? complaint.issue : complaint.summary);
}

QString ComplaintTexts::shortNumber(const std::string& number)
{
    constexpr std::size_t beforeMonth = std::string_view{"TS-2026"}.size();
    return toQt(number.size() > beforeMonth && number.starts_with("TS-") ? number.substr(beforeMonth) : number);
}

QString ComplaintTexts::haystack(const ComplaintRow& row)
{
    const Complaint& complaint = row.ticket.complaint;
    QStringList parts{toQt(complaint.number),  whoOf(complaint),     toQt(complaint.issue),
                      toQt(complaint.summary), toQt(complaint.area), row.responsible};
    if (complaint.phone) {
        parts += toQt(complaint.phone->digits());
    }
    if (!complaint.category.empty()) {
        parts += complaintCategoryLabel(complaint.category);
    }
    return parts.join(QLatin1Char(' ')).toCaseFolded();
}

} // namespace frontdesk
