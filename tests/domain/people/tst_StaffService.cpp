#include "domain/people/PeopleFixture.h"

#include <catch2/catch.hpp>

namespace tst_StaffService {

using namespace frontdesk;
using namespace frontdesk::peopletest;

TEST_CASE("The first administrator is made while there is none", "[people]")
{
    Office office;
    CHECK(office.stored(1).roles == Roles{Role::Administrator});
    CHECK(office.stored(1).pinHash == "hash of chief");
    const auto second = office.step([&](UnitOfWork& uow) {
        return StaffService{}.addFirst(uow, Actor::program(), idOf<StaffId>(9), {.name = "钱"}, "x", office.now);
    });
    CHECK(codeOf(second) == administratorExists);
    const auto again = office.step([&](UnitOfWork& uow) { // the same once more: a reply was lost
        return StaffService{}.addFirst(uow, Actor::program(), office.chief, {.name = "赵主任"}, "other salt",
                                       office.now);
    });
    REQUIRE(again.has_value());
    CHECK(again->pinHash == "hash of chief");
    CHECK(office.actions() == std::vector<std::string>{"added"});
}

TEST_CASE("Somebody is added with a name and a role, and every problem is told at once", "[people]")
{
    Office office;
    REQUIRE(office.add(2, " 李雷 ").has_value());
    CHECK(office.stored(2).name == "李雷");
    CHECK(office.stored(2).active);

    const auto problems = office.add(3, "", {});
    CHECK(codeOf(problems) == formInvalid);
    REQUIRE(problems.error().problems.size() == 2);
    CHECK(problems.error().problems[0] == Problem{"name", fieldRequired});
    CHECK(problems.error().problems[1] == Problem{"roles", staffNoRole});
    CHECK(office.add(3, std::string(33, 'x')).error().problems.front().code == fieldTooLong);
    CHECK(office.add(3, "钱", {Role::Program}).error().problems.front().code == staffNoRole);
    CHECK(office.add(3, "李雷").error().problems.front().code == staffNameTaken);
}

TEST_CASE("The last administrator stays one", "[people]")
{
    Office office;
    const auto change = [&](int id, Roles roles) {
        return office.step([&](UnitOfWork& uow) {
            return StaffService{}.change(uow, office.administrator, idOf<StaffId>(id), office.stored(id).version,
                                         {.name = office.stored(id).name, .roles = roles}, office.now);
        });
    };
    const auto leave = [&](int id) {
        return office.step([&](UnitOfWork& uow) {
            return StaffService{}.deactivate(uow, office.administrator, idOf<StaffId>(id), office.stored(id).version,
                                             office.now);
        });
    };
    CHECK(codeOf(change(1, {Role::Staff})) == lastAdministrator);
    CHECK(codeOf(leave(1)) == lastAdministrator);
    CHECK(office.stored(1).isActiveAdministrator());

    REQUIRE(office.add(2, "孙", {Role::Administrator}).has_value());
    CHECK(change(1, {Role::Staff}).has_value());
    CHECK(codeOf(leave(2)) == lastAdministrator);
    REQUIRE(change(1, {Role::Staff, Role::Administrator}).has_value());
    REQUIRE(leave(2).has_value());
    CHECK(codeOf(change(1, {Role::Staff})) == lastAdministrator); // one who left does not count
}

TEST_CASE("A person may leave and come back, and the name is theirs as long as nobody else has it", "[people]")
{
    Office office;
    REQUIRE(office.add(2, "李雷").has_value());
    REQUIRE(office
                .step([&](UnitOfWork& uow) {
                    return StaffService{}.setBadge(uow, office.administrator, idOf<StaffId>(2), "mark", office.now);
                })
                .has_value());
    const auto left = office.step([&](UnitOfWork& uow) {
        return StaffService{}.deactivate(uow, office.administrator, idOf<StaffId>(2), 2, office.now);
    });
    REQUIRE(left.has_value());
    CHECK_FALSE(left->active);
    CHECK(left->badgeMark.empty()); // the badge was handed back
    const auto back = [&](Version version) {
        return office.step([&](UnitOfWork& uow) {
            return StaffService{}.reactivate(uow, office.administrator, idOf<StaffId>(2), version, office.now);
        });
    };
    CHECK(codeOf(back(2)) == recordConflict);
    REQUIRE(office.add(3, "李雷").has_value());
    CHECK(back(3).error().problems.front().code == staffNameTaken);
    REQUIRE(office
                .step([&](UnitOfWork& uow) {
                    return StaffService{}.deactivate(uow, office.administrator, idOf<StaffId>(3), 1, office.now);
                })
                .has_value());
    CHECK(back(3).value().active);
    CHECK(office.actions() ==
          std::vector<std::string>{"added", "added", "badge_set", "left", "added", "left", "came_back"});
}

TEST_CASE("Somebody's own PIN changes with the old one, another's with the right to manage people", "[people]")
{
    Office office;
    REQUIRE(office.add(2, "李雷").has_value());
    const Actor li{.desk = 1, .staff = idOf<StaffId>(2), .roles = {Role::Staff}};
    const auto set = [&](const Actor& who, int id, std::string_view against) {
        return office.step([&](UnitOfWork& uow) {
            return StaffService{}.setPin(uow, who, idOf<StaffId>(id), "new", against, office.now);
        });
    };
    CHECK(codeOf(set(li, 2, "")) == pinWrong);
    CHECK(codeOf(set(li, 1, "")).name == "people.no_right");
    CHECK(codeOf(set(office.administrator, 1, "")) == pinWrong); // the administrator's own too
    REQUIRE(set(li, 2, "hash of 2").has_value());
    CHECK(office.stored(2).pinHash == "new");
    REQUIRE(office
                .step([&](UnitOfWork& uow) {
                    return uow.staff().setTries(idOf<StaffId>(2), {.failures = 7, .lastAt = office.now});
                })
                .has_value());
    REQUIRE(office
                .step([&](UnitOfWork& uow) {
                    return StaffService{}.setPin(uow, office.administrator, idOf<StaffId>(2), "newer", {}, office.now);
                })
                .has_value());
    CHECK(office.store.data().tries.at(2) == SignInTries{});
    CHECK(office.actions().back() == "pin_set");
}

TEST_CASE("A badge belongs to one person", "[people]")
{
    Office office;
    REQUIRE(office.add(2, "李雷").has_value());
    const auto give = [&](int id, std::string mark) {
        return office.step([&](UnitOfWork& uow) {
            return StaffService{}.setBadge(uow, office.administrator, idOf<StaffId>(id), mark, office.now);
        });
    };
    REQUIRE(give(2, "mark").has_value());
    CHECK(give(2, "mark")->version == 2); // nothing new
    CHECK(codeOf(give(1, "mark")) == badgeTaken);
    REQUIRE(give(2, "").has_value());
    CHECK(give(1, "mark").has_value());
    CHECK(give(2, "").has_value());
}

TEST_CASE("Neither PIN nor badge is told in the audit", "[people]")
{
    Office office;
    REQUIRE(office
                .step([&](UnitOfWork& uow) {
                    return StaffService{}.setBadge(uow, office.administrator, office.chief, "mark", office.now);
                })
                .has_value());
    for (const AuditEntry& entry : office.store.data().audit) {
        for (const RecordImage& image : {entry.before, entry.after}) {
            for (const auto& [name, value] : image.fields()) {
                INFO(name);
                CHECK(value.find("hash of") == std::string::npos);
                CHECK(value.find("mark") == std::string::npos);
            }
        }
    }
    CHECK(office.store.data().audit.back().after.get("has_badge") == "1");
}

} // namespace tst_StaffService
