#include "contracts/DirectorySamples.h"
#include "domain/directory/DirectoryService.h"
#include "storage/AuditVerifier.h"
#include "storage/DatabaseCheck.h"
#include "storage/StorageErrors.h"
#include "support/TempDatabase.h"

#include <catch2/catch.hpp>

namespace frontdesk::tst_Directory {

namespace {

class StoredDirectory {
public:
    StoredDirectory() { REQUIRE(m_database.open().has_value()); }

    Party add(const PartyForm& form)
    {
        std::optional<Party> added;
        REQUIRE(m_database
                    .write([&](UnitOfWork& uow) {
                        return DirectoryService{}
                            .add(uow, Actor::program(), m_ids.next<PartyTag>(), form, m_ids, contract::morning)
                            .map([&](const Party& party) { added = party; });
                    })
                    .has_value());
        return *added;
    }
    std::vector<RecordRef> found(std::string_view typed)
    {
        std::vector<RecordRef> records;
        REQUIRE(m_database
                    .read([&](const ReadView& view) {
                        return view.search(typed, 50).map(
                            [&](std::vector<RecordRef> got) { records = std::move(got); });
                    })
                    .has_value());
        return records;
    }
    TempDatabase& database() { return m_database; }
    AuditVerifier::Report verified()
    {
        Database connection = m_database.connection(Database::Mode::Read);
        return AuditVerifier{connection}.verify().value();
    }

private:
    TempDatabase m_database;
    ManualClock m_clock;
    IdMaker m_ids{m_clock, 1};
};

PartyForm residentForm()
{
    PartyForm form;
    form.name = "欧阳建国";
    form.plates = "沪A12345";
    form.note = "秘密";
    form.contacts = {{.kind = "mobile", .value = "13800138000", .label = {}, .disclose = "ask"}};
    form.places = {{.place = "3栋1203", .relation = "proprietor", .mayBeTold = "机密", .disclose = "ask"}};
    return form;
}

} // namespace

TEST_CASE("Somebody is found by name, sound, initials, room, number and plate", "[storage]")
{
    StoredDirectory desk;
    const RecordRef resident{RecordKind::Party, desk.add(residentForm()).id.value()};
    for (const char* typed : {"欧阳", "ouyang", "oyjg", "3-1203", "1203", "8000", "138-0013", "a12345", "歐陽"}) {
        INFO(typed);
        const auto found = desk.found(typed);
        CHECK(std::find(found.begin(), found.end(), resident) != found.end());
    }
    CHECK(desk.found("秘密").empty());
    CHECK(desk.found("机密").empty());
    CHECK(desk.found("1203").size() == 2); // the room too
}

TEST_CASE("The audit knows people and places", "[storage]")
{
    StoredDirectory desk;
    desk.add(residentForm());
    const auto sound = desk.verified();
    CHECK(sound.sound());
    CHECK(sound.records == 2);

    const std::string edit =
        GENERATE(as<std::string>{}, "UPDATE party SET name = 'x'", "UPDATE party_contact SET value = '110'",
                 "UPDATE party_place SET disclose = 'ok'", "UPDATE place SET number = 'x'", "DELETE FROM party_plate",
                 "PRAGMA foreign_keys=OFF; DELETE FROM party", "PRAGMA foreign_keys=OFF; DELETE FROM place");
    INFO(edit);
    REQUIRE(desk.database().connection().execute(edit).has_value());
    CHECK_FALSE(desk.verified().sound());
}

TEST_CASE("A check of the database misses nobody in the search", "[storage]")
{
    StoredDirectory desk;
    desk.add(residentForm());
    CHECK(checkDatabase(desk.database().options)->complaints.empty());
    REQUIRE(desk.database().connection().execute("DELETE FROM search_doc WHERE kind = 'place'").has_value());
    CHECK(checkDatabase(desk.database().options)->complaints.size() == 1);
}

TEST_CASE("An index that is built anew holds people and places again", "[storage]")
{
    StoredDirectory desk;
    const RecordRef resident{RecordKind::Party, desk.add(residentForm()).id.value()};
    desk.database().close();
    REQUIRE(desk.database()
                .connection()
                .execute("UPDATE meta SET value = '0' WHERE name = 'tokenizer_version'; DELETE FROM search_doc; INSERT "
                         "INTO search_token (search_token) VALUES ('delete-all')")
                .has_value());
    REQUIRE(desk.database().open().has_value());
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{20};
    while (desk.found("1203").size() < 2 && std::chrono::steady_clock::now() < end) {}
    CHECK(desk.found("oyjg") == std::vector{resident});
    CHECK(desk.found("1203").size() == 2);
}

} // namespace frontdesk::tst_Directory
