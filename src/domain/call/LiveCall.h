#pragma once

#include "domain/DeskTime.h"
#include "domain/call/CallSnapshot.h"
#include "domain/call/RingTimer.h"

#include <optional>
#include <string>

namespace frontdesk {

enum class CallState { Ringing, Talking, Held, Ended };

/// From the packs' limits, fixed when the call begins.
struct CallLimits {
    RingLimit rings = {};
    Milliseconds holdMost{0}; ///< 0: none. Source: M0-329, M3-010
    Milliseconds holdNear{0};
};

struct HoldState {
    Milliseconds elapsed{0};
    Milliseconds left{0};
    bool near = false;
    bool over = false; ///< the moment call.hold.limit. Source: M3-011
};

/// One call on one line, from its first ring to its end: a pure state machine fed by events and times.
/// Each event that does not fit the state is ignored and answered with false. Every event first lets the time up to it
/// pass, so that what comes out does not hang on how often somebody looked.
class LiveCall {
public:
    /// How far the wall clock may drift from the steady one between two looks before it counts as set by somebody;
    /// time servers correct a running machine in smaller steps.
    static constexpr Milliseconds clockTolerance{2000};

    /// @param start line, kind and source; a snapshot with an outcome (from a draft) makes a call that has ended
    LiveCall(RingCadence cadence, CallLimits limits, CallSnapshot start);

    bool ring(DeskTime now);             ///< a ring was heard (the first one begins the call)
    bool ringingByCadence(DeskTime now); ///< a key says that it rings
    bool callerId(std::string digits);
    bool otherLineTalks(); ///< while this one rings, another call is being talked on
    bool answer(DeskTime now, bool otherLineBusy);
    bool hold(DeskTime now, std::string reason, bool consent);
    bool setHoldConsent(bool consent);
    bool setHoldReason(std::string reason);
    bool resume(DeskTime now);
    bool end(DeskTime now, EndedBy by); ///< ends the talk; while ringing: the ringing stopped, the call is missed
    bool drop(DeskTime now);            ///< cut off by accident. Source: M1-041
    /// Ends a talk as a wrong number; answers first when it rings; marks an answered call that has just ended.
    bool wrongNumber(DeskTime now);
    /// Lets time pass: notices silence of a heard line (missed), hold limits, sleep and a set wall clock.
    /// @return true when something that is shown or recorded has changed
    bool look(DeskTime now);

    [[nodiscard]] CallState state() const { return m_state; }
    [[nodiscard]] bool begun() const { return m_timer.started() || m_state != CallState::Ringing; }
    [[nodiscard]] RingState rings(SteadyTime now) const;
    [[nodiscard]] std::optional<HoldState> holdState(SteadyTime now) const;
    [[nodiscard]] Milliseconds talked(SteadyTime now) const;
    [[nodiscard]] SteadyTime answeredSteady() const { return m_answered; }              ///< of use once it is talked on
    [[nodiscard]] std::optional<SteadyTime> resumedSteady() const { return m_resumed; } ///< end of the last hold
    [[nodiscard]] std::optional<SteadyTime> nextWake(SteadyTime now) const;
    [[nodiscard]] const CallLimits& limits() const { return m_limits; }
    [[nodiscard]] const CallSnapshot& snapshot() const { return m_snapshot; }
    /// The snapshot with what is still running counted up to now: what a draft keeps.
    [[nodiscard]] CallSnapshot snapshotAt(DeskTime now) const;

private:
    void begin(DeskTime now);
    void noticeClocks(DeskTime now);
    void settleHold(DeskTime now);
    void settleRings(SteadyTime now);
    void settleWait(SteadyTime now);
    void finish(DeskTime now, CallOutcome outcome);

    CallState m_state = CallState::Ringing;
    CallLimits m_limits;
    RingTimer m_timer;
    CallSnapshot m_snapshot;
    SteadyTime m_answered{};
    SteadyTime m_holdStarted{};
    Milliseconds m_heldBefore{0};
    std::optional<SteadyTime> m_resumed;
    std::optional<DeskTime> m_looked;
};

} // namespace frontdesk
