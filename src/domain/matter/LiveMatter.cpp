#include "domain/matter/LiveMatter.h"

#include <algorithm>
#include <utility>

namespace frontdesk {

LiveMatter::LiveMatter(MatterLimits limits, MatterSnapshot snapshot, DeskTime now)
    : m_limits(limits), m_snapshot(snapshot), m_opened(now.steady), m_changed(now.steady)
{
    if (m_snapshot.openedAt == UtcTime{}) {
        m_snapshot.openedAt = now.wall;
    }
    if (m_snapshot.endedAt) {
        m_state = MatterState::Ended;
    }
}

bool LiveMatter::park(DeskTime now)
{
    if (m_state != MatterState::AtHand) {
        return false;
    }
    settle(now.steady);
    m_state = MatterState::Parked;
    ++m_snapshot.waits;
    m_toldNear = false;
    m_lastWaitLong = false;
    return true;
}

bool LiveMatter::takeUp(DeskTime now)
{
    if (m_state != MatterState::Parked) {
        return false;
    }
    look(now);
    settle(now.steady);
    m_state = MatterState::AtHand;
    m_takenUp = now.steady;
    return true;
}

bool LiveMatter::end(DeskTime now)
{
    if (m_state == MatterState::Ended) {
        return false;
    }
    look(now);
    settle(now.steady);
    m_state = MatterState::Ended;
    m_snapshot.endedAt = now.wall;
    return true;
}

bool LiveMatter::look(DeskTime now)
{
    const auto wait = waiting(now.steady);
    if (!wait) {
        return false;
    }
    const bool newlyNear = wait->near && !std::exchange(m_toldNear, wait->near);
    const bool newlyLong = wait->over && !std::exchange(m_lastWaitLong, wait->over);
    m_snapshot.overLimit = m_snapshot.overLimit || wait->over;
    return newlyNear || newlyLong;
}

std::optional<WaitState> LiveMatter::waiting(SteadyTime now) const
{
    if (m_state != MatterState::Parked) {
        return std::nullopt;
    }
    WaitState wait{.elapsed = sinceChange(now)};
    const bool limited = m_limits.waitMost > Milliseconds{0};
    wait.over = limited && wait.elapsed >= m_limits.waitMost;
    wait.near = limited && (wait.over || (m_limits.waitNear > Milliseconds{0} && wait.elapsed >= m_limits.waitNear));
    return wait;
}

Milliseconds LiveMatter::served(SteadyTime now) const { return Milliseconds{snapshotAt(now).servedMillis}; }

Milliseconds LiveMatter::total(SteadyTime now) const
{
    const MatterSnapshot at = snapshotAt(now);
    return Milliseconds{at.servedMillis + at.waitedMillis};
}

std::optional<SteadyTime> LiveMatter::nextWake(SteadyTime now) const
{
    const auto wait = waiting(now);
    if (!wait || m_limits.waitMost == Milliseconds{0}) {
        return std::nullopt;
    }
    if (!m_toldNear && m_limits.waitNear > Milliseconds{0}) {
        return m_changed + m_limits.waitNear;
    }
    return m_lastWaitLong ? std::nullopt : std::optional{m_changed + m_limits.waitMost};
}

MatterSnapshot LiveMatter::snapshotAt(SteadyTime now) const
{
    MatterSnapshot at = m_snapshot;
    if (m_state == MatterState::AtHand) {
        at.servedMillis += sinceChange(now).count();
    } else if (m_state == MatterState::Parked) {
        at.waitedMillis += sinceChange(now).count();
    }
    return at;
}

Milliseconds LiveMatter::sinceChange(SteadyTime now) const
{
    return std::max(std::chrono::floor<Milliseconds>(now - m_changed), Milliseconds{0});
}

void LiveMatter::settle(SteadyTime now)
{
    m_snapshot = snapshotAt(now);
    m_changed = now;
}

} // namespace frontdesk
