#include "panels/call/CallTexts.h"

#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

namespace frontdesk {

bool CallTexts::isMissedOpen(const Call& call)
{
    return call.live.outcome == CallOutcome::Missed && !call.dealtWith && !call.voided;
}

QString CallTexts::toCallBack() { return tr("To call back"); }

QString CallTexts::toComplete() { return tr("To complete"); }

CallTexts::Result CallTexts::resultOf(const ListedCall& call)
{
    if (call.voided) {
        return {tr("Voided"), QStringLiteral("plain")};
    }
    if (!call.dealtHow.empty()) {
        return {missedAnswerLabel(call.dealtHow), QStringLiteral("ok")};
    }
    if (call.outcome == CallOutcome::Missed) {
        return {toCallBack(), QStringLiteral("late")};
    }
    if (call.toComplete) {
        return {toComplete(), QStringLiteral("near")};
    }
    if (call.outcome == CallOutcome::WrongNumber) {
        return {outcomeLabel(call.outcome), QStringLiteral("plain")};
    }
    if (!call.operatorId) {
        return {tr("Recorded"), QStringLiteral("plain")};
    }
    return {tr("Recorded"), QStringLiteral("ok")};
}

QString CallTexts::number(const Call& call)
{
    return call.caller.phone ? toQt(call.caller.phone->display()) : phoneText(call.live.callerId);
}

QString CallTexts::caller(const ListedCall& call)
{
    if (!call.caller.name.empty() || call.caller.nameDeclined) {
        return callerLabel(call.caller.name, call.caller.title, call.caller.nameDeclined);
    }
    const QString digits = call.caller.phone ? toQt(call.caller.phone->display()) : phoneText(call.callerId);
    return digits.isEmpty() ? tr("Unknown caller") : digits;
}

QString CallTexts::rings(const ListedCall& call)
{
    const QString count = tr("%n ring(s)", "heard before the answer", call.ringCount);
    if (call.outcome == CallOutcome::Missed) {
        return tr("%1, missed", "rings").arg(count);
    }
    return call.late ? tr("%1, late", "rings").arg(count) : count;
}

QString CallTexts::hold(const CallHold& hold, const TimeZone& zone)
{
    QStringList parts{clockText(hold.startedAt, zone), holdReasonLabel(hold.reason),
                      durationText(std::chrono::seconds{hold.seconds})};
    if (hold.consent) {
        parts += tr("agreed to wait");
    }
    if (hold.overLimit) {
        parts += tr("past the limit");
    }
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString CallTexts::firstLine(const Call& call) { return toQt(firstLineOf(call.keyPoints, call.requestedItems)); }

QString CallTexts::haystack(const Call& call)
{
    QStringList parts{caller(call),
                      number(call),
                      toQt(call.caller.place),
                      categoryLabel(call.category),
                      toQt(call.keyPoints),
                      toQt(call.requestedItems),
                      resultOf(call).words,
                      toQt(call.live.callerId)};
    if (call.caller.phone) {
        parts += toQt(call.caller.phone->digits());
    }
    return parts.join(QLatin1Char('\n')).toCaseFolded();
}

} // namespace frontdesk
