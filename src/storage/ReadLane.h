#pragma once

#include "base/Executor.h"
#include "base/Log.h"
#include "domain/Lanes.h"
#include "storage/DataKey.h"
#include "storage/Database.h"
#include "storage/SearchCutter.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace frontdesk {

/// The lane of reads: one thread, one connection that cannot write, each job on one snapshot. Only this lane is ever
/// interrupted: by a newer job of the same asker, and by the end of the program.
class ReadLane {
public:
    /// @param key, log, gui must outlive the lane
    ReadLane(Database database, const DataKey& key, Log& log, Executor& gui, Milliseconds searchDeadline);
    ReadLane(const ReadLane&) = delete;
    ReadLane& operator=(const ReadLane&) = delete;
    /// What is queued is forgotten, its replies are not called.
    ~ReadLane();

    /// From any thread; never waits. A newer job of an asker takes the place of the queued one and interrupts the
    /// running one; the reply of what was replaced is not called. Asker "" replaces nothing.
    void post(const std::string& asker, Lanes::ReadJob job, Lanes::Reply reply);

private:
    struct Queued {
        std::string asker;
        Lanes::ReadJob job;
        Lanes::Reply reply;
    };

    void work();
    [[nodiscard]] Result<void> run(const Lanes::ReadJob& job);

    Database m_database;
    const DataKey& m_key;
    Log& m_log;
    Executor& m_gui;
    Milliseconds m_searchDeadline;
    SearchCutter m_cutter;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Queued> m_queue;
    std::optional<std::string> m_running; ///< the asker of the running job
    bool m_replaced = false;              ///< the running job's reply is no longer wanted
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace frontdesk
