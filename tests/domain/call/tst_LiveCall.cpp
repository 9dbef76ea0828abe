#include "domain/call/LiveCall.h"

#include <catch2/catch.hpp>

#include <functional>
#include <random>

namespace tst_LiveCall {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

const DeskTime start{SteadyTime{50h}, utcFromMillis(1'795'224'060'000)};
constexpr CallLimits limits{.rings = {.most = 3, .near = 2}, .holdMost = 60s, .holdNear = 45s};

DeskTime after(Milliseconds time) { return {start.steady + time, start.wall + time}; }

LiveCall fresh() { return {RingCadence{}, limits, CallSnapshot{.line = 2, .lineKind = "internal"}}; }

LiveCall ringing()
{
    LiveCall call = fresh();
    call.ring(start);
    return call;
}

LiveCall talking()
{
    LiveCall call = ringing();
    call.answer(after(1500ms), false);
    return call;
}

LiveCall held()
{
    LiveCall call = talking();
    call.hold(after(1600ms), "looking", true);
    return call;
}

/// Lets time pass as the program does: looking at every wake.
void pass(LiveCall& call, Milliseconds from, Milliseconds until)
{
    for (auto next = call.nextWake(after(from).steady); next && *next <= after(until).steady;
         next = call.nextWake(*next)) {
        call.look({*next, start.wall + std::chrono::floor<Milliseconds>(*next - start.steady)});
    }
    call.look(after(until));
}

} // namespace

TEST_CASE("Every event is taken or ignored as the state of the call wants it", "[call]")
{
    using Event = std::function<bool(LiveCall&)>;
    const DeskTime now = after(2s);
    const std::vector<std::pair<std::string, Event>> events{
        {"ring", [&](LiveCall& call) { return call.ring(now); }},
        {"key", [&](LiveCall& call) { return call.ringingByCadence(now); }},
        {"number", [&](LiveCall& call) { return call.callerId("13800138000"); }},
        {"busy", [&](LiveCall& call) { return call.otherLineTalks(); }},
        {"answer", [&](LiveCall& call) { return call.answer(now, false); }},
        {"hold", [&](LiveCall& call) { return call.hold(now, "asking", false); }},
        {"consent", [&](LiveCall& call) { return call.setHoldConsent(false); }},
        {"resume", [&](LiveCall& call) { return call.resume(now); }},
        {"end", [&](LiveCall& call) { return call.end(now, EndedBy::Caller); }},
        {"drop", [&](LiveCall& call) { return call.drop(now); }},
        {"wrong", [&](LiveCall& call) { return call.wrongNumber(now); }},
    };
    const auto ended = [&](LiveCall call, const Event& how) {
        how(call);
        return call;
    };
    struct Row {
        std::string name;
        LiveCall call;
        std::string taken; ///< "event>state"; all others are ignored
    };
    LiveCall byKey = fresh();
    byKey.ringingByCadence(start);
    const std::vector<Row> rows{
        {"fresh", fresh(), "ring>r key>r number>r "},
        {"heard", ringing(), "ring>r number>r busy>r answer>t end>e wrong>e "},
        {"by key", byKey, "number>r busy>r answer>t end>e wrong>e "},
        {"talking", talking(), "number>t hold>h end>e drop>e wrong>e "},
        {"held", held(), "number>h consent>h resume>t end>e drop>e wrong>e "},
        {"answered", ended(talking(), events[8].second), "wrong>e "},
        {"dropped", ended(talking(), events[9].second), "wrong>e "},
        {"missed", ended(ringing(), events[8].second), ""},
        {"wrong number", ended(talking(), events[10].second), ""},
    };
    const auto letter = [](CallState state) {
        switch (state) {
        case CallState::Ringing:
            return 'r';
        case CallState::Talking:
            return 't';
        case CallState::Held:
            return 'h';
        case CallState::Ended:
            break;
        }
        return 'e';
    };
    for (const Row& row : rows) {
        std::string taken;
        for (const auto& [name, event] : events) {
            LiveCall call = row.call;
            const CallState before = call.state();
            if (event(call)) {
                taken += name + '>' + letter(call.state()) + ' ';
            } else {
                INFO(row.name << ", " << name);
                CHECK(call.state() == before);
            }
        }
        INFO(row.name);
        CHECK(taken == row.taken);
    }
}

