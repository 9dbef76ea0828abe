#pragma once

#include "base/Clock.h"

#include <mutex>
#include <optional>

namespace frontdesk {

/// The time of a rehearsed desk: it runs as the real one does, can be let pass at once and can stand still. Both its
/// clocks move together, so that nobody takes it for a machine that slept. Callable from every thread.
class RehearsalClock final : public Clock {
public:
    /// @param real must outlive it @param wallShift how much later it is on the wall of the rehearsed desk
    explicit RehearsalClock(const Clock& real, Milliseconds wallShift = Milliseconds{0})
        : m_real(real), m_wallShift(wallShift)
    {}

    [[nodiscard]] UtcTime now() const override
    {
        const std::scoped_lock lock(m_mutex);
        return (m_stoodWall ? *m_stoodWall : m_real.now()) + m_wallShift + m_passed;
    }
    [[nodiscard]] SteadyTime steady() const override
    {
        const std::scoped_lock lock(m_mutex);
        return (m_stoodSteady ? *m_stoodSteady : m_real.steady()) + m_passed;
    }

    void pass(Milliseconds time)
    {
        const std::scoped_lock lock(m_mutex);
        m_passed += time;
    }
    void stand(bool stands)
    {
        const std::scoped_lock lock(m_mutex);
        if (stands && !m_stoodSteady) {
            m_stoodSteady = m_real.steady();
            m_stoodWall = m_real.now();
        } else if (!stands && m_stoodSteady) {
            // As long as the steady clock was away, so that the two do not drift apart.
            m_passed -= std::chrono::floor<Milliseconds>(m_real.steady() - *m_stoodSteady);
            m_wallShift +=
                std::chrono::floor<Milliseconds>(m_real.steady() - *m_stoodSteady) - (m_real.now() - *m_stoodWall);
            m_stoodSteady.reset();
            m_stoodWall.reset();
        }
    }

private:
    const Clock& m_real;
    mutable std::mutex m_mutex;
    Milliseconds m_wallShift;
    Milliseconds m_passed{0};
    std::optional<SteadyTime> m_stoodSteady;
    std::optional<UtcTime> m_stoodWall;
};

} // namespace frontdesk
