#include "domain/call/RingTimer.h"

#include <catch2/catch.hpp>

#include <random>

namespace tst_RingTimer {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

const SteadyTime start{100h};
constexpr RingCadence mainland{.on = 1s, .off = 4s};
constexpr RingLimit threeRings{.most = 3, .near = 2};

bool sameToTheEye(const RingState& a, const RingState& b)
{
    return a.rings == b.rings && a.sounding == b.sounding && a.near == b.near && a.late == b.late &&
           a.silent == b.silent;
}

/// Looks at every wake up to `until`, as the program's ticker does.
void lookUntil(RingTimer& timer, SteadyTime from, SteadyTime until)
{
    for (auto next = timer.at(from).nextWake; next && *next <= until; next = timer.at(*next).nextWake) {
        timer.look(*next);
    }
    timer.look(until);
}

struct Random {
    std::mt19937 engine;
    explicit Random(unsigned seed) : engine(seed) {}
    Milliseconds between(std::int64_t least, std::int64_t most)
    {
        return Milliseconds{std::uniform_int_distribution<std::int64_t>{least, most}(engine)};
    }
    RingCadence cadence(std::int64_t leastOff) { return {.on = between(200, 3000), .off = between(leastOff, 6000)}; }
};

} // namespace

TEST_CASE("The rings of a line are counted by its cadence", "[call]")
{
    RingTimer timer{mainland, threeRings};
    CHECK_FALSE(timer.started());
    CHECK(timer.at(start).rings == 0);
    CHECK_FALSE(timer.at(start).nextWake);
    timer.startByCadence(start);

    SECTION("the first ring begins at once and sounds for a second")
    {
        CHECK(timer.at(start).rings == 1);
        CHECK(timer.at(start).sounding);
        CHECK(timer.at(start + 999ms).sounding);
        CHECK_FALSE(timer.at(start + 1s).sounding);
        CHECK(timer.at(start + 4999ms).rings == 1);
        CHECK_FALSE(timer.at(start + 4999ms).near);
    }
    SECTION("the second ring is near the limit")
    {
        lookUntil(timer, start, start + 5s);
        CHECK(timer.at(start + 5s).rings == 2);
        CHECK(timer.at(start + 5s).near);
        CHECK_FALSE(timer.at(start + 5s).late);
    }
    SECTION("the third ring ends at eleven seconds and an answer before the fourth is in time")
    {
        lookUntil(timer, start, start + 10999ms);
        CHECK(timer.at(start + 10999ms).sounding);
        lookUntil(timer, start + 10999ms, start + 14999ms);
        CHECK(timer.at(start + 14999ms).rings == 3);
        CHECK_FALSE(timer.at(start + 14999ms).late);
    }
    SECTION("the fourth ring begins at fifteen seconds and makes the answer late")
    {
        lookUntil(timer, start, start + 15s);
        CHECK(timer.at(start + 15s).rings == 4);
        CHECK(timer.at(start + 15s).late);
        CHECK(timer.at(start + 15s).elapsed == 15s);
    }
    SECTION("it wakes for each change and not between")
    {
        CHECK(timer.at(start).nextWake == start + 1s);
        CHECK(timer.at(start + 300ms).nextWake == start + 1s);
        CHECK(timer.at(start + 1s).nextWake == start + 5s);
        CHECK(timer.at(start + 5s).nextWake == start + 6s);
    }
    SECTION("a heard ring and a second start change nothing")
    {
        timer.ring(start + 2s);
        timer.startByCadence(start + 3s);
        CHECK(timer.at(start + 4s).rings == 1);
        CHECK(timer.at(start + 5s).rings == 2);
    }
    SECTION("a machine asleep for an hour adds no rings")
    {
        lookUntil(timer, start, start + 6s);
        CHECK(timer.at(start + 1h).rings == 2);
        CHECK_FALSE(timer.slept());
        timer.look(start + 1h);
        CHECK(timer.slept());
        CHECK(timer.at(start + 1h).rings == 2);
        CHECK(timer.at(start + 1h).elapsed == 6s);
        CHECK(timer.at(start + 1h).nextWake == start + 1h + 4s);
        CHECK(timer.at(start + 1h + 4s).rings == 3);
    }
    SECTION("a busy machine that looks late loses no ring")
    {
        timer.look(start + 1s);
        timer.look(start + 9s);
        CHECK_FALSE(timer.slept());
        CHECK(timer.at(start + 9s).rings == 2);
    }
}

TEST_CASE("Without a limit of the packs no answer is late", "[call]")
{
    RingTimer timer{mainland, {}};
    timer.startByCadence(start);
    lookUntil(timer, start, start + 2min);
    CHECK(timer.at(start + 2min).rings == 25);
    CHECK_FALSE(timer.at(start + 2min).near);
    CHECK_FALSE(timer.at(start + 2min).late);
}