TEST_CASE("A call keeps when it rang, how often and how long it waited", "[call]")
{
    LiveCall call = fresh();
    call.ringingByCadence(start);
    CHECK(call.snapshot().rangAt == start.wall);
    CHECK(call.snapshot().line == 2);
    CHECK(call.snapshot().lineKind == "internal");

    SECTION("answered within three rings")
    {
        pass(call, 0s, 11s);
        CHECK(call.answer(after(14999ms), false));
        CHECK(call.snapshot().ringCount == 3);
        CHECK_FALSE(call.snapshot().late);
        CHECK(call.snapshot().waitedMillis == 14999);
        CHECK(call.snapshot().answeredAt == after(14999ms).wall);
        CHECK(call.snapshot().outcome == CallOutcome::Open);
    }
    SECTION("answered at the fourth ring it is late, and stays so")
    {
        pass(call, 0s, 15s);
        CHECK(call.answer(after(15s), true));
        CHECK(call.snapshot().late);
        CHECK(call.snapshot().otherLineBusy);
        CHECK(call.rings(after(1min).steady).late);
        CHECK(call.rings(after(1min).steady).rings == 4);
        CHECK(call.rings(after(1min).steady).elapsed == 15s);
    }
    SECTION("given up it is missed and not an answer at all")
    {
        pass(call, 0s, 20s);
        CHECK(call.end(after(21s), EndedBy::Caller));
        CHECK(call.snapshot().outcome == CallOutcome::Missed);
        CHECK(call.snapshot().endedBy == EndedBy::Unknown);
        CHECK(call.snapshot().ringCount == 5);
        CHECK(call.snapshot().waitedMillis == 21000);
        CHECK(call.snapshot().endedAt == after(21s).wall);
        CHECK_FALSE(call.snapshot().answeredAt);
        CHECK_FALSE(call.snapshot().late);
    }
}

TEST_CASE("A heard line that falls silent is a missed call", "[call]")
{
    LiveCall call = fresh();
    call.ring(start);
    call.ring(after(5s));
    CHECK(call.nextWake(after(6s).steady) == after(11s).steady);
    call.look(after(10999ms));
    CHECK(call.state() == CallState::Ringing);
    CHECK(call.look(after(11s)));
    CHECK(call.state() == CallState::Ended);
    CHECK(call.snapshot().outcome == CallOutcome::Missed);
    CHECK(call.snapshot().ringCount == 2);
    CHECK(call.snapshot().waitedMillis == 6000);
    CHECK_FALSE(call.nextWake(after(11s).steady));

    SECTION("an answer that comes later comes too late, however rarely somebody looked")
    {
        LiveCall unseen = ringing();
        unseen.look(after(1s));
        CHECK_FALSE(unseen.answer(after(7s), false));
        CHECK(unseen.snapshot().outcome == CallOutcome::Missed);
    }
}

TEST_CASE("Looking tells whether anything changed", "[call]")
{
    LiveCall call = fresh();
    call.ringingByCadence(start);
    CHECK_FALSE(call.look(after(500ms)));
    CHECK(call.look(after(1s)));
    CHECK_FALSE(call.look(after(1s)));
    CHECK(call.look(after(5s)));
    CHECK(call.snapshot().ringCount == 2);
    call.answer(after(5500ms), false);
    CHECK_FALSE(call.look(after(1min)));
    CHECK_FALSE(call.nextWake(after(1min).steady));
}

