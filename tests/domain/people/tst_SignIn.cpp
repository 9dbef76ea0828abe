#include "domain/people/PeopleFixture.h"
#include "domain/people/SignInDelay.h"

#include <catch2/catch.hpp>

namespace tst_SignIn {

using namespace frontdesk;
using namespace frontdesk::peopletest;
using std::chrono::seconds;

namespace {

constexpr Actor emptyDesk{.desk = 1};

struct Door : Office {
    Result<SignInTry> begin()
    {
        return step([&](UnitOfWork& uow) { return SignIn{}.begin(uow, chief, now); });
    }
    Result<Milliseconds> wrong()
    {
        REQUIRE(begin().has_value());
        return step([&](UnitOfWork& uow) { return SignIn{}.failed(uow, emptyDesk, chief, now); });
    }
};

} // namespace

TEST_CASE("A try counts as wrong before its PIN is looked at, and is forgotten when it was right", "[people]")
{
    Door door;
    REQUIRE(door.begin().has_value()); // and then the power goes
    CHECK(door.store.data().tries.at(1).failures == 1);
    CHECK(door.actions() == std::vector<std::string>{"added"});
    REQUIRE(door.begin().has_value());
    REQUIRE(
        door.step([&](UnitOfWork& uow) { return SignIn{}.passed(uow, emptyDesk, door.chief, door.now); }).has_value());
    CHECK(door.store.data().tries.at(1) == SignInTries{});
    const AuditEntry& entry = door.store.data().audit.back();
    CHECK(entry.action == "signed_in");
    CHECK(entry.actor.staff == std::optional{door.chief});
    CHECK(entry.record == RecordRef{RecordKind::Staff, 1});
    CHECK(entry.version == 0);
    CHECK(entry.before.empty());
    CHECK(entry.after.empty());
}

TEST_CASE("Wrong PINs make the next try wait, also after a restart and with the clock set back", "[people]")
{
    Door door;
    CHECK(door.wrong().value() == seconds{0});
    CHECK(door.wrong().value() == seconds{0});
    CHECK(door.wrong().value() == seconds{5});
    CHECK(door.actions().back() == "sign_in_failed");
    CHECK_FALSE(door.store.data().audit.back().actor.staff.has_value());

    door.now += seconds{3};
    CHECK(door.begin()->wait == seconds{2});
    CHECK(door.store.data().tries.at(1).failures == 3); // waiting is no try
    door.now += seconds{2};
    CHECK(door.begin()->wait == seconds{0});
    CHECK(door.store.data().tries.at(1).failures == 4);

    door.now -= std::chrono::hours{24}; // the whole wait again, but not for a day
    CHECK(door.begin()->wait == seconds{10});
    door.now += seconds{10};
    CHECK(door.begin()->wait == seconds{0});
}

TEST_CASE("Nobody signs in who left or has no PIN", "[people]")
{
    Door door;
    REQUIRE(door.add(2, "李雷").has_value());
    REQUIRE(door.step([&](UnitOfWork& uow) {
                    return StaffService{}.deactivate(uow, door.administrator, idOf<StaffId>(2), 1, door.now);
                })
                .has_value());
    const auto begin = [&](int id) {
        return door.step([&](UnitOfWork& uow) { return SignIn{}.begin(uow, idOf<StaffId>(id), door.now); });
    };
    CHECK(codeOf(begin(2)) == staffLeft);
    CHECK(codeOf(begin(3)) == recordNotFound);
    REQUIRE(door.step([&](UnitOfWork& uow) {
                    return StaffService{}.add(uow, door.administrator, idOf<StaffId>(4),
                                              {.name = "周", .roles = {Role::Staff}}, {}, door.now);
                })
                .has_value());
    CHECK(codeOf(begin(4)) == pinMissing);
}

TEST_CASE("A badge signs its owner in and whoever was there out", "[people]")
{
    Door door;
    REQUIRE(door.add(2, "李雷").has_value());
    REQUIRE(door.step([&](UnitOfWork& uow) {
                    return StaffService{}.setBadge(uow, door.administrator, idOf<StaffId>(2), "mark", door.now);
                })
                .has_value());
    const auto scan = [&](std::string_view mark) {
        return door.step([&](UnitOfWork& uow) { return SignIn{}.byBadge(uow, door.administrator, mark, door.now); });
    };
    CHECK(scan("mark")->name == "李雷");
    const auto& audit = door.store.data().audit;
    REQUIRE(audit.size() >= 2);
    CHECK(audit[audit.size() - 2].action == "signed_out");
    CHECK(audit[audit.size() - 2].record.id == 1);
    CHECK(audit.back().action == "signed_in");
    CHECK(audit.back().record.id == 2);
    CHECK(codeOf(scan("another")) == badgeUnknown);
    CHECK(codeOf(scan("")) == badgeUnknown); // most people have none
}

} // namespace tst_SignIn
