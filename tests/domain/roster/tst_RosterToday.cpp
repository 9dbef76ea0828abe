#include "contracts/Samples.h"
#include "domain/roster/PackDuties.h"
#include "domain/roster/RosterToday.h"

#include <catch2/catch.hpp>
#include <random>
#include <set>

namespace tst_RosterToday {

using namespace frontdesk;

namespace {

constexpr LocalDate saturday = contract::fullRosterDay; // 2026-11-21

LocalDateTime at(const char* time, int days = 0) { return {plusDays(saturday, days), LocalTime::parse(time).value()}; }

/// An engineer of that name, for a day (a date, a weekday word or nothing), with times when given.
RosterEntry engineer(const char* name, RosterDay day = {}, const char* from = "", const char* to = "")
{
    static std::int64_t last = 100;
    RosterForm form{.duty = "duty_engineer", .name = name, .from = from, .to = to};
    RosterEntry entry = RosterEntry::from(contract::idOf<RosterId>(++last), form).value();
    entry.day = day;
    return entry;
}

std::vector<std::string> names(const std::vector<DutyShift>& shifts)
{
    std::vector<std::string> found;
    for (const DutyShift& shift : shifts) {
        found.push_back(shift.entry.name);
    }
    return found;
}

using Names = std::vector<std::string>;

Names onDutyAt(const std::vector<RosterEntry>& entries, LocalDateTime now)
{
    const RosterToday today = RosterToday::of(entries, now);
    const DutyToday* duty = today.find("duty_engineer");
    return duty == nullptr ? Names{} : names(duty->now);
}

Names laterAt(const std::vector<RosterEntry>& entries, LocalDateTime now)
{
    const RosterToday today = RosterToday::of(entries, now);
    const DutyToday* duty = today.find("duty_engineer");
    return duty == nullptr ? Names{} : names(duty->later);
}

} // namespace

TEST_CASE("A date stands instead of the weekday, and the weekday instead of every day", "[roster]")
{
    std::vector<RosterEntry> entries{engineer("每天")};
    CHECK(onDutyAt(entries, at("09:00")) == Names{"每天"});
    entries.push_back(engineer("周六", std::chrono::Saturday));
    CHECK(onDutyAt(entries, at("09:00")) == Names{"周六"});
    entries.push_back(engineer("当日", saturday));
    CHECK(onDutyAt(entries, at("09:00")) == Names{"当日"});
    CHECK(onDutyAt(entries, at("09:00", 1)) == Names{"每天"});
    CHECK(onDutyAt(entries, at("09:00", 7)) == Names{"周六"});

    entries.back().voided = Voided{};
    CHECK(onDutyAt(entries, at("09:00")) == Names{"周六"});
}

TEST_CASE("A date stands for the whole day of its duty, and for no other duty", "[roster]")
{
    RosterEntry room = contract::plainRoster(1);
    const std::vector<RosterEntry> entries{engineer("每天"), engineer("夜", saturday, "18:00", "23:00"), room};
    CHECK(onDutyAt(entries, at("09:00")) == Names{});
    CHECK(laterAt(entries, at("09:00")) == Names{"夜"});
    CHECK(onDutyAt(entries, at("18:00")) == Names{"夜"});
    CHECK(onDutyAt(entries, at("23:00")) == Names{});
    REQUIRE(RosterToday::of(entries, at("09:00")).onDuty("control_room") != nullptr);
}

TEST_CASE("A shift over midnight belongs to the day it begins", "[roster]")
{
    const std::vector<RosterEntry> entries{engineer("白", {}, "08:00", "20:00"), engineer("夜", {}, "20:00", "08:00"),
                                           engineer("周六夜", std::chrono::Saturday, "20:00", "08:00")};
    CHECK(onDutyAt(entries, at("07:59")) == Names{"夜"}); // since Friday
    CHECK(onDutyAt(entries, at("12:00")) == Names{});     // Saturday has a table of its own
    CHECK(laterAt(entries, at("12:00")) == Names{"周六夜"});
    CHECK(onDutyAt(entries, at("20:00")) == Names{"周六夜"});
    CHECK(onDutyAt(entries, at("00:00", 1)) == Names{"周六夜"});
    CHECK(onDutyAt(entries, at("07:59", 1)) == Names{"周六夜"});
    CHECK(onDutyAt(entries, at("08:00", 1)) == Names{"白"});
    const RosterToday early = RosterToday::of(entries, at("03:00", 1));
    CHECK(early.onDuty("duty_engineer")->begins == at("20:00"));
    CHECK(early.onDuty("duty_engineer")->ends == at("08:00", 1));
}

TEST_CASE("Times that are left open reach to the ends of the day, equal ones go round the clock", "[roster]")
{
    CHECK(onDutyAt({engineer("x", saturday)}, at("00:00")) == Names{"x"});
    CHECK(onDutyAt({engineer("x", saturday)}, at("23:59:59")) == Names{"x"});
    CHECK(onDutyAt({engineer("x", saturday)}, at("00:00", 1)) == Names{});
    CHECK(onDutyAt({engineer("x", saturday, "08:00")}, at("23:59")) == Names{"x"});
    CHECK(onDutyAt({engineer("x", saturday, "08:00")}, at("00:00", 1)) == Names{});
    CHECK(onDutyAt({engineer("x", saturday, "", "08:00")}, at("07:00")) == Names{"x"});
    CHECK(onDutyAt({engineer("x", saturday, "", "08:00")}, at("08:00")) == Names{});
    CHECK(onDutyAt({engineer("x", saturday, "08:00", "08:00")}, at("07:59", 1)) == Names{"x"});
    CHECK(onDutyAt({engineer("x", saturday, "08:00", "24:00")}, at("23:59")) == Names{"x"});
}

TEST_CASE("Where two are on duty the nearer rule and then the newer shift comes first", "[roster]")
{
    const std::vector<RosterEntry> entries{engineer("夜", {}, "20:00", "09:00"),
                                           engineer("早", std::chrono::Saturday, "06:00", "14:00")};
    CHECK(onDutyAt(entries, at("08:00")) == Names{"早", "夜"});
    const std::vector<RosterEntry> plain{engineer("夜", {}, "20:00", "09:00"), engineer("早", {}, "06:00", "14:00")};
    CHECK(onDutyAt(plain, at("08:00")) == Names{"早", "夜"});
}

TEST_CASE("Duties come in the house's order, wanted ones even without anybody", "[roster]")
{
    RosterEntry gardener = engineer("王");
    gardener.duty = "绿化";
    const RosterToday today =
        RosterToday::of({gardener, engineer("李"), contract::plainRoster(1)}, at("09:00"), {"lift_maintainer"});
    Names duties;
    for (const DutyToday& duty : today.duties()) {
        duties.push_back(duty.duty);
    }
    CHECK(duties == Names{"control_room", "duty_engineer", "lift_maintainer", "绿化"});
    REQUIRE(today.find("lift_maintainer") != nullptr);
    CHECK(today.find("lift_maintainer")->now.empty());
    CHECK(today.onDuty("lift_maintainer") == nullptr);
    CHECK(today.find("steward") == nullptr);
}

TEST_CASE("The packs name the duties that a roster should have somebody for", "[roster]")
{
    Pack pack;
    pack.id = "base";
    ChecklistEntry list;
    list.head = {.id = "tell", .at = "call.emergency", .pack = "base"};
    list.steps = {{.id = "a", .text = {}, .duty = "control_room"},
                  {.id = "b", .text = {}},
                  {.id = "c", .text = {}, .duty = "duty_manager"}};
    ChecklistEntry off = list;
    off.head.id = "off";
    off.head.enabled = false;
    off.steps = {{.id = "d", .text = {}, .duty = "steward"}};
    pack.checklists = {list, off};
    CHECK(dutiesNamedIn(RuleBook::compile({pack})) == Names{"control_room", "duty_manager"});
}

TEST_CASE("However the roster is made, every shift is told exactly while it lasts, by the nearest rule of its day",
          "[roster]")
{
    std::mt19937 random{20261121}; // NOLINT: the same tables each time
    const auto any = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int table = 0; table < 200; ++table) {
        std::vector<RosterEntry> entries;
        for (int line = any(12); line > 0; --line) {
            RosterEntry entry = engineer("x");
            const int kind = any(3);
            entry.day = kind == 0   ? RosterDay{}
                        : kind == 1 ? RosterDay{std::chrono::weekday{static_cast<unsigned>(any(7))}}
                                    : RosterDay{plusDays(saturday, any(4) - 1)};
            if (any(4) != 0) {
                entry.begins = LocalTime::sinceMidnight(std::chrono::hours{any(24)}).value();
            }
            if (any(4) != 0) {
                entry.ends = LocalTime::sinceMidnight(std::chrono::hours{any(24)}).value();
            }
            if (any(8) == 0) {
                entry.voided = Voided{};
            }
            entries.push_back(entry);
        }
        for (int hour = 0; hour < 48; ++hour) {
            const LocalDateTime now{plusDays(saturday, hour / 24),
                                    LocalTime::sinceMidnight(std::chrono::hours{hour % 24}).value()};
            const auto rank = [&](const RosterEntry& entry, LocalDate day) {
                if (entry.voided) {
                    return -1;
                }
                if (entry.day == RosterDay{day}) {
                    return 2;
                }
                if (entry.day == RosterDay{std::chrono::weekday{std::chrono::sys_days{day}}}) {
                    return 1;
                }
                return entry.day == RosterDay{} ? 0 : -1;
            };
            std::multiset<std::int64_t> expected;
            for (const LocalDate day : {plusDays(now.date, -1), now.date}) {
                int best = -1;
                for (const RosterEntry& entry : entries) {
                    best = std::max(best, rank(entry, day));
                }
                for (const RosterEntry& entry : entries) {
                    if (best < 0 || rank(entry, day) != best) {
                        continue;
                    }
                    const int begin = entry.begins ? entry.begins->hour() : 0;
                    int end = entry.ends ? entry.ends->hour() : 24;
                    end += end <= begin ? 24 : 0;
                    const int asked = hour % 24 + (day == now.date ? 0 : 24);
                    if (asked >= begin && asked < end) {
                        expected.insert(entry.id.value());
                    }
                }
            }
            std::multiset<std::int64_t> told;
            const RosterToday today = RosterToday::of(entries, now);
            if (const DutyToday* duty = today.find("duty_engineer")) {
                for (const DutyShift& shift : duty->now) {
                    told.insert(shift.entry.id.value());
                    CHECK((shift.begins <= now && now < shift.ends));
                }
                for (const DutyShift& shift : duty->later) {
                    CHECK((shift.begins > now && shift.begins.date == now.date));
                }
            }
            CHECK(told == expected);
        }
    }
}

} // namespace tst_RosterToday
