#include "contracts/ItemSamples.h"
#include "contracts/RehearsalRepositoryContract.h"
#include "domain/item/ItemRepository.h"
#include "storage/AuditVerifier.h"
#include "storage/StorageErrors.h"
#include "support/StoredRecords.h"

#include <catch2/catch.hpp>

namespace frontdesk::tst_AuditTrail {

namespace {

AuditVerifier::Report verified(const TempDatabase& database)
{
    Database connection = database.connection(Database::Mode::Read);
    auto report = AuditVerifier{connection}.verify();
    REQUIRE(report.has_value());
    return *report;
}

/// A hand that changes the file past the program.
void tamper(const TempDatabase& database, const std::string& sql)
{
    Database connection = database.connection();
    REQUIRE(connection.execute("PRAGMA foreign_keys=OFF;" + sql).has_value());
    CHECK(connection.changes() > 0);
}

} // namespace

TEST_CASE("AuditTrail", "[storage]")
{
    TempDatabase database;
    fillStore(database);

    SECTION("what the program wrote is sound")
    {
        const auto report = verified(database);
        CHECK(report.sound());
        CHECK(report.entries == 8);
        CHECK(report.chains == 1);
        CHECK(report.records == 7);
        CHECK(report.erased == 0);
    }
    SECTION("each desk has a chain of its own")
    {
        REQUIRE(database
                    .write([](UnitOfWork& uow) -> Result<void> {
                        AuditEntry entry = contract::entryFor({RecordKind::Setting, 1}, 0, "changed");
                        entry.actor.desk = 2;
                        return uow.audit().append(entry);
                    })
                    .has_value());
        CHECK(verified(database).chains == 2);
    }
    SECTION("every edit past the program is found")
    {
        const std::string edit = GENERATE(
            as<std::string>{},
            // an entry
            "UPDATE audit_chain SET at = at + 1 WHERE seq = 1", "UPDATE audit_chain SET at = at + 1 WHERE seq = 3",
            "UPDATE audit_chain SET staff = 5 WHERE seq = 6", "UPDATE audit_chain SET action = 'voided' WHERE seq = 2",
            "UPDATE audit_chain SET record = record + 1 WHERE seq = 2",
            "UPDATE audit_chain SET kind = 'promise' WHERE seq = 2", "UPDATE audit_chain SET version = 9 WHERE seq = 4",
            "UPDATE audit_chain SET previous = zeroblob(32) WHERE seq = 4",
            "UPDATE audit_chain SET image_hash = zeroblob(32) WHERE seq = 4",
            "UPDATE audit_chain SET image_hash = x'00' WHERE seq = 4", "UPDATE audit_chain SET desk = 2 WHERE seq = 6",
            // an entry taken away, at the beginning, in the middle, at the end
            "DELETE FROM audit_chain WHERE seq = 1", "DELETE FROM audit_chain WHERE seq = 3",
            "DELETE FROM audit_chain WHERE seq = 6", "DELETE FROM audit_chain",
            "DELETE FROM audit_chain WHERE seq = 6;"
            "DELETE FROM audit_payload WHERE seq = 6",
            // two that changed places
            "UPDATE audit_chain SET seq = 99 WHERE seq = 2;"
            "UPDATE audit_chain SET seq = 2 WHERE seq = 3;"
            "UPDATE audit_chain SET seq = 3 WHERE seq = 99",
            // the head
            "DELETE FROM audit_head", "UPDATE audit_head SET seq = seq - 1",
            "UPDATE audit_head SET hash = zeroblob(32)",
            // an image
            "UPDATE audit_payload SET image_before = '{}' WHERE seq = 4",
            "UPDATE audit_payload SET image_after = image_after || ' ' WHERE seq = 1",
            "UPDATE audit_payload SET salt = zeroblob(16) WHERE seq = 1",
            "UPDATE audit_payload SET salt = zeroblob(3) WHERE seq = 1", "DELETE FROM audit_payload WHERE seq = 2",
            "UPDATE audit_payload SET salt = NULL, image_before = NULL, "
            "image_after = NULL, erased_at = 1 WHERE seq = 2",
            // a record
            "UPDATE call SET key_points = 'x' WHERE id = 1001", "UPDATE call SET version = version + 1 WHERE id = 1001",
            "UPDATE call SET voided_at = NULL, void_reason = NULL WHERE id = 1002",
            "UPDATE call_hold SET seconds = 1 WHERE position = 0", "DELETE FROM call_hold WHERE position = 1",
            "DELETE FROM call_hold; DELETE FROM call WHERE id = 1002",
            "INSERT INTO promise SELECT 77, version, kind, to_whom, phone, what, "
            "origin_kind, origin, made_at, due_at, state, made_by, closed_at, note, "
            "progress_calls FROM promise",
            "UPDATE promise SET due_at = due_at + 60000", "UPDATE promise SET state = 'forgotten'",
            "DELETE FROM promise", "UPDATE roster SET phone = '8002', phone_shown = '8002' WHERE id = 7001",
            "UPDATE roster SET voided_at = NULL, void_reason = NULL, voided_by = NULL WHERE id = 7002",
            "UPDATE roster SET weekday = 'mon' WHERE id = 7001", "DELETE FROM roster WHERE id = 7001",
            "UPDATE setting SET value = 'x' WHERE name = 'unit.name'", "DELETE FROM setting",
            // a record and its images, the chain untouched
            "UPDATE call SET key_points = 'x' WHERE id = 1003;"
            "UPDATE audit_payload SET image_after = replace(image_after, "
            "'\"key_points\":\"\"', '\"key_points\":\"x\"')");
        CAPTURE(edit);
        tamper(database, edit);
        CHECK_FALSE(verified(database).sound());
    }
    SECTION("an altered entry is named")
    {
        tamper(database, "UPDATE audit_chain SET at = at + 1 WHERE seq = 3");
        const auto report = verified(database);
        REQUIRE(report.problems.size() == 1);
        CHECK(report.problems[0] == Problem{.field = "1/3", .code = auditEntryAltered, .args = {"1", "3"}});
    }
    SECTION("a record changed past the audit is named")
    {
        tamper(database, "UPDATE call SET place = '9-909' WHERE id = 1003");
        const auto report = verified(database);
        REQUIRE(report.problems.size() == 1);
        CHECK(report.problems[0] ==
              Problem{.field = "call/1003", .code = auditRecordDiffers, .args = {"call", "1003"}});
    }
    SECTION("erased images leave the chain whole and are told as erased")
    {
        database.close();
        const RecordRef record{RecordKind::Call, 1001};
        {
            Database connection = database.connection();
            UnitChanges changes;
            const auto erased =
                AuditTrail{connection, changes}.erase(record, {.desk = 1, .staff = {}}, database.clock.now());
            REQUIRE(erased.has_value());
            CHECK(*erased == 2);
            CHECK(changes.audited == std::vector<RecordRef>{record});
        }
        const auto report = verified(database);
        CHECK(report.sound());
        CHECK(report.erased == 2);
        Database connection = database.connection();
        UnitChanges none;
        const auto history = AuditTrail{connection, none}.historyOf(record);
        REQUIRE(history.has_value());
        REQUIRE(history->size() == 3);
        CHECK(history->at(0).after.empty());
        CHECK(history->at(2).action == erasedAction);
        CHECK(connection.integer("SELECT count(*) FROM audit_payload WHERE image_after LIKE '%漏水%'").value() == 0);
    }
}

TEST_CASE("A counter matter changed past the audit is found", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    REQUIRE(database.write([](UnitOfWork& uow) { return saveMatter(uow, contract::fullMatter(1)); }).has_value());
    CHECK(verified(database).sound());
    CHECK(verified(database).records == 1);
    const std::string edit = GENERATE("UPDATE matter SET key_points = 'x'", "UPDATE matter SET waits = 0",
                                      "UPDATE matter SET voided_at = NULL, void_reason = NULL", "DELETE FROM matter");
    CAPTURE(edit);
    tamper(database, edit);
    CHECK_FALSE(verified(database).sound());
}

TEST_CASE("An item, a batch or an authorisation changed past the audit is found", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    const auto audited = [](UnitOfWork& uow, std::int64_t id, Version version, RecordImage image) {
        AuditEntry entry = contract::entryFor({RecordKind::Item, id}, version);
        entry.after = std::move(image);
        return uow.audit().append(entry);
    };
    REQUIRE(database
                .write([&](UnitOfWork& uow) {
                    const Item item = contract::fullItem(1);
                    const ItemBatch batch = contract::fullItemBatch(1);
                    const ProxyConsent consent = contract::fullProxyConsent(1);
                    return uow.items()
                        .add(item)
                        .and_then([&] { return audited(uow, item.id.value(), item.version, imageOf(item)); })
                        .and_then([&] { return uow.items().addBatch(batch); })
                        .and_then([&] { return audited(uow, batch.id.value(), 1, imageOf(batch)); })
                        .and_then([&] { return uow.items().addConsent(consent); })
                        .and_then([&] { return audited(uow, consent.id.value(), consent.version, imageOf(consent)); });
                })
                .has_value());
    CHECK(verified(database).sound());
    CHECK(verified(database).records == 3);
    const std::string edit =
        GENERATE("UPDATE item SET shelf = 'x'", "UPDATE item SET cod_fen = NULL", "UPDATE item SET signature = ''",
                 "DELETE FROM item", "UPDATE item_batch SET total = 29", "DELETE FROM item_batch",
                 "UPDATE proxy_consent SET valid_until = NULL", "DELETE FROM proxy_consent");
    CAPTURE(edit);
    tamper(database, edit);
    CHECK_FALSE(verified(database).sound());
}

TEST_CASE("A rehearsal changed past the audit is found", "[storage]")
{
    TempDatabase database;
    REQUIRE(database.open().has_value());
    REQUIRE(database
                .write([](UnitOfWork& uow) {
                    const RehearsalResult result = contract::plainRehearsal(1);
                    AuditEntry entry = contract::entryFor({RecordKind::Rehearsal, result.id.value()}, 1);
                    entry.after = imageOf(result);
                    return uow.rehearsals().add(result).and_then([&] { return uow.audit().append(entry); });
                })
                .has_value());
    CHECK(verified(database).sound());
    CHECK(verified(database).records == 1);
    const std::string edit =
        GENERATE("UPDATE rehearsal SET done = due", "UPDATE rehearsal SET staff = 5", "DELETE FROM rehearsal");
    CAPTURE(edit);
    tamper(database, edit);
    CHECK_FALSE(verified(database).sound());
}

} // namespace frontdesk::tst_AuditTrail
