#include "domain/directory/DirectoryImporter.h"

#include "domain/directory/DirectoryDesk.h"

namespace tst_DirectoryImporter {

using namespace frontdesk;
using namespace frontdesk::directorytest;

namespace {

struct ImportDesk : Desk {
    DirectoryImporter importer{};

    Result<ImportOutcome> parties(const std::vector<PartyForm>& forms)
    {
        std::vector<PartyImportRow> rows;
        for (const PartyForm& form : forms) {
            rows.push_back({.number = static_cast<int>(rows.size()) + 2, .form = form});
        }
        return step<ImportOutcome>(
            [&](UnitOfWork& uow) { return importer.importParties(uow, actor, ids, "业主.xlsx", rows, now); });
    }
    Result<DirectoryImport> revert(DirectoryImportId id)
    {
        return step<DirectoryImport>([&](UnitOfWork& uow) { return importer.revertImport(uow, actor, id, now); });
    }
};

} // namespace

TEST_CASE("A list goes in once, however often it is imported", "[directory]")
{
    ImportDesk desk;
    const std::vector<PartyForm> list{formOf("王丽", "13800138000", "3-1203"), formOf("李明", "13900139000"),
                                      formOf("赵六", "", "3-1204")};
    const ImportOutcome first = desk.parties(list).value();
    CHECK(first.added == 3);
    CHECK(first.bad.empty());
    const ImportOutcome again = desk.parties(list).value();
    CHECK(again.added == 0);
    CHECK(again.changed == 0);
    CHECK(again.same == 3);
    CHECK_FALSE(again.id.has_value());
    CHECK(desk.store.data().parties.size() == 3);
}

TEST_CASE("A row adds what it says to somebody known by name and number or room", "[directory]")
{
    ImportDesk desk;
    PartyForm known = formOf("王丽", "13800138000", "3-1203");
    known.note = "老住户";
    const Party before = desk.add(known).value();
    PartyForm row = formOf("王丽", "13700137000", "3栋1203");
    row.title = "ms";
    row.tags = {"owners_committee"};
    const ImportOutcome outcome = desk.parties({row, formOf("王丽", "13600136000", "9-101")}).value();
    CHECK(outcome.changed == 1);
    CHECK(outcome.added == 1); // another of the name, elsewhere
    const Party after = desk.stored(before.id);
    CHECK(after.contacts.size() == 2);
    CHECK(after.places.size() == 1);
    CHECK(after.note == "老住户");
    CHECK(after.title == "ms");
    CHECK(after.hasTag("owners_committee"));
}

TEST_CASE("A bad row is told with its reasons and the others go in", "[directory]")
{
    ImportDesk desk;
    desk.add(formOf("王丽", "13800138000"));
    desk.add(formOf("王丽", "13800138000"));
    const ImportOutcome outcome = desk.parties({formOf("", "13800138000"), formOf("李明", "12ab"), formOf("孙七"),
                                                formOf("王丽", "13800138000"), formOf("周八", "13500135000")})
                                      .value();
    CHECK(outcome.added == 1);
    REQUIRE(outcome.bad.size() == 4);
    CHECK(outcome.bad[0].number == 2);
    CHECK(outcome.bad[0].problems.at(0).code == fieldRequired);
    CHECK(outcome.bad[1].problems.at(0).code == directoryBadPhone);
    CHECK(outcome.bad[2].problems.at(0).code == directoryNeedsKey);
    CHECK(outcome.bad[3].problems.at(0).code == directoryDoubtful);
}

TEST_CASE("An import is taken back as a whole or not at all", "[directory]")
{
    ImportDesk desk;
    const Party known = desk.add(formOf("王丽", "13800138000")).value();
    PartyForm row = formOf("王丽", "13800138000", "3-1203");
    row.note = "新备注";
    const ImportOutcome outcome = desk.parties({row, row, formOf("李明", "13900139000")}).value();
    CHECK(outcome.changed == 1);
    CHECK(outcome.same == 1);
    REQUIRE(outcome.id.has_value());

    SECTION("all of it is as before")
    {
        REQUIRE(desk.revert(*outcome.id).has_value());
        CHECK(desk.stored(known.id).toForm() == known.toForm());
        CHECK(desk.lastAction() == "party import_reverted");
        for (const auto& [id, party] : desk.store.data().parties) {
            CHECK(party.voided.has_value() == (party.name == "李明"));
        }
        CHECK(codeOf(desk.revert(*outcome.id)) == directoryImportGone);
        CHECK(desk.parties({formOf("李明", "13900139000")})->added == 1); // it can be imported again
    }
    SECTION("not when somebody changed one of them")
    {
        const Party now = desk.stored(known.id);
        PartyForm form = now.toForm();
        form.note = "改过";
        REQUIRE(desk.change(now, form));
        const auto refused = desk.revert(*outcome.id);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == directoryImportMoved);
        CHECK(refused.error().args == Names{"王丽"});
    }
}

TEST_CASE("Places come from a list once and can be taken back", "[directory]")
{
    ImportDesk desk;
    const auto places = [&](const std::vector<PlaceForm>& forms) {
        std::vector<PlaceImportRow> rows;
        for (const PlaceForm& form : forms) {
            rows.push_back({.number = static_cast<int>(rows.size()) + 2, .form = form});
        }
        return desk
            .step<ImportOutcome>([&](UnitOfWork& uow) {
                return desk.importer.importPlaces(uow, desk.actor, desk.ids, "房间.csv", rows, desk.now);
            })
            .value();
    };
    const std::vector<PlaceForm> list{{.number = "3-1203", .kind = "room", .note = {}},
                                      {.number = "B1-023", .kind = "parking", .note = "产权"},
                                      {.number = "3栋1203", .kind = "room", .note = "样板间"},
                                      {.number = "--", .kind = "castle", .note = {}}};
    const ImportOutcome first = places(list);
    CHECK(first.added == 2);
    CHECK(first.changed == 1);
    REQUIRE(first.bad.size() == 1);
    CHECK(first.bad[0].problems.size() == 2);
    CHECK(places(list).same == 3);
    REQUIRE(desk.revert(*first.id).has_value());
    for (const auto& [id, place] : desk.store.data().places) {
        CHECK(place.voided.has_value());
    }
}

TEST_CASE("A list of attendance says where the colleagues are", "[directory]")
{
    ImportDesk desk;
    PartyForm colleague = formOf("李明");
    colleague.role = "colleague";
    const Party li = desk.add(colleague).value();
    const auto attendance = [&](const std::vector<AttendanceRow>& rows) {
        return desk
            .step<ImportOutcome>([&](UnitOfWork& uow) {
                return desk.importer.importAttendance(uow, desk.actor, desk.ids, "考勤.csv", rows, desk.now);
            })
            .value();
    };
    const ImportOutcome outcome = attendance({{.number = 2, .who = "李明", .state = "at_desk"},
                                              {.number = 3, .who = "没有的人", .state = "out"},
                                              {.number = 4, .who = "lm", .state = "asleep"}});
    CHECK(outcome.changed == 1);
    CHECK(outcome.bad.size() == 2);
    CHECK(desk.stored(li.id).presence->state == PresenceState::AtDesk);
    CHECK(attendance({{.number = 2, .who = "lm"}}).same == 1);
    REQUIRE(desk.revert(*outcome.id).has_value());
    CHECK_FALSE(desk.stored(li.id).presence.has_value());
}

} // namespace tst_DirectoryImporter
