#pragma once

#include "base/Clock.h"
#include "base/Executor.h"
#include "base/Log.h"
#include "domain/Lanes.h"
#include "storage/Backups.h"
#include "storage/DataKey.h"
#include "storage/ReadLane.h"
#include "storage/WriteLane.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace frontdesk {

/// Where the store keeps its things; all of them in one folder unless said otherwise.
struct StoreOptions {
    std::string databasePath;
    std::string keyPath;
    std::string backupFolder;
    Milliseconds busyTimeout{5000};   ///< how long a write waits for another program
    Milliseconds searchDeadline{250}; ///< after which a search gives what it has found
    int dailyBackups = 7;             ///< how many are kept; 0: none are made

    /// FOLDER/frontdesk.sqlite, frontdesk.key, backups/
    [[nodiscard]] static StoreOptions inFolder(const std::string& folder);
    /// A database of any name; key and backups in its folder.
    [[nodiscard]] static StoreOptions ofDatabase(const std::string& file);
};

/// What a person should be told after the store was opened.
struct StoreOpened {
    bool created = false;        ///< there was no database
    int schemaBefore = 0;        ///< 0 when it was created
    bool keyReplaced = false;    ///< the data key was lost: a new one was made
    int lostDrafts = 0;          ///< drafts sealed by a lost key; they stay, and are left out
    std::string finishedRestore; ///< a restore that a crash had interrupted was ended; where the old file is kept
    std::int64_t newestId = 0;   ///< for IdMaker::startAfter
};

/// The store on an SQLite file: two lanes, automatic backups. Belongs to the GUI thread, which never waits on it but
/// in open() and at the end, when everything queued for writing is written.
class SqliteStore final : public Lanes {
public:
    /// Opens or creates the database; makes the key and migrates when needed. It never overwrites anything: a damaged
    /// file is left as it is (keepAsideAndRestore() is the way on), a missing one with backups beside it is an error.
    /// @param clock, gui, sink, log must outlive the store; gui and sink also the tasks that were posted to gui
    /// @error store.*, backup.*
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(const StoreOptions& options, const Clock& clock,
                                                                   Executor& gui, ChangeSink& sink, Log& log);

    struct Restored {
        std::string backup; ///< the file that was taken
        std::string aside;  ///< where what stood there before is kept; empty when there was nothing
    };
    /// For a damaged or missing database, while it is not open: puts the newest sound backup in its place.
    /// @error backup.none, backup.cannot_restore
    [[nodiscard]] static Result<Restored> keepAsideAndRestore(const StoreOptions& options, const Clock& clock);

    ~SqliteStore() override;

    void write(WriteJob job, Reply reply) override;
    void read(const std::string& asker, ReadJob job, Reply reply) override;
    /// Copies the database while the desk works. The reply comes on the GUI thread. @error backup.*, store.*
    void backUp(const std::string& file, Reply reply);

    [[nodiscard]] const StoreOpened& opened() const { return m_opened; }
    [[nodiscard]] const DataKey& dataKey() const { return m_key; }

private:
    class BackupLane;

    SqliteStore(const StoreOptions& options, DataKey key, StoreOpened opened, const Clock& clock, Executor& gui,
                Log& log);

    StoreOptions m_options;
    DataKey m_key;
    StoreOpened m_opened;
    std::unique_ptr<BackupLane> m_backups;
    std::unique_ptr<ReadLane> m_reads;
    std::unique_ptr<WriteLane> m_writes;
};

} // namespace frontdesk
