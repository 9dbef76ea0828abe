#include "domain/visitor/BadgeCode.h"
#include "domain/visitor/VisitorFixture.h"

namespace tst_VisitorService {

using namespace frontdesk;
using test::VisitorDesk;
using test::visitToSave;
using Kind = VisitStep::Kind;

TEST_CASE("A visitor is signed in", "[visitor]")
{
    VisitorDesk desk;
    VisitToSave input = visitToSave(1);
    input.steps = {{.kind = Kind::Register}};
    input.badgeDay = desk.day;

    SECTION("with a badge of the day, in one save and one entry of the audit")
    {
        const auto visit = desk.save(input);
        REQUIRE(visit.has_value());
        CHECK(visit->state == VisitState::Registered);
        CHECK(visit->badgeNo == 1);
        CHECK(visit->arrivedAt == desk.now);
        CHECK(visit->operatorId == desk.actor.staff);
        CHECK(visit->ruleBook == "0123456789abcdef");
        CHECK(desk.actions() == std::vector<std::string>{"added"});
        VisitToSave next = visitToSave(2);
        next.steps = input.steps;
        next.badgeDay = input.badgeDay;
        CHECK(desk.save(next)->badgeNo == 2);
    }
    SECTION("the same save twice is one; other content under the same id is a conflict")
    {
        const auto first = desk.save(input);
        CHECK(desk.save(input).value() == first.value());
        CHECK(desk.actions().size() == 1);
        input.form.host = "陈经理";
        const auto other = desk.save(input);
        REQUIRE_FALSE(other.has_value());
        CHECK(other.error().code == recordConflict);
    }
    SECTION("phoned first, typed later: one save takes both times")
    {
        input.steps.push_back({.kind = Kind::Contact});
        input.steps.push_back({.kind = Kind::Answer, .answer = HostAnswer::GoesUp, .floor = "18"});
        input.cameAt = desk.now - std::chrono::minutes{4};
        const auto visit = desk.save(input);
        REQUIRE(visit.has_value());
        CHECK(visit->state == VisitState::Invited);
        CHECK(visit->arrivedAt == desk.now - std::chrono::minutes{4});
        CHECK(visit->registeredAt == desk.now);
        CHECK(visit->contactedAt == desk.now);
        CHECK(visit->answeredAt == desk.now);
    }
    SECTION("a form without a host is refused, and saved by one key all the same")
    {
        input.form.host.clear();
        const auto refused = desk.save(input);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == visitNotRegistered);
        input.steps.clear();
        input.toComplete = true;
        input.form.phone = "12x";
        const auto visit = desk.save(input);
        REQUIRE(visit.has_value());
        CHECK(visit->toComplete);
        CHECK(visit->state == VisitState::Arrived);
        CHECK(visit->note == "12x"); // half a number is kept where a person reads it
        CHECK_FALSE(visit->phone);

        VisitToSave complete = visitToSave(1);
        complete.known = visit->version;
        complete.steps = {{.kind = Kind::Register}};
        const auto completed = desk.save(complete);
        REQUIRE(completed.has_value());
        CHECK_FALSE(completed->toComplete);
        CHECK(completed->arrivedAt == visit->arrivedAt);
        CHECK(desk.actions() == std::vector<std::string>{"added", "changed"});
    }
    SECTION("with nobody signed in it is recorded and is nobody's")
    {
        desk.actor = {.desk = 1};
        const auto visit = desk.save(input);
        REQUIRE(visit.has_value());
        CHECK_FALSE(visit->operatorId);
    }
}

TEST_CASE("Announced visitors", "[visitor]")
{
    VisitorDesk desk;
    std::vector<VisitToSave> announced;
    for (int number = 1; number <= 30; ++number) {
        VisitToSave input = visitToSave(number);
        input.form.name = "访客" + std::to_string(number);
        input.expected = desk.now + std::chrono::hours{2};
        announced.push_back(input);
    }
    const auto announce = [&] {
        return desk.write<std::vector<Visit>>(
            [&](UnitOfWork& uow) { return VisitorService{}.announce(uow, desk.actor, announced, "book", desk.now); });
    };
    SECTION("a group of thirty is announced at once and belongs together")
    {
        const auto visits = announce();
        REQUIRE(visits.has_value());
        CHECK(visits->size() == 30);
        for (const Visit& visit : *visits) {
            CHECK(visit.state == VisitState::Expected);
            CHECK(visit.group == announced.front().id.value());
            CHECK_FALSE(visit.arrivedAt);
        }
        const auto came = desk.step(visits->at(3), {.kind = Kind::Arrive});
        REQUIRE(came.has_value());
        CHECK(came->after.arrivedAt == desk.now);
    }
    SECTION("one wrong row announces nobody, and says which it is")
    {
        announced[7].form.phone = "12x";
        const auto visits = announce();
        REQUIRE_FALSE(visits.has_value());
        REQUIRE(visits.error().place);
        CHECK(visits.error().place->line == 8);
        CHECK(desk.store.data().visits.empty());
    }
    SECTION("one alone is no group")
    {
        announced.erase(announced.begin() + 1, announced.end());
        CHECK(announce()->front().group == 0);
    }
}

