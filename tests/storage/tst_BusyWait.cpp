#include "storage/Database.h"
#include "storage/StorageErrors.h"
#include "support/TempDatabase.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <thread>

namespace frontdesk::tst_BusyWait {

namespace {

using namespace std::chrono_literals;

/// A desk that writes without a pause: its lock is free for a ninth of the time.
class BusyDesk {
public:
    explicit BusyDesk(Database database)
        : m_database(std::move(database)), m_thread{[this] {
              while (!m_stop) {
                  writeOnce();
                  std::this_thread::sleep_for(1ms);
              }
          }}
    {}
    ~BusyDesk()
    {
        m_stop = true;
        m_thread.join();
    }
    BusyDesk(const BusyDesk&) = delete;
    BusyDesk& operator=(const BusyDesk&) = delete;
    [[nodiscard]] int written() const { return m_written; }

private:
    void writeOnce()
    {
        auto transaction = Transaction::begin(m_database, Transaction::Kind::Write);
        if (transaction && m_database.execute("UPDATE tally SET busy = busy + 1")) {
            std::this_thread::sleep_for(8ms);
            m_written += transaction->commit() ? 1 : 0;
        }
    }

    Database m_database;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_written = 0;
    std::thread m_thread;
};

Result<void> addOne(Database& database)
{
    return Transaction::begin(database, Transaction::Kind::Write).and_then([&](Transaction transaction) {
        return database.execute("UPDATE tally SET other = other + 1").and_then([&] { return transaction.commit(); });
    });
}

} // namespace

TEST_CASE("A desk gets its turn beside another one that writes without a pause", "[storage]")
{
    const TempFolder folder;
    const auto open = [&](Milliseconds wait) {
        auto database = Database::open(folder.path("tally.db"), {.mode = Database::Mode::Create, .busyTimeout = wait});
        REQUIRE(database.has_value());
        return std::move(*database);
    };
    Database patient = open(1000ms);
    REQUIRE(patient.execute("CREATE TABLE tally (busy INTEGER, other INTEGER); INSERT INTO tally VALUES (0, 0)"));
    constexpr int writes = 60;
    int done = 0;
    {
        const BusyDesk beside{open(5000ms)};
        while (beside.written() == 0) {
            std::this_thread::sleep_for(1ms);
        }
        const int before = beside.written();
        while (done < writes && addOne(patient)) {
            ++done;
            std::this_thread::sleep_for(10ms); // the other one has its lock again
        }
        CHECK(beside.written() > before + writes / 2);
    }
    CHECK(done == writes);
    CHECK(patient.integer("SELECT other FROM tally").value_or(0) == writes);
}

TEST_CASE("A desk that waits for a lock in vain gives up after its time", "[storage]")
{
    const TempFolder folder;
    const auto open = [&](Milliseconds wait) {
        auto database = Database::open(folder.path("tally.db"), {.mode = Database::Mode::Create, .busyTimeout = wait});
        REQUIRE(database.has_value());
        return std::move(*database);
    };
    Database holder = open(0ms);
    Database other = open(60ms);
    REQUIRE(holder.execute("CREATE TABLE tally (busy INTEGER, other INTEGER); INSERT INTO tally VALUES (0, 0)"));
    auto held = Transaction::begin(holder, Transaction::Kind::Write);
    REQUIRE(held.has_value());
    const auto began = std::chrono::steady_clock::now();
    const auto refused = addOne(other);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == storeLocked);
    CHECK(std::chrono::steady_clock::now() - began >= 60ms);
}

} // namespace frontdesk::tst_BusyWait