TEST_CASE("Heard rings are counted one by one", "[call]")
{
    RingTimer timer{mainland, threeRings};
    timer.ring(start);

    SECTION("time alone adds none")
    {
        CHECK(timer.at(start + 5500ms).rings == 1);
        CHECK_FALSE(timer.at(start + 5500ms).silent);
    }
    SECTION("each one counts, also out of step")
    {
        timer.ring(start + 4800ms);
        timer.ring(start + 10100ms);
        CHECK(timer.at(start + 10100ms).rings == 3);
        CHECK_FALSE(timer.at(start + 10100ms).late);
        timer.ring(start + 15s);
        CHECK(timer.at(start + 15s).late);
    }
    SECTION("a ring reported twice counts once")
    {
        timer.ring(start + 5s);
        timer.ring(start + 5s);
        timer.ring(start + 5500ms);
        timer.ring(start + 4s);
        CHECK(timer.at(start + 5500ms).rings == 2);
        timer.ring(start + 5501ms);
        CHECK(timer.at(start + 5501ms).rings == 3);
    }
    SECTION("quiet for longer than the cadence and its tolerance means that it stopped")
    {
        timer.ring(start + 5s);
        CHECK_FALSE(timer.at(start + 10999ms).silent);
        CHECK(timer.at(start + 11s).silent);
        CHECK(timer.at(start + 11s).elapsed == 6s);
        CHECK_FALSE(timer.at(start + 11s).nextWake);
        CHECK(timer.at(start + 6s).nextWake == start + 11s);
    }
    SECTION("sleep is no silence")
    {
        timer.look(start + 2s);
        timer.look(start + 1h);
        CHECK(timer.slept());
        CHECK_FALSE(timer.at(start + 1h).silent);
        CHECK(timer.at(start + 1h + 4s).silent);
    }
    SECTION("a ring behind a sleep is the next one")
    {
        timer.look(start + 2s);
        timer.ring(start + 1h);
        CHECK(timer.at(start + 1h).rings == 2);
        CHECK(timer.at(start + 1h).elapsed == 2s);
    }
}

TEST_CASE("A line set up without a ring still comes to its rings", "[call]")
{
    RingTimer timer{{.on = 0ms, .off = -5s}, threeRings};
    timer.startByCadence(start);
    CHECK(timer.at(start + 9ms).rings == 10);
    CHECK(timer.at(start).nextWake == start + 1ms);
}

TEST_CASE("Whatever the cadence, rings follow from the time that passed", "[call][property]")
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        Random random{seed};
        const RingCadence cadence = random.cadence(0);
        RingTimer timer{cadence, threeRings};
        timer.startByCadence(start);
        SteadyTime now = start;
        for (int step = 0; step < 30; ++step) {
            const RingState before = timer.at(now);
            INFO("seed " << seed << ", step " << step);
            REQUIRE(before.nextWake);
            REQUIRE(*before.nextWake > now);
            REQUIRE(sameToTheEye(before, timer.at(*before.nextWake - 1ns)));
            REQUIRE_FALSE(sameToTheEye(before, timer.at(*before.nextWake)));
            REQUIRE(before.rings == static_cast<int>((now - start) / cadence.period()) + 1);
            REQUIRE(before.late == (before.rings > 3));
            REQUIRE(before.near == (before.rings >= 2));
            now = *before.nextWake;
            timer.look(now);
        }
        CHECK_FALSE(timer.slept());
    }
}

TEST_CASE("Whatever is heard, every ring counts once and sleep never", "[call][property]")
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        Random random{seed};
        const RingCadence cadence = random.cadence(600);
        const auto half = cadence.on.count() / 2;
        RingTimer timer{cadence, threeRings};
        timer.ring(start);
        SteadyTime last = start;
        int heard = 1;
        for (int step = 0; step < 30; ++step) {
            INFO("seed " << seed << ", step " << step);
            if (random.between(0, 3) == 0ms) {
                timer.ring(last + random.between(0, half));
                REQUIRE(timer.at(last + cadence.on).rings == heard);
            }
            if (random.between(0, 5) == 0ms) {
                const SteadyTime asleep = last + cadence.on;
                lookUntil(timer, last, asleep);
                last = asleep + random.between(60'000, 7'200'000);
                timer.look(last);
                REQUIRE(timer.slept());
                REQUIRE_FALSE(timer.at(last).silent);
                REQUIRE(timer.at(last).rings == heard);
            }
            const Milliseconds longest = cadence.off + RingTimer::silenceTolerance - 1ms;
            const SteadyTime next = last + random.between(std::max<std::int64_t>(half + 1, 1), longest.count());
            lookUntil(timer, last, next - 1ns);
            REQUIRE_FALSE(timer.at(next - 1ns).silent);
            timer.ring(next);
            last = next;
            ++heard;
            REQUIRE(timer.at(last).rings == heard);
            REQUIRE(timer.at(last).late == (heard > 3));
        }
        REQUIRE(timer.at(last).nextWake == last + cadence.on);
        timer.look(last + cadence.on);
        REQUIRE(timer.at(last + cadence.period() + RingTimer::silenceTolerance).silent);
        REQUIRE_FALSE(timer.at(last + cadence.period() + RingTimer::silenceTolerance - 1ns).silent);
    }
}

} // namespace tst_RingTimer
