#include "storage/WriteLane.h"

#include "storage/SearchUpkeep.h"
#include "storage/SqliteUnitOfWork.h"

#include <cassert>

namespace frontdesk {

namespace {

// A pause between two saves after which the lane counts as idle.
constexpr std::chrono::milliseconds idleAfter{250};

} // namespace

WriteLane::WriteLane(Database database, const DataKey& key, Log& log, Executor& gui, ChangeSink& sink)
    : m_database(std::move(database)), m_key(key), m_log(log), m_gui(gui), m_sink(sink), m_thread([this] { work(); })
{}

WriteLane::~WriteLane()
{
    {
        const std::lock_guard lock{m_mutex};
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void WriteLane::post(Lanes::WriteJob job, Lanes::Reply reply)
{
    {
        const std::lock_guard lock{m_mutex};
        m_queue.push_back({std::move(job), std::move(reply)});
    }
    m_wake.notify_one();
}

void WriteLane::work()
{
    SearchUpkeep upkeep{m_database, m_cutter, m_log};
    bool tidy = false;
    std::unique_lock lock{m_mutex};
    for (;;) {
        const auto wanted = [this] { return !m_queue.empty() || m_ending; };
        if (tidy) {
            m_wake.wait(lock, wanted);
        } else {
            m_wake.wait_for(lock, upkeep.begun() ? std::chrono::milliseconds{0} : idleAfter, wanted);
        }
        if (!m_queue.empty()) {
            Queued queued = std::move(m_queue.front());
            m_queue.pop_front();
            lock.unlock();
            run(std::move(queued));
            upkeep.pause();
            tidy = false;
            lock.lock();
        } else if (m_ending) {
            return;
        } else {
            lock.unlock();
            tidy = !upkeep.step();
            lock.lock();
        }
    }
}

void WriteLane::run(Queued queued)
{
    Result<std::vector<RecordRef>> done = runInTransaction(queued.job);
    if (!done) {
        m_log.event(LogLevel::Warning, done.error().code.name);
    }
    queued.job = nullptr; // what it holds together with the reply is the reply's alone from here on
    m_gui.post([sink = &m_sink, reply = std::move(queued.reply), done = std::move(done)] {
        if (!done) {
            reply(fail(done.error()));
            return;
        }
        reply({});
        if (!done->empty()) {
            sink->changed(*done);
        }
    });
}

Result<std::vector<RecordRef>> WriteLane::runInTransaction(const Lanes::WriteJob& job)
{
    if (auto there = m_database.stillThere(); !there) {
        return fail(there.error());
    }
    Result<Transaction> transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction) {
        return fail(transaction.error());
    }
    SqliteUnitOfWork unit{m_database, m_cutter, m_key, m_log};
    if (auto done = job(unit); !done) {
        return fail(done.error());
    }
    assert((!unit.changes().rowsChanged || !unit.changes().audited.empty()) && "a change without an audit entry");
    if (auto done = transaction->commit(); !done) {
        return fail(done.error());
    }
    // A commit into a file that is no longer in the folder is lost with the program's end: say so now.
    if (auto there = m_database.stillThere(); !there) {
        return fail(there.error());
    }
    return unit.changes().audited;
}

} // namespace frontdesk
