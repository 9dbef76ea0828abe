#pragma once

#include "base/Log.h"
#include "domain/Lanes.h"
#include "storage/DataKey.h"
#include "storage/Database.h"
#include "storage/SearchCutter.h"
#include "storage/SqliteStore.h"

namespace frontdesk {

/// A store worked on by the caller's own thread: for frontdeskctl and the bench, which have nothing else to do
/// meanwhile. Each job is a transaction of its own, so that much is read and written in pieces: a long reading would
/// keep the console's write-ahead log from being folded in.
class DirectStore {
public:
    /// An existing store, also while the console works on it; nothing is made or changed. Without its key everything
    /// but drafts can be read.
    /// @param log must outlive the store @error store.*, store.newer_schema, store.older_schema
    [[nodiscard]] static Result<DirectStore> openToRead(const StoreOptions& options, Log& log);
    /// Opens, migrates or makes a store as the console does. The caller holds the console's lock.
    /// @error store.*, backup.*
    [[nodiscard]] static Result<DirectStore> openToWrite(const StoreOptions& options, const Clock& clock, Log& log);

    [[nodiscard]] Result<void> read(const Lanes::ReadJob& job);
    [[nodiscard]] Result<void> write(const Lanes::WriteJob& job);
    /// For a store that nobody else has open and in which nothing stands that could not be made again: until
    /// endFilling() a crash of the machine may destroy it. Nothing is written twice, and the search index in few
    /// pieces.
    [[nodiscard]] Result<void> beginFilling();
    [[nodiscard]] Result<void> endFilling();
    /// Indexes what lists of fees brought and merges what many writes left in the search index, as the console's idle
    /// write lane does.
    [[nodiscard]] Result<void> tidySearch();

    /// For the newest id that was given out; 0 where nothing stands.
    [[nodiscard]] std::int64_t newestId() const { return m_newestId; }

private:
    DirectStore(Database database, DataKey key, Log& log);

    Database m_database;
    DataKey m_key;
    Log* m_log;
    SearchCutter m_cutter;
    Milliseconds m_searchDeadline{10'000};
    std::int64_t m_newestId = 0;
};

} // namespace frontdesk
