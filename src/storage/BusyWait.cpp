#include "storage/BusyWait.h"

#include <sqlite3.h>
#include <thread>

namespace frontdesk {
namespace {

// A look is a lock call of some microseconds.
constexpr int shortestPauseUs = 1000;
constexpr int longestPauseUs = 4000;

} // namespace

void BusyWait::install(sqlite3* connection, Milliseconds most)
{
    m_most = most;
    sqlite3_busy_handler(connection, &BusyWait::again, this);
}

int BusyWait::again(void* self, int tries)
{
    BusyWait& wait = *static_cast<BusyWait*>(self);
    const SteadyTime now = std::chrono::steady_clock::now();
    if (tries == 0) {
        wait.m_until = now + wait.m_most;
    }
    if (now >= wait.m_until) {
        return 0;
    }
    std::uniform_int_distribution<int> pause{shortestPauseUs, longestPauseUs};
    std::this_thread::sleep_for(std::chrono::microseconds{pause(wait.m_random)});
    return 1;
}

} // namespace frontdesk
