#include "storage/DataKey.h"
#include "storage/StorageErrors.h"
#include "support/StoredRecords.h"

#include <QFile>
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>
#include <sys/stat.h>

namespace frontdesk::tst_DataKey {

namespace {

std::size_t draftCount(TempDatabase& database)
{
    std::size_t count = 0;
    REQUIRE(database
                .read([&](const ReadView& view) {
                    return view.drafts().ofDesk(1).map(
                        [&](const std::vector<Draft>& drafts) { count = drafts.size(); });
                })
                .has_value());
    return count;
}

} // namespace

TEST_CASE("DataKey", "[storage]")
{
    const TempFolder folder;
    const std::string path = folder.path("frontdesk.key");
    const RecordRef record{RecordKind::Call, 7};

    SECTION("it is made once, for its owner alone, and stays")
    {
        const auto made = DataKey::open(path);
        REQUIRE(made.has_value());
        CHECK(made->made);
        struct stat state = {};
        REQUIRE(::stat(path.c_str(), &state) == 0);
        CHECK((state.st_mode & 0777) == 0600);
        const auto again = DataKey::open(path);
        REQUIRE(again.has_value());
        CHECK_FALSE(again->made);
        CHECK(again->key.name() == made->key.name());
        CHECK(DataKey::read(path).value().name() == made->key.name());
    }
    SECTION("what it seals it unseals, for the same record and the same bytes only")
    {
        const DataKey key = DataKey::open(path).value().key;
        const DataKey other = DataKey::open(folder.path("other.key")).value().key;
        auto sealed = key.seal("漏水", record);
        CHECK(key.unseal(sealed, record) == std::optional<std::string>{"漏水"});
        CHECK(key.seal("漏水", record) != sealed);
        CHECK(key.unseal(key.seal("", record), record) == std::optional<std::string>{""});
        CHECK_FALSE(key.unseal(sealed, {RecordKind::Call, 8}).has_value());
        CHECK_FALSE(key.unseal(sealed, {RecordKind::Promise, 7}).has_value());
        CHECK_FALSE(other.unseal(sealed, record).has_value());
        CHECK_FALSE(key.unseal(std::span{sealed}.first(10), record).has_value());
        for (std::size_t at = 0; at < sealed.size(); ++at) {
            sealed[at] ^= 1U;
            CHECK_FALSE(key.unseal(sealed, record).has_value());
            sealed[at] ^= 1U;
        }
    }
    SECTION("a file that holds no key is kept aside")
    {
        std::ofstream{path} << "not a key\n";
        CHECK(DataKey::read(path).error().code == storeNoKey);
        REQUIRE(DataKey::open(path).has_value());
        CHECK(QFile::exists(QString::fromStdString(path + ".unreadable")));
        CHECK(DataKey::read(path).has_value());
    }
    SECTION("without a folder to stand in there is no key")
    {
        CHECK(DataKey::open(folder.path("missing/frontdesk.key")).error().code == storeNoKey);
    }
}

TEST_CASE("A lost key loses the drafts and nothing else, and is told", "[storage]")
{
    TempDatabase database;
    fillStore(database);
    CHECK(draftCount(database) == 1);
    REQUIRE(database.open().has_value());
    CHECK_FALSE(database.store->opened().keyReplaced);
    CHECK(draftCount(database) == 1);
    database.close();

    REQUIRE(QFile::remove(QString::fromStdString(database.options.keyPath)));
    REQUIRE(database.open().has_value());
    CHECK(database.store->opened().keyReplaced);
    CHECK(database.store->opened().lostDrafts == 1);
    CHECK(draftCount(database) == 0);
    CHECK(database.log.has("draft.unreadable"));
    CHECK(database
              .read([](const ReadView& view) {
                  return view.calls().find(contract::plainCall(1).id).map([](const Call&) {});
              })
              .has_value());

    REQUIRE(database.open().has_value());
    CHECK_FALSE(database.store->opened().keyReplaced);
    CHECK(database.store->opened().lostDrafts == 1);
}

TEST_CASE("What is half typed cannot be read in the file", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    Draft draft = contract::plainDraft(1);
    draft.payload.set("form.key_points", "a secret that stands out");
    REQUIRE(database.write([&](UnitOfWork& uow) { return uow.drafts().put(draft); }).has_value());
    database.close();
    for (const char* ending : {"", "-wal"}) {
        std::ifstream file{database.options.databasePath + ending, std::ios::binary};
        std::ostringstream bytes;
        bytes << file.rdbuf();
        CHECK(bytes.str().find("a secret that") == std::string::npos);
    }
}

} // namespace frontdesk::tst_DataKey
