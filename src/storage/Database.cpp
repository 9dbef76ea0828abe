#include "storage/Database.h"

#include "storage/BusyWait.h"
#include "storage/Files.h"
#include "storage/StorageErrors.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace frontdesk {

namespace {

// How many of SQLite's steps pass between two looks at the deadline: about 20 microseconds of work.
constexpr int stepsBetweenLooks = 2000;

bool diskIsFull(const std::string& path)
{
    struct statvfs state = {};
    // SQLite wants room for a few pages; a file system of another kind may never come down to exactly nothing.
    return ::statvfs(folderOf(path).c_str(), &state) == 0 &&
           static_cast<std::uint64_t>(state.f_bavail) * state.f_frsize < 64 * 1024;
}

std::string asUri(const std::string& path)
{
    std::string uri = "file:";
    for (const char c : path) {
        if (c == '?' || c == '#' || c == '%') {
            constexpr std::string_view digits = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            uri += '%';
            uri += digits[byte >> 4U];
            uri += digits[byte & 15U];
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

} // namespace

struct Database::Watch {
    std::atomic<bool> interrupted{false};
    std::optional<SteadyTime> deadline;
    BusyWait busy;
};

Database::Database(std::string path, sqlite3* handle)
    : m_path(std::move(path)), m_handle(handle), m_watch(std::make_unique<Watch>())
{}

Database::Database(Database&& other) noexcept
    : m_path(std::move(other.m_path)), m_handle(std::exchange(other.m_handle, nullptr)),
      m_watch(std::move(other.m_watch)), m_identity(other.m_identity), m_cache(std::move(other.m_cache))
{}

Database::~Database()
{
    for (const auto& [sql, cached] : m_cache) {
        sqlite3_finalize(cached->statement);
    }
    sqlite3_close_v2(m_handle);
}

Result<Database> Database::open(const std::string& path, Options options)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    switch (options.mode) {
    case Mode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        createPrivately(path); // the log beside it gets the same rights
        break;
    case Mode::Write:
    case Mode::Read: // reading through a write-ahead log needs the files beside it: query_only keeps it from writing
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Mode::Frozen:
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        break;
    }
    sqlite3* handle = nullptr;
    const std::string name = options.mode == Mode::Frozen ? asUri(path) : path;
    const int status = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
    Database database{path, handle};
    if (status != SQLITE_OK) {
        return fail(database.errorOf(status));
    }
    if (auto configured = database.configure(options); !configured) {
        return fail(configured.error());
    }
    return database;
}

Result<void> Database::configure(Options options)
{
    const bool frozen = options.mode == Mode::Frozen;
    m_watch->busy.install(m_handle, options.busyTimeout);
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, &Database::progress, m_watch.get());
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (!frozen && sqlite3_db_readonly(m_handle, "main") == 1) {
        return fail(storeReadOnly, {m_path});
    }
    std::string pragmas = "PRAGMA foreign_keys=ON; PRAGMA cache_size=-16384; PRAGMA mmap_size=0; "
                          "PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; "
                          // What is removed (an identity number after its time) is gone from the file too.
                          "PRAGMA secure_delete=ON;";
    if (!frozen) {
        pragmas += "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=1000;";
    }
    if (options.mode == Mode::Read || frozen) {
        pragmas += "PRAGMA query_only=ON;";
    }
    if (auto set = execute(pragmas); !set) {
        return set;
    }
    // Reads the header, so that a file which is no database is found here and not at the first record.
    if (auto read = integer("SELECT count(*) FROM sqlite_master"); !read) {
        return fail(read.error());
    }
    m_identity = identityOf(m_path);
    return {};
}

Statement Database::statement(const char* sql)
{
    std::unique_ptr<Cached>& cached = m_cache[sql];
    if (cached == nullptr) {
        cached = std::make_unique<Cached>();
    }
    if (cached->inUse) { // used within its own loop
        return once(sql);
    }
    if (cached->statement == nullptr) {
        const int status =
            sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &cached->statement, nullptr);
        if (status != SQLITE_OK) {
            return Statement{*this, nullptr, nullptr, status};
        }
    }
    cached->inUse = true;
    return Statement{*this, cached->statement, &cached->inUse, SQLITE_OK};
}

Statement Database::once(std::string_view sql)
{
    ::sqlite3_stmt* prepared = nullptr;
    const int status = sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &prepared, nullptr);
    return Statement{*this, prepared, nullptr, status};
}