TEST_CASE("Steps of a visit are taken and taken back", "[visitor]")
{
    VisitorDesk desk;
    VisitToSave input = visitToSave(1);
    input.steps = {{.kind = Kind::Register}};
    input.badgeDay = desk.day;
    const auto visit = desk.save(input);
    REQUIRE(visit.has_value());

    SECTION("a step of a version that has moved is a conflict")
    {
        REQUIRE(desk.step(*visit, {.kind = Kind::Contact}).has_value());
        const auto late = desk.step(*visit, {.kind = Kind::Leave});
        REQUIRE_FALSE(late.has_value());
        CHECK(late.error().code == recordConflict);
    }
    SECTION("back to how it was, once")
    {
        const auto asked = desk.step(*visit, {.kind = Kind::Contact});
        REQUIRE(asked.has_value());
        const auto takeBack = [&] {
            return desk.store.writeNow(
                [&](UnitOfWork& uow) { return VisitorService{}.takeBack(uow, desk.actor, {*asked}, desk.now); });
        };
        CHECK(takeBack().has_value());
        Visit back = *visit;
        back.version = 3;
        CHECK(desk.store.data().visits.at(visit->id.value()) == back);
        const auto again = takeBack();
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == recordConflict);
        CHECK(desk.actions() == std::vector<std::string>{"added", "moved", "taken_back"});
    }
    SECTION("a badge that is scanned signs out, once")
    {
        const std::string code = BadgeCode::of(*visit).text();
        const auto left = desk.scan(code);
        REQUIRE(left.has_value());
        CHECK(left->after.state == VisitState::Left);
        CHECK(left->after.leftBy == LeftBy::Badge);
        const auto again = desk.scan(code);
        REQUIRE_FALSE(again.has_value());
        CHECK(again.error().code == visitNotHere);
        CHECK(desk.scan("6901234567892").error().code == visitNoBadge);
    }
    SECTION("a lost badge is replaced by the next number, and does not sign anybody out")
    {
        const std::string lost = BadgeCode::of(*visit).text();
        const auto replaced = desk.step(*visit, {.kind = Kind::BadgeLost});
        REQUIRE(replaced.has_value());
        CHECK(replaced->after.badgeNo == 2);
        const auto found = desk.scan(lost);
        REQUIRE_FALSE(found.has_value());
        CHECK(found.error().code == visitOldBadge);
        CHECK(desk.scan(BadgeCode::of(replaced->after).text()).has_value());
    }
}

TEST_CASE("When the building closes, whoever is still inside is signed out as assumed", "[visitor]")
{
    VisitorDesk desk;
    for (int number = 1; number <= 3; ++number) {
        VisitToSave input = visitToSave(number);
        input.steps = {{.kind = Kind::Register}};
        REQUIRE(desk.save(input).has_value());
    }
    VisitToSave gone = visitToSave(4);
    REQUIRE(desk.step(*desk.save(gone), {.kind = Kind::Leave}).has_value());
    const auto changes = desk.write<std::vector<VisitChange>>(
        [&](UnitOfWork& uow) { return VisitorService{}.signOutRest(uow, desk.actor, desk.now); });
    REQUIRE(changes.has_value());
    CHECK(changes->size() == 3);
    for (const VisitChange& change : *changes) {
        CHECK(change.after.leftBy == LeftBy::Closing);
    }
    CHECK(desk.store.data().visits.at(5004).leftBy == LeftBy::Desk);
    REQUIRE(
        desk.store
            .writeNow([&](UnitOfWork& uow) { return VisitorService{}.takeBack(uow, desk.actor, *changes, desk.now); })
            .has_value());
    CHECK(desk.store.data().visits.at(5001).state == VisitState::Registered);
}

TEST_CASE("What was typed is corrected, voided and restored", "[visitor]")
{
    VisitorDesk desk;
    const auto visit = desk.save(visitToSave(1));
    REQUIRE(visit.has_value());
    VisitForm form = visit->toForm();
    form.host = "陈经理";
    const auto changed = desk.write<Visit>([&](UnitOfWork& uow) {
        return VisitorService{}.change(uow, desk.actor, visit->id, visit->version, form, desk.now);
    });
    REQUIRE(changed.has_value());
    CHECK(changed->host == "陈经理");
    CHECK(changed->state == visit->state);
    const auto voided = desk.write<Visit>(
        [&](UnitOfWork& uow) { return VisitorService{}.voidVisit(uow, desk.actor, visit->id, "登记错了", desk.now); });
    REQUIRE(voided.has_value());
    CHECK(desk.step(*voided, {.kind = Kind::Leave}).error().code == recordVoided);
    const auto back = desk.write<Visit>([&](UnitOfWork& uow) {
        return VisitorService{}.unvoid(uow, desk.actor, visit->id, voided->version, desk.now);
    });
    REQUIRE(back.has_value());
    CHECK_FALSE(back->voided);
    CHECK(desk.write<Visit>([&](UnitOfWork& uow) {
                  return VisitorService{}.voidVisit(uow, desk.actor, visit->id, " ", desk.now);
              })
              .error()
              .code == voidNeedsReason);
}

} // namespace tst_VisitorService
