#include "rules/ClockRun.h"
#include "rules/DueTimes.h"

#include <catch2/catch.hpp>
#include <random>

namespace tst_ClockRun {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::minutes slot{5};

WorkingBlock block(std::string_view from, std::string_view until)
{
    return {*LocalTime::parse(from), *LocalTime::parse(until)};
}

LocalDate day(std::string_view date) { return *parseDate(date); }

const TimeZone& shanghai()
{
    static const TimeZone zone = *TimeZone::named("Asia/Shanghai");
    return zone;
}

UtcTime at(std::string_view date, std::string_view time)
{
    return shanghai().toUtc({day(date), *LocalTime::parse(time)});
}

/// Monday to Friday with lunch, a holiday of three days, a Sunday that is worked, and a counter that is open over
/// midnight on Saturdays.
const Calendar& office()
{
    static const Calendar calendar = [] {
        CalendarRules rules;
        for (std::size_t weekday = 1; weekday <= 5; ++weekday) {
            rules.week[weekday] = {block("08:30", "12:00"), block("13:30", "17:30")};
        }
        rules.week[6] = {block("00:00", "01:00"), block("20:00", "00:00")};
        rules.holidays = {day("2026-10-01"), day("2026-10-02"), day("2026-10-05")};
        rules.makeUpDays = {{day("2026-10-11"), std::chrono::Wednesday}};
        return *Calendar::from(rules, shanghai());
    }();
    return calendar;
}

/// Another calendar of the same unit: what a change of hours means.
const Calendar& longer()
{
    static const Calendar calendar = [] {
        CalendarRules rules;
        for (std::size_t weekday = 0; weekday <= 6; ++weekday) {
            rules.week[weekday] = {block("08:00", "20:00")};
        }
        return *Calendar::from(rules, shanghai());
    }();
    return calendar;
}

bool isPaused(const std::vector<ClockPause>& pauses, UtcTime time)
{
    for (const ClockPause& pause : pauses) {
        if (pause.holds(time)) {
            return true;
        }
    }
    return false;
}

/// Slow and obvious: looks at every five minutes, or at every day.
std::optional<UtcTime> reference(const ClockSpan& span, UtcTime from, const Calendar* calendar,
                                 const std::vector<ClockPause>& pauses)
{
    std::int64_t left = calendar == nullptr ? span.inMinutes() : span.amount;
    if (calendar != nullptr && span.unit == ClockSpan::Unit::Days) {
        for (LocalDate date = plusDays(shanghai().localDate(from), 1);; date = plusDays(date, 1)) {
            const auto& blocks = calendar->blocksOn(date);
            if (blocks.empty()) {
                continue;
            }
            const LocalTime until = blocks.back().until;
            const bool midnight = until == *LocalTime::parse("00:00");
            const UtcTime end = shanghai().toUtc({midnight ? plusDays(date, 1) : date, until});
            if (!pauses.empty() && !pauses.back().until && end >= pauses.back().from) {
                return std::nullopt;
            }
            if (!isPaused(pauses, end) && --left == 0) {
                return end;
            }
        }
    }
    for (UtcTime time = from;; time += slot) {
        if (left == 0) {
            return time;
        }
        if (!pauses.empty() && !pauses.back().until && time >= pauses.back().from) {
            return std::nullopt;
        }
        if (!isPaused(pauses, time) && (calendar == nullptr || calendar->isWorkingTime(time))) {
            left -= slot.count();
        }
    }
}

struct RandomClock {
    std::mt19937 chance{20261130};
    int upTo(int most) { return std::uniform_int_distribution<int>{0, most}(chance); }

    UtcTime moment() { return at("2026-09-28", "00:00") + slot * upTo(14 * 24 * 12); }
    std::vector<ClockPause> pauses(UtcTime from)
    {
        std::vector<ClockPause> all;
        UtcTime next = from - slot * upTo(24);
        for (int count = upTo(3); count > 0; --count) {
            const UtcTime begins = next + slot * upTo(200);
            const UtcTime ends = begins + slot * (1 + upTo(400));
            all.push_back({begins, ends});
            next = ends + slot * (1 + upTo(30));
        }
        if (!all.empty() && upTo(5) == 0) {
            all.back().until.reset();
        }
        return all;
    }
};

} // namespace

