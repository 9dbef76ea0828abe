#include "domain/desk/AddresseeList.h"
#include "domain/directory/DirectoryDesk.h"

namespace tst_AddresseeList {

using namespace frontdesk;
using namespace frontdesk::directorytest;

namespace {

struct AddresseeDesk : Desk {
    std::vector<KnownAddressee> find(std::string_view typed, int most = 8)
    {
        std::vector<KnownAddressee> found;
        REQUIRE(store.readNow([&](const ReadView& view) -> Result<void> {
            return AddresseeList::find(view, typed, most).map([&](std::vector<KnownAddressee> all) {
                found = std::move(all);
            });
        }));
        return found;
    }
};

} // namespace

TEST_CASE("Whom something or somebody is for is found with the room, colleagues without one, and only so many",
          "[desk]")
{
    AddresseeDesk desk;
    REQUIRE(desk.add(formOf("王丽", "13800138000", "3-1203")));
    REQUIRE(desk.add(formOf("王强", "13900139000", "5-808")));
    PartyForm colleague = formOf("王工");
    colleague.role = "colleague";
    REQUIRE(desk.add(colleague));
    const auto found = desk.find("王");
    REQUIRE(found.size() == 3);
    CHECK(found.front() == KnownAddressee{.name = "王工"});
    CHECK(desk.find("1203") == std::vector{KnownAddressee{.name = "王丽", .place = "3-1203", .phone = "13800138000"}});
    CHECK(desk.find("王强") == std::vector{KnownAddressee{.name = "王强", .place = "5-808", .phone = "13900139000"}});
    CHECK(desk.find("王", 2).size() == 2);
    CHECK(desk.find("nobody").empty());
}

} // namespace tst_AddresseeList
