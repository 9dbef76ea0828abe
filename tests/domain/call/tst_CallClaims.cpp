#include "domain/call/CallClaims.h"
#include "domain/call/ServiceDesk.h"

namespace tst_CallClaims {

using namespace frontdesk;
using namespace frontdesk::servicetest;

TEST_CASE("A call recorded while nobody was signed in is taken by whoever took it, once", "[call]")
{
    Desk desk;
    desk.actor = {.desk = 1};
    REQUIRE(desk.save(toSave(1)).has_value());
    CHECK_FALSE(desk.stored(1001).operatorId.has_value());
    const Actor li{.desk = 1, .staff = contract::idOf<StaffId>(77), .roles = {Role::Staff}};
    const Actor han{.desk = 1, .staff = contract::idOf<StaffId>(78), .roles = {Role::Trainer}};
    const CallId call = contract::idOf<CallId>(1001);
    const auto claim = [&](const Actor& who) {
        return desk.step([&](UnitOfWork& uow) { return CallClaims{}.claim(uow, who, call, desk.now); });
    };
    const auto giveBack = [&](const Actor& who, Version version) {
        return desk.step([&](UnitOfWork& uow) { return CallClaims{}.unclaim(uow, who, call, version, desk.now); });
    };

    CHECK(codeOf(claim(Actor::program())).name == "people.nobody");
    CHECK(claim(li)->operatorId == li.staff);
    CHECK(claim(li)->version == 2); // twice is once
    CHECK(codeOf(claim(han)) == callClaimed);
    CHECK(desk.actions() == Actions{"call added", "call claimed"});

    CHECK(codeOf(giveBack(li, 1)) == recordConflict);
    CHECK(codeOf(giveBack(han, 2)) == callNotClaimed);
    CHECK_FALSE(giveBack(li, 2)->operatorId.has_value());
    CHECK(claim(han)->operatorId == han.staff);
    CHECK(desk.actions().back() == "call claimed");
}

} // namespace tst_CallClaims