TEST_CASE("A hold has a soft mark and a limit", "[call]")
{
    LiveCall call = talking();
    CHECK_FALSE(call.holdState(after(2s).steady));
    REQUIRE(call.hold(after(10s), "looking it up", false));
    CHECK(call.nextWake(after(10s).steady) == after(55s).steady);
    CHECK_FALSE(call.look(after(54999ms)));
    CHECK_FALSE(call.holdState(after(54999ms).steady)->near);
    CHECK(call.look(after(55s)));
    CHECK(call.holdState(after(55s).steady)->near);
    CHECK(call.holdState(after(55s).steady)->left == 15s);
    CHECK_FALSE(call.holdState(after(55s).steady)->over);
    CHECK(call.nextWake(after(55s).steady) == after(70s).steady);

    SECTION("resumed in time")
    {
        CHECK(call.setHoldConsent(true));
        CHECK(call.resume(after(69s)));
        REQUIRE(call.snapshot().holds.size() == 1);
        const CallHold& hold = call.snapshot().holds.front();
        CHECK(hold.startedAt == after(10s).wall);
        CHECK(hold.seconds == 59);
        CHECK(hold.ended);
        CHECK(hold.reason == "looking it up");
        CHECK(hold.consent);
        CHECK_FALSE(hold.overLimit);
        CHECK(call.resumedSteady() == after(69s).steady);
    }
    SECTION("past the limit")
    {
        CHECK(call.look(after(70s)));
        CHECK(call.holdState(after(70s).steady)->over);
        CHECK(call.holdState(after(80s).steady)->left == 0s);
        CHECK(call.snapshot().holds.front().overLimit);
        CHECK_FALSE(call.nextWake(after(70s).steady));
        CHECK_FALSE(call.look(after(80s)));
        CHECK(call.end(after(80s), EndedBy::Caller));
        CHECK(call.snapshot().holds.front().ended);
        CHECK(call.snapshot().holds.front().seconds == 70);
    }
    SECTION("without a limit of the packs it only counts")
    {
        LiveCall free{RingCadence{}, {}, {}};
        free.ring(start);
        free.answer(after(1s), false);
        free.hold(after(2s), "", true);
        CHECK_FALSE(free.nextWake(after(2s).steady));
        CHECK_FALSE(free.holdState(after(1h).steady)->over);
        CHECK_FALSE(free.holdState(after(1h).steady)->near);
    }
}

TEST_CASE("Talked time leaves holds out", "[call]")
{
    LiveCall call = talking(); // answered at 1.5 s
    CHECK(call.talked(after(11500ms).steady) == 10s);
    call.hold(after(11500ms), "a", false);
    CHECK(call.talked(after(30s).steady) == 10s);
    call.resume(after(31500ms));
    CHECK(call.talked(after(36500ms).steady) == 15s);
    call.hold(after(36500ms), "b", false);

    SECTION("ended on hold")
    {
        call.end(after(50s), EndedBy::Caller);
        CHECK(call.snapshot().talkedMillis == 15000);
        CHECK(call.snapshot().holds.size() == 2);
        CHECK(call.snapshot().endedBy == EndedBy::Caller);
    }
    SECTION("ended in the talk")
    {
        call.resume(after(40s));
        call.end(after(41s), EndedBy::Desk);
        CHECK(call.snapshot().talkedMillis == 16000);
        CHECK(call.talked(after(1h).steady) == 16s);
        CHECK(call.snapshot().endedBy == EndedBy::Desk);
    }
}

TEST_CASE("A wrong number is answered, marked and over", "[call]")
{
    SECTION("straight from ringing")
    {
        LiveCall call = ringing();
        CHECK(call.wrongNumber(after(3s)));
        CHECK(call.snapshot().outcome == CallOutcome::WrongNumber);
        CHECK(call.snapshot().answeredAt == after(3s).wall);
    }
    SECTION("after hanging up")
    {
        LiveCall call = talking();
        call.end(after(5s), EndedBy::Caller);
        CHECK(call.wrongNumber(after(9s)));
        CHECK(call.snapshot().outcome == CallOutcome::WrongNumber);
        CHECK(call.snapshot().endedAt == after(5s).wall);
    }
}

TEST_CASE("A dropped call is an answered one that nobody ended", "[call]")
{
    LiveCall call = talking();
    CHECK(call.drop(after(20s)));
    CHECK(call.snapshot().dropped);
    CHECK(call.snapshot().outcome == CallOutcome::Answered);
    CHECK(call.snapshot().endedBy == EndedBy::Unknown);
}

TEST_CASE("A wall clock set during a call is noticed and moves no duration", "[call]")
{
    LiveCall call = talking();
    const auto set = GENERATE(Milliseconds{-3600000}, Milliseconds{2001}, Milliseconds{86400000});
    const DeskTime later{after(30s).steady, after(30s).wall + set};
    CHECK(call.look(later));
    CHECK(call.snapshot().clockJumped);
    call.end({after(31500ms).steady, after(31500ms).wall + set}, EndedBy::Caller);
    CHECK(call.snapshot().talkedMillis == 30000);
    CHECK(call.snapshot().answeredAt == after(1500ms).wall);
    CHECK(call.snapshot().endedAt == after(31500ms).wall + set);
}

