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

CallTexts::Result CallTexts::resultOf(const Call& call)
{
    if (call.voided) {
        return {tr("Voided"), QStringLiteral("plain")};
    }
    if (isMissedOpen(call)) {
        return {toCallBack(), QStringLiteral("late")};
    }
    if (call.dealtWith) {
        return {missedAnswerLabel(call.dealtWith->how), QStringLiteral("ok")};
    }
    if (call.toComplete) {
        return {toComplete(), QStringLiteral("near")};
    }
    if (call.live.outcome == CallOutcome::WrongNumber) {
        return {outcomeLabel(call.live.outcome), QStringLiteral("plain")};
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

QString CallTexts::caller(const Call& call)
{
    if (!call.caller.name.empty() || call.caller.nameDeclined) {
        return callerLabel(call.caller.name, call.caller.title, call.caller.nameDeclined);
    }
    const QString digits = number(call);
    return digits.isEmpty() ? tr("Unknown caller") : digits;
}

QString CallTexts::rings(const Call& call)
{
    const QString count = tr("%n ring(s)", "heard before the answer", call.live.ringCount);
    if (call.live.outcome == CallOutcome::Missed) {
        return tr("%1, missed", "rings").arg(count);
    }
    return call.live.late ? tr("%1, late", "rings").arg(count) : count;
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

QString CallTexts::firstLine(const Call& call)
{
    const QString words = toQt(call.keyPoints.empty() ? call.requestedItems : call.keyPoints);
    return words.section(QLatin1Char('\n'), 0, 0);
}

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
