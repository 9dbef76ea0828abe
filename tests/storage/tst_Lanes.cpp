#include "storage/StorageErrors.h"
#include "support/StoredRecords.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <csignal>
#include <future>
#include <sys/wait.h>
#include <unistd.h>

namespace frontdesk::tst_Lanes {

namespace {

/// Runs for minutes unless somebody interrupts it.
Result<void> countForever(Database& database)
{
    return database
        .integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000) "
                 "SELECT count(*) FROM n")
        .map([](std::int64_t) {});
}

} // namespace

TEST_CASE("The write lane runs jobs in their order and answers each once, on the GUI thread", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    std::vector<int> ran;
    std::vector<int> answered;
    const std::thread::id here = std::this_thread::get_id();
    for (int job = 0; job < 50; ++job) {
        database.store->write(
            [&ran, job, here](UnitOfWork&) -> Result<void> {
                ran.push_back(std::this_thread::get_id() == here ? -1 : job); // Catch checks on one thread only
                return {};
            },
            [&answered, job, here](const Result<void>& done) {
                CHECK(std::this_thread::get_id() == here);
                CHECK(done.has_value());
                answered.push_back(job);
            });
    }
    database.gui.runUntil([&] { return answered.size() == 50; });
    CHECK(std::is_sorted(ran.begin(), ran.end()));
    CHECK(answered == ran);
}

TEST_CASE("The end of the store waits for every queued write", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    int answered = 0;
    for (int number = 1; number <= 40; ++number) {
        database.store->write([number](UnitOfWork& uow) { return saveCall(uow, contract::plainCall(number)); },
                              [&](const Result<void>& done) { answered += done ? 1 : 0; });
    }
    database.close();
    CHECK(answered == 40);
    CHECK(database.connection().integer("SELECT count(*) FROM call").value() == 40);
}

TEST_CASE("A newer question takes the place of the older one of the same asker", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    std::promise<void> begun;
    std::promise<void> goOn;
    std::vector<std::string> answered;
    const auto answer = [&](std::string name) {
        return [&answered, name](const Result<void>& done) {
            CHECK(done.has_value());
            answered.push_back(name);
        };
    };
    const auto nothing = [](const ReadView&) -> Result<void> { return {}; };
    database.store->read(
        "gate",
        [&](const ReadView&) -> Result<void> {
            begun.set_value();
            goOn.get_future().wait();
            return {};
        },
        answer("gate"));
    begun.get_future().wait();
    database.store->read("search", nothing, answer("first"));
    database.store->read("card", nothing, answer("card"));
    database.store->read("search", nothing, answer("second"));
    database.store->read("", nothing, answer("nobody 1"));
    database.store->read("", nothing, answer("nobody 2"));
    database.store->read("search", nothing, answer("third"));
    goOn.set_value();
    database.gui.runUntil([&] { return answered.size() == 5; });
    CHECK(answered == std::vector<std::string>{"gate", "third", "card", "nobody 1", "nobody 2"});
}

TEST_CASE("A running question is interrupted by a newer one of the same asker, not by another's", "[storage]")
{
    TempDatabase database;
    fillStore(database);
    // Many records that no token helps with: the search looks at every one until its deadline of minutes.
    database.close();
    {
        Database connection = database.connection();
        REQUIRE(
            connection
                .execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000) "
                         "INSERT INTO search_doc (kind, record, text) SELECT 'call', 5000 + i, char(1) || 'x' FROM n")
                .has_value());
    }
    database.options.searchDeadline = std::chrono::minutes{5};
    REQUIRE(database.open().has_value());
    std::promise<void> begun;
    std::atomic<bool> interrupted{false};
    std::vector<std::string> answered;
    database.store->read(
        "search",
        [&](const ReadView& view) -> Result<void> {
            begun.set_value();
            for (;;) { // as often as it takes for the newer question to come
                if (const auto found = view.search("77", 50); !found) {
                    interrupted = found.error().code == storeInterrupted;
                    return fail(found.error());
                }
            }
        },
        [&](const Result<void>&) { answered.emplace_back("first"); });
    begun.get_future().wait();
    database.store->read(
        "card", [](const ReadView&) -> Result<void> { return {}; },
        [&](const Result<void>&) { answered.emplace_back("card"); });
    database.store->read(
        "search", [](const ReadView&) -> Result<void> { return {}; },
        [&](const Result<void>& done) {
            CHECK(done.has_value());
            answered.emplace_back("second");
        });
    database.gui.runUntil([&] { return answered.size() == 2; });
    CHECK(interrupted);
    CHECK(answered == std::vector<std::string>{"card", "second"});
}