Result<void> Database::execute(const std::string& sql)
{
    const int status = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (status != SQLITE_OK) {
        return fail(errorOf(status));
    }
    return {};
}

Result<std::int64_t> Database::integer(const char* sql)
{
    Statement query = statement(sql);
    const Result<bool> row = query.step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? query.integer() : 0;
}

std::int64_t Database::changes() const { return sqlite3_changes64(m_handle); }
std::int64_t Database::totalChanges() const { return sqlite3_total_changes64(m_handle); }

std::optional<Database::FileIdentity> Database::identityOf(const std::string& path)
{
    struct stat state = {};
    if (::stat(path.c_str(), &state) != 0) {
        return std::nullopt;
    }
    return FileIdentity{static_cast<std::uint64_t>(state.st_dev), static_cast<std::uint64_t>(state.st_ino)};
}

Result<void> Database::stillThere() const
{
    const std::optional<FileIdentity> now = identityOf(m_path);
    if (!now || now != m_identity) {
        return fail(storeGone, {m_path});
    }
    return {};
}

void Database::interrupt()
{
    m_watch->interrupted = true;
    sqlite3_interrupt(m_handle);
}

void Database::allow() { m_watch->interrupted = false; }

void Database::setDeadline(std::optional<SteadyTime> deadline) { m_watch->deadline = deadline; }

bool Database::wasInterrupted() const { return m_watch->interrupted; }

int Database::progress(void* watch)
{
    const auto* state = static_cast<const Watch*>(watch);
    const bool late = state->deadline && std::chrono::steady_clock::now() > *state->deadline;
    return state->interrupted || late ? 1 : 0;
}

bool Database::lastWasDuplicate() const
{
    const int status = sqlite3_extended_errcode(m_handle);
    return status == SQLITE_CONSTRAINT_PRIMARYKEY || status == SQLITE_CONSTRAINT_UNIQUE ||
           status == SQLITE_CONSTRAINT_ROWID;
}

Error Database::damaged() const { return errorOf(SQLITE_CORRUPT); }

Error Database::errorOf(int status) const
{
    const auto with = [this](ErrorCode code) { return Error{code, {m_path}, std::nullopt, {}}; };
    switch (status & 0xff) {
    case SQLITE_FULL:
        return with(storeDiskFull);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return with(m_identity && !stillThere() ? storeGone : storeReadOnly);
    case SQLITE_IOERR:
        if (status == SQLITE_IOERR_CORRUPTFS) {
            return with(storeDamaged);
        }
        if (m_identity && !stillThere()) {
            return with(storeGone);
        }
        return with(diskIsFull(m_path) ? storeDiskFull : storeDiskFailed);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return with(storeDamaged);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return with(storeLocked);
    case SQLITE_CANTOPEN:
        if (m_identity) {
            return with(stillThere() ? storeCannotOpen : storeGone);
        }
        if (::access(folderOf(m_path).c_str(), F_OK) == 0 && ::access(folderOf(m_path).c_str(), W_OK) != 0) {
            return with(storeReadOnly);
        }
        return with(storeCannotOpen);
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return with(storeInterrupted);
    default:
        return Error{storeInternal, {std::to_string(status)}, std::nullopt, {}};
    }
}

Result<Transaction> Transaction::begin(Database& database, Kind kind)
{
    if (sqlite3_get_autocommit(database.handle()) == 0) {
        return fail(storeInternal, {"nested transaction"});
    }
    Transaction transaction{database}; // rolls back, too, what an interruption ends when it has just begun
    Statement begin = database.statement(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (auto begun = begin.run(); !begun) {
        return fail(begun.error());
    }
    return transaction;
}

Transaction::~Transaction()
{
    if (m_database == nullptr) {
        return;
    }
    // SQLite rolls back by itself after some failures, such as a full disk. An interruption that was meant for what ran
    // before can end the rollback as well; one that is left open would make every later transaction fail.
    int status = SQLITE_INTERRUPT;
    while (status == SQLITE_INTERRUPT && sqlite3_get_autocommit(m_database->handle()) == 0) {
        status = sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Result<void> Transaction::commit()
{
    Statement commit = m_database->statement("COMMIT");
    if (auto committed = commit.run(); !committed) {
        return committed;
    }
    m_database = nullptr;
    return {};
}

} // namespace frontdesk
