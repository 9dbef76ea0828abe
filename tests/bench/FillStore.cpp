#include "bench/Benches.h"

#include "storage/SearchIndex.h"
#include "storage/SqliteStore.h"
#include "storage/SqliteUnitOfWork.h"
#include "support/TempDatabase.h"

#include <filesystem>

namespace frontdesk::bench {

namespace {

constexpr std::int64_t callsATransaction = 10'000;

void addCalls(Database& database, SearchCutter& cutter, const DataKey& key, SeededCalls& calls, std::int64_t count)
{
    NullLog log;
    for (std::int64_t done = 0; done < count;) {
        Transaction transaction = must(Transaction::begin(database, Transaction::Kind::Write));
        SqliteUnitOfWork unit{database, cutter, key, log};
        for (std::int64_t end = std::min(count, done + callsATransaction); done < end; ++done) {
            const CallToSave call = calls.next();
            must(CallService{}.save(unit, Actor{}, call, calls.book(), *call.live.endedAt));
        }
        must(transaction.commit());
    }
}

/// What the write lane does between two calls, until nothing is left to do.
void tidy(Database& database, SearchCutter& cutter)
{
    SearchIndex index{database, cutter};
    for (bool more = true; more;) {
        Transaction transaction = must(Transaction::begin(database, Transaction::Kind::Write));
        for (int step = 0; more && step < 100; ++step) {
            more = must(index.tidy());
        }
        must(transaction.commit());
    }
}

} // namespace

void fillStore(Figures& figures, const std::string& folder, SeededCalls& calls, std::int64_t count)
{
    StoreOptions options = StoreOptions::inFolder(folder);
    options.dailyBackups = 0;
    SystemClock clock;
    QueueExecutor gui;
    RecordingSink sink;
    NullLog log;
    must(SqliteStore::open(options, clock, gui, sink, log)).reset(); // the schema and the key
    const DataKey key = must(DataKey::read(options.keyPath));
    Database database = must(Database::open(options.databasePath, {}));
    must(database.execute("PRAGMA synchronous=OFF"));
    SearchCutter cutter;
    must(cutter.prepare());
    Samples filling;
    filling.time([&] { addCalls(database, cutter, key, calls, count); });
    Samples tidying;
    tidying.time([&] { tidy(database, cutter); });
    must(database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    const auto bytes = std::filesystem::file_size(options.databasePath);
    figures.note(std::to_string(count) + " calls, " + std::to_string(bytes >> 20U) + " MB, " +
                 std::to_string(bytes / static_cast<std::uintmax_t>(count)) + " bytes a call");
    figures.milliseconds("filling it, a call", filling.mean() / static_cast<double>(count));
    figures.milliseconds("tidying the search index afterwards", tidying.mean());
}

} // namespace frontdesk::bench
