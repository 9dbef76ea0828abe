#include "app/LineKeys.h"

#include "app/Wiring.h"

namespace frontdesk {

int LineKeys::meant() const
{
    const LineBoard& board = m_wiring.board();
    const auto rings = [&](int line) {
        const LineCall* const call = board.call(line);
        return call != nullptr && call->live.state() == CallState::Ringing;
    };
    if (rings(board.selected())) {
        return board.selected();
    }
    int longest = board.selected();
    Milliseconds waited{-1};
    for (const LineSettings& line : board.lines()) {
        if (rings(line.number)) {
            const Milliseconds elapsed = board.call(line.number)->live.rings(board.now().steady).elapsed;
            if (elapsed > waited) {
                waited = elapsed;
                longest = line.number;
            }
        }
    }
    return longest;
}

bool LineKeys::exists(int line) const
{
    for (const LineSettings& each : m_wiring.board().lines()) {
        if (each.number == line) {
            return true;
        }
    }
    return false;
}

void LineKeys::press(int line)
{
    if (m_wiring.board().call(line) == nullptr) {
        m_wiring.keySource().ringing(line);
    } else {
        m_wiring.board().lineKey(line);
    }
    m_wiring.ticker().rearm();
}

} // namespace frontdesk
