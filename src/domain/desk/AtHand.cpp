#include "domain/desk/AtHand.h"

#include <algorithm>

namespace frontdesk {

AtHand::AtHand(LineBoard& lines, CallRecorder& calls, MatterBoard& counter)
    : m_lines(lines), m_calls(calls), m_counter(counter)
{
    m_calls.addWatcher(this);
}

AtHand::~AtHand() { m_calls.removeWatcher(this); }

std::optional<MatterId> AtHand::somebodyCame()
{
    return m_counter.open(somebodyTalks() ? MatterBoard::Arrival::Waiting : MatterBoard::Arrival::Served);
}

bool AtHand::takeUp(MatterId id)
{
    if (m_counter.find(id) == nullptr || m_counter.atHand() == id) {
        return false;
    }
    for (const LineSettings& line : std::vector<LineSettings>{m_lines.lines()}) {
        const LineCall* call = m_lines.call(line.number);
        if (call != nullptr && call->live.state() == CallState::Talking) {
            m_lines.hold(line.number, std::string{counterReason});
        }
    }
    return m_counter.takeUp(id);
}

bool AtHand::takeUpNext()
{
    const auto next = m_counter.next();
    return next && takeUp(*next);
}

bool AtHand::askToWait()
{
    if (!m_counter.atHand()) {
        return false;
    }
    m_counter.putAside();
    return true;
}

void AtHand::choose(int line)
{
    if (m_lines.call(line) != nullptr) {
        m_counter.putAside();
    }
    m_lines.select(line);
}

std::optional<MatterId> AtHand::offered() const
{
    const auto wanted = [&](const LineSettings& line) { return m_lines.call(line.number) != nullptr; };
    const bool telephone = std::any_of(m_lines.lines().begin(), m_lines.lines().end(), wanted);
    return telephone || m_counter.atHand() ? std::nullopt : m_counter.next();
}

void AtHand::lineChanged(int)
{
    if (m_counter.atHand() && somebodyTalks()) {
        m_counter.putAside();
    }
}

bool AtHand::somebodyTalks() const
{
    return std::any_of(m_lines.lines().begin(), m_lines.lines().end(), [&](const LineSettings& line) {
        const LineCall* call = m_lines.call(line.number);
        return call != nullptr && call->live.state() == CallState::Talking;
    });
}

} // namespace frontdesk
