#pragma once

#include "base/Clock.h"
#include "domain/Lanes.h"
#include "domain/people/Actor.h"

#include <memory>
#include <optional>

namespace frontdesk {

/// Removes identity numbers whose time is over: when the desk starts, and every hour while it runs. GUI thread; the
/// work is done on the write lane.
class IdentityPurge {
public:
    static constexpr Milliseconds interval{3'600'000};

    /// Lanes and clock must outlive it. @param actor the program itself
    IdentityPurge(Lanes& lanes, const Clock& clock, Actor actor);

    /// When look() wants to be called; nothing while the lane is at it.
    [[nodiscard]] std::optional<SteadyTime> nextWake() const;
    void look();

private:
    void replied(const Result<int>& purged);

    Lanes& m_lanes;
    const Clock& m_clock;
    Actor m_actor;
    SteadyTime m_next;
    bool m_sent = false;
    std::shared_ptr<const bool> m_alive; ///< replies ask it: the lanes may outlive this
};

} // namespace frontdesk
