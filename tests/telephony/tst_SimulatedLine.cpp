#include "telephony/SimulatedLine.h"

#include "support/ManualClock.h"
#include "telephony/KeyRingSource.h"

#include <catch2/catch.hpp>
#include <vector>

namespace tst_SimulatedLine {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

struct HeardEvents final : RingListener {
    std::vector<RingEvent> events;
    void ringEvent(const RingEvent& event) override { events.push_back(event); }
    [[nodiscard]] int count(RingEvent::Kind kind) const
    {
        int found = 0;
        for (const auto& event : events) {
            found += event.kind == kind ? 1 : 0;
        }
        return found;
    }
};

} // namespace

TEST_CASE("A simulated line rings by its cadence and then gives up")
{
    ManualClock clock;
    SimulatedLine line(clock);
    HeardEvents heard;
    line.start(heard);
    int sounds = 0;
    line.onRing([&](Milliseconds) { ++sounds; });
    line.ring({.line = 2, .callerId = "13800138000", .rings = 3});
    REQUIRE(heard.events.size() == 2);
    CHECK(heard.events[0].kind == RingEvent::Kind::CallerId);
    CHECK(heard.events[0].callerId == "13800138000");
    CHECK(heard.events[1].line == 2);
    for (int i = 0; i < 30; ++i) {
        REQUIRE((!line.nextWake() || *line.nextWake() > clock.steady()));
        clock.advance(1s);
        line.look(clock.steady());
    }
    CHECK(heard.count(RingEvent::Kind::Ring) == 3);
    CHECK(heard.count(RingEvent::Kind::Stopped) == 1);
    CHECK(sounds == 3);
    CHECK_FALSE(line.isRinging(2));
    CHECK_FALSE(line.nextWake().has_value());
}

TEST_CASE("An answered simulated line is silent and says nothing of stopping")
{
    ManualClock clock;
    SimulatedLine line(clock);
    HeardEvents heard;
    line.start(heard);
    line.ring({.line = 1});
    line.silence(1);
    clock.advance(60s);
    line.look(clock.steady());
    CHECK(heard.count(RingEvent::Kind::Ring) == 1);
    CHECK(heard.count(RingEvent::Kind::Stopped) == 0);
}

TEST_CASE("A machine that slept does not make the simulated line ring twice at once")
{
    ManualClock clock;
    SimulatedLine line(clock);
    HeardEvents heard;
    line.start(heard);
    line.ring({.line = 1});
    clock.advance(1h);
    line.look(clock.steady());
    line.look(clock.steady());
    CHECK(heard.count(RingEvent::Kind::Ring) == 2);
}

TEST_CASE("The key says that a line rings and that it stopped")
{
    ManualClock clock;
    KeyRingSource key(clock);
    HeardEvents heard;
    key.ringing(1);
    CHECK(heard.events.empty()); // nobody listens yet
    key.start(heard);
    key.ringing(1);
    key.stopped(1);
    REQUIRE(heard.events.size() == 2);
    CHECK(heard.events[0].kind == RingEvent::Kind::Ringing);
    CHECK(heard.events[1].kind == RingEvent::Kind::Stopped);
    CHECK(heard.events[0].at == clock.steady());
}

} // namespace tst_SimulatedLine
