#pragma once

#include "base/Clock.h"
#include "domain/call/CallSnapshot.h"
#include "domain/call/RingSource.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace frontdesk {

/// A line that exists only here, for practice and for showing the program: it rings by the line's cadence, gives a
/// caller's number, and stops when it is answered or after some rings. It uses no timer of its own: look() at
/// nextWake(). GUI thread.
class SimulatedLine final : public RingSource {
public:
    struct Plan {
        int line = 1;
        std::string callerId = {}; ///< digits; empty: none is shown
        int rings = 8;             ///< then the caller gives up
        Milliseconds on{1000};
        Milliseconds off{4000};
    };

    explicit SimulatedLine(const Clock& clock) : m_clock(clock) {}
    [[nodiscard]] std::string_view kind() const override { return sourceSimulated; }
    void start(RingListener& listener) override { m_listener = &listener; }
    void stop() override;

    void ring(const Plan& plan); ///< a call comes in; a line that rings already goes on
    void silence(int line);      ///< answered or taken away: no more rings, and no Stopped event
    void look(SteadyTime now);   ///< rings what is due; late calls never ring twice at once
    [[nodiscard]] std::optional<SteadyTime> nextWake() const;
    [[nodiscard]] bool isRinging(int line) const { return m_ringing.contains(line); }
    /// Called at the beginning of each ring (the sound hangs on it).
    void onRing(std::function<void(Milliseconds on)> play) { m_play = std::move(play); }

private:
    struct Ringing {
        Plan plan;
        int rung = 0;
        SteadyTime next;
    };
    const Clock& m_clock;
    RingListener* m_listener = nullptr;
    std::map<int, Ringing> m_ringing;
    std::function<void(Milliseconds)> m_play;
};

} // namespace frontdesk
