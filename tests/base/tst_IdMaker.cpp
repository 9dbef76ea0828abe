#include "base/IdMaker.h"

#include <catch2/catch.hpp>
#include <set>
#include <thread>
#include <vector>

namespace tst_IdMaker {

using namespace frontdesk;

namespace {

struct Visitor;

class HandClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return time; }
    [[nodiscard]] SteadyTime steady() const override { return {}; }
    UtcTime time = std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + std::chrono::hours{9};
};

} // namespace

TEST_CASE("IdMaker makes ids that carry their time and desk and only grow", "[base]")
{
    HandClock clock;
    IdMaker maker{clock, 7};

    SECTION("an id tells when and at which desk it was made")
    {
        const std::int64_t value = maker.nextValue();
        CHECK(IdMaker::timeOf(value) == clock.time);
        CHECK(IdMaker::deskOf(value) == 7);
        CHECK((value & 4095) == 0);
    }
    SECTION("the bits stand where the schema expects them")
    {
        clock.time = IdMaker::epoch + Milliseconds{5};
        CHECK(maker.nextValue() == (std::int64_t{5} << 22 | std::int64_t{7} << 12));
        CHECK(maker.nextValue() == (std::int64_t{5} << 22 | std::int64_t{7} << 12 | 1));
    }
    SECTION("within one millisecond the counter grows, and borrows from the next millisecond when it is full")
    {
        std::int64_t last = maker.nextValue();
        for (int count = 1; count < 10000; ++count) {
            const std::int64_t value = maker.nextValue();
            REQUIRE(value > last);
            REQUIRE(IdMaker::deskOf(value) == 7);
            last = value;
        }
        CHECK(IdMaker::timeOf(last) == clock.time + Milliseconds{2});
    }
    SECTION("a clock set back makes no id twice")
    {
        const std::int64_t before = maker.nextValue();
        clock.time -= std::chrono::hours{3};
        CHECK(maker.nextValue() == before + 1);
        clock.time += std::chrono::hours{3} + Milliseconds{1};
        CHECK(IdMaker::timeOf(maker.nextValue()) == clock.time);
    }
    SECTION("a clock set back between two runs makes no id twice")
    {
        const std::int64_t before = maker.nextValue();
        clock.time -= std::chrono::hours{3};
        IdMaker restarted{clock, 7};
        restarted.startAfter(before);
        CHECK(restarted.nextValue() == before + 1);
        restarted.startAfter(1);
        CHECK(restarted.nextValue() == before + 2);
    }
    SECTION("a machine without a battery clock still makes positive ids")
    {
        clock.time = utcFromMillis(0);
        CHECK(IdMaker{clock, 0}.nextValue() > 0);
    }
    SECTION("two desks never make the same id")
    {
        IdMaker other{clock, 8};
        CHECK(maker.nextValue() != other.nextValue());
    }
    SECTION("an id is typed")
    {
        const Id<Visitor> id = maker.next<Visitor>();
        CHECK(IdMaker::timeOf(id.value()) == clock.time);
    }
    SECTION("threads never get the same id")
    {
        std::vector<std::vector<std::int64_t>> made(4);
        std::vector<std::thread> threads;
        for (auto& mine : made) {
            threads.emplace_back([&maker, &mine] {
                for (int count = 0; count < 5000; ++count) {
                    mine.push_back(maker.nextValue());
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        std::set<std::int64_t> all;
        for (const auto& mine : made) {
            CHECK(std::is_sorted(mine.begin(), mine.end()));
            all.insert(mine.begin(), mine.end());
        }
        CHECK(all.size() == 20000);
    }
}

} // namespace tst_IdMaker
