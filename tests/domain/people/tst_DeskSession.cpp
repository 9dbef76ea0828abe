#include "contracts/Samples.h"
#include "domain/people/DeskSession.h"

#include <catch2/catch.hpp>

namespace tst_DeskSession {

using namespace frontdesk;
using State = DeskSession::State;
using std::chrono::minutes;

namespace {

struct Watch {
    DeskSession::Moment at{SteadyTime{} + std::chrono::hours{1}, contract::morning};
    DeskSession::Moment after(Milliseconds passed)
    {
        at.steady += passed;
        at.wall += passed;
        return at;
    }
};

const DeskPerson li{.id = contract::idOf<StaffId>(1), .name = "李雷", .roles = {Role::Staff}};
const DeskPerson han{.id = contract::idOf<StaffId>(2), .name = "韩梅", .roles = {Role::Supervisor}};

} // namespace

TEST_CASE("What is written at a desk is in the name of who is signed in, and nobody's when it is locked", "[people]")
{
    Watch watch;
    DeskSession session{3};
    CHECK(session.state() == State::Nobody);
    CHECK(session.actor() == Actor{.desk = 3});
    session.lock();
    CHECK(session.state() == State::Nobody);

    session.signIn(li, watch.at);
    CHECK(session.actor() == Actor{.desk = 3, .staff = li.id, .roles = li.roles});
    session.lock();
    CHECK(session.state() == State::Locked);
    CHECK(session.actor() == Actor{.desk = 3});
    CHECK(session.lastActor().staff == std::optional{li.id});
    CHECK(session.person() == std::optional{li});

    session.signIn(han, watch.at); // another one, out of the lock
    CHECK(session.actor().staff == std::optional{han.id});
    session.signOut();
    CHECK(session.state() == State::Nobody);
    CHECK_FALSE(session.person().has_value());
}

TEST_CASE("A desk where nothing happens locks itself", "[people]")
{
    Watch watch;
    DeskSession session;
    session.setIdleLimit(minutes{10});
    CHECK_FALSE(session.nextWake().has_value());
    session.signIn(li, watch.at);
    CHECK(session.nextWake() == watch.at.steady + minutes{10});

    SECTION("after the time that the unit set, and not before")
    {
        CHECK_FALSE(session.look(watch.after(minutes{10} - Milliseconds{1})));
        CHECK(session.look(watch.after(Milliseconds{1})));
        CHECK(session.state() == State::Locked);
        CHECK_FALSE(session.look(watch.after(minutes{10}))); // once
        CHECK_FALSE(session.nextWake().has_value());
    }
    SECTION("each key begins the time anew")
    {
        session.touched(watch.after(minutes{9}));
        CHECK_FALSE(session.look(watch.after(minutes{9})));
        CHECK(session.look(watch.after(minutes{1})));
    }
    SECTION("the key pressed behind the limit does not open it")
    {
        session.touched(watch.after(minutes{11}));
        CHECK(session.state() == State::Locked);
    }
    SECTION("a machine that slept for an hour wakes up locked, although its steady clock stood still")
    {
        CHECK(session.look({watch.at.steady, watch.at.wall + std::chrono::hours{1}}));
    }
    SECTION("a clock set back does not keep it open")
    {
        watch.at.wall -= std::chrono::hours{5};
        CHECK(session.look(watch.after(minutes{10})));
    }
    SECTION("never, where the unit wants that")
    {
        session.setIdleLimit(std::nullopt);
        CHECK_FALSE(session.look(watch.after(std::chrono::hours{100})));
    }
}

TEST_CASE("The session follows the record of the person and of nobody else", "[people]")
{
    Watch watch;
    DeskSession session;
    session.signIn(li, watch.at);
    DeskPerson renamed = li;
    renamed.roles = {Role::Staff, Role::Trainer};
    session.follow(renamed);
    CHECK(session.actor().roles == renamed.roles);
    session.follow(han);
    CHECK(session.person() == std::optional{renamed});
}

} // namespace tst_DeskSession
