#include "panels/call/CallDetail.h"

#include "domain/guidance/GuidanceSession.h"
#include "domain/guidance/RuleBooks.h"
#include "panels/call/CallTexts.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QFormLayout>
#include <QLabel>
#include <QMap>
#include <QRegularExpression>

namespace frontdesk {

namespace {

QString dotted(const QStringList& parts) { return parts.join(QStringLiteral(" \u00B7 ")); }

void addRow(QFormLayout* rows, const QString& title, const QString& words)
{
    if (words.isEmpty()) {
        return;
    }
    auto* name = new QLabel(title);
    name->setTextFormat(Qt::PlainText);
    name->setProperty("class", QStringLiteral("muted"));
    auto* value = new QLabel(words);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(title + QLatin1String(": ") + words);
    rows->addRow(name, value);
}

/// The rule ids of an entry, looked up in the book that the call was taken under.
QStringList clausesOf(const RuleBook& book, const QString& key)
{
    const std::string pack = fromQt(key.section(QLatin1Char('/'), 0, 0));
    const std::string id = fromQt(key.section(QLatin1Char('/'), 1, 1));
    QStringList clauses;
    for (const Pack& each : book.packs()) {
        if (each.id != pack) {
            continue;
        }
        const auto take = [&](const auto& entries) {
            for (const auto& entry : entries) {
                if (entry.head.id == id) {
                    for (const std::string& rule : entry.head.source) {
                        clauses += toQt(rule);
                    }
                }
            }
        };
        take(each.prompts);
        take(each.checklists);
        take(each.forbids);
    }
    clauses.removeDuplicates();
    return clauses;
}

} // namespace

void CallDetail::showFacts(QFormLayout* rows) const
{
    const Call& call = m_data->call;
    const TimeZone& zone = m_around.zone;
    const QString place = toQt(call.caller.place);
    addRow(rows, tr("Caller"),
           dotted(QStringList{CallTexts::caller(call), place, CallTexts::number(call)}.filter(
               QRegularExpression(QStringLiteral(".")))));
    addRow(rows, tr("Matter"), categoryLabel(call.category));
    addRow(rows, tr("Key points"), toQt(call.keyPoints));
    addRow(rows, tr("What is asked of us"), toQt(call.requestedItems));
    QStringList times{lineLabel(call.live.line, call.live.lineLabel, call.live.lineKind), CallTexts::rings(call)};
    if (call.live.answeredAt) {
        times += tr("answered %1").arg(clockSecondsText(*call.live.answeredAt, zone));
        times += tr("talked %1").arg(durationText(Milliseconds{call.live.talkedMillis}));
    }
    if (call.live.endedAt) {
        times += tr("ended %1").arg(clockSecondsText(*call.live.endedAt, zone));
    }
    if (call.live.dropped) {
        times += tr("cut off");
    }
    addRow(rows, tr("Call"), dotted(times));
    if (call.live.late && !call.lateReason.empty()) {
        addRow(rows, tr("Late because"),
               call.lateReasonInferred ? tr("%1 (known by the console)").arg(lateReasonLabel(call.lateReason))
                                       : lateReasonLabel(call.lateReason));
    }
    if (call.live.outcome == CallOutcome::Answered) {
        addRow(rows, tr("Read back"), call.recapConfirmed ? tr("Yes") : tr("No"));
    }
    if (call.voided) {
        addRow(rows, tr("Voided"),
               dotted({whenText(call.voided->at, zone, m_around.clock.now()), toQt(call.voided->reason)}));
    }
}

void CallDetail::showMore(QFormLayout* rows) const
{
    const Call& call = m_data->call;
    const TimeZone& zone = m_around.zone;
    const UtcTime now = m_around.clock.now();
    QStringList lines;
    for (const CallHold& hold : call.live.holds) {
        lines += CallTexts::hold(hold, zone);
    }
    addRow(rows, tr("Holds"), lines.join(QLatin1Char('\n')));
    lines.clear();
    for (const Promise& promise : m_data->promises) {
        lines += dotted({promiseKindLabel(promise.kind), tr("by %1").arg(whenText(promise.dueAt, zone, now)),
                         phoneText(promise.phone), promiseStateLabel(promise.state)});
    }
    addRow(rows, tr("Promises"), lines.join(QLatin1Char('\n')));
    if (m_editing) {
        return;
    }
    lines.clear();
    const RuleBook* book = m_around.books.find(call.ruleBook);
    const QMap<QString, QString> words{{QStringLiteral("shown"), tr("shown")},
                                       {QStringLiteral("ticked"), tr("ticked")},
                                       {QStringLiteral("dismissed"), tr("put away")},
                                       {QStringLiteral("flagged"), tr("not to be said")}};
    const GuidanceSession session = GuidanceSession::readFrom(call.guidance, "");
    for (const GuidanceSession::Event& event : session.log()) {
        const QString what = toQt(event.what);
        const QString key = toQt(event.key);
        QStringList parts{clockSecondsText(event.at, zone), words.value(what, what), key};
        if (book != nullptr) {
            parts += clausesOf(*book, key);
        }
        lines += dotted(parts);
    }
    addRow(rows, tr("Guidance"), lines.join(QLatin1Char('\n')));
    lines.clear();
    for (const AuditEntry& entry : m_data->history) {
        lines +=
            dotted({whenText(entry.at, zone, now), auditActionLabel(entry.action),
                    entry.actor.staff ? tr("by %1").arg(toQt(entry.actor.staff->toString())) : tr("nobody signed in")});
    }
    addRow(rows, tr("History"), lines.join(QLatin1Char('\n')));
}

} // namespace frontdesk
