#include "storage/ReadLane.h"

#include "storage/SqliteUnitOfWork.h"
#include "storage/StorageErrors.h"

#include <algorithm>

namespace frontdesk {

ReadLane::ReadLane(Database database, const DataKey& key, Log& log, Executor& gui, Milliseconds searchDeadline)
    : m_database(std::move(database)), m_key(key), m_log(log), m_gui(gui), m_searchDeadline(searchDeadline),
      m_thread([this] { work(); })
{}

ReadLane::~ReadLane()
{
    {
        const std::lock_guard lock{m_mutex};
        m_ending = true;
        m_queue.clear();
        if (m_running) {
            m_replaced = true;
            m_database.interrupt();
        }
    }
    m_wake.notify_one();
    m_thread.join();
}

void ReadLane::post(const std::string& asker, Lanes::ReadJob job, Lanes::Reply reply)
{
    {
        const std::lock_guard lock{m_mutex};
        const auto queued = asker.empty() ? m_queue.end()
                                          : std::find_if(m_queue.begin(), m_queue.end(),
                                                         [&](const Queued& other) { return other.asker == asker; });
        if (queued != m_queue.end()) {
            *queued = {asker, std::move(job), std::move(reply)};
        } else {
            m_queue.push_back({asker, std::move(job), std::move(reply)});
        }
        if (!asker.empty() && m_running == asker) {
            m_replaced = true;
            m_database.interrupt();
        }
    }
    m_wake.notify_one();
}

void ReadLane::work()
{
    std::unique_lock lock{m_mutex};
    for (;;) {
        m_wake.wait(lock, [this] { return !m_queue.empty() || m_ending; });
        if (m_ending) {
            return;
        }
        Queued queued = std::move(m_queue.front());
        m_queue.pop_front();
        m_running = queued.asker;
        m_replaced = false;
        lock.unlock();

        Result<void> done = run(queued.job);
        if (!done && done.error().code != storeInterrupted) {
            m_log.event(LogLevel::Warning, done.error().code.name);
        }

        queued.job = nullptr; // what it holds together with the reply is the reply's alone from here on
        lock.lock();
        m_running.reset();
        m_database.allow();
        if (!m_replaced) {
            // Posted under the lock: after post() of a newer job returns, no reply of an older one is on its way in.
            m_gui.post([reply = std::move(queued.reply), done = std::move(done)] { reply(done); });
        }
    }
}

Result<void> ReadLane::run(const Lanes::ReadJob& job)
{
    if (auto there = m_database.stillThere(); !there) {
        return there;
    }
    // One transaction, so that everything the job reads is of one moment; its end lets the log be written back.
    const Result<Transaction> snapshot = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    const SqliteReadView view{m_database, m_cutter, m_key, m_log, m_searchDeadline};
    return job(view);
}

} // namespace frontdesk
