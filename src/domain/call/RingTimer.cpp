#include "domain/call/RingTimer.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// Settings may hold anything: a line without a ring or with negative pauses would never come to an end.
RingCadence soundCadence(RingCadence cadence)
{
    return {.on = std::max(cadence.on, Milliseconds{1}), .off = std::max(cadence.off, Milliseconds{0})};
}

} // namespace

RingTimer::RingTimer(RingCadence cadence, RingLimit limit) : m_cadence(soundCadence(cadence)), m_limit(limit) {}

void RingTimer::ring(SteadyTime at)
{
    if (m_byCadence) {
        return;
    }
    if (!m_first) {
        m_first = at;
        m_looked = at;
        m_heard = 1;
        return;
    }
    look(at);
    const Span since = awake(at, m_slept) - m_last;
    if (since <= m_cadence.on / 2) {
        return;
    }
    m_last += since;
    ++m_heard;
}

void RingTimer::startByCadence(SteadyTime at)
{
    if (m_first) {
        return;
    }
    m_first = at;
    m_looked = at;
    m_byCadence = true;
}

void RingTimer::look(SteadyTime now)
{
    if (!m_first || now <= m_looked) {
        return;
    }
    m_slept = sleptAt(now);
    m_looked = now;
}

RingState RingTimer::at(SteadyTime now) const
{
    RingState state;
    if (!m_first) {
        return state;
    }
    const Span slept = sleptAt(now);
    const Span since = awake(now, slept);
    Span shown = since;
    if (m_byCadence) {
        state.rings = static_cast<int>(since / m_cadence.period()) + 1;
        state.sounding = since % m_cadence.period() < m_cadence.on;
    } else {
        state.rings = m_heard;
        state.sounding = since < m_last + m_cadence.on;
        state.silent = since >= silentFrom();
        if (state.silent) {
            shown = m_last + m_cadence.on; // it was quiet from there on
        }
    }
    state.near = m_limit.near > 0 && state.rings >= m_limit.near;
    state.late = m_limit.most > 0 && state.rings > m_limit.most;
    state.elapsed = std::chrono::floor<Milliseconds>(shown);
    if (const auto next = nextChange(since)) {
        state.nextWake = now + (*next - since);
    }
    return state;
}

RingTimer::Span RingTimer::sleptAt(SteadyTime now) const
{
    if (now <= m_looked) {
        return m_slept;
    }
    const Span gap = now - m_looked;
    const Span then = awake(m_looked, m_slept);
    const auto next = nextChange(then);
    const bool overslept = next && gap > *next - then + mostOversleep;
    return overslept ? m_slept + gap : m_slept;
}

RingTimer::Span RingTimer::awake(SteadyTime now, Span slept) const
{
    return m_first ? std::max(Span{0}, now - *m_first - slept) : Span{0};
}

std::optional<RingTimer::Span> RingTimer::nextChange(Span since) const
{
    if (m_byCadence) {
        const Span period = m_cadence.period();
        const Span begun = since / period * period;
        const bool sounding = m_cadence.off > Milliseconds{0} && since - begun < m_cadence.on;
        return sounding ? begun + m_cadence.on : begun + period;
    }
    if (since < m_last + m_cadence.on) {
        return m_last + m_cadence.on;
    }
    if (since < silentFrom()) {
        return silentFrom();
    }
    return std::nullopt;
}

} // namespace frontdesk
