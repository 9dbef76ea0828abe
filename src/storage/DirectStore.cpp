#include "storage/DirectStore.h"

#include "storage/Files.h"
#include "storage/LateSearch.h"
#include "storage/Migrator.h"
#include "storage/SearchIndex.h"
#include "storage/SqliteUnitOfWork.h"
#include "storage/StorageErrors.h"

#include <cassert>

namespace frontdesk {

namespace {

constexpr int tidyStepsATransaction = 100;

/// While a store is opened and closed again nobody waits for replies.
class DroppedReplies final : public Executor {
public:
    void post(std::function<void()>) override {}
};

class NobodyListens final : public ChangeSink {
public:
    void changed(const std::vector<RecordRef>&) override {}
};

} // namespace

DirectStore::DirectStore(Database database, DataKey key, Log& log)
    : m_database(std::move(database)), m_key(std::move(key)), m_log(&log)
{}

Result<DirectStore> DirectStore::openToRead(const StoreOptions& options, Log& log)
{
    auto database =
        Database::open(options.databasePath, {.mode = Database::Mode::Read, .busyTimeout = options.busyTimeout});
    if (!database) {
        return fail(database.error());
    }
    const Migrator migrator{Migrator::shipped()};
    const auto schema = migrator.schemaOf(*database);
    if (!schema) {
        return fail(schema.error());
    }
    if (*schema == 0) { // made, and never filled
        return fail(storeForeign, {options.databasePath});
    }
    if (*schema < migrator.newest()) {
        return fail(storeOlderSchema,
                    {options.databasePath, std::to_string(*schema), std::to_string(migrator.newest())});
    }
    auto key = DataKey::read(options.keyPath);
    return DirectStore{std::move(*database), key ? std::move(*key) : DataKey::throwaway(), log};
}

Result<DirectStore> DirectStore::openToWrite(const StoreOptions& options, const Clock& clock, Log& log)
{
    StoreOptions withoutBackups = options;
    withoutBackups.dailyBackups = 0;
    DroppedReplies replies;
    NobodyListens changes;
    std::int64_t newestId = 0;
    {
        const auto store = SqliteStore::open(withoutBackups, clock, replies, changes, log);
        if (!store) {
            return fail(store.error());
        }
        newestId = (*store)->opened().newestId;
    }
    auto database = Database::open(options.databasePath, {.busyTimeout = options.busyTimeout});
    if (!database) {
        return fail(database.error());
    }
    auto key = DataKey::read(options.keyPath);
    if (!key) {
        return fail(key.error());
    }
    DirectStore opened{std::move(*database), std::move(*key), log};
    opened.m_newestId = newestId;
    return opened;
}

Result<void> DirectStore::read(const Lanes::ReadJob& job)
{
    const Result<Transaction> snapshot = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!snapshot) {
        return fail(snapshot.error());
    }
    const SqliteReadView view{m_database, m_cutter, m_key, *m_log, m_searchDeadline};
    return job(view);
}

Result<void> DirectStore::write(const Lanes::WriteJob& job)
{
    Result<Transaction> transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction) {
        return fail(transaction.error());
    }
    SqliteUnitOfWork unit{m_database, m_cutter, m_key, *m_log};
    if (auto done = job(unit); !done) {
        return done;
    }
    assert((!unit.changes().rowsChanged || !unit.changes().audited.empty()) && "a change without an audit entry");
    return transaction->commit();
}

Result<void> DirectStore::beginFilling()
{
    return m_database.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; "
                              "PRAGMA cache_size=-262144; "
                              "INSERT INTO search_token (search_token, rank) VALUES ('hashsize', 67108864);");
}

Result<void> DirectStore::endFilling()
{
    return m_database
        .execute("INSERT INTO search_token (search_token, rank) VALUES ('hashsize', 1048576); "
                 "PRAGMA synchronous=FULL; PRAGMA cache_size=-16384; "
                 // Before the log comes back: with it, an exclusive lock would stay until the end.
                 "PRAGMA locking_mode=NORMAL; SELECT count(*) FROM meta; PRAGMA journal_mode=WAL;")
        .and_then([&]() -> Result<void> {
            return syncToDisk(m_database.path()) ? Result<void>{} : fail(storeDiskFailed, {m_database.path()});
        });
}

Result<void> DirectStore::tidySearch()
{
    for (bool more = true; more;) {
        Result<Transaction> transaction = Transaction::begin(m_database, Transaction::Kind::Write);
        if (!transaction) {
            return fail(transaction.error());
        }
        SearchIndex index{m_database, m_cutter};
        for (int step = 0; more && step < tidyStepsATransaction; ++step) {
            const Result<bool> tidied = LateSearch{m_database}.indexSome(index).and_then(
                [&](bool some) { return some ? Result<bool>{true} : index.tidy(); });
            if (!tidied) {
                return fail(tidied.error());
            }
            more = *tidied;
        }
        if (auto done = transaction->commit(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace frontdesk
