#pragma once

#include "base/Clock.h"

#include <random>

struct sqlite3;

namespace frontdesk {

/// How a connection waits while another one holds the write lock. SQLite's own handler looks again ever more seldom, at
/// last every 100 ms: beside a desk that writes without a pause it meets the short moment between two of its
/// transactions too rarely, and gives up after seconds in which the lock was free a hundred times. This one looks every
/// few milliseconds, at moments that keep no step with the other's.
///
/// Used by its connection's thread alone. Its address must stay while the connection is open.
class BusyWait {
public:
    /// @param most how long one statement waits before it fails with store.locked
    void install(sqlite3* connection, Milliseconds most);

private:
    [[nodiscard]] static int again(void* self, int tries);

    Milliseconds m_most{0};
    SteadyTime m_until{};
    std::minstd_rand m_random{std::random_device{}()};
};

} // namespace frontdesk
