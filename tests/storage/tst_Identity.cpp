#include "contracts/IdentityRepositoryContract.h"
#include "contracts/WatchRepositoryContract.h"
#include "domain/identity/IdentityService.h"
#include "domain/watch/WatchService.h"
#include "storage/AuditVerifier.h"
#include "storage/StorageErrors.h"
#include "support/StoredRecords.h"

#include <QFile>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace frontdesk::tst_Identity {

namespace {

using contract::morning;

std::string bytesOf(const std::string& path)
{
    std::ifstream file{path, std::ios::binary};
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

/// Every file of the store: database, write-ahead log, backups, but not the key.
std::vector<std::string> filesOf(const TempDatabase& database)
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(database.folder.path())) {
        if (entry.is_regular_file() && entry.path() != database.options.keyPath) {
            files.push_back(entry.path());
        }
    }
    return files;
}

/// Which of the files hold the text, in whatever encoding a number may stand in a file.
std::vector<std::string> filesWith(const TempDatabase& database, const std::string& text)
{
    std::string wide;
    for (const char c : text) {
        wide += c;
        wide += '\0';
    }
    std::vector<std::string> found;
    for (const std::string& file : filesOf(database)) {
        const std::string bytes = bytesOf(file);
        if (bytes.find(text) != std::string::npos || bytes.find(wide) != std::string::npos) {
            found.push_back(file);
        }
    }
    return found;
}

std::string bytesOf(const std::vector<unsigned char>& blob) { return {blob.begin(), blob.end()}; }

const RecordRef visit{RecordKind::Matter, 6001};

Result<void> keep(TempDatabase& database, const IdentityNumber& number)
{
    return database.write([&](UnitOfWork& uow) {
        return IdentityService{}.keep(uow, Actor::program(), visit, number, morning, morning);
    });
}

Result<void> reveal(TempDatabase& database)
{
    return database.write([&](UnitOfWork& uow) {
        return IdentityService{}.reveal(uow, Actor::program(), visit, morning).map([](const IdentityNumber& number) {
            CHECK((number == contract::residentNumber()));
        });
    });
}

std::size_t problemsOf(TempDatabase& database)
{
    Database connection = database.connection(Database::Mode::Read);
    const auto report = AuditVerifier{connection}.verify();
    REQUIRE(report.has_value());
    for (const Problem& problem : report->problems) {
        UNSCOPED_INFO(problem.field << ' ' << problem.code.name);
    }
    return report->problems.size();
}

} // namespace

