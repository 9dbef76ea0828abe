#pragma once

#include "base/Executor.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace frontdesk {

/// A thread of its own for work that would make the window wait: reading files, hashing a PIN. Tasks run one after the
/// other. At its end the running task is waited for and those that have not begun are dropped.
class WorkerThread final : public Executor {
public:
    WorkerThread();
    WorkerThread(const WorkerThread&) = delete;
    WorkerThread& operator=(const WorkerThread&) = delete;
    ~WorkerThread() override;

    void post(std::function<void()> task) override;

private:
    void run();
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_ends = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace frontdesk
