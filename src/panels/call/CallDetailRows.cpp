#include "panels/call/CallDetail.h"

#include "domain/guidance/GuidanceSession.h"
#include "domain/guidance/RuleBooks.h"
#include "panels/call/CallTexts.h"
#include "rules/Engine.h"
#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QFormLayout>
#include <QLabel>
#include <QMap>
#include <QRegularExpression>
#include <algorithm>

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

/// The log keeps which words were shown and not what stood in their slots: a gap says so.
Slots withGaps(std::string_view sentence, Slots known)
{
    for (const std::string& slot : slotsIn(sentence)) {
        known.try_emplace(slot, "\u2026");
    }
    return known;
}

/// An entry of the guidance log in words, and the clauses behind it.
struct LoggedEntry {
    QString words;
    QStringList clauses;
};

/// Prompts are named "pack/id" and steps "pack/checklist/step". Nothing comes back for a key that the book does not
/// have.
LoggedEntry entryOf(const RuleBook& book, const QString& key, const Slots& known)
{
    const QStringList parts = key.split(QLatin1Char('/'));
    const std::string pack = fromQt(parts.value(0));
    const std::string id = fromQt(parts.value(1));
    const std::string step = fromQt(parts.value(2));
    const auto sayOr = [&](const std::vector<std::string>& say, const LocalText& text) {
        return say.empty() ? shown(text) : toQt(fillSlots(say.front(), withGaps(say.front(), known)));
    };
    for (const Pack& each : book.packs()) {
        if (each.id != pack) {
            continue;
        }
        LoggedEntry found;
        const auto look = [&](const auto& entries, auto wordsOf) {
            for (const auto& entry : entries) {
                if (entry.head.id == id && found.words.isEmpty()) {
                    found.words = wordsOf(entry);
                    for (const std::string& rule : entry.head.source) {
                        found.clauses += toQt(rule);
                    }
                }
            }
        };
        if (!step.empty()) {
            look(each.checklists, [&](const ChecklistEntry& list) {
                const auto at = std::find_if(list.steps.begin(), list.steps.end(),
                                             [&](const StepEntry& one) { return one.id == step; });
                return at == list.steps.end() ? QString() : shown(at->text);
            });
        } else {
            look(each.prompts, [&](const PromptEntry& prompt) { return sayOr(prompt.say, prompt.text); });
            look(each.forbids, [&](const ForbidEntry& forbid) { return sayOr(forbid.text, {}); });
            look(each.phrases, [&](const PhraseEntry& phrase) { return sayOr(phrase.say, phrase.category); });
        }
        if (!found.words.isEmpty()) {
            return found;
        }
    }
    return {};
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
    addRow(rows, tr("Matter"),
           call.emergencyKind.empty() ? categoryLabel(call.category)
                                      : dotted({categoryLabel(call.category), emergencyKindLabel(call.emergencyKind)}));
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
        if (promise.state == PromiseState::Open) {
            continue; // stands above, to be kept
        }
        lines += dotted({promiseKindLabel(promise.kind), tr("by %1").arg(whenText(promise.dueAt, zone, now)),
                         phoneText(promise.phone), promiseStateLabel(promise.state)});
    }
    addRow(rows, tr("Promises"), lines.join(QLatin1Char('\n')));
    if (m_editing) {
        return;
    }
    addRow(rows, tr("Guidance"), guidanceLines().join(QLatin1Char('\n')));
    lines.clear();
    for (const AuditEntry& entry : m_data->history) {
        lines +=
            dotted({whenText(entry.at, zone, now), auditActionLabel(entry.action), m_data->staff.doneBy(entry.actor)});
    }
    addRow(rows, tr("History"), lines.join(QLatin1Char('\n')));
}

QStringList CallDetail::guidanceLines() const
{
    const Call& call = m_data->call;
    const RuleBook& book = bookOfCall();
    const Slots known = slotsOfCall(book);
    const QMap<QString, QString> words{{QStringLiteral("shown"), tr("shown")},
                                       {QStringLiteral("ticked"), tr("ticked")},
                                       {QStringLiteral("dismissed"), tr("put away")},
                                       {QStringLiteral("flagged"), tr("not to be said")}};
    QStringList lines;
    const GuidanceSession session = GuidanceSession::readFrom(call.guidance, "");
    for (const GuidanceSession::Event& event : session.log()) {
        const QString what = toQt(event.what);
        const QString key = toQt(event.key);
        const LoggedEntry entry = entryOf(book, key, known);
        QStringList parts{clockSecondsText(event.at, m_around.zone),
                          event.whom.empty() ? words.value(what, what) : tr("told %1").arg(toQt(event.whom)),
                          entry.words.isEmpty() ? key : entry.words};
        lines += dotted(parts + entry.clauses);
    }
    return lines;
}

} // namespace frontdesk
