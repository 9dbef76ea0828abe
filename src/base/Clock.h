#pragma once

#include <chrono>

namespace frontdesk {

/// Wall-clock time of a record, in milliseconds since 1970 UTC; stored as such on every engine.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;
/// Monotonic time of rings and holds. It does not move while the machine sleeps and never jumps.
using SteadyTime = std::chrono::steady_clock::time_point;
using Milliseconds = std::chrono::milliseconds;

constexpr UtcTime utcFromMillis(std::int64_t millis) { return UtcTime{Milliseconds{millis}}; }
constexpr std::int64_t toMillis(UtcTime time) { return time.time_since_epoch().count(); }

/// Port: time is injected, so that tests move it by hand. Callable from every thread.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcTime now() const = 0;
    [[nodiscard]] virtual SteadyTime steady() const = 0;
};

/// The machine's clocks.
class SystemClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override
    {
        return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
    }
    [[nodiscard]] SteadyTime steady() const override { return std::chrono::steady_clock::now(); }
};

} // namespace frontdesk
