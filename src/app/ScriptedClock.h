#pragma once

#include "base/Clock.h"

#include <atomic>

namespace frontdesk {

/// The clock of a demonstration: it stands still until the script moves it. Callable from every thread.
class ScriptedClock final : public Clock {
public:
    explicit ScriptedClock(UtcTime start) : m_start(start) {}
    [[nodiscard]] UtcTime now() const override { return m_start + Milliseconds{m_passed.load()}; }
    [[nodiscard]] SteadyTime steady() const override
    {
        // Not at the zero point: nothing may lean on the machine's start.
        return SteadyTime{} + std::chrono::hours{1} + Milliseconds{m_passed.load()};
    }
    void advance(Milliseconds by) { m_passed += by.count(); }

private:
    UtcTime m_start;
    std::atomic<std::int64_t> m_passed{0};
};

} // namespace frontdesk
