#include "storage/SqliteStore.h"

#include "storage/Files.h"
#include "storage/Meta.h"
#include "storage/Migrator.h"
#include "storage/SqliteDraftRepository.h"
#include "storage/StorageErrors.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <deque>
#include <mutex>

namespace frontdesk {

/// The thread of backups. What runs at the end is finished: a copy half made would be thrown away.
class SqliteStore::BackupLane {
public:
    BackupLane(const StoreOptions& options, const Clock& clock, Executor& gui, Log& log)
        : m_backups(options.databasePath, options.backupFolder), m_keep(options.dailyBackups), m_clock(clock),
          m_gui(gui), m_log(log), m_thread([this] { work(); })
    {}
    BackupLane(const BackupLane&) = delete;
    BackupLane& operator=(const BackupLane&) = delete;
    ~BackupLane()
    {
        {
            const std::lock_guard lock{m_mutex};
            m_ending = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

    void post(std::string file, Reply reply)
    {
        {
            const std::lock_guard lock{m_mutex};
            m_queue.emplace_back(std::move(file), std::move(reply));
        }
        m_wake.notify_one();
    }

private:
    void work()
    {
        if (m_keep > 0) {
            if (const auto made = m_backups.makeDaily(m_clock.now(), m_keep); !made) {
                m_log.event(LogLevel::Error, made.error().code.name);
            }
        }
        std::unique_lock lock{m_mutex};
        for (;;) {
            m_wake.wait(lock, [this] { return !m_queue.empty() || m_ending; });
            if (m_queue.empty()) {
                return;
            }
            auto [file, reply] = std::move(m_queue.front());
            m_queue.pop_front();
            lock.unlock();
            Result<void> done = m_backups.make(file);
            m_gui.post([reply = std::move(reply), done = std::move(done)] { reply(done); });
            lock.lock();
        }
    }

    Backups m_backups;
    int m_keep;
    const Clock& m_clock;
    Executor& m_gui;
    Log& m_log;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::pair<std::string, Reply>> m_queue;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses all of the above
};

namespace {

/// What every database knows about itself; the key may be another than last time.
Result<void> enterFacts(Database& database, const DataKey& key, UtcTime now, StoreOpened& opened)
{
    Result<Transaction> transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction) {
        return fail(transaction.error());
    }
    const auto keyBefore = readMeta(database, meta::dataKey);
    if (!keyBefore) {
        return fail(keyBefore.error());
    }
    opened.keyReplaced = keyBefore->has_value() && *keyBefore != key.name();
    if (!keyBefore->has_value()) { // new
        if (auto done = writeMeta(database, meta::created, std::to_string(toMillis(now))).and_then([&] {
                return writeMeta(database, meta::tokenizer, tokenizerVersion);
            });
            !done) {
            return done;
        }
    }
    if (*keyBefore != key.name()) {
        if (auto done = writeMeta(database, meta::dataKey, key.name()); !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<void> readFacts(Database& database, const DataKey& key, StoreOpened& opened)
{
    const auto lost = countForeignDrafts(database, key);
    if (!lost) {
        return fail(lost.error());
    }
    opened.lostDrafts = *lost;
    const auto newest = database.integer(
        "SELECT max(coalesce((SELECT max(id) FROM call), 0), coalesce((SELECT max(id) FROM promise), 0), "
        "coalesce((SELECT max(id) FROM matter), 0), coalesce((SELECT max(id) FROM roster), 0), "
        "coalesce((SELECT max(id) FROM staff), 0), coalesce((SELECT max(id) FROM pack_version), 0), "
        "coalesce((SELECT max(id) FROM party), 0), coalesce((SELECT max(id) FROM place), 0), "
        "coalesce((SELECT max(id) FROM directory_import), 0), coalesce((SELECT max(id) FROM visit), 0), "
        "coalesce((SELECT max(id) FROM watch), 0), coalesce((SELECT max(id) FROM item), 0), "
        "coalesce((SELECT max(id) FROM item_batch), 0), coalesce((SELECT max(id) FROM proxy_consent), 0), "
        "coalesce((SELECT max(id) FROM release_slip), 0), coalesce((SELECT max(id) FROM complaint), 0), "
        "coalesce((SELECT max(id) FROM complaint_entry), 0), coalesce((SELECT max(id) FROM site_visit), 0), "
        "coalesce((SELECT max(id) FROM known_issue), 0), coalesce((SELECT max(id) FROM fee_account), 0), "
        "coalesce((SELECT max(id) FROM fee_item), 0), coalesce((SELECT max(id) FROM fee_import), 0), "
        "coalesce((SELECT max(id) FROM fee_payment), 0), coalesce((SELECT max(id) FROM fee_contact), 0), "
        "coalesce((SELECT max(id) FROM pay_promise), 0), coalesce((SELECT max(id) FROM fee_letter), 0), "
        "coalesce((SELECT max(id) FROM remittance_slip), 0), "
        "coalesce((SELECT max(id) FROM complaint_review), 0), "
        "coalesce((SELECT max(record) FROM draft), 0))");
    if (!newest) {
        return fail(newest.error());
    }
    opened.newestId = *newest;
    return {};
}

} // namespace

StoreOptions StoreOptions::inFolder(const std::string& folder)
{
    StoreOptions options;
    options.databasePath = folder + "/frontdesk.sqlite";
    options.keyPath = folder + "/frontdesk.key";
    options.backupFolder = folder + "/backups";
    return options;
}

StoreOptions StoreOptions::ofDatabase(const std::string& file)
{
    StoreOptions options = inFolder(folderOf(file));
    options.databasePath = file;
    return options;
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const StoreOptions& options, const Clock& clock, Executor& gui,
                                                       ChangeSink& sink, Log& log)
{
    const std::string folder = folderOf(options.databasePath);
    if (!QFileInfo::exists(QString::fromStdString(folder)) &&
        (!QDir{}.mkpath(QString::fromStdString(folder)) ||
         !QFile::setPermissions(QString::fromStdString(folder),
                                QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))) {
        return fail(storeCannotOpen, {options.databasePath});
    }
    const Backups backups{options.databasePath, options.backupFolder};
    StoreOpened opened;
    auto finished = backups.finishRestore(clock.now());
    if (!finished) {
        return fail(finished.error());
    }
    opened.finishedRestore = std::move(*finished);
    if (!QFileInfo::exists(QString::fromStdString(options.databasePath)) && !backups.list().empty()) {
        return fail(storeGone, {options.databasePath});
    }

    auto database =
        Database::open(options.databasePath, {.mode = Database::Mode::Create, .busyTimeout = options.busyTimeout});
    if (!database) {
        return fail(database.error());
    }
    const auto migrated = Migrator{Migrator::shipped()}.migrate(*database, [&](int from, int) -> Result<void> {
        return backups.makeBeforeMigration(from, clock.now()).map([](const std::string&) {});
    });
    if (!migrated) {
        return fail(migrated.error());
    }
    opened.schemaBefore = migrated->from;
    opened.created = migrated->from == 0;

    auto key = DataKey::open(options.keyPath);
    if (!key) {
        return fail(key.error());
    }
    if (auto done = enterFacts(*database, key->key, clock.now(), opened).and_then([&] {
            return readFacts(*database, key->key, opened);
        });
        !done) {
        return fail(done.error());
    }
    auto reading =
        Database::open(options.databasePath, {.mode = Database::Mode::Read, .busyTimeout = options.busyTimeout});
    if (!reading) {
        return fail(reading.error());
    }
    if (opened.keyReplaced) {
        log.event(LogLevel::Warning, "store.key_replaced", {opened.lostDrafts});
    }
    log.event(LogLevel::Info, "store.opened", {migrated->from, migrated->to});
    std::unique_ptr<SqliteStore> store{
        new SqliteStore{options, std::move(key->key), std::move(opened), clock, gui, log}};
    store->m_reads = std::make_unique<ReadLane>(std::move(*reading), store->m_key, log, gui, options.searchDeadline);
    store->m_writes = std::make_unique<WriteLane>(std::move(*database), store->m_key, log, gui, sink);
    return store;
}

SqliteStore::SqliteStore(const StoreOptions& options, DataKey key, StoreOpened opened, const Clock& clock,
                         Executor& gui, Log& log)
    : m_options(options), m_key(std::move(key)), m_opened(std::move(opened)),
      m_backups(std::make_unique<BackupLane>(options, clock, gui, log))
{}

// The lanes end in the reverse order of their making: writes first, all of which are finished.
SqliteStore::~SqliteStore() = default;

Result<SqliteStore::Restored> SqliteStore::keepAsideAndRestore(const StoreOptions& options, const Clock& clock)
{
    const Backups backups{options.databasePath, options.backupFolder};
    const auto backup = backups.newestSound();
    if (!backup) {
        return fail(backup.error());
    }
    return backups.restore(*backup, clock.now()).map([&](std::string aside) {
        return Restored{*backup, std::move(aside)};
    });
}

void SqliteStore::write(WriteJob job, Reply reply) { m_writes->post(std::move(job), std::move(reply)); }

void SqliteStore::read(const std::string& asker, ReadJob job, Reply reply)
{
    m_reads->post(asker, std::move(job), std::move(reply));
}

void SqliteStore::backUp(const std::string& file, Reply reply) { m_backups->post(file, std::move(reply)); }

} // namespace frontdesk
