#pragma once

#include "base/Clock.h"

#include <optional>

namespace frontdesk {

/// How a line rings. Mainland China: 1 s on, 4 s off.
struct RingCadence {
    Milliseconds on{1000};
    Milliseconds off{4000};
    [[nodiscard]] Milliseconds period() const { return on + off; }
};

/// From the pack's limit "rings". near and most are ring numbers.
struct RingLimit {
    int most = 0; ///< 0: no pack sets a limit, nothing is ever late
    int near = 0;
};

struct RingState {
    int rings = 0;
    bool sounding = false; ///< within the "on" part
    bool near = false;
    bool late = false;       ///< the ring after the last allowed one has begun
    bool silent = false;     ///< a heard line has been quiet for longer than its cadence allows: it stopped
    Milliseconds elapsed{0}; ///< since the first ring, sleep of the machine left out
    std::optional<SteadyTime> nextWake = {}; ///< when the state next changes by itself
};

/// Counts the rings of one line and says when an answer is late.
/// Pure: it is fed events with steady-clock times and never looks at a clock itself. Two ways of counting: each heard
/// ring is an event, or (a key was pressed) rings follow from the cadence. A gap between two looks that is longer
/// than the machine could have overslept is taken out of the count: a suspended machine adds no rings.
/// Source: M0-007, M1-005, M3-002, M4-005 (three rings), M4-079 (security post).
class RingTimer {
public:
    /// How much later than its cadence a ring may be heard before the line counts as silent: exchanges keep their
    /// cadence to a tenth, and a microphone or a busy machine adds some hundred milliseconds.
    static constexpr Milliseconds silenceTolerance{1000};
    /// How late a look may come on a machine that is only busy. Later than that, it slept.
    static constexpr Milliseconds mostOversleep{5000};

    RingTimer(RingCadence cadence, RingLimit limit);

    /// A ring was heard. A second report within half of the cadence's `on`, or of a time before the last ring, is the
    /// same ring. Ignored while the rings are counted by the cadence.
    void ring(SteadyTime at);
    void startByCadence(SteadyTime at); ///< count by the cadence from here; ignored once it rings
    /// Must be called at nextWake() at the latest; a much later call means that the machine slept.
    void look(SteadyTime now);
    [[nodiscard]] RingState at(SteadyTime now) const;
    [[nodiscard]] bool started() const { return m_first.has_value(); }
    [[nodiscard]] bool slept() const { return m_slept > Span{0}; }

private:
    using Span = SteadyTime::duration;

    [[nodiscard]] Span sleptAt(SteadyTime now) const;
    /// Time since the first ring that the machine was awake.
    [[nodiscard]] Span awake(SteadyTime now, Span slept) const;
    /// When, in awake time, the state next changes by itself after `since`.
    [[nodiscard]] std::optional<Span> nextChange(Span since) const;
    [[nodiscard]] Span silentFrom() const { return m_last + m_cadence.period() + silenceTolerance; }

    RingCadence m_cadence;
    RingLimit m_limit;
    std::optional<SteadyTime> m_first;
    Span m_last{0}; ///< last heard ring, in awake time
    SteadyTime m_looked{};
    int m_heard = 0;
    bool m_byCadence = false;
    Span m_slept{0};
};

} // namespace frontdesk
