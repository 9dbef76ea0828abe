#include "panels/strip/LineTileText.h"

#include "text/Format.h"
#include "text/Labels.h"
#include "text/ShownLanguage.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace frontdesk {

namespace {

QString whoCalls(const LineCall& call)
{
    QStringList parts;
    const QString caller = callerLabel(call.form.callerName, call.form.title, call.form.nameDeclined);
    if (!caller.isEmpty()) {
        parts << caller;
    }
    if (!call.form.place.empty()) {
        parts << toQt(call.form.place);
    }
    if (parts.isEmpty() && !call.live.snapshot().callerId.empty()) {
        parts << phoneText(call.live.snapshot().callerId);
    }
    return parts.isEmpty() ? QCoreApplication::translate("LineTile", "Unknown caller")
                           : parts.join(QStringLiteral(" \u00b7 "));
}

void showRinging(LineTileState& state, const RingState& rings, QStringList& what)
{
    state.showsRings = true;
    state.rings = rings.rings;
    state.clock = stopwatchText(rings.elapsed);
    state.mood = rings.late   ? LineTileState::Mood::Late
                 : rings.near ? LineTileState::Mood::Near
                              : LineTileState::Mood::Calm;
    what << QCoreApplication::translate("LineTile", "Ring %1").arg(rings.rings);
    if (rings.late) {
        what << QCoreApplication::translate("LineTile", "late");
    }
}

void showTalk(LineTileState& state, const LineCall& call, SteadyTime now, QStringList& what)
{
    const CallSnapshot& seen = call.live.snapshot();
    if (const auto hold = call.live.holdState(now)) {
        state.clock = stopwatchText(hold->elapsed);
        state.mood = hold->over ? LineTileState::Mood::Late : LineTileState::Mood::Near;
        what << QCoreApplication::translate("LineTile", "On hold");
        if (hold->over) {
            what << QCoreApplication::translate("LineTile", "too long");
        } else if (hold->left > Milliseconds{0}) {
            what << QCoreApplication::translate("LineTile", "%1 s left").arg((hold->left.count() + 999) / 1000);
        }
        return;
    }
    state.clock = stopwatchText(call.live.talked(now));
    state.mood = LineTileState::Mood::Talking;
    what << QCoreApplication::translate("LineTile", "answered at ring %1").arg(std::max(1, seen.ringCount));
    if (seen.late) {
        state.showsRings = true;
        state.rings = seen.ringCount;
        state.mood = LineTileState::Mood::Late;
        what << QCoreApplication::translate("LineTile", "late");
    }
}

} // namespace

LineTileState lineTileState(const LineBoard& board, const LineSettings& line, TileShows shows)
{
    LineTileState state;
    state.selected = board.selected() == line.number;
    const QString label = lineLabel(line.number, line.label, line.kind);
    const LineCall* const call = board.call(line.number);
    if (call == nullptr) {
        state.who = label;
        state.what = board.sourceLost(line.number)
                         ? QCoreApplication::translate("LineTile", "Not connected; the key still works")
                         : QCoreApplication::translate("LineTile", "Free");
        state.mood = board.sourceLost(line.number) ? LineTileState::Mood::Near : LineTileState::Mood::Idle;
        return state;
    }
    state.ringsAllowed = call->live.limits().rings.most;
    const bool isOpen = shows == TileShows::Everything;
    state.who = isOpen ? whoCalls(*call) : label;
    QStringList what;
    if (isOpen) {
        what += label;
    }
    const SteadyTime now = board.now().steady;
    switch (call->live.state()) {
    case CallState::Ringing:
        showRinging(state, call->live.rings(now), what);
        break;
    case CallState::Talking:
    case CallState::Held:
        showTalk(state, *call, now, what);
        break;
    case CallState::Ended:
        state.mood = LineTileState::Mood::Done;
        state.clock = stopwatchText(Milliseconds{call->live.snapshot().talkedMillis});
        what << (call->restored ? QCoreApplication::translate("LineTile", "brought back, not saved yet")
                                : QCoreApplication::translate("LineTile", "ended, not saved yet"));
        break;
    }
    state.what = what.join(QStringLiteral(" \u00b7 "));
    return state;
}

} // namespace frontdesk
