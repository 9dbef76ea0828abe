#include "storage/AuditVerifier.h"
#include "storage/StorageErrors.h"
#include "support/StoredRecords.h"

#include <QFile>
#include <QFileInfo>
#include <catch2/catch.hpp>
#include <fstream>
#include <sys/stat.h>

namespace frontdesk::tst_Backups {

namespace {

bool isThere(const std::string& path) { return QFileInfo::exists(QString::fromStdString(path)); }

std::int64_t callsIn(const std::string& path)
{
    auto database = Database::open(path, {.mode = Database::Mode::Frozen});
    REQUIRE(database.has_value());
    return database->integer("SELECT count(*) FROM call").value();
}

} // namespace

TEST_CASE("Backups", "[storage]")
{
    TempDatabase database;
    fillStore(database);
    const Backups backups{database.options.databasePath, database.options.backupFolder};
    const std::string file = database.folder.path("copy.sqlite");

    SECTION("a copy is one checked file, made while the desk works")
    {
        std::optional<Result<void>> done;
        database.store->backUp(file, [&](const Result<void>& reply) { done = reply; });
        database.gui.runUntil([&] { return done.has_value(); });
        CHECK(done->has_value());
        CHECK(Backups::verify(file).has_value());
        CHECK(callsIn(file) == 3);
        for (const std::string& personal :
             {file, database.options.databasePath, database.options.databasePath + "-wal"}) {
            struct stat state = {};
            REQUIRE(::stat(personal.c_str(), &state) == 0);
            CHECK((state.st_mode & 0777) == 0600);
        }
        for (const char* ending : {".part", "-wal", "-shm", "-journal", ".part-journal"}) {
            CHECK_FALSE(isThere(file + ending));
        }
    }
    SECTION("a copy replaces an older one, and never the database itself")
    {
        std::ofstream{file} << "older";
        CHECK(backups.make(file).has_value());
        CHECK(callsIn(file) == 3);
        CHECK(backups.make(database.options.databasePath).error().code == backupCannotWrite);
        CHECK(backups.make(database.folder.path("missing/copy.sqlite")).error().code == backupCannotWrite);
        CHECK(backups.make(database.folder.path()).error().code == backupCannotWrite);
    }
    SECTION("restoring brings the copy back and keeps what was there, with its log")
    {
        REQUIRE(backups.make(file).has_value());
        REQUIRE(database.write([](UnitOfWork& uow) { return saveCall(uow, contract::plainCall(7)); }).has_value());
        database.close();
        // As after a crash: the last call stands in the log only.
        const auto aside = backups.restore(file, database.clock.now());
        REQUIRE(aside.has_value());
        CHECK(callsIn(*aside) == 4);
        CHECK_FALSE(isThere(database.options.databasePath + "-wal"));
        REQUIRE(database.open().has_value());
        Database connection = database.connection(Database::Mode::Read);
        CHECK(connection.integer("SELECT count(*) FROM call").value() == 3);
        CHECK(AuditVerifier{connection}.verify().value().sound());
    }
    SECTION("a restore that a crash interrupted is ended at the next start, wherever it stopped")
    {
        REQUIRE(backups.make(file).has_value());
        REQUIRE(database.write([](UnitOfWork& uow) { return saveCall(uow, contract::plainCall(7)); }).has_value());
        database.close();
        const std::string path = database.options.databasePath;
        const auto as = [](const std::string& name) { return QString::fromStdString(name); };
        REQUIRE(QFile::copy(as(file), as(path + ".restore")));
        const int stopped = GENERATE(0, 1, 2);
        if (stopped == 0) { // a log of the old database is still there
            std::ofstream{path + "-wal"} << "an old log";
        } else if (stopped == 1) {
            REQUIRE(QFile::rename(as(path), as(path + ".moved")));
            std::ofstream{path + "-wal"} << "an old log";
        } else {
            REQUIRE(QFile::rename(as(path), as(path + ".moved")));
        }
        REQUIRE(database.open().has_value());
        CHECK(database.store->opened().finishedRestore.empty() == (stopped == 2));
        Database connection = database.connection(Database::Mode::Read);
        CHECK(connection.integer("SELECT count(*) FROM call").value() == 3);
    }
    SECTION("what is no sound backup is refused and nothing is touched")
    {
        database.close();
        const std::string bad = database.folder.path("bad.sqlite");
        std::ofstream{bad} << std::string(8192, 'x');
        CHECK(backups.restore(bad, database.clock.now()).error().code == backupNotABackup);
        std::ofstream{bad, std::ios::trunc} << "";
        CHECK(backups.restore(bad, database.clock.now()).error().code == backupNotABackup);
        CHECK_FALSE(backups.restore(database.folder.path("missing"), database.clock.now()).has_value());
        CHECK(callsIn(database.options.databasePath) == 3);
    }
    SECTION("one is made at the first start of a day, and seven are kept")
    {
        UtcTime now = database.clock.now();
        CHECK_FALSE(backups.makeDaily(now, 7).value().empty());
        CHECK(backups.makeDaily(now + std::chrono::hours{23}, 7).value().empty());
        for (int day = 1; day <= 9; ++day) {
            CHECK_FALSE(backups.makeDaily(now + std::chrono::hours{25 * day}, 7).value().empty());
        }
        CHECK(backups.list().size() == 7);
        CHECK_FALSE(backups.makeDaily(now, 7).value().empty()); // the clock was set back: better one too many
        CHECK(backups.makeBeforeMigration(1, now).has_value());
        CHECK(backups.newestSound().has_value());
    }
}

TEST_CASE("The store makes the day's backup by itself", "[storage]")
{
    TempDatabase database{[](StoreOptions& options) { options.dailyBackups = 7; }};
    fillStore(database);
    database.close();
    CHECK(Backups{database.options.databasePath, database.options.backupFolder}.list().size() == 1);
}

TEST_CASE("A missing database with backups beside it is not begun anew", "[storage]")
{
    TempDatabase database;
    fillStore(database);
    const Backups backups{database.options.databasePath, database.options.backupFolder};
    REQUIRE_FALSE(backups.makeDaily(database.clock.now(), 7).value().empty());
    database.close();
    REQUIRE(QFile::remove(QString::fromStdString(database.options.databasePath)));
    CHECK(database.open().error().code == storeGone);
    CHECK_FALSE(isThere(database.options.databasePath));
    const auto restored = SqliteStore::keepAsideAndRestore(database.options, database.clock);
    REQUIRE(restored.has_value());
    CHECK(restored->aside.empty());
    CHECK(database.open().has_value());
}

} // namespace frontdesk::tst_Backups
