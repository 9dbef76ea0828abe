#pragma once

#include "base/Executor.h"
#include "domain/people/PinHasher.h"
#include "storage/DataKey.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <thread>

namespace frontdesk {

/// What one hash costs. The usual cost takes some 0.1 to 0.3 s on a desk's machine: a PIN is short, so that trying all
/// of them has to be slow for whoever got hold of the database.
struct PinCost {
    unsigned long long operations = 3;
    std::size_t memory = std::size_t{64} * 1024 * 1024; ///< bytes
};

/// argon2id by libsodium, on a thread of its own; what waits at the end is dropped. The cost stands in each hash, so
/// that old ones are still checked after a change. GUI thread.
class SodiumPinHasher final : public PinHasher {
public:
    /// @param gui must outlive it, also the replies that were posted there
    SodiumPinHasher(DataKey key, Executor& gui, PinCost cost = {});
    ~SodiumPinHasher() override;
    SodiumPinHasher(const SodiumPinHasher&) = delete;
    SodiumPinHasher& operator=(const SodiumPinHasher&) = delete;

    void hash(Secret pin, Hashed reply) override;
    void check(Secret pin, std::string hash, Checked reply) override;
    [[nodiscard]] std::string badgeMark(std::string_view code) const override;

private:
    void post(std::function<void()> job);
    void work();

    DataKey m_key;
    Executor& m_gui;
    PinCost m_cost;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace frontdesk
