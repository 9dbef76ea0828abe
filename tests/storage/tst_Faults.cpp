#include "storage/AuditVerifier.h"
#include "storage/DatabaseCheck.h"
#include "storage/SqliteUnitOfWork.h"
#include "storage/StorageErrors.h"
#include "support/StoredRecords.h"

#include <QFile>
#include <catch2/catch.hpp>
#include <fstream>
#include <random>
#include <sstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace frontdesk::tst_Faults {

namespace {

std::string bytesOf(const std::string& path)
{
    std::ifstream file{path, std::ios::binary};
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

void writeBytes(const std::string& path, const std::string& bytes)
{
    std::ofstream{path, std::ios::binary | std::ios::trunc} << bytes;
}

/// Every row of every table of ours, as text.
std::optional<std::string> everythingIn(const std::string& path)
{
    auto database = Database::open(path, {.mode = Database::Mode::Frozen});
    if (!database) {
        return std::nullopt;
    }
    std::string all;
    for (const char* table :
         {"meta", "setting", "call", "call_hold", "promise", "draft", "audit_chain", "audit_head", "audit_payload"}) {
        Statement columns = database->once(
            "SELECT group_concat('quote(' || name || ')', '||') FROM pragma_table_info('" + std::string{table} + "')");
        if (!columns.step().value_or(false)) {
            return std::nullopt;
        }
        Statement rows = database->once("SELECT " + columns.text() + " FROM " + table);
        for (;;) {
            const auto row = rows.step();
            if (!row) {
                return std::nullopt;
            }
            if (!*row) {
                break;
            }
            all += rows.text() + '\n';
        }
    }
    return all;
}

} // namespace

TEST_CASE("A damaged byte is found or does no harm, and never gives a wrong record in silence", "[storage][faults]")
{
    TempDatabase database;
    fillStore(database);
    database.close();
    const std::string& path = database.options.databasePath;
    const std::string sound = bytesOf(path);
    const std::string said = everythingIn(path).value();
    std::mt19937 random{7};
    int found = 0;
    for (int place = 0; place < 300; ++place) {
        std::string damaged = sound;
        const std::size_t at = std::uniform_int_distribution<std::size_t>{0, sound.size() - 1}(random);
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << (place % 8)));
        writeBytes(path, damaged);
        const auto checked = checkDatabase(database.options);
        bool noticed = !checked || !checked->complaints.empty();
        if (!noticed) {
            auto connection = Database::open(path, {.mode = Database::Mode::Read});
            REQUIRE(connection.has_value());
            const auto report = AuditVerifier{*connection}.verify();
            noticed = !report || !report->sound();
        }
        CAPTURE(at);
        if (noticed) {
            ++found;
        } else {
            // Free space, or what is kept twice (statistics, tokens): every record must read as before. The sealed
            // drafts guard themselves, and what the database notes about itself can be made again.
            const auto now = everythingIn(path);
            REQUIRE(now.has_value());
            const auto records = [](const std::string& text) { return text.substr(text.find("'unit.name'")); };
            const auto withoutDrafts = [&](const std::string& text) {
                std::string kept;
                std::istringstream lines{records(text)};
                for (std::string line; std::getline(lines, line);) {
                    kept += line.starts_with("'call'1009") ? "" : line + '\n';
                }
                return kept;
            };
            CHECK(withoutDrafts(*now) == withoutDrafts(said));
        }
        ::unlink((path + "-wal").c_str());
        ::unlink((path + "-shm").c_str());
    }
    CHECK(found > 10);
}

TEST_CASE("A damaged database is not opened over, and the last good backup comes back", "[storage][faults]")
{
    TempDatabase database;
    fillStore(database);
    const Backups backups{database.options.databasePath, database.options.backupFolder};
    REQUIRE_FALSE(backups.makeDaily(database.clock.now(), 7).value().empty());
    database.close();
    const std::string& path = database.options.databasePath;
    std::string damaged = bytesOf(path);
    SECTION("with its header overwritten") { damaged.replace(0, 64, std::string(64, 'x')); }
    SECTION("with its schema overwritten") { damaged.replace(100, 3000, std::string(3000, 'x')); }
    SECTION("cut off") { damaged.resize(5000); }
    writeBytes(path, damaged);
    const auto opened = database.open();
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == storeDamaged);
    CHECK(opened.error().args == std::vector<std::string>{path});
    CHECK(bytesOf(path) == damaged);

    const auto restored = SqliteStore::keepAsideAndRestore(database.options, database.clock);
    REQUIRE(restored.has_value());
    CHECK(bytesOf(restored->aside) == damaged);
    REQUIRE(database.open().has_value());
    CHECK(database
              .read([](const ReadView& view) {
                  return view.calls().find(contract::plainCall(1).id).map([](const Call&) {});
              })
              .has_value());
}

