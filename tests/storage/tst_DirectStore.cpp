#include "storage/DirectStore.h"

#include "storage/StorageErrors.h"
#include "support/StoredRecords.h"

#include <QFile>
#include <catch2/catch.hpp>

namespace frontdesk::tst_DirectStore {

TEST_CASE("A store can be worked on without lanes", "[storage]")
{
    TempDatabase database;
    NullLog log;
    const auto countCalls = [](DirectStore& store) {
        std::size_t count = 0;
        REQUIRE(store
                    .read([&](const ReadView& view) {
                        return view.calls().rangBetween(utcFromMillis(0), UtcTime::max(), 100).map([&](auto calls) {
                            count = calls.size();
                        });
                    })
                    .has_value());
        return count;
    };

    SECTION("reading goes on beside the console, and sees what it saved meanwhile")
    {
        fillStore(database);
        auto store = DirectStore::openToRead(database.options, log);
        REQUIRE(store.has_value());
        CHECK(countCalls(*store) == 3);
        REQUIRE(database.write([](UnitOfWork& uow) { return saveCall(uow, contract::plainCall(4)); }).has_value());
        CHECK(countCalls(*store) == 4);
    }
    SECTION("reading needs no key and makes nothing")
    {
        fillStore(database);
        database.close();
        const QString key = QString::fromStdString(database.options.keyPath);
        REQUIRE(QFile::remove(key));
        auto store = DirectStore::openToRead(database.options, log);
        REQUIRE(store.has_value());
        CHECK(countCalls(*store) == 3);
        CHECK_FALSE(QFile::exists(key));
        StoreOptions nowhere = database.options;
        nowhere.databasePath = database.folder.path("data/none.sqlite");
        CHECK_FALSE(DirectStore::openToRead(nowhere, log).has_value());
        CHECK_FALSE(QFile::exists(QString::fromStdString(nowhere.databasePath)));
    }
    SECTION("a database of another version is left to the console")
    {
        fillStore(database);
        REQUIRE(database.connection().execute("PRAGMA user_version = 0").has_value());
        CHECK_FALSE(DirectStore::openToRead(database.options, log).has_value());
        REQUIRE(database.connection().execute("PRAGMA user_version = 9999").has_value());
        CHECK(DirectStore::openToRead(database.options, log).error().code == storeNewerSchema);
    }
    SECTION("writing makes the store, and what fails is rolled back")
    {
        auto store = DirectStore::openToWrite(database.options, database.clock, log);
        REQUIRE(store.has_value());
        CHECK(store->newestId() == 0);
        REQUIRE(store->write([](UnitOfWork& uow) { return saveCall(uow, contract::plainCall(1)); }).has_value());
        const auto failed = store->write([](UnitOfWork& uow) -> Result<void> {
            REQUIRE(saveCall(uow, contract::plainCall(2)).has_value());
            return fail(recordConflict);
        });
        CHECK_FALSE(failed.has_value());
        REQUIRE(store->tidySearch().has_value());
        CHECK(countCalls(*store) == 1);
    }
    SECTION("after a filling the store is as any other: found by search, logged, and open to others")
    {
        auto store = DirectStore::openToWrite(database.options, database.clock, log);
        REQUIRE(store.has_value());
        REQUIRE(store->beginFilling().has_value());
        Call call = contract::plainCall(1);
        call.caller.name = "欧阳建国";
        REQUIRE(store->write([&](UnitOfWork& uow) { return saveCall(uow, call); }).has_value());
        REQUIRE(store->tidySearch().has_value());
        REQUIRE(store->endFilling().has_value());
        REQUIRE(database.open().has_value()); // while the other still has it
        REQUIRE(database.write([](UnitOfWork& uow) { return saveCall(uow, contract::plainCall(2)); }).has_value());
        CHECK(countCalls(*store) == 2);
        std::size_t found = 0;
        REQUIRE(database
                    .read([&](const ReadView& view) {
                        return view.search("oyjg", 5).map([&](const auto& hits) { found = hits.size(); });
                    })
                    .has_value());
        CHECK(found == 1);
        Database connection = database.connection();
        Statement mode = connection.once("PRAGMA journal_mode");
        REQUIRE(mode.step().value());
        CHECK(mode.text() == "wal");
    }
}

} // namespace frontdesk::tst_DirectStore
