#pragma once

#include "domain/DeskTime.h"
#include "domain/matter/MatterSnapshot.h"

#include <optional>

namespace frontdesk {

enum class MatterState {
    AtHand, ///< being served
    Parked, ///< waits at the counter
    Ended,  ///< gone; not saved yet
};

/// From the packs, fixed when the matter begins: how long somebody may wait.
struct MatterLimits {
    Milliseconds waitMost{0}; ///< 0: none
    Milliseconds waitNear{0};
    bool operator==(const MatterLimits&) const = default;
};

struct WaitState {
    Milliseconds elapsed{0}; ///< of this wait
    bool near = false;
    bool over = false; ///< the moment visitor.waiting.long
};

/// One person at the counter, from coming up to leaving: a pure state machine fed by events and times. Each event that
/// does not fit the state is ignored and answered with false. Clocks stand while the machine sleeps.
class LiveMatter {
public:
    /// Begins at hand. @param snapshot of a draft: its times go on being counted
    LiveMatter(MatterLimits limits, MatterSnapshot snapshot, DeskTime now);

    bool park(DeskTime now);
    bool takeUp(DeskTime now);
    bool end(DeskTime now);
    /// Lets time pass: notices that a wait has become long. @return true when something shown or recorded has changed
    bool look(DeskTime now);

    [[nodiscard]] MatterState state() const { return m_state; }
    [[nodiscard]] std::optional<WaitState> waiting(SteadyTime now) const; ///< while parked
    [[nodiscard]] Milliseconds served(SteadyTime now) const;
    /// Since the person came up, waits and all; up to the end.
    [[nodiscard]] Milliseconds total(SteadyTime now) const;
    [[nodiscard]] SteadyTime openedSteady() const { return m_opened; }
    [[nodiscard]] std::optional<SteadyTime> takenUpSteady() const { return m_takenUp; } ///< end of the last wait
    [[nodiscard]] bool lastWaitWasLong() const { return m_lastWaitLong; }
    [[nodiscard]] std::optional<SteadyTime> nextWake(SteadyTime now) const;
    [[nodiscard]] const MatterLimits& limits() const { return m_limits; }
    [[nodiscard]] const MatterSnapshot& snapshot() const { return m_snapshot; }
    /// The snapshot with what is still running counted up to now: what a draft keeps.
    [[nodiscard]] MatterSnapshot snapshotAt(SteadyTime now) const;

private:
    [[nodiscard]] Milliseconds sinceChange(SteadyTime now) const;
    void settle(SteadyTime now);

    MatterLimits m_limits;
    MatterSnapshot m_snapshot;
    MatterState m_state = MatterState::AtHand;
    SteadyTime m_opened;
    SteadyTime m_changed; ///< when the state began
    bool m_toldNear = false;
    bool m_lastWaitLong = false;
    std::optional<SteadyTime> m_takenUp;
};

} // namespace frontdesk