TEST_CASE("A time server's small corrections are no jump", "[call]")
{
    LiveCall call = talking();
    call.look({after(30s).steady, after(30s).wall + 2s});
    CHECK_FALSE(call.snapshot().clockJumped);
}

TEST_CASE("A machine that slept says so and adds no rings", "[call]")
{
    LiveCall call = fresh();
    call.ringingByCadence(start);
    pass(call, 0s, 6s);
    CHECK(call.look(after(1h)));
    CHECK(call.snapshot().slept);
    CHECK(call.snapshot().ringCount == 2);
    CHECK(call.answer(after(1h + 1s), false));
    CHECK_FALSE(call.snapshot().late);
    CHECK(call.snapshot().waitedMillis == 7000);

    SECTION("on hold the caller waited all the same")
    {
        LiveCall waiting = held();
        waiting.look(after(1h));
        CHECK(waiting.snapshot().slept);
        CHECK(waiting.holdState(after(1h).steady)->over);
    }
}

TEST_CASE("A draft's snapshot counts what still runs", "[call]")
{
    LiveCall call = fresh();
    call.ringingByCadence(start);
    pass(call, 0s, 6s);
    CHECK(call.snapshotAt(after(7s)).ringCount == 2);
    CHECK(call.snapshotAt(after(7s)).waitedMillis == 7000);
    call.answer(after(8s), false);
    call.hold(after(18s), "asking", false);
    const CallSnapshot kept = call.snapshotAt(after(20s));
    CHECK(kept.talkedMillis == 10000);
    CHECK(kept.holds.back().seconds == 2);
    CHECK_FALSE(kept.holds.back().ended);
    CHECK(kept.outcome == CallOutcome::Open);
}

TEST_CASE("A snapshot with an outcome makes a call that has ended", "[call]")
{
    LiveCall call{RingCadence{}, limits, CallSnapshot{.ringCount = 2, .outcome = CallOutcome::Missed}};
    CHECK(call.state() == CallState::Ended);
    CHECK_FALSE(call.answer(start, false));
    CHECK(call.rings(start.steady).rings == 2);
}

TEST_CASE("Whatever happens in whatever order, a call stays sound", "[call][property]")
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 engine{seed};
        LiveCall call = fresh();
        Milliseconds now{0};
        for (int step = 0; step < 40; ++step) {
            now += Milliseconds{std::uniform_int_distribution<int>{0, 9000}(engine)};
            const bool wasOver = call.state() == CallState::Ended;
            const CallSnapshot before = call.snapshot();
            switch (std::uniform_int_distribution<int>{0, 9}(engine)) {
            case 0:
            case 1:
                call.ring(after(now));
                break;
            case 2:
                call.ringingByCadence(after(now));
                break;
            case 3:
                call.answer(after(now), false);
                break;
            case 4:
                call.hold(after(now), "r", false);
                break;
            case 5:
                call.resume(after(now));
                break;
            case 6:
                call.end(after(now), EndedBy::Desk);
                break;
            case 7:
                call.drop(after(now));
                break;
            default:
                call.look(after(now));
                break;
            }
            INFO("seed " << seed << ", step " << step);
            const CallSnapshot& seen = call.snapshot();
            REQUIRE((!wasOver || seen == before));
            REQUIRE((call.state() == CallState::Ended) == (seen.outcome != CallOutcome::Open));
            REQUIRE((call.state() == CallState::Ended) == seen.endedAt.has_value());
            REQUIRE((seen.outcome != CallOutcome::Answered || seen.answeredAt));
            REQUIRE((call.state() != CallState::Held || !seen.holds.back().ended));
            REQUIRE(call.talked(after(now).steady) <= now);
            std::int64_t heldSeconds = 0;
            for (const CallHold& hold : seen.holds) {
                heldSeconds += hold.seconds;
            }
            REQUIRE(heldSeconds * 1000 + seen.waitedMillis + seen.talkedMillis <= now.count());
            const auto wake = call.nextWake(after(now).steady);
            REQUIRE((!wake || *wake > after(now).steady));
        }
    }
}

} // namespace tst_LiveCall
