#include "storage/Hash.h"
#include "storage/Migrator.h"
#include "storage/StorageErrors.h"
#include "support/TempDatabase.h"

#include <catch2/catch.hpp>
#include <map>

namespace frontdesk::tst_Migrator {

namespace {

std::string hexOf(const Hash& hash)
{
    std::string hex;
    for (const unsigned char byte : hash) {
        constexpr std::string_view digits = "0123456789abcdef";
        hex += digits[byte >> 4U];
        hex += digits[byte & 15U];
    }
    return hex;
}

Result<Database> fresh(const TempFolder& folder)
{
    return Database::open(folder.path("x.sqlite"), {.mode = Database::Mode::Create});
}

const std::string ours = "PRAGMA application_id = " + std::to_string(Database::applicationId) + ";";

} // namespace

TEST_CASE("A migration that has shipped is never changed", "[storage]")
{
    prepareCrypto();
    // A new migration is added here in the commit that ships it; the hash of an old one never changes.
    const std::map<std::string, std::string> frozen{
        {"0001_initial.sql", "7f540b26a387054d0b472dd564ea04ab8beaa0fa8c7e1adea985de54818d8f12"},
        {"0002_people.sql", "28c2a4f152c25af9b3c0f7b05309c2007fafda578817e034d664a82c50bcc5ee"},
        {"0003_matter.sql", "30b62a5cb525954a9cf5eb1fa8965fbd3ba0d5943c238a42e2cad8cded0b8846"},
        {"0004_directory.sql", "a2c39c79f6f2db22fdcd3f6fe1d4c6fee700b9c917982c9977b4a594ff5ad1c9"},
        {"0005_roster.sql", "149f2d9d7ee9aeb3398eab123c9527c2b29d4c51b07eb3f349b2c2e8c55313e6"},
        {"0006_emergency_kind.sql", "0ca93a30553f345eac5ec9b204e0d152dd5d967210f2af99f413df6df432cf13"},
        {"0007_call_lists.sql", "30e885ba6b300fd61994345a3c282b64a8cbecf1e49ada580630cdd406e99fe3"},
        {"0008_matter_emergency.sql", "41d6627958cc646a09b495d7328f18ebc9818507c14570d3d250e5a09a56375c"},
        {"0009_training.sql", "79158392683ee6659842a584b6b6955947dc4f258586ba12628af970eee3c221"},
        {"0010_visitor.sql", "1c2e2fb6b7e3d82f87a363678b6dc717c9561150effc35ff230933c88ea145f2"},
        {"0011_item.sql", "324e7a8aed96d5f68e89f0f6707bf337f94354ea4c455cee4151531915d65481"},
        {"0012_identity.sql", "f687fb4a2d58a9120d62ab7ebc1604b45027dd9e4702d098232e9093e4ae1df4"},
        {"0013_slip.sql", "b2bceacaa1d0456d8286c5c69adec55550bdd5db8dec939553bbe25142b6a2f6"},
        {"0014_complaint.sql", "5662974269930c0d0816342e67b61a63a61b5db1805b72bd3706d47345959cad"},
        {"0015_complaint_review.sql", "f450a6ec80f436afc5e63f1e0e66524d6b2bf1bff1889a8da5501a98d7242562"},
        {"0016_site_visit.sql", "35fd4275676192cdcf817a7041cc09ed81d2c83fb81f15c52d4430298f68d25c"},
        {"0017_complaint_review.sql", "a73fad8b045acf203f86718cc98350096b260a231444c1e9a85d484e9a3ad166"},
        {"0018_known_issue.sql", "aa6477b7ffcc1a5c14e61de01447c218ebc730d4d964573e6a466cf7dc046488"},
        {"0019_fee.sql", "2d069cd36991085e585b8dbcc82d6a5acbd4e88b08d37af14284ea7af9051ba6"},
        {"0020_remittance.sql", "54826cb233fd43edffecca118420c7b6c0752b7547be03648f107e1251e5fc70"},
        {"0021_fee_letter_search.sql", "17ea2589d200e9f0c31ff79471edb2948dc13095bdd4ea12abc27f0c09c3dd7e"},
        {"0022_fee_open.sql", "ddb8cb5f6e822479d9fa78d733dc7b76e183afca71cea4db55eaeeea3b94502a"},
    };
    std::map<std::string, std::string> shipped;
    int number = 0;
    for (const Migration& migration : Migrator::shipped()) {
        CHECK(migration.number == ++number);
        shipped[migration.name] = hexOf(RowHasher{}.add(std::string_view{migration.sql}).finish());
    }
    for (const auto& [name, hash] : shipped) {
        INFO(name);
        CHECK((frozen.contains(name) ? frozen.at(name) : "") == hash);
    }
    CHECK(shipped.size() == frozen.size());
}

TEST_CASE("Migrator", "[storage]")
{
    const TempFolder folder;
    auto database = fresh(folder);
    REQUIRE(database.has_value());
    const Migration first{1, "0001_a.sql", ours + "CREATE TABLE a (x INTEGER) STRICT;"};
    const Migration second{2, "0002_b.sql", "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO a VALUES (1);"};
    const Migration bad{2, "0002_b.sql", "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"};
    int backups = 0;
    const auto backUp = [&](int, int) -> Result<void> {
        ++backups;
        return {};
    };

    SECTION("a new database needs no backup")
    {
        const auto done = Migrator{{first, second}}.migrate(*database, backUp);
        REQUIRE(done.has_value());
        CHECK(done->from == 0);
        CHECK(done->to == 2);
        CHECK(backups == 0);
        CHECK(database->integer("SELECT x FROM a").value() == 1);
        CHECK(Migrator{{first, second}}.migrate(*database, backUp)->from == 2);
    }
    SECTION("an existing one is backed up before it is changed, once")
    {
        REQUIRE(Migrator{{first}}.migrate(*database, backUp).has_value());
        REQUIRE(Migrator{{first, second}}.migrate(*database, backUp).has_value());
        CHECK(backups == 1);
    }
    SECTION("without the backup nothing is changed")
    {
        REQUIRE(Migrator{{first}}.migrate(*database, backUp).has_value());
        const auto done =
            Migrator{{first, second}}.migrate(*database, [](int, int) { return fail(backupCannotWrite); });
        CHECK(done.error().code == backupCannotWrite);
        CHECK(Migrator{{first}}.schemaOf(*database).value() == 1);
    }
    SECTION("what fails is rolled back, and what ran before it stays")
    {
        CHECK_FALSE(Migrator{{first, bad}}.migrate(*database, backUp).has_value());
        CHECK(database->integer("PRAGMA user_version").value() == 1);
        CHECK(database->integer("SELECT count(*) FROM sqlite_master WHERE name = 'b'").value() == 0);
        CHECK(Migrator{{first, second}}.migrate(*database, backUp).has_value());
    }
    SECTION("a newer schema is refused")
    {
        REQUIRE(Migrator{{first, second}}.migrate(*database, backUp).has_value());
        CHECK(Migrator{{first}}.migrate(*database, backUp).error().code == storeNewerSchema);
    }
}

} // namespace frontdesk::tst_Migrator
