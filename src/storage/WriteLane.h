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
#include <thread>

namespace frontdesk {

/// The lane of writes: one thread, one connection, first in first out, one job one transaction. When nothing comes for
/// a moment it keeps the search index in order. The destructor lets everything queued finish first.
class WriteLane {
public:
    /// @param key, log, gui, sink must outlive the lane; gui and sink also the tasks that were posted to gui
    WriteLane(Database database, const DataKey& key, Log& log, Executor& gui, ChangeSink& sink);
    WriteLane(const WriteLane&) = delete;
    WriteLane& operator=(const WriteLane&) = delete;
    ~WriteLane();

    /// From any thread; never waits.
    void post(Lanes::WriteJob job, Lanes::Reply reply);

private:
    struct Queued {
        Lanes::WriteJob job;
        Lanes::Reply reply;
    };

    void work();
    void run(Queued queued);
    [[nodiscard]] Result<std::vector<RecordRef>> runInTransaction(const Lanes::WriteJob& job);

    Database m_database;
    const DataKey& m_key;
    Log& m_log;
    Executor& m_gui;
    ChangeSink& m_sink;
    SearchCutter m_cutter;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Queued> m_queue;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace frontdesk
