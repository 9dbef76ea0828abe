#include "domain/visitor/RollCall.h"
#include "domain/visitor/RollCallNotes.h"
#include "domain/visitor/VisitorFixture.h"

namespace tst_RollCall {

using namespace frontdesk;
using test::VisitorDesk;
using Mark = RollCall::Mark;

namespace {

Visit insideNamed(int number, int companions = 0)
{
    Visit visit = contract::plainVisit(number);
    visit.name = "V" + std::to_string(number);
    visit.companions = companions;
    return visit;
}

Visit goneBy(Visit visit, LeftBy how)
{
    visit.state = VisitState::Left;
    visit.leftBy = how;
    return visit;
}

} // namespace

TEST_CASE("A tick counts the visitor and who came along, and a second one takes it back", "[visitor]")
{
    RollCall call;
    const Visit one = insideNamed(1, 2);
    call.follow({.visits = {one, insideNamed(2)}});
    CHECK(call.people() == 4);
    CHECK(call.accounted() == 0);
    call.toggle(one.id);
    CHECK(call.accounted() == 3);
    CHECK(call.markOf(one) == Mark::Found);
    CHECK(call.list(true).people() == 1);
    CHECK(call.list(false).people() == 4);
    call.toggle(one.id);
    CHECK(call.accounted() == 0);
    CHECK_FALSE(call.hasTicks());
    call.toggle(insideNamed(9).id);
    CHECK_FALSE(call.hasTicks());
}

TEST_CASE("Nobody drops off a roll-call by being signed out, and who is only assumed gone has to be found", "[visitor]")
{
    RollCall call;
    const Visit one = insideNamed(1);
    const Visit two = insideNamed(2);
    const Visit mistaken = insideNamed(3);
    call.follow({.visits = {one, two, mistaken}});
    call.toggle(two.id);
    Visit voided = goneBy(mistaken, LeftBy::Nobody);
    voided.voided = Voided{.at = {}, .reason = "重复", .by = {}};
    const Visit left = goneBy(one, LeftBy::Badge);
    call.follow({.visits = {insideNamed(4)}, .gone = {left, goneBy(two, LeftBy::Closing), voided}});
    CHECK(call.people() == 3);
    CHECK(call.markOf(left) == Mark::Left);
    CHECK(call.markOf(goneBy(two, LeftBy::Closing)) == Mark::Found);
    CHECK(call.accounted() == 2);
    call.toggle(two.id);
    CHECK(call.markOf(goneBy(two, LeftBy::Closing)) == Mark::Missing);
    CHECK(call.accounted() == 1);
}

TEST_CASE("A roll-call that begins anew has no ticks and asks after nobody", "[visitor]")
{
    RollCall call;
    const Visit one = insideNamed(1);
    call.follow({.visits = {one}});
    call.toggle(one.id);
    call.beginAgain();
    CHECK(call.ids().empty());
    CHECK_FALSE(call.hasTicks());
    call.follow({.visits = {}, .gone = {goneBy(one, LeftBy::Badge)}});
    CHECK(call.people() == 0);
}

TEST_CASE("Those inside are read with who was inside before and how they left", "[visitor]")
{
    VisitorDesk desk;
    VisitToSave input{.id = contract::idOf<VisitId>(1), .form = {.name = "王芳", .host = "林工"}};
    input.steps = {{.kind = VisitStep::Kind::Register}};
    const auto first = desk.save(input);
    input.id = contract::idOf<VisitId>(2);
    const auto second = desk.save(input);
    REQUIRE(first.has_value());
    REQUIRE(second.has_value());
    REQUIRE(desk.step(*first, {.kind = VisitStep::Kind::Leave}).has_value());
    Result<InsideNow> now = fail(recordNotFound);
    REQUIRE(desk.store
                .readNow([&](const ReadView& view) -> Result<void> {
                    now = InsideNow::read(view, {desk.day, {}}, {first->id, second->id});
                    return {};
                })
                .has_value());
    REQUIRE(now.has_value());
    REQUIRE(now->visits.size() == 1);
    CHECK(now->visits[0].id == second->id);
    REQUIRE(now->gone.size() == 1);
    CHECK(now->gone[0].leftBy == LeftBy::Desk);
}

TEST_CASE("Ticks are written down with who set them, and the last one of a visit counts", "[visitor]")
{
    VisitorDesk desk;
    std::vector<Visit> visits;
    for (int number = 1; number <= 3; ++number) {
        VisitToSave input{.id = contract::idOf<VisitId>(number), .form = {.name = "王芳", .host = "林工"}};
        input.steps = {{.kind = VisitStep::Kind::Register}};
        visits.push_back(desk.save(input).value());
    }
    const auto note = [&](const std::vector<VisitId>& ids, bool found) {
        return desk
            .write<bool>([&](UnitOfWork& uow) {
                return RollCallNotes{}.note(uow, desk.actor, ids, found, desk.now).map([] { return true; });
            })
            .has_value();
    };
    const auto recall = [&](UtcTime since) {
        Result<RollCallNotes::Recalled> recalled = fail(recordNotFound);
        CHECK(desk.store
                  .readNow([&](const ReadView& view) -> Result<void> {
                      recalled = RollCallNotes{}.recall(view, visits, since);
                      return {};
                  })
                  .has_value());
        return recalled.value();
    };
    CHECK_FALSE(recall({}).last.has_value());
    const UtcTime begun = desk.now;
    CHECK(note({visits[0].id, visits[1].id}, true));
    desk.now += std::chrono::minutes{1};
    CHECK(note({visits[0].id}, false));
    CHECK(recall(begun).found == std::vector<VisitId>{visits[1].id});
    CHECK(recall(begun).last == desk.now);
    CHECK(recall(desk.now).found.empty()); // the tick belongs to another roll-call
    CHECK(desk.actions().back() == "roll_call_not_found");
    CHECK(desk.store.data().audit.back().actor.staff == desk.actor.staff);
    CHECK(desk.store.data().audit.back().record == refOf(visits[0]));
}

} // namespace tst_RollCall
