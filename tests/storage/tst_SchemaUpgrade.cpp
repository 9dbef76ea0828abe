#include "domain/item/ItemRepository.h"
#include "domain/promise/PromiseRepository.h"
#include "domain/visitor/VisitorRepository.h"
#include "storage/AuditVerifier.h"
#include "storage/Migrator.h"
#include "support/StoredRecords.h"

#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>

namespace frontdesk::tst_SchemaUpgrade {

namespace {

/// A database as the program of that version left it.
void writeOld(const TempDatabase& database, int version)
{
    REQUIRE(QDir().mkpath(QString::fromStdString(database.folder.path("data"))));
    auto old = Database::open(database.options.databasePath, {.mode = Database::Mode::Create});
    REQUIRE(old.has_value());
    const auto steps = Migrator::shipped();
    for (int step = 0; step < version; ++step) {
        REQUIRE(old->execute(steps.at(static_cast<std::size_t>(step)).sql).has_value());
    }
    QFile rows(QStringLiteral(FRONTDESK_SOURCE_DIR "/tests/fixtures/schema/version-%1.sql").arg(version));
    REQUIRE(rows.open(QIODevice::ReadOnly));
    REQUIRE(old->execute(rows.readAll().toStdString()).has_value());
}

} // namespace

TEST_CASE("A desk of version 12 keeps its visits, its parcels with their promise, and an audit that verifies",
          "[storage]")
{
    TempDatabase database;
    writeOld(database, 12);
    REQUIRE(database.open().has_value());
    CHECK(database.store->opened().schemaBefore == 12);
    REQUIRE(database
                .read([](const ReadView& view) -> Result<void> {
                    const auto visits = view.visits().inside();
                    const auto items = view.items().open(50);
                    if (!visits || !items) {
                        return fail(visits ? items.error() : visits.error());
                    }
                    REQUIRE(visits->size() == 1);
                    CHECK(visits->front().name == "Wang");
                    CHECK(visits->front().badgeNo == 1);
                    REQUIRE(items->size() == 3);
                    for (const Item& item : *items) {
                        CHECK(item.notifiedAt.has_value());
                        CHECK(view.promises().find(item.promise.value()).has_value());
                    }
                    return {};
                })
                .has_value());
    Database connection = database.connection(Database::Mode::Read);
    const auto report = AuditVerifier{connection}.verify();
    REQUIRE(report.has_value());
    CHECK(report->problems.empty());
}

} // namespace frontdesk::tst_SchemaUpgrade
