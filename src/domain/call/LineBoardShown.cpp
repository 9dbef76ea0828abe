// What becomes of a call whose line is wanted or done with, which line is shown, and who hears of it.
#include "domain/call/LineBoard.h"

#include <algorithm>
#include <utility>

namespace frontdesk {

void LineBoard::reportMissed(int line)
{
    const LineCall* missed = call(line);
    if (missed == nullptr) {
        return;
    }
    const CallToSave toKeep = saveOf(line, *missed, false);
    free(line);
    if (m_listener != nullptr) {
        m_listener->callMissed(toKeep);
    }
    changed(line);
    showNext();
}

void LineBoard::displace(int line)
{
    const LineCall* ended = call(line);
    if (ended == nullptr) {
        return;
    }
    const bool missed = ended->live.snapshot().outcome == CallOutcome::Missed;
    const CallToSave toKeep = saveOf(line, *ended, !missed);
    m_calls.erase(line);
    if (m_listener != nullptr) {
        m_listener->callDisplaced(toKeep);
    }
}

void LineBoard::free(int line)
{
    m_calls.erase(line);
    const bool stays = std::any_of(m_settings.lines.begin(), m_settings.lines.end(),
                                   [&](const LineSettings& one) { return one.number == line; });
    if (!stays) {
        std::erase_if(m_lines, [&](const LineSettings& one) { return one.number == line; });
    }
}

void LineBoard::noticeBusyRings()
{
    for (auto& [line, call] : m_calls) {
        if (anotherTalks(line) && call.live.otherLineTalks()) {
            ++call.touched;
        }
    }
}

void LineBoard::show(int line)
{
    if (line == m_selected) {
        return;
    }
    const int before = std::exchange(m_selected, line);
    tell(before);
    tell(line);
}

void LineBoard::showNext()
{
    if (settingsOf(m_selected) == nullptr && !m_lines.empty()) {
        show(m_lines.front().number);
    }
    if (call(m_selected) != nullptr || m_calls.empty()) {
        return;
    }
    // What waits longest for a person comes first: a ring, then somebody on hold, then what is to be saved.
    const auto urgency = [](const LineCall& call) {
        const int rank = call.live.state() == CallState::Ringing ? 0 : call.isOpen() ? 1 : 2;
        return std::pair{rank, call.id.value()};
    };
    const auto next = std::min_element(m_calls.begin(), m_calls.end(), [&](const auto& a, const auto& b) {
        return urgency(a.second) < urgency(b.second);
    });
    show(next->first);
}

void LineBoard::changed(int line)
{
    std::vector<int> others;
    for (const auto& [number, call] : m_calls) {
        if (number != line && (call.standsOpen() || call.live.state() == CallState::Ringing)) {
            others.push_back(number);
        }
    }
    tell(line);
    for (const int other : others) {
        tell(other); // it sees this line in its facts
    }
}

void LineBoard::tell(int line)
{
    if (LineCall* there = find(line); there != nullptr) {
        there->moment = momentOf(line);
    }
    if (m_listener != nullptr) {
        m_listener->lineChanged(line);
    }
}

} // namespace frontdesk
