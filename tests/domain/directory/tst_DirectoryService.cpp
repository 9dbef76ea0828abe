#include "domain/directory/DirectoryService.h"

#include "domain/directory/DirectoryDesk.h"

namespace tst_DirectoryService {

using namespace frontdesk;
using namespace frontdesk::directorytest;

TEST_CASE("Somebody new comes with rooms and company, each entered once", "[directory]")
{
    Desk desk;
    PartyForm form = formOf("王丽", "13800138000", "3栋1203");
    form.company = "永安贸易";
    const auto id = desk.ids.next<PartyTag>();
    const auto add = [&] {
        return desk.step<Party>(
            [&](UnitOfWork& uow) { return desk.service.add(uow, desk.actor, id, form, desk.ids, desk.now); });
    };
    const auto first = add();
    REQUIRE(first.has_value());
    CHECK(first->companyName == "永安贸易");
    CHECK(first->places.at(0).number == "3栋1203");
    CHECK(desk.actions() == Names{"party added", "place added", "party added"});
    CHECK(add().value() == *first);
    CHECK(desk.actions().size() == 3);

    form = formOf("李明", "13900139000", "3-1203");
    form.company = "永安贸易";
    const auto second = desk.add(form);
    REQUIRE(second.has_value());
    CHECK(second->company == first->company);
    CHECK(second->places[0].place == first->places[0].place);
    CHECK(desk.found("1203") == Names{"李明", "王丽"}); // newest first
    CHECK(desk.found("8000") == Names{"王丽"});
    CHECK(codeOf(desk.add(formOf(""))) == formInvalid);
}

TEST_CASE("A change keeps what no form shows and says when somebody else was faster", "[directory]")
{
    Desk desk;
    PartyForm form = formOf("李明");
    form.role = "colleague";
    const Party added = desk.add(form).value();
    CHECK(added.initials == "lm");
    const Party here = desk.step<Party>([&](UnitOfWork& uow) {
                               return desk.service.setPresence(
                                   uow, desk.actor, added.id,
                                   {.state = PresenceState::Out, .since = desk.now, .note = "开会"}, desk.now);
                           })
                           .value();
    form = here.toForm();
    form.note = "工程部";
    const Party changed = desk.change(here, form).value();
    CHECK(changed.presence == here.presence);
    CHECK(changed.note == "工程部");
    CHECK(desk.lastAction() == "party changed");
    CHECK(codeOf(desk.change(here, form)) == recordConflict);
    CHECK(desk.change(changed, form).value() == changed); // nothing changed: nothing written
    form.role = "tenant";
    CHECK_FALSE(desk.change(changed, form)->presence.has_value());
}

TEST_CASE("A voided record can be restored and a change be taken back", "[directory]")
{
    Desk desk;
    const Party added = desk.add(formOf("王丽", "13800138000")).value();
    const auto voidIt = [&](std::string_view why) {
        return desk.step<Party>(
            [&](UnitOfWork& uow) { return desk.service.voidParty(uow, desk.actor, added.id, why, desk.now); });
    };
    const auto takeBack = [&](const Party& party, Version version) {
        return desk.step<Party>(
            [&](UnitOfWork& uow) { return desk.service.takeBack(uow, desk.actor, party.id, version, desk.now); });
    };
    CHECK(codeOf(voidIt(" ")) == voidNeedsReason);
    const Party voided = voidIt("重复登记").value();
    CHECK(codeOf(voidIt("again")) == recordVoided);
    const auto restored = desk.step<Party>(
        [&](UnitOfWork& uow) { return desk.service.unvoid(uow, desk.actor, added.id, voided.version, desk.now); });
    CHECK_FALSE(restored->voided.has_value());

    const Party more = desk.step<Party>([&](UnitOfWork& uow) {
                               return desk.service.addNumber(uow, desk.actor, added.id, "139 0013 9000", desk.now);
                           })
                           .value();
    CHECK(more.hasNumber("13900139000"));
    CHECK(desk.lastAction() == "party number_added");
    CHECK(codeOf(takeBack(more, more.version - 1)) == recordConflict);
    const Party less = takeBack(more, more.version).value();
    CHECK_FALSE(less.hasNumber("13900139000"));
    CHECK(less.version == more.version + 1);
    CHECK(codeOf(takeBack(added, 1)) == recordConflict);
    CHECK(desk.found("9000").empty());
}

TEST_CASE("Places are linked, changed and taken off", "[directory]")
{
    Desk desk;
    const Party added = desk.add(formOf("王丽", "", "3-1203")).value();
    const auto link = [&](PlaceLinkForm form) {
        return desk.step<Party>([&](UnitOfWork& uow) {
            return desk.service.linkPlace(uow, desk.actor, added.id, form, desk.ids, desk.now);
        });
    };
    CHECK(link({.place = "B1-023", .relation = "user", .mayBeTold = {}, .disclose = "ask"})->places.size() == 2);
    const Party changed =
        link({.place = "3栋1203", .relation = "tenant", .mayBeTold = "费用", .disclose = "never"}).value();
    REQUIRE(changed.places.size() == 2);
    CHECK(changed.places[1].relation == PlaceRelation::Tenant);
    CHECK(changed.places[1].disclose == Disclose::Never);
    CHECK(codeOf(link({.place = "", .relation = "user", .mayBeTold = {}, .disclose = "ask"})) == formInvalid);
    const auto off = desk.step<Party>([&](UnitOfWork& uow) {
        return desk.service.unlinkPlace(uow, desk.actor, added.id, changed.places[1].place, desk.now);
    });
    CHECK(off->places.size() == 1);
    CHECK(desk.found("1203").empty());
}

TEST_CASE("Who lives in a room is found by its new number", "[directory]")
{
    Desk desk;
    const Party added = desk.add(formOf("王丽", "", "3-1203")).value();
    const Party gone = desk.add(formOf("李明", "", "3-1203")).value();
    REQUIRE(desk.step<Party>(
        [&](UnitOfWork& uow) { return desk.service.voidParty(uow, desk.actor, gone.id, "搬走", desk.now); }));
    const auto changed = desk.step<PlaceRecord>([&](UnitOfWork& uow) {
        return desk.service.changePlace(uow, desk.actor, added.places[0].place, 1,
                                        {.number = "5-808", .kind = "room", .note = {}}, desk.now);
    });
    REQUIRE(changed.has_value());
    CHECK(desk.found("808").size() == 2);
    CHECK(desk.found("1203").empty());
    const auto voided = desk.step<PlaceRecord>(
        [&](UnitOfWork& uow) { return desk.service.voidPlace(uow, desk.actor, changed->id, "拆除", desk.now); });
    REQUIRE(voided.has_value());
    const auto another = desk.step<PlaceRecord>([&](UnitOfWork& uow) {
        return desk.service.addPlace(uow, desk.actor, desk.ids.next<PlaceTag>(),
                                     {.number = "5栋808", .kind = "shop", .note = {}}, desk.now);
    });
    REQUIRE(another.has_value());
    CHECK(codeOf(desk.step<PlaceRecord>([&](UnitOfWork& uow) {
              return desk.service.unvoidPlace(uow, desk.actor, changed->id, voided->version, desk.now);
          })) == directoryPlaceTaken);
}

TEST_CASE("Initials and Enter mark a colleague arrived", "[directory]")
{
    Desk desk;
    const auto colleague = [&](std::string name, std::string initials = {}) {
        PartyForm form = formOf(std::move(name));
        form.role = "colleague";
        form.initials = std::move(initials);
        return desk.add(form).value();
    };
    const auto arrive = [&](std::string_view typed) {
        return desk.step<Party>(
            [&](UnitOfWork& uow) { return desk.service.arrivedByInitials(uow, desk.actor, typed, desk.now); });
    };
    const Party li = colleague("李明");
    colleague("王芳", "wf");
    colleague("吴凡", "wf");
    CHECK(desk.add(formOf("刘敏"))->initials.empty()); // no colleague

    const Party here = arrive(" LM ").value();
    CHECK(here.id == li.id);
    CHECK(here.presence->state == PresenceState::AtDesk);
    CHECK(here.presence->since == desk.now);
    const UtcTime since = desk.now;
    CHECK(arrive("lm")->presence->since == since); // twice is once
    CHECK(codeOf(arrive("zz")) == directoryNoInitials);
    CHECK(codeOf(arrive("")) == directoryNoInitials);
    const auto both = arrive("wf");
    REQUIRE_FALSE(both.has_value());
    CHECK(both.error().code == directoryInitialsShared);
    CHECK(both.error().args == Names{"wf", "吴凡, 王芳"});

    const Party tenant = desk.add(formOf("赵六")).value();
    CHECK(codeOf(desk.step<Party>([&](UnitOfWork& uow) {
              return desk.service.setPresence(uow, desk.actor, tenant.id, {.since = desk.now}, desk.now);
          })) == directoryNotColleague);
}

TEST_CASE("Two records become one and two again", "[directory]")
{
    Desk desk;
    PartyForm keptForm = formOf("王丽", "13800138000", "3-1203");
    keptForm.tags = {"media"};
    keptForm.note = "甲";
    PartyForm otherForm = formOf("王莉", "13900139000", "3-1204");
    otherForm.tags = {"client"};
    otherForm.note = "乙";
    otherForm.title = "ms";
    otherForm.plates = "沪A12345";
    const Party kept = desk.add(keptForm).value();
    const Party other = desk.add(otherForm).value();
    const auto merge = [&](const Party& one, const Party& two) {
        return desk.step<Party>([&](UnitOfWork& uow) {
            return desk.service.merge(uow, desk.actor, one.id, one.version, two.id, two.version, desk.now);
        });
    };
    CHECK(codeOf(merge(kept, kept)) == directoryCannotMerge);
    const Party merged = merge(kept, other).value();
    CHECK(merged.name == "王丽");
    CHECK(merged.title == "ms");
    CHECK(merged.note == "甲\n乙");
    CHECK(merged.tags == Names{"client", "media"});
    CHECK(merged.contacts.size() == 2);
    CHECK(merged.places.size() == 2);
    CHECK(desk.stored(other.id).mergedInto == kept.id);
    CHECK(desk.found("9000") == Names{"王丽"});
    CHECK(codeOf(merge(merged, other)) == directoryMerged);
    CHECK(codeOf(merge(kept, other)) == recordConflict);

    const auto unmerge = [&](Version version) {
        return desk.step<Party>([&](UnitOfWork& uow) {
            return desk.service.unmerge(uow, desk.actor, kept.id, version, other.id, desk.now);
        });
    };
    SECTION("taken back, both are as they were")
    {
        const Party back = unmerge(merged.version).value();
        CHECK(back.toForm() == other.toForm());
        CHECK(desk.stored(kept.id).toForm() == kept.toForm());
        CHECK(desk.found("9000") == Names{"王莉"});
        CHECK(codeOf(unmerge(merged.version + 1)) == directoryNotMerged);
    }
    SECTION("not when somebody changed it since")
    {
        PartyForm form = merged.toForm();
        form.note = "丙";
        REQUIRE(desk.change(merged, form));
        CHECK(codeOf(unmerge(merged.version)) == recordConflict);
    }
    SECTION("also when the kept one knew everything already")
    {
        const Party twin = desk.add(formOf("王丽", "13800138000", "3-1203")).value();
        const Party again = merge(merged, twin).value();
        CHECK(again.version == merged.version + 1);
        CHECK(desk.step<Party>([&](UnitOfWork& uow) {
                      return desk.service.unmerge(uow, desk.actor, kept.id, again.version, twin.id, desk.now);
                  })
                  .value()
                  .inUse());
    }
}

TEST_CASE("Those said apart are not proposed again", "[directory]")
{
    Desk desk;
    const Party a = desk.add(formOf("王丽", "13800138000")).value();
    const Party b = desk.add(formOf("王强", "13800138000")).value();
    const auto pairs = [&] {
        std::size_t count = 0;
        REQUIRE(desk.store.readNow([&](const ReadView& view) -> Result<void> {
            count = view.directory().possibleDuplicates(10)->size();
            return {};
        }));
        return count;
    };
    CHECK(pairs() == 1);
    REQUIRE(desk.step<Party>(
        [&](UnitOfWork& uow) { return desk.service.keepApart(uow, desk.actor, a.id, b.id, desk.now); }));
    CHECK(pairs() == 0);
}

} // namespace tst_DirectoryService
