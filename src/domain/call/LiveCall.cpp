#include "domain/call/LiveCall.h"

#include <algorithm>

namespace frontdesk {
namespace {

Milliseconds wholeMillis(SteadyTime::duration span)
{
    return std::max(Milliseconds{0}, std::chrono::floor<Milliseconds>(span));
}

bool looksTheSame(const RingState& a, const RingState& b)
{
    return a.rings == b.rings && a.sounding == b.sounding && a.near == b.near && a.late == b.late;
}

} // namespace

LiveCall::LiveCall(RingCadence cadence, CallLimits limits, CallSnapshot start)
    : m_limits(limits), m_timer(cadence, limits.rings), m_snapshot(std::move(start))
{
    if (m_snapshot.outcome != CallOutcome::Open) {
        m_state = CallState::Ended;
    }
}

bool LiveCall::ring(DeskTime now)
{
    look(now);
    if (m_state != CallState::Ringing) {
        return false;
    }
    const bool first = !m_timer.started();
    const int before = m_timer.at(now.steady).rings;
    m_timer.ring(now.steady);
    if (first) {
        begin(now);
        return true;
    }
    settleRings(now.steady);
    return m_timer.at(now.steady).rings != before;
}

bool LiveCall::ringingByCadence(DeskTime now)
{
    look(now);
    if (m_state != CallState::Ringing || m_timer.started()) {
        return false;
    }
    m_timer.startByCadence(now.steady);
    begin(now);
    return true;
}

bool LiveCall::callerId(std::string digits)
{
    if (m_state == CallState::Ended || digits.empty() || digits == m_snapshot.callerId) {
        return false;
    }
    m_snapshot.callerId = std::move(digits);
    return true;
}

bool LiveCall::otherLineTalks()
{
    if (m_state != CallState::Ringing || !begun() || m_snapshot.otherLineBusy) {
        return false;
    }
    m_snapshot.otherLineBusy = true;
    return true;
}

bool LiveCall::answer(DeskTime now, bool otherLineBusy)
{
    look(now);
    if (m_state != CallState::Ringing || !m_timer.started()) {
        return false;
    }
    settleWait(now.steady);
    m_snapshot.late = m_timer.at(now.steady).late;
    m_snapshot.otherLineBusy = m_snapshot.otherLineBusy || otherLineBusy;
    m_snapshot.answeredAt = now.wall;
    m_answered = now.steady;
    m_state = CallState::Talking;
    return true;
}

bool LiveCall::hold(DeskTime now, std::string reason, bool consent)
{
    look(now);
    if (m_state != CallState::Talking) {
        return false;
    }
    m_snapshot.holds.push_back({.startedAt = now.wall, .reason = std::move(reason), .consent = consent});
    m_holdStarted = now.steady;
    m_resumed.reset();
    m_state = CallState::Held;
    return true;
}

bool LiveCall::setHoldConsent(bool consent)
{
    if (m_state != CallState::Held || m_snapshot.holds.back().consent == consent) {
        return false;
    }
    m_snapshot.holds.back().consent = consent;
    return true;
}

bool LiveCall::setHoldReason(std::string reason)
{
    if (m_state != CallState::Held || m_snapshot.holds.back().reason == reason) {
        return false;
    }
    m_snapshot.holds.back().reason = std::move(reason);
    return true;
}

bool LiveCall::resume(DeskTime now)
{
    look(now);
    if (m_state != CallState::Held) {
        return false;
    }
    settleHold(now);
    m_resumed = now.steady;
    m_state = CallState::Talking;
    return true;
}

bool LiveCall::end(DeskTime now, EndedBy by)
{
    look(now);
    if (m_state == CallState::Ended || !begun()) {
        return false;
    }
    if (m_state == CallState::Ringing) {
        finish(now, CallOutcome::Missed);
        return true;
    }
    m_snapshot.endedBy = by;
    finish(now, CallOutcome::Answered);
    return true;
}

bool LiveCall::drop(DeskTime now)
{
    look(now);
    if (m_state != CallState::Talking && m_state != CallState::Held) {
        return false;
    }
    m_snapshot.dropped = true;
    finish(now, CallOutcome::Answered);
    return true;
}

bool LiveCall::wrongNumber(DeskTime now)
{
    look(now);
    if (m_state == CallState::Ended) {
        if (m_snapshot.outcome != CallOutcome::Answered) {
            return false;
        }
        m_snapshot.outcome = CallOutcome::WrongNumber;
        return true;
    }
    if (m_state == CallState::Ringing && !answer(now, m_snapshot.otherLineBusy)) {
        return false;
    }
    finish(now, CallOutcome::WrongNumber);
    return true;
}

bool LiveCall::look(DeskTime now)
{
    if (!m_looked || m_state == CallState::Ended || now.steady < m_looked->steady) {
        return false;
    }
    const CallSnapshot before = m_snapshot;
    const SteadyTime last = m_looked->steady;
    const RingState ringsBefore = rings(last);
    const auto heldBefore = holdState(last);
    noticeClocks(now);
    if (m_state == CallState::Ringing) {
        settleRings(now.steady);
        if (m_timer.at(now.steady).silent) {
            finish(now, CallOutcome::Missed);
        }
    }
    const auto held = holdState(now.steady);
    const bool holdChanged = held && heldBefore && (held->near != heldBefore->near || held->over != heldBefore->over);
    if (held && held->over) {
        m_snapshot.holds.back().overLimit = true;
    }
    const bool ringsChanged = m_state == CallState::Ringing && !looksTheSame(ringsBefore, rings(now.steady));
    return ringsChanged || holdChanged || m_snapshot != before;
}

RingState LiveCall::rings(SteadyTime now) const
{
    if (m_state == CallState::Ringing) {
        return m_timer.at(now);
    }
    RingState state;
    state.rings = m_snapshot.ringCount;
    state.late = m_snapshot.late;
    state.elapsed = Milliseconds{m_snapshot.waitedMillis};
    return state;
}

std::optional<HoldState> LiveCall::holdState(SteadyTime now) const
{
    if (m_state != CallState::Held) {
        return std::nullopt;
    }
    HoldState state;
    state.elapsed = wholeMillis(now - m_holdStarted);
    state.left = std::max(Milliseconds{0}, m_limits.holdMost - state.elapsed);
    state.near = m_limits.holdNear > Milliseconds{0} && state.elapsed >= m_limits.holdNear;
    state.over = m_limits.holdMost > Milliseconds{0} && state.elapsed >= m_limits.holdMost;
    return state;
}

Milliseconds LiveCall::talked(SteadyTime now) const
{
    switch (m_state) {
    case CallState::Ringing:
        break;
    case CallState::Talking:
        return std::max(Milliseconds{0}, wholeMillis(now - m_answered) - m_heldBefore);
    case CallState::Held:
        return std::max(Milliseconds{0}, wholeMillis(m_holdStarted - m_answered) - m_heldBefore);
    case CallState::Ended:
        return Milliseconds{m_snapshot.talkedMillis};
    }
    return Milliseconds{0};
}

std::optional<SteadyTime> LiveCall::nextWake(SteadyTime now) const
{
    if (m_state == CallState::Ringing) {
        return m_timer.at(now).nextWake;
    }
    const auto held = holdState(now);
    if (!held) {
        return std::nullopt;
    }
    if (m_limits.holdNear > Milliseconds{0} && !held->near) {
        const SteadyTime near = m_holdStarted + m_limits.holdNear;
        const SteadyTime over = m_holdStarted + m_limits.holdMost;
        return m_limits.holdMost > Milliseconds{0} && !held->over ? std::min(near, over) : near;
    }
    if (m_limits.holdMost > Milliseconds{0} && !held->over) {
        return m_holdStarted + m_limits.holdMost;
    }
    return std::nullopt;
}

CallSnapshot LiveCall::snapshotAt(DeskTime now) const
{
    CallSnapshot snapshot = m_snapshot;
    if (m_state == CallState::Ringing) {
        const RingState state = m_timer.at(now.steady);
        snapshot.ringCount = state.rings;
        snapshot.waitedMillis = state.elapsed.count();
    }
    snapshot.talkedMillis = talked(now.steady).count();
    if (const auto held = holdState(now.steady)) {
        snapshot.holds.back().seconds = std::chrono::floor<std::chrono::seconds>(held->elapsed).count();
        snapshot.holds.back().overLimit = held->over;
    }
    return snapshot;
}

void LiveCall::begin(DeskTime now)
{
    m_snapshot.rangAt = now.wall;
    m_looked = now;
    settleRings(now.steady);
}

void LiveCall::noticeClocks(DeskTime now)
{
    const auto steadily = now.steady - m_looked->steady;
    const auto drift = std::chrono::abs((now.wall - m_looked->wall) - steadily);
    if (drift > clockTolerance) {
        m_snapshot.clockJumped = true;
    }
    if (m_state == CallState::Held) {
        const auto due = nextWake(m_looked->steady);
        if (due && now.steady > *due + RingTimer::mostOversleep) {
            m_snapshot.slept = true;
        }
    }
    m_looked = now;
}

void LiveCall::settleHold(DeskTime now)
{
    const auto held = holdState(now.steady);
    if (!held) {
        return;
    }
    CallHold& hold = m_snapshot.holds.back();
    hold.seconds = std::chrono::floor<std::chrono::seconds>(held->elapsed).count();
    hold.ended = true;
    hold.overLimit = held->over;
    m_heldBefore += held->elapsed;
}

void LiveCall::settleRings(SteadyTime now)
{
    m_timer.look(now);
    m_snapshot.ringCount = m_timer.at(now).rings;
    m_snapshot.slept = m_snapshot.slept || m_timer.slept();
}

void LiveCall::settleWait(SteadyTime now)
{
    settleRings(now);
    m_snapshot.waitedMillis = m_timer.at(now).elapsed.count();
}

void LiveCall::finish(DeskTime now, CallOutcome outcome)
{
    if (m_state == CallState::Ringing) {
        settleWait(now.steady);
    }
    m_snapshot.talkedMillis = talked(now.steady).count();
    settleHold(now);
    m_snapshot.endedAt = now.wall;
    m_snapshot.outcome = outcome;
    m_state = CallState::Ended;
}

} // namespace frontdesk
