#include "domain/guidance/GuidanceSession.h"

#include "support/ManualClock.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace tst_GuidanceSession {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

GuidancePrompt prompt(std::string key, bool once = false, std::int64_t cooldown = 0)
{
    return {
        .key = std::move(key), .say = {"您好"}, .text = {}, .source = {}, .once = once, .cooldownSeconds = cooldown};
}

Guidance at(std::string moment, std::vector<GuidancePrompt> prompts)
{
    Guidance guidance;
    guidance.moment = std::move(moment);
    guidance.prompts = std::move(prompts);
    return guidance;
}

/// A session beside a clock, answering with the keys that are left.
struct Desk {
    ManualClock clock;
    GuidanceSession session{"0123456789abcdef"};

    std::string shown(const Guidance& guidance)
    {
        std::string keys;
        for (const GuidancePrompt& one : session.filter(guidance, clock.steady(), clock.now()).prompts) {
            keys += one.key + ' ';
        }
        return keys;
    }
};

} // namespace

TEST_CASE("Asking again at the same moment gives the same words", "[guidance]")
{
    Desk desk;
    const Guidance guidance = at("call.answered", {prompt("a", true), prompt("b", false, 60), prompt("c")});
    CHECK(desk.shown(guidance) == "a b c ");
    desk.clock.advance(5s);
    CHECK(desk.shown(guidance) == "a b c ");
    CHECK(desk.session.log().size() == 3);
}

TEST_CASE("What is said once in a call does not come back at a later moment", "[guidance]")
{
    Desk desk;
    const Guidance held = at("call.hold.started", {prompt("a", true), prompt("c")});
    CHECK(desk.shown(held) == "a c ");
    CHECK(desk.shown(at("call.in_progress", {prompt("a", true), prompt("d")})) == "d ");
    CHECK(desk.shown(held) == "c ");
}

TEST_CASE("What cools down comes back when its time has passed", "[guidance]")
{
    Desk desk;
    CHECK(desk.shown(at("call.in_progress", {prompt("a", false, 30)})) == "a ");
    desk.clock.advance(29s);
    CHECK(desk.shown(at("call.recap", {prompt("a", false, 30)})).empty());
    desk.clock.advance(1s);
    CHECK(desk.shown(at("call.recap", {prompt("a", false, 30)})) == "a ");
    CHECK(desk.session.log().size() == 2);
}

TEST_CASE("A dismissed prompt stays away", "[guidance]")
{
    Desk desk;
    desk.shown(at("call.answered", {prompt("a"), prompt("b")}));
    desk.session.dismiss("a", desk.clock.now());
    desk.session.dismiss("a", desk.clock.now());
    CHECK(desk.shown(at("call.answered", {prompt("a"), prompt("b")})) == "b ");
    CHECK(desk.shown(at("call.closing", {prompt("a")})).empty());
    CHECK(desk.session.log().size() == 3);
}

TEST_CASE("A step is ticked once and a tick by mistake leaves no trace", "[guidance]")
{
    Desk desk;
    desk.session.tick("base/identify/name", desk.clock.now());
    desk.session.tick("base/identify/name", desk.clock.now());
    CHECK(desk.session.isTicked("base/identify/name"));
    CHECK(desk.session.log().size() == 1);
    desk.session.untick("base/identify/name");
    desk.session.untick("base/identify/phone");
    CHECK_FALSE(desk.session.isTicked("base/identify/name"));
    CHECK(desk.session.log().empty());
}

TEST_CASE("A forbidden word is flagged once however often it is typed", "[guidance]")
{
    Desk desk;
    desk.session.flagForbidden("base/unclear", desk.clock.now());
    desk.session.flagForbidden("base/unclear", desk.clock.now());
    REQUIRE(desk.session.log().size() == 1);
    CHECK(desk.session.log().front().what == "flagged");
}

TEST_CASE("The log says what was shown when and at which moment", "[guidance]")
{
    Desk desk;
    desk.shown(at("call.answered", {prompt("a")}));
    const UtcTime first = desk.clock.now();
    desk.clock.advance(3s);
    desk.session.tick("s", desk.clock.now());
    const std::vector<GuidanceSession::Event> expected{
        {.at = first, .what = "shown", .key = "a", .moment = "call.answered"},
        {.at = first + 3s, .what = "ticked", .key = "s", .moment = "call.answered"},
    };
    CHECK(desk.session.log() == expected);
}

TEST_CASE("A session comes back from its image and goes on", "[guidance]")
{
    Desk desk;
    desk.shown(at("call.answered", {prompt("a", true), prompt("b", false, 3600), prompt("c")}));
    desk.session.tick("s", desk.clock.now());
    desk.session.tick("tell", desk.clock.now(), "李工 8002");
    desk.session.dismiss("c", desk.clock.now());
    desk.session.flagForbidden("f", desk.clock.now());
    RecordImage image;
    desk.session.writeTo(image, "session.");

    Desk later;
    later.session = GuidanceSession::readFrom(image, "session.");
    CHECK(later.session.book() == "0123456789abcdef");
    CHECK(later.session.log() == desk.session.log());
    CHECK(later.session.isTicked("s"));
    const auto told = std::find_if(later.session.log().begin(), later.session.log().end(),
                                   [](const GuidanceSession::Event& event) { return event.key == "tell"; });
    REQUIRE(told != later.session.log().end());
    CHECK(told->whom == "李工 8002");
    CHECK(later.shown(at("call.ended", {prompt("a", true), prompt("b", false, 3600), prompt("c"), prompt("d")})) ==
          "b d ");
    CHECK(GuidanceSession::readFrom(RecordImage{}, "session.").log().empty());
}

} // namespace tst_GuidanceSession