TEST_CASE("A file of another kind is refused and left alone", "[storage][faults]")
{
    TempDatabase database;
    SECTION("a newer schema")
    {
        fillStore(database);
        database.close();
        REQUIRE(database.connection().execute("PRAGMA user_version=99").has_value());
        const auto opened = database.open();
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == storeNewerSchema);
        CHECK(opened.error().args.at(1) == "99");
    }
    SECTION("another program's database")
    {
        REQUIRE(::mkdir(database.folder.path("data").c_str(), 0700) == 0);
        {
            auto other = Database::open(database.options.databasePath, {.mode = Database::Mode::Create});
            REQUIRE(other->execute("CREATE TABLE recipes (name TEXT)").has_value());
        }
        CHECK(database.open().error().code == storeForeign);
    }
    SECTION("a folder in the database's place")
    {
        REQUIRE(::mkdir(database.folder.path("data").c_str(), 0700) == 0);
        REQUIRE(::mkdir(database.options.databasePath.c_str(), 0700) == 0);
        CHECK(database.open().error().code == storeCannotOpen);
    }
}

TEST_CASE("Without the right to write nothing is begun, and it is said so", "[storage][faults]")
{
    TempDatabase database;
    fillStore(database);
    database.close();
    const std::string data = database.folder.path("data");
    const bool newFolder = GENERATE(false, true);
    REQUIRE(::chmod(database.folder.path().c_str(), 0755) == 0);
    REQUIRE(::chmod(database.options.databasePath.c_str(), newFolder ? 0644 : 0444) == 0);
    REQUIRE(::chmod(data.c_str(), 0555) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) {
            ::_exit(9);
        }
        const auto opened = database.open();
        ::_exit(opened ? 1 : opened.error().code == storeReadOnly ? 0 : 2);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    ::chmod(data.c_str(), 0755);
    if (WEXITSTATUS(status) == 9) {
        WARN("skipped: cannot become another user here");
    } else {
        CHECK(WEXITSTATUS(status) == 0);
    }
}

TEST_CASE("A full disk is told, loses nothing, and work goes on when space returns", "[storage][faults]")
{
    // The engine's own bound on the size of the file stands for the disk; tests/faults fills a real one.
    TempDatabase database;
    fillStore(database);
    database.close();
    Database connection = database.connection();
    UnitChanges changes;
    SearchCutter cutter;
    const DataKey key = DataKey::read(database.options.keyPath).value();
    const auto save = [&](int number) -> Result<void> {
        auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
        SqliteUnitOfWork unit{connection, cutter, key, database.log};
        Call call = contract::plainCall(number);
        call.keyPoints = std::string(20000, 'x');
        return saveCall(unit, call).and_then([&] { return transaction->commit(); });
    };
    REQUIRE(connection.execute("PRAGMA max_page_count=60").has_value());
    int saved = 0;
    Result<void> last;
    while (saved < 100 && (last = save(100 + saved))) {
        ++saved;
    }
    REQUIRE_FALSE(last.has_value());
    CHECK(last.error().code == storeDiskFull);
    CHECK(connection.integer("SELECT count(*) FROM call").value() == 3 + saved);
    REQUIRE(connection.execute("PRAGMA max_page_count=100000").has_value());
    CHECK(save(100 + saved).has_value());
    CHECK(AuditVerifier{connection}.verify().value().sound());
}

TEST_CASE("A second program that writes makes the lane wait, and then say so", "[storage][faults]")
{
    TempDatabase database{[](StoreOptions& options) { options.busyTimeout = Milliseconds{50}; }};
    REQUIRE(database.open().has_value());
    Database other = database.connection();
    {
        auto held = Transaction::begin(other, Transaction::Kind::Write);
        REQUIRE(held.has_value());
        const auto refused = database.write([](UnitOfWork& uow) { return saveCall(uow, contract::plainCall(1)); });
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == storeLocked);
    }
    CHECK(database.write([](UnitOfWork& uow) { return saveCall(uow, contract::plainCall(1)); }).has_value());
}

TEST_CASE("Two writers share a database without losing anything", "[storage][faults]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    QueueExecutor otherGui;
    auto other = SqliteStore::open(database.options, database.clock, otherGui, database.sink, database.log);
    REQUIRE(other.has_value());
    std::atomic<int> saved{0};
    for (int number = 1; number <= 30; ++number) {
        for (SqliteStore* store : {database.store.get(), other->get()}) {
            const int id = store == database.store.get() ? number : 100 + number;
            store->write([id](UnitOfWork& uow) { return saveCall(uow, contract::plainCall(id)); },
                         [&](const Result<void>& done) { saved += done ? 1 : 0; });
        }
    }
    other->reset();
    otherGui.runAll();
    database.close();
    CHECK(saved == 60);
    Database connection = database.connection(Database::Mode::Read);
    CHECK(connection.integer("SELECT count(*) FROM call").value() == 60);
    CHECK(AuditVerifier{connection}.verify().value().sound());
}

TEST_CASE("A folder that vanishes is told at the next save and not taken for saved", "[storage][faults]")
{
    TempDatabase database;
    fillStore(database);
    REQUIRE(QFile::rename(QString::fromStdString(database.folder.path("data")),
                          QString::fromStdString(database.folder.path("elsewhere"))));
    CHECK(database.write([](UnitOfWork& uow) { return saveCall(uow, contract::plainCall(7)); }).error().code ==
          storeGone);
    CHECK(database.read([](const ReadView&) -> Result<void> { return {}; }).error().code == storeGone);
    database.close();
    auto moved = Database::open(database.folder.path("elsewhere/frontdesk.sqlite"), {.mode = Database::Mode::Read});
    REQUIRE(moved.has_value());
    CHECK(AuditVerifier{*moved}.verify().value().entries == 8);
}

} // namespace frontdesk::tst_Faults
