#include "domain/desk/PartyFinder.h"

#include "domain/directory/DirectoryDesk.h"

namespace tst_PartyFinder {

using namespace frontdesk;
using namespace frontdesk::directorytest;

namespace {

struct FinderDesk : Desk {
    Names find(std::string_view typed, DirectoryList list = DirectoryList::Everybody)
    {
        Names names;
        REQUIRE(store.readNow([&](const ReadView& view) -> Result<void> {
            return PartyFinder::find(view, typed, list).map([&](const std::vector<Party>& found) {
                for (const Party& party : found) {
                    names.push_back(party.name);
                }
            });
        }));
        return names;
    }
    Names findColleagues(std::string_view typed) { return find(typed, DirectoryList::Colleagues); }
    Party enter(const PartyForm& form) { return add(form).value(); }
};

PartyForm colleague(std::string name, std::string phone = {})
{
    PartyForm form = formOf(std::move(name), std::move(phone));
    form.role = "colleague";
    return form;
}

} // namespace

TEST_CASE("With nothing typed the directory shows the newest, or all colleagues by name", "[desk]")
{
    FinderDesk desk;
    CHECK(desk.find("").empty());
    desk.enter(colleague("Zhao"));
    desk.enter(formOf("Wang"));
    desk.enter(colleague("Chen"));
    CHECK(desk.find("") == Names{"Chen", "Wang", "Zhao"});
    CHECK(desk.find("  ") == Names{"Chen", "Wang", "Zhao"}); // blanks are nothing
    CHECK(desk.findColleagues("") == Names{"Chen", "Zhao"});
}

TEST_CASE("One box finds somebody by name, room, part of a number and plate", "[desk]")
{
    FinderDesk desk;
    PartyForm wang = formOf("王丽", "13800138000", "3-1203");
    wang.plates = "沪A12345";
    desk.enter(wang);
    desk.enter(formOf("李明", "13900139000", "5-808"));

    CHECK(desk.find("王") == Names{"王丽"});
    CHECK(desk.find("1203") == Names{"王丽"});
    CHECK(desk.find(" 8000 ") == Names{"王丽"});
    CHECK(desk.find("A123") == Names{"王丽"});
    CHECK(desk.find("808") == Names{"李明"});
    CHECK(desk.find("139") == Names{"李明"});
    CHECK(desk.find("赵").empty());
}

TEST_CASE("A room finds whoever belongs to it however it is written, each once", "[desk]")
{
    FinderDesk desk;
    desk.enter(formOf("王丽", "", "3-1203"));
    desk.enter(formOf("李明", "", "3-1203"));
    desk.enter(formOf("陈东", "", "3-1204"));
    CHECK(desk.find("3栋1203") == Names{"王丽", "李明"}); // only the room itself knows this writing
    CHECK(desk.find("3-1203").size() == 2);               // by their words and by the room
}

TEST_CASE("Whoever was voided or merged into another is not found", "[desk]")
{
    FinderDesk desk;
    const Party wang = desk.enter(formOf("王丽", "13800138000", "3-1203"));
    const Party twin = desk.enter(formOf("王莉", "13800138000", "3-1203"));
    REQUIRE(desk.find("1203").size() == 2);
    REQUIRE(desk.step<Party>([&](UnitOfWork& uow) {
        return desk.service.merge(uow, desk.actor, wang.id, wang.version, twin.id, twin.version, desk.now);
    }));
    CHECK(desk.find("1203") == Names{"王丽"});
    CHECK(desk.find("3栋1203") == Names{"王丽"});
    CHECK(desk.find("莉").empty());
    REQUIRE(desk.step<Party>(
        [&](UnitOfWork& uow) { return desk.service.voidParty(uow, desk.actor, wang.id, "搬走", desk.now); }));
    CHECK(desk.find("1203").empty());
    CHECK(desk.find("").empty());
}

TEST_CASE("Among colleagues the typed words find colleagues alone, by name", "[desk]")
{
    FinderDesk desk;
    desk.enter(colleague("Bai", "13800138001"));
    desk.enter(colleague("Chen", "13800138002"));
    desk.enter(formOf("Wang", "13800138003"));
    CHECK(desk.findColleagues("13800") == Names{"Bai", "Chen"});
    CHECK(desk.findColleagues("138003").empty());
    CHECK(desk.find("13800").size() == 3);
}

TEST_CASE("A colleague is found among more residents with the same words than the list can show", "[desk]")
{
    FinderDesk desk;
    desk.enter(colleague("Li Ping"));
    for (int count = 0; count <= PartyFinder::most; ++count) {
        desk.enter(formOf("Li " + std::to_string(count)));
    }
    CHECK(desk.find("Li").size() == static_cast<std::size_t>(PartyFinder::most));
    CHECK(desk.find("").size() == static_cast<std::size_t>(PartyFinder::most));
    CHECK(desk.findColleagues("Li") == Names{"Li Ping"});
}

TEST_CASE("A colleague is found by the room that is theirs", "[desk]")
{
    FinderDesk desk;
    PartyForm form = colleague("Chen");
    form.places.push_back({.place = "3-1203"});
    desk.enter(form);
    desk.enter(formOf("Wang", "", "3-1203"));
    CHECK(desk.findColleagues("3栋1203") == Names{"Chen"});
}

TEST_CASE("A directory that cannot be read says so", "[desk]")
{
    FinderDesk desk;
    desk.enter(formOf("Wang"));
    desk.store.failReads(Error{.code = ErrorCode{"test.broken_disk"}});
    const auto read = desk.store.readNow([](const ReadView& view) -> Result<void> {
        return PartyFinder::find(view, "Wang", DirectoryList::Everybody).map([](const std::vector<Party>&) {});
    });
    CHECK(codeOf(read).name == "test.broken_disk");
}

} // namespace tst_PartyFinder
