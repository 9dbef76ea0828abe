#include "telephony/SimulatedLine.h"

#include <algorithm>
#include <vector>

namespace frontdesk {

void SimulatedLine::stop()
{
    m_ringing.clear();
    m_listener = nullptr;
}

void SimulatedLine::ring(const Plan& plan)
{
    if (m_listener == nullptr || m_ringing.contains(plan.line)) {
        return;
    }
    const SteadyTime now = m_clock.steady();
    m_ringing.insert_or_assign(plan.line, Ringing{plan, 0, now});
    if (!plan.callerId.empty()) {
        m_listener->ringEvent({plan.line, RingEvent::Kind::CallerId, now, plan.callerId, std::string{kind()}});
    }
    look(now);
}

void SimulatedLine::silence(int line) { m_ringing.erase(line); }

void SimulatedLine::look(SteadyTime now)
{
    // The listener may answer within the event and so silence a line: work on the numbers, look each line up again.
    std::vector<int> due;
    for (const auto& [line, ringing] : m_ringing) {
        if (ringing.next <= now) {
            due.push_back(line);
        }
    }
    for (const int line : due) {
        const auto at = m_ringing.find(line);
        if (at == m_ringing.end() || m_listener == nullptr) {
            continue;
        }
        Ringing& ringing = at->second;
        if (ringing.rung >= ringing.plan.rings) {
            m_ringing.erase(at);
            m_listener->ringEvent({line, RingEvent::Kind::Stopped, now, {}, std::string{kind()}});
            continue;
        }
        ++ringing.rung;
        const Milliseconds on = ringing.plan.on;
        const auto period = on + ringing.plan.off;
        // After a pause of the machine the next ring comes a whole period later, not at once.
        ringing.next = std::max(ringing.next + period, now + period / 2);
        if (m_play) {
            m_play(on);
        }
        m_listener->ringEvent({line, RingEvent::Kind::Ring, now, {}, std::string{kind()}});
    }
}

std::optional<SteadyTime> SimulatedLine::nextWake() const
{
    std::optional<SteadyTime> next;
    for (const auto& [line, ringing] : m_ringing) {
        next = next ? std::min(*next, ringing.next) : ringing.next;
    }
    return next;
}

} // namespace frontdesk
