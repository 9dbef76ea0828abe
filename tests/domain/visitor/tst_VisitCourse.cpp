#include "contracts/VisitSamples.h"
#include "domain/visitor/VisitCourse.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace tst_VisitCourse {

using namespace frontdesk;
using contract::morning;
using Kind = VisitStep::Kind;

namespace {

const UtcTime at = morning + std::chrono::minutes{10};

Visit inState(VisitState state)
{
    Visit visit = contract::plainVisit(1);
    visit.state = state;
    visit.name = "王女士";
    visit.host = "林工";
    visit.badgeNo = 3;
    return visit;
}

Visit stepped(const Visit& visit, const VisitStep& step)
{
    const auto next = VisitCourse::after(visit, step, at);
    REQUIRE(next.has_value());
    return *next;
}

VisitStep answered(HostAnswer answer) { return {.kind = Kind::Answer, .answer = answer}; }

} // namespace

TEST_CASE("A visit goes from the desk to the host and out again", "[visitor]")
{
    Visit visit = contract::plainVisit(1);
    visit.name = "王女士";
    visit.host = "林工";
    visit = stepped(visit, {.kind = Kind::Register});
    CHECK(visit.state == VisitState::Registered);
    CHECK(visit.registeredAt == at);
    visit = stepped(visit, {.kind = Kind::Contact});
    CHECK(visit.state == VisitState::Contacting);
    CHECK(visit.contactedAt == at);
    visit = stepped(visit, {.kind = Kind::Answer, .answer = HostAnswer::GoesUp, .floor = "18", .lift = "2"});
    CHECK(visit.state == VisitState::Invited);
    CHECK(visit.floor == "18");
    CHECK(visit.lift == "2");
    visit = stepped(visit, {.kind = Kind::Meet});
    CHECK(visit.state == VisitState::WithHost);
    CHECK(visit.metAt == at);
    visit = stepped(visit, {.kind = Kind::Leave, .leftBy = LeftBy::Badge});
    CHECK(visit.state == VisitState::Left);
    CHECK(visit.leftAt == at);
    CHECK(visit.leftBy == LeftBy::Badge);
}

TEST_CASE("Each answer of a host has its state", "[visitor]")
{
    const Visit asked = inState(VisitState::Contacting);
    CHECK(stepped(asked, answered(HostAnswer::Comes)).state == VisitState::Invited);
    CHECK(stepped(asked, answered(HostAnswer::GoesUp)).state == VisitState::Invited);
    CHECK(stepped(asked, answered(HostAnswer::Wait)).state == VisitState::Waiting);
    CHECK(stepped(asked, answered(HostAnswer::Absent)).state == VisitState::Turned);
    CHECK(stepped(asked, answered(HostAnswer::Declined)).state == VisitState::Turned);

    SECTION("whoever waits goes on waiting, whoever goes up or is turned away does not")
    {
        CHECK(VisitCourse::waited(stepped(asked, answered(HostAnswer::Wait)), at) == std::chrono::minutes{9});
        CHECK(VisitCourse::waited(stepped(asked, answered(HostAnswer::Comes)), at) == std::chrono::minutes{9});
        CHECK_FALSE(VisitCourse::waited(stepped(asked, answered(HostAnswer::GoesUp)), at));
        CHECK_FALSE(VisitCourse::waited(stepped(asked, answered(HostAnswer::Absent)), at));
    }
    SECTION("a host who asked to wait can be asked again, and one who is away too")
    {
        CHECK(stepped(stepped(asked, answered(HostAnswer::Wait)), {.kind = Kind::Contact}).state ==
              VisitState::Contacting);
        const Visit away = stepped(asked, answered(HostAnswer::Absent));
        const Visit again = stepped(away, {.kind = Kind::Contact});
        CHECK(again.state == VisitState::Contacting);
        CHECK(VisitCourse::waited(again, at + std::chrono::minutes{2}) == std::chrono::minutes{2});
    }
    SECTION("a card and a message can be left")
    {
        Visit away = stepped(asked, answered(HostAnswer::Absent));
        away = stepped(away, {.kind = Kind::Message, .message = "请回电"});
        away = stepped(away, {.kind = Kind::Card});
        CHECK(away.state == VisitState::Turned);
        CHECK(away.message == "请回电");
        CHECK(away.cardLeft);
    }
}

TEST_CASE("Gates of a visit", "[visitor]")
{
    const auto refused = [](const Visit& visit, Kind kind) {
        const auto next = VisitCourse::after(visit, {.kind = kind}, at);
        REQUIRE_FALSE(next.has_value());
        return next.error().code;
    };
    SECTION("nobody's host is asked before it is written down who comes")
    {
        CHECK(refused(inState(VisitState::Arrived), Kind::Contact) == visitNotRegistered);
        CHECK(refused(inState(VisitState::Arrived), Kind::Answer) == visitNotRegistered);
        CHECK(refused(inState(VisitState::Expected), Kind::Contact) == visitNotRegistered);
    }
    SECTION("registering wants somebody and a host")
    {
        Visit nobody = inState(VisitState::Arrived);
        nobody.name.clear();
        CHECK(refused(nobody, Kind::Register) == visitNotRegistered);
        nobody.company = "某某公司";
        CHECK(VisitCourse::after(nobody, {.kind = Kind::Register}, at).has_value());
        nobody.host.clear();
        CHECK(refused(nobody, Kind::Register) == visitNotRegistered);
    }
    SECTION("nobody goes to a host who has not agreed")
    {
        for (const VisitState state :
             {VisitState::Registered, VisitState::Contacting, VisitState::Waiting, VisitState::Turned}) {
            CHECK(refused(inState(state), Kind::Meet) == visitNoConsent);
        }
    }
    SECTION("who is not in the building does nothing there")
    {
        for (const Kind kind : {Kind::Contact, Kind::Meet, Kind::Leave, Kind::Register, Kind::Tea}) {
            CHECK(refused(inState(VisitState::Left), kind) == visitNotHere);
        }
        CHECK(refused(inState(VisitState::NotCome), Kind::Leave) == visitNotHere);
    }
    SECTION("only announced visitors can fail to come, and they may come all the same")
    {
        CHECK(refused(inState(VisitState::Arrived), Kind::NotCome) == visitNotExpected);
        const Visit late = stepped(inState(VisitState::Expected), {.kind = Kind::NotCome});
        CHECK(stepped(late, {.kind = Kind::Arrive}).state == VisitState::Arrived);
    }
    SECTION("a badge can be lost once it was given")
    {
        const Visit lost = stepped(inState(VisitState::WithHost), {.kind = Kind::BadgeLost});
        CHECK(lost.badgeNo == 0);
        CHECK(lost.badgesLost == 1);
        CHECK(refused(lost, Kind::BadgeLost) == visitNoBadge);
    }
}

TEST_CASE("What a card offers is what the visit may do", "[visitor]")
{
    for (const VisitState state : allVisitStates) {
        INFO(nameOf(state));
        const Visit visit = inState(state);
        const auto steps = VisitCourse::next(visit);
        CHECK(steps.empty() == (state == VisitState::Left));
        for (const VisitStep& step : steps) {
            CHECK(VisitCourse::after(visit, step, at).has_value());
        }
        const bool offersLeave =
            std::any_of(steps.begin(), steps.end(), [](const VisitStep& step) { return step.kind == Kind::Leave; });
        CHECK(offersLeave == isInside(state));
    }
}

} // namespace tst_VisitCourse