TEST_CASE("An interrupted connection ends what runs, and works again when it is allowed to", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    Database connection = database.connection(Database::Mode::Read);
    std::thread other{[&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{30});
        connection.interrupt();
    }};
    const auto counted = countForever(connection);
    other.join();
    REQUIRE_FALSE(counted.has_value());
    CHECK(counted.error().code == storeInterrupted);
    CHECK_FALSE(countForever(connection).has_value()); // until it is allowed
    connection.allow();
    CHECK(connection.integer("SELECT 7").value() == 7);
    connection.setDeadline(std::chrono::steady_clock::now() + std::chrono::milliseconds{20});
    CHECK(countForever(connection).error().code == storeInterrupted);
    connection.setDeadline(std::nullopt);
    CHECK(connection.integer("SELECT 7").value() == 7);
}

TEST_CASE("An interruption never leaves a transaction behind", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    Database connection = database.connection(Database::Mode::Read);
    std::atomic<bool> enough{false};
    std::thread other{[&] {
        while (!enough) {
            connection.interrupt();
        }
    }};
    int stuck = 0;
    int rounds = 0;
    for (; rounds < 20000 && stuck == 0; ++rounds) {
        const auto begun = Transaction::begin(connection, Transaction::Kind::Read);
        stuck += !begun && begun.error().code != storeInterrupted ? 1 : 0;
    }
    enough = true;
    other.join();
    connection.allow();
    INFO("after " << rounds << " rounds");
    CHECK(stuck == 0);
    CHECK(Transaction::begin(connection, Transaction::Kind::Read).has_value());
}

TEST_CASE("The read lane cannot write", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    Database connection = database.connection(Database::Mode::Read);
    CHECK(connection.execute("DELETE FROM call").error().code == storeReadOnly);
}

TEST_CASE("A reader sees one moment, whatever is written meanwhile", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    REQUIRE(database.write([](UnitOfWork& uow) { return saveCall(uow, contract::plainCall(1)); }).has_value());
    std::promise<void> looked;
    std::promise<void> written;
    bool asked = false;
    std::size_t before = 0;
    std::size_t after = 0;
    database.store->read(
        "",
        [&](const ReadView& view) -> Result<void> {
            const auto count = [&] {
                return view.calls()
                    .rangBetween(utcFromMillis(0), contract::plainCall(99).live.rangAt, 9)
                    .value()
                    .size();
            };
            before = count();
            looked.set_value();
            written.get_future().wait();
            after = count();
            return {};
        },
        [&](const Result<void>&) { asked = true; });
    looked.get_future().wait();
    REQUIRE(database.write([](UnitOfWork& uow) { return saveCall(uow, contract::plainCall(2)); }).has_value());
    written.set_value();
    database.gui.runUntil([&] { return asked; });
    CHECK(before == 1);
    CHECK(after == 1);
}

TEST_CASE("A change without an audit entry ends the program before it is committed", "[storage]")
{
#ifdef NDEBUG
    WARN("skipped: assertions are compiled out");
#else
    TempDatabase database;
    const pid_t child = ::fork(); // before any thread is there
    if (child == 0) {
        ::close(STDERR_FILENO);
        std::signal(SIGABRT, SIG_DFL);
        if (database.open()) {
            database.store->write([](UnitOfWork& uow) { return uow.calls().add(contract::plainCall(1)); },
                                  [](const Result<void>&) {});
            database.store.reset();
        }
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGABRT);
    CHECK(database.connection().integer("SELECT count(*) FROM call").value() == 0);
#endif
}

} // namespace frontdesk::tst_Lanes