TEST_CASE("A clock over pauses, lunch, holidays and midnight is what a slow look at every moment says",
          "[rules][property]")
{
    RandomClock random;
    int open = 0;
    for (int round = 0; round < 12'000; ++round) {
        const bool days = random.upTo(3) == 0;
        const Calendar* const calendar = random.upTo(4) == 0 ? nullptr : random.upTo(3) == 0 ? &longer() : &office();
        const ClockSpan span{days ? 1 + random.upTo(4) : 5 * (1 + random.upTo(200)),
                             days ? ClockSpan::Unit::Days : ClockSpan::Unit::Minutes};
        const UtcTime from = random.moment();
        const auto pauses = random.pauses(from);
        const auto path = ClockRun::of(span, from, calendar, pauses);
        REQUIRE(path.has_value());
        const auto expected = reference(span, from, calendar, pauses);
        if (path->due != expected) {
            FAIL("round " << round << ": amount " << span.amount << (days ? " days" : " minutes"));
        }
        open += expected ? 0 : 1;
        if (expected && calendar != nullptr && !days) { // what is explained adds up
            std::int64_t counted = 0;
            for (const ClockDay& each : path->days) {
                counted += each.minutes;
            }
            if (counted != span.amount) {
                FAIL("round " << round << ": " << counted << " of " << span.amount << " minutes explained");
            }
        }
        if (pauses.empty()) {
            CHECK(path->due == clockDue(span, from, calendar).value());
        }
    }
    CHECK(open > 100);
}

TEST_CASE("A deadline is explained day by day", "[rules]")
{
    const UtcTime from = at("2026-09-30", "16:00"); // a Wednesday, two days of holiday behind it
    const auto path = ClockRun::of({480, ClockSpan::Unit::Minutes}, from, &office(), {});
    REQUIRE(path.has_value());
    CHECK(path->due == at("2026-10-06", "10:00"));
    using Why = ClockDay::Why;
    CHECK(path->days == std::vector<ClockDay>{{day("2026-09-30"), Why::Counted, 90},
                                              {day("2026-10-01"), Why::Off, 0},
                                              {day("2026-10-02"), Why::Off, 0},
                                              {day("2026-10-03"), Why::Counted, 300},
                                              {day("2026-10-04"), Why::Off, 0},
                                              {day("2026-10-05"), Why::Off, 0},
                                              {day("2026-10-06"), Why::Counted, 90}});
}

TEST_CASE("While a clock stands still nothing is due, and it says what is left", "[rules]")
{
    const UtcTime from = at("2026-09-28", "09:00");
    const std::vector<ClockPause> waiting{{at("2026-09-28", "10:00")}};
    const auto minutes = ClockRun::of({240, ClockSpan::Unit::Minutes}, from, &office(), waiting);
    REQUIRE(minutes.has_value());
    CHECK_FALSE(minutes->due);
    CHECK(minutes->left == 180);
    const auto days = ClockRun::of({2, ClockSpan::Unit::Days}, from, &office(), waiting);
    REQUIRE(days.has_value());
    CHECK_FALSE(days->due);
    CHECK(days->left == 2);
}

TEST_CASE("A pause within a day moves no clock of days, one over the day's end does", "[rules]")
{
    const UtcTime from = at("2026-09-28", "09:00");
    const auto due = [&](const char* begins, const char* endDay, const char* ends) {
        return ClockRun::of({2, ClockSpan::Unit::Days}, from, &office(), {{at("2026-09-29", begins), at(endDay, ends)}})
            ->due;
    };
    CHECK(due("10:00", "2026-09-29", "15:00") == at("2026-09-30", "17:30"));
    CHECK(due("16:00", "2026-09-30", "09:00") == at("2026-10-03", "00:00") + 24h);
    const auto path = ClockRun::of({2, ClockSpan::Unit::Days}, from, &office(),
                                   {{at("2026-09-29", "16:00"), at("2026-09-30", "09:00")}});
    CHECK(path->stood == 17h);
    CHECK(path->days.at(0).why == ClockDay::Why::Begun);
    CHECK(path->days.at(1).why == ClockDay::Why::Paused);
    CHECK(path->days.at(2).why == ClockDay::Why::Counted);
}

TEST_CASE("Nothing to count is due at once, and a pause before the start is none", "[rules]")
{
    const UtcTime from = at("2026-09-28", "09:00");
    CHECK(ClockRun::of({0, ClockSpan::Unit::Days}, from, &office(), {})->due == from);
    CHECK(ClockRun::of({60, ClockSpan::Unit::Minutes}, from, nullptr, {{from - 2h, from - 1h}})->due == from + 1h);
}

} // namespace tst_ClockRun
