#include "domain/matter/LiveMatter.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>

namespace tst_LiveMatter {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

struct Counter {
    ManualClock clock;
    LiveMatter live{{.waitMost = 5min, .waitNear = 3min}, {}, now()};

    [[nodiscard]] DeskTime now() const { return {clock.steady(), clock.now()}; }
    void pass(Milliseconds time)
    {
        clock.advance(time);
        live.look(now());
    }
};

} // namespace

TEST_CASE("Somebody at the counter is served, waits, is served again and leaves", "[matter]")
{
    Counter counter;
    LiveMatter& live = counter.live;
    CHECK(live.state() == MatterState::AtHand);
    CHECK(live.snapshot().openedAt == counter.clock.now());

    counter.pass(20s);
    REQUIRE(live.park(counter.now()));
    CHECK_FALSE(live.park(counter.now()));
    counter.pass(40s);
    CHECK(live.waiting(counter.clock.steady())->elapsed == 40s);
    CHECK(live.total(counter.clock.steady()) == 60s);
    REQUIRE(live.takeUp(counter.now()));
    CHECK_FALSE(live.takeUp(counter.now()));
    CHECK_FALSE(live.waiting(counter.clock.steady()).has_value());
    counter.pass(10s);
    REQUIRE(live.park(counter.now()));
    counter.pass(5s);
    CHECK(live.waiting(counter.clock.steady())->elapsed == 5s); // each wait has its own clock
    REQUIRE(live.end(counter.now()));
    CHECK_FALSE(live.end(counter.now()));
    CHECK_FALSE(live.takeUp(counter.now()));
    counter.pass(1h);

    const MatterSnapshot& seen = live.snapshot();
    CHECK(seen.servedMillis == 30'000);
    CHECK(seen.waitedMillis == 45'000);
    CHECK(seen.waits == 2);
    CHECK_FALSE(seen.overLimit);
    CHECK(seen.endedAt == counter.clock.now() - 1h);
    CHECK(live.total(counter.clock.steady()) == 75s);
}

TEST_CASE("A wait becomes near and then too long, and is told of each once", "[matter]")
{
    Counter counter;
    LiveMatter& live = counter.live;
    CHECK_FALSE(live.nextWake(counter.clock.steady()).has_value());
    live.park(counter.now());
    REQUIRE(live.nextWake(counter.clock.steady()) == counter.clock.steady() + 3min);

    counter.clock.advance(3min - 1ms);
    CHECK_FALSE(live.look(counter.now()));
    CHECK_FALSE(live.waiting(counter.clock.steady())->near);
    counter.clock.advance(1ms);
    CHECK(live.look(counter.now()));
    CHECK_FALSE(live.look(counter.now()));
    CHECK(live.waiting(counter.clock.steady())->near);
    CHECK_FALSE(live.waiting(counter.clock.steady())->over);

    REQUIRE(live.nextWake(counter.clock.steady()) == counter.clock.steady() + 2min);
    counter.clock.advance(2min);
    CHECK(live.look(counter.now()));
    CHECK(live.waiting(counter.clock.steady())->over);
    CHECK_FALSE(live.nextWake(counter.clock.steady()).has_value());
    CHECK(live.snapshot().overLimit);

    live.takeUp(counter.now());
    CHECK(live.lastWaitWasLong());
    live.park(counter.now());
    CHECK_FALSE(live.lastWaitWasLong());
    CHECK(live.snapshot().overLimit); // one of its waits was
}

TEST_CASE("A wait that nobody looked at is long all the same", "[matter]")
{
    Counter counter;
    counter.live.park(counter.now());
    counter.clock.advance(10min);
    counter.live.takeUp(counter.now());
    CHECK(counter.live.snapshot().overLimit);
    CHECK(counter.live.lastWaitWasLong());
}

TEST_CASE("Where no pack limits the wait, nobody waits too long", "[matter]")
{
    ManualClock clock;
    LiveMatter live{{}, {}, {clock.steady(), clock.now()}};
    live.park({clock.steady(), clock.now()});
    clock.advance(10h);
    CHECK_FALSE(live.look({clock.steady(), clock.now()}));
    CHECK_FALSE(live.waiting(clock.steady())->over);
    CHECK_FALSE(live.nextWake(clock.steady()).has_value());
}

TEST_CASE("What a draft keeps counts what is still running, and goes on from there", "[matter]")
{
    Counter counter;
    counter.pass(7s);
    counter.live.park(counter.now());
    counter.pass(4s);
    RecordImage image;
    const MatterSnapshot kept = counter.live.snapshotAt(counter.clock.steady());
    kept.writeTo(image, "live.");
    CHECK(MatterSnapshot::readFrom(image, "live.") == kept);
    CHECK(MatterSnapshot::readFrom({}, "live.") == MatterSnapshot{});

    LiveMatter again{{}, kept, counter.now()};
    counter.clock.advance(3s);
    CHECK(again.served(counter.clock.steady()) == 10s);
    CHECK(again.total(counter.clock.steady()) == 14s);
    CHECK(again.snapshot().openedAt == kept.openedAt);

    counter.live.end(counter.now());
    CHECK(LiveMatter{{}, counter.live.snapshot(), counter.now()}.state() == MatterState::Ended);
}

} // namespace tst_LiveMatter
