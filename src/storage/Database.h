#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "storage/Statement.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

struct sqlite3;

namespace frontdesk {

/// One connection to an SQLite file, for one thread at a time; only interrupt() may be called from another one.
/// Why SQLite's own interface and not Qt's: docs/adr/0007-sqlite-by-its-own-api.md.
class Database {
public:
    enum class Mode {
        Create, ///< read and write; an absent file is made
        Write,  ///< read and write an existing file
        Read,   ///< an existing file, every statement that would change it fails
        Frozen, ///< a finished backup, which nobody writes: no locks, no files beside it
    };
    struct Options {
        Mode mode = Mode::Write;
        Milliseconds busyTimeout{5000};
    };

    /// The magic number in the header of our files.
    static constexpr std::int64_t applicationId = 0x33524e47;

    /// @error store.cannot_open, store.read_only, store.damaged, store.locked, store.gone …
    [[nodiscard]] static Result<Database> open(const std::string& path, Options options);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) = delete;
    ~Database();

    /// A statement from the cache. @param sql a string literal: the cache goes by its address
    [[nodiscard]] Statement statement(const char* sql);
    /// A statement for one use, from any text.
    [[nodiscard]] Statement once(std::string_view sql);
    /// Every statement of a text. @error store.*
    [[nodiscard]] Result<void> execute(const std::string& sql);
    [[nodiscard]] Result<std::int64_t> integer(const char* sql);

    /// Rows that the last INSERT, UPDATE or DELETE changed.
    [[nodiscard]] std::int64_t changes() const;
    /// Rows changed since the connection was opened.
    [[nodiscard]] std::int64_t totalChanges() const;

    /// Whether the file is still the one that was opened. A removed folder or a pulled-out disk would otherwise let
    /// writes go into nothing. @error store.gone
    [[nodiscard]] Result<void> stillThere() const;

    /// Ends what runs now with store.interrupted, and everything after it until allow(). From any thread.
    void interrupt();
    void allow();
    /// Statements that run past this moment end with store.interrupted.
    void setDeadline(std::optional<SteadyTime> deadline);
    [[nodiscard]] bool wasInterrupted() const;

    /// What an SQLite result code means for people.
    [[nodiscard]] Error errorOf(int status) const;
    /// What a row says that makes no record: only a damaged file, or another hand than ours, can have that.
    [[nodiscard]] Error damaged() const;
    /// True when the last failure was a broken UNIQUE or PRIMARY KEY.
    [[nodiscard]] bool lastWasDuplicate() const;

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    struct Watch; ///< what the progress handler looks at; its address is fixed
    struct FileIdentity {
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        bool operator==(const FileIdentity&) const = default;
    };
    struct Cached {
        ::sqlite3_stmt* statement = nullptr;
        bool inUse = false;
    };

    Database(std::string path, sqlite3* handle);
    [[nodiscard]] Result<void> configure(Options options);
    [[nodiscard]] static std::optional<FileIdentity> identityOf(const std::string& path);
    [[nodiscard]] static int progress(void* watch);

    std::string m_path;
    sqlite3* m_handle;
    std::unique_ptr<Watch> m_watch;
    std::optional<FileIdentity> m_identity;
    std::unordered_map<const char*, std::unique_ptr<Cached>> m_cache;
};

/// A transaction that is rolled back unless it is committed. BEGIN IMMEDIATE takes the write lock at once: a plain
/// BEGIN that reads and then writes beside another writer fails with SQLITE_BUSY_SNAPSHOT.
class Transaction {
public:
    enum class Kind { Write, Read };

    [[nodiscard]] static Result<Transaction> begin(Database& database, Kind kind);
    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// @error store.*; the transaction is then rolled back
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace frontdesk
