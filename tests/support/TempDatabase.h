#pragma once

#include "base/Executor.h"
#include "base/Log.h"
#include "domain/UnitOfWork.h"
#include "storage/Database.h"
#include "storage/SqliteStore.h"
#include "support/ManualClock.h"

#include <QTemporaryDir>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <stdexcept>
#include <string>
#include <vector>

namespace frontdesk {

/// A folder for one test, removed with it.
class TempFolder {
public:
    TempFolder()
    {
        if (!m_folder.isValid()) {
            throw std::runtime_error("no temporary folder");
        }
    }
    [[nodiscard]] std::string path() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::string path(const std::string& name) const { return path() + '/' + name; }

private:
    QTemporaryDir m_folder;
};

/// Stands for the GUI thread: tasks run when the test asks for them.
class QueueExecutor final : public Executor {
public:
    void post(std::function<void()> task) override
    {
        {
            const std::lock_guard lock{m_mutex};
            m_tasks.push_back(std::move(task));
        }
        m_wake.notify_all();
    }
    /// Runs tasks until the condition holds; throws when that takes longer than half a minute.
    template <class Condition> void runUntil(Condition done)
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{30};
        std::unique_lock lock{m_mutex};
        while (!done()) {
            if (!m_wake.wait_until(lock, end, [this] { return !m_tasks.empty(); })) {
                throw std::runtime_error("no reply came");
            }
            const auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            lock.lock();
        }
    }
    /// Runs what is there.
    void runAll()
    {
        std::unique_lock lock{m_mutex};
        while (!m_tasks.empty()) {
            const auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            lock.lock();
        }
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
};

/// Remembers what changed.
class RecordingSink final : public ChangeSink {
public:
    void changed(const std::vector<RecordRef>& changes) override
    {
        records.insert(records.end(), changes.begin(), changes.end());
    }
    std::vector<RecordRef> records;
};

/// Remembers the codes that were logged. Callable from every thread.
class RecordingLog final : public Log {
public:
    void event(LogLevel, std::string_view code, std::initializer_list<std::int64_t>) override
    {
        const std::lock_guard lock{m_mutex};
        m_codes.emplace_back(code);
    }
    [[nodiscard]] bool has(std::string_view code) const
    {
        const std::lock_guard lock{m_mutex};
        return std::find(m_codes.begin(), m_codes.end(), code) != m_codes.end();
    }

private:
    mutable std::mutex m_mutex;
    std::vector<std::string> m_codes;
};

/// A SqliteStore in a folder of its own, whose calls wait for the lanes.
class TempDatabase {
public:
    TempDatabase() : TempDatabase([](StoreOptions&) {}) {}
    /// @param adjust changes the options; daily backups are off until it turns them on
    template <class Adjust> explicit TempDatabase(Adjust adjust) : options(StoreOptions::inFolder(folder.path("data")))
    {
        options.dailyBackups = 0;
        adjust(options);
    }
    ~TempDatabase() { close(); }

    [[nodiscard]] Result<void> open()
    {
        close();
        auto opened = SqliteStore::open(options, clock, gui, sink, log);
        if (!opened) {
            return fail(opened.error());
        }
        store = std::move(*opened);
        return {};
    }
    /// Everything queued is written, and what was posted to the GUI thread has run.
    void close()
    {
        store.reset();
        gui.runAll();
    }
    [[nodiscard]] Result<void> write(Lanes::WriteJob job)
    {
        std::optional<Result<void>> done;
        store->write(std::move(job), [&](const Result<void>& reply) { done = reply; });
        gui.runUntil([&] { return done.has_value(); });
        return *done;
    }
    [[nodiscard]] Result<void> read(Lanes::ReadJob job)
    {
        std::optional<Result<void>> done;
        store->read("", std::move(job), [&](const Result<void>& reply) { done = reply; });
        gui.runUntil([&] { return done.has_value(); });
        return *done;
    }
    [[nodiscard]] Database connection(Database::Mode mode = Database::Mode::Write) const
    {
        auto database = Database::open(options.databasePath, {.mode = mode});
        if (!database) {
            throw std::runtime_error("cannot open: " + std::string{database.error().code.name});
        }
        return std::move(*database);
    }

    TempFolder folder;
    StoreOptions options;
    ManualClock clock;
    QueueExecutor gui;
    RecordingSink sink;
    RecordingLog log;
    std::unique_ptr<SqliteStore> store;
};

} // namespace frontdesk
