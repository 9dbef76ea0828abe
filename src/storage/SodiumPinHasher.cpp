#include "storage/SodiumPinHasher.h"

#include "domain/people/PeopleErrors.h"
#include "storage/Hash.h"

#include <array>
#include <sodium.h>

namespace frontdesk {

SodiumPinHasher::SodiumPinHasher(DataKey key, Executor& gui, PinCost cost)
    : m_key(std::move(key)), m_gui(gui), m_cost(cost)
{
    prepareCrypto();
    m_thread = std::thread([this] { work(); });
}

SodiumPinHasher::~SodiumPinHasher()
{
    {
        const std::lock_guard lock{m_mutex};
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void SodiumPinHasher::hash(Secret pin, Hashed reply)
{
    post([this, pin = std::move(pin), reply = std::move(reply)] {
        std::array<char, crypto_pwhash_STRBYTES> text = {};
        Result<std::string> hash = fail(pinNotMade);
        if (crypto_pwhash_str_alg(text.data(), pin.view().data(), pin.view().size(), m_cost.operations, m_cost.memory,
                                  crypto_pwhash_ALG_ARGON2ID13) == 0) {
            hash = std::string{text.data()};
        }
        m_gui.post([reply, hash] { reply(hash); });
    });
}

void SodiumPinHasher::check(Secret pin, std::string hash, Checked reply)
{
    post([this, pin = std::move(pin), hash = std::move(hash), reply = std::move(reply)] {
        // Nobody has an empty PIN, and sodium wants no null pointer.
        const bool isRight =
            !pin.view().empty() && crypto_pwhash_str_verify(hash.c_str(), pin.view().data(), pin.view().size()) == 0;
        m_gui.post([reply, isRight] { reply(isRight); });
    });
}

std::string SodiumPinHasher::badgeMark(std::string_view code) const { return m_key.mark("badge", code); }

void SodiumPinHasher::post(std::function<void()> job)
{
    {
        const std::lock_guard lock{m_mutex};
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void SodiumPinHasher::work()
{
    std::unique_lock lock{m_mutex};
    for (;;) {
        m_wake.wait(lock, [this] { return !m_queue.empty() || m_ending; });
        if (m_ending) {
            return;
        }
        auto job = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        job();
        job = nullptr; // wiped before the next one is waited for
        lock.lock();
    }
}

} // namespace frontdesk
