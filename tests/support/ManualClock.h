#pragma once

#include "base/Clock.h"

#include <atomic>

namespace frontdesk {

/// A clock moved by hand. advance() lets time pass; the wall clock alone is set as a person would set it, and the
/// steady clock alone moves as on a machine whose steady clock goes on while it sleeps. Callable from every thread.
class ManualClock final : public Clock {
public:
    static constexpr std::int64_t startMillis = 1'795'224'060'000; ///< 2026-11-21 01:21 UTC: a morning in Shanghai

    explicit ManualClock(UtcTime start = utcFromMillis(startMillis)) : m_wall(toMillis(start)) {}

    [[nodiscard]] UtcTime now() const override { return utcFromMillis(m_wall.load()); }
    [[nodiscard]] SteadyTime steady() const override { return SteadyTime{Milliseconds{m_steady.load()}}; }

    void advance(Milliseconds by)
    {
        advanceSteady(by);
        advanceWall(by);
    }
    void advanceSteady(Milliseconds by) { m_steady += by.count(); }
    void advanceWall(Milliseconds by) { m_wall += by.count(); }
    void setWall(UtcTime to) { m_wall = toMillis(to); }
    /// Moves both on to a steady time that lies ahead; does nothing for one that has passed.
    void advanceTo(SteadyTime to)
    {
        const auto by = std::chrono::ceil<Milliseconds>(to - steady());
        if (by > Milliseconds{0}) {
            advance(by);
        }
    }

private:
    std::atomic<std::int64_t> m_wall;
    std::atomic<std::int64_t> m_steady{1'000'000}; ///< not zero: nothing may lean on the machine's start
};

} // namespace frontdesk