TEST_CASE("No file holds an identity number: saved, half typed, revealed, backed up, watched for or purged",
          "[storage]")
{
    const std::string number{contract::residentNumber().inFull()};
    const std::string known = "a word that is in the database";
    TempDatabase database;
    fillStore(database);

    // Half typed, as the draft of whatever panel takes it.
    Draft draft = contract::plainDraft(1);
    draft.payload.set("form.identity", number);
    REQUIRE(database.write([&](UnitOfWork& uow) { return uow.drafts().put(draft); }).has_value());
    CHECK(filesWith(database, number).empty());

    REQUIRE(keep(database, contract::residentNumber()).has_value());
    REQUIRE(database
                .write([&](UnitOfWork& uow) {
                    return WatchService{}
                        .add(uow, Actor::program(), contract::idOf<WatchId>(8001),
                             {.identity = number, .reason = known}, morning)
                        .map([](const Watch&) {});
                })
                .has_value());
    // The search looks into the files at all: it finds what does stand there.
    CHECK_FALSE(filesWith(database, known).empty());
    CHECK_FALSE(filesWith(database, "1****************X").empty());
    CHECK(filesWith(database, number).empty());

    REQUIRE(reveal(database).has_value());
    const std::string backup = database.folder.path("copy.sqlite");
    std::optional<Result<void>> copied;
    database.store->backUp(backup, [&](const Result<void>& reply) { copied = reply; });
    database.gui.runUntil([&] { return copied.has_value(); });
    REQUIRE(copied->has_value());
    CHECK_FALSE(bytesOf(backup).empty());
    CHECK(filesWith(database, number).empty());
    CHECK(filesWith(database, number.substr(0, 17)).empty());

    // What was sealed is not left behind either: whoever finds the key later finds nothing to open with it.
    std::string sealed;
    {
        Database connection = database.connection(Database::Mode::Read);
        Statement query = connection.statement("SELECT sealed FROM identity");
        REQUIRE(query.step().value());
        sealed = bytesOf(query.blob());
    }
    const auto holdsSeal = [&] { return bytesOf(database.options.databasePath).find(sealed) != std::string::npos; };
    REQUIRE(database.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").has_value());
    CHECK(holdsSeal());
    REQUIRE(database
                .write([&](UnitOfWork& uow) {
                    return IdentityService{}
                        .purgeDue(uow, Actor::program(), morning + std::chrono::days{30})
                        .map([](int purged) { CHECK(purged == 1); });
                })
                .has_value());
    REQUIRE(database.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").has_value());
    CHECK_FALSE(holdsSeal());
    database.close();
    CHECK(filesWith(database, number).empty());
    CHECK_FALSE(holdsSeal());
}

TEST_CASE("A sealed number opens for its own record and with its own key alone", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    REQUIRE(keep(database, contract::residentNumber()).has_value());
    const auto revealed = [&](RecordRef owner) {
        return database.read(
            [&](const ReadView& view) { return view.identities().reveal(owner).map([](const IdentityNumber&) {}); });
    };
    REQUIRE(revealed(visit).has_value());

    SECTION("moved to another record it stays shut")
    {
        REQUIRE(database.connection().execute("UPDATE identity SET owner = 6002").has_value());
        CHECK(revealed({RecordKind::Matter, 6002}).error().code == identityUnreadable);
    }
    SECTION("said to be another document it is refused")
    {
        REQUIRE(database.connection().execute("UPDATE identity SET kind = 'passport'").has_value());
        CHECK(revealed(visit).error().code == identityUnreadable);
        REQUIRE(database.connection().execute("UPDATE identity SET kind = 'nothing'").has_value());
        CHECK(revealed(visit).error().code == storeDamaged);
    }
    SECTION("with a lost key it cannot be read, and is replaced by what is typed anew")
    {
        database.close();
        REQUIRE(QFile::remove(QString::fromStdString(database.options.keyPath)));
        REQUIRE(database.open().has_value());
        CHECK(revealed(visit).error().code == identityUnreadable);
        REQUIRE(keep(database, contract::residentNumber()).has_value());
        CHECK(revealed(visit).has_value());
    }
}

TEST_CASE("The audit of identity numbers and of the watch-list verifies, and what was altered is found", "[storage]")
{
    TempDatabase database;
    fillStore(database);
    REQUIRE(database.write([&](UnitOfWork& uow) { return saveMatter(uow, contract::fullMatter(1)); }).has_value());
    const RecordRef matter = contract::refOf(contract::fullMatter(1));
    const auto watch = contract::idOf<WatchId>(8001);
    REQUIRE(database
                .write([&](UnitOfWork& uow) -> Result<void> {
                    const Actor actor = Actor::program();
                    return IdentityService{}
                        .keep(uow, actor, matter, contract::residentNumber(), morning, morning)
                        .and_then([&] {
                            return WatchService{}.add(uow, actor, watch, {.plate = "沪A12345", .reason = "x"}, morning);
                        })
                        .and_then([&](const Watch&) {
                            return WatchService{}.decide(uow, actor, watch, matter, true, "陪同", morning);
                        })
                        .map([](const WatchDecision&) {});
                })
                .has_value());
    CHECK(problemsOf(database) == 0);

    const auto alter = [&](const char* sql) { REQUIRE(database.connection().execute(sql).has_value()); };
    SECTION("a reason") { alter("UPDATE watch SET reason = 'y'"); }
    SECTION("who was let in") { alter("UPDATE watch_decision SET let_in = 0"); }
    SECTION("a decision that nobody took")
    {
        alter("INSERT INTO watch_decision VALUES (8001, 'visit', 7, 1, 1, '', 1)");
    }
    SECTION("a decision taken away") { alter("DELETE FROM watch_decision"); }
    SECTION("an entry taken away") { alter("DELETE FROM watch_decision; DELETE FROM watch"); }
    CHECK(problemsOf(database) > 0);
}

} // namespace frontdesk::tst_Identity
