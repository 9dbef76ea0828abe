#include "rules/ConditionOverlap.h"
#include "rules/PackChecker.h"
#include "rules/RulesFixture.h"

namespace tst_PackReach {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

Words told(const std::vector<Pack>& packs)
{
    Words all;
    for (const PackFinding& finding : PackChecker{testVocabulary()}.check(packs)) {
        std::string one = finding.severity == Severity::Error ? "error " : "warning ";
        one += finding.problem.field + " " + std::string{finding.problem.code.name};
        for (const std::string& argument : finding.problem.args) {
            one += " " + argument;
        }
        all.push_back(std::move(one));
    }
    return all;
}

std::string greeting(const std::string& id, const std::string& more = {})
{
    return "[[greeting]]\nid = \"" + id + "\"\nsay = \"" + id + "\"\n" + more;
}

std::string prompt(const std::string& id, const std::string& more = {})
{
    return "[[prompt]]\nid = \"" + id + "\"\nat = \"call.answered\"\nsay = \"" + id + "\"\nsource = \"TR\"\n" + more;
}

std::string ringLimit(const std::string& id, int most, const std::string& more = {})
{
    return "[[limit]]\nid = \"" + id +
           "\"\nat = \"call.ringing\"\nwhat = \"rings\"\nsource = \"TR\"\nmost = " + std::to_string(most) + "\n" + more;
}

std::string clockEntry(const std::string& id, const std::string& most, const std::string& more = {})
{
    return "[[clock]]\nid = \"" + id + "\"\nfor = \"complaint\"\nwhat = \"solution\"\nmost = \"" + most +
           "\"\nsource = \"TR\"\n" + more;
}

std::string ladderEntry(const std::string& id, const std::string& more = {})
{
    return "[[ladder]]\nid = \"" + id + "\"\nfor = \"fee\"\nsource = \"TR\"\n" + more +
           "steps = [ { days = 1, channel = \"phone\" } ]\n";
}

std::string calendarEntry(const std::string& id, const std::string& more = {})
{
    return "[[calendar]]\nid = \"" + id +
           "\"\nsource = \"TR\"\nweek = [ { days = \"mon\", hours = \"08:00-12:00\" } ]\n" + more;
}

std::vector<Condition> when(const std::string& conditions)
{
    return goodPack(prompt("a", "when = { " + conditions + " }\n")).prompts[0].head.when;
}

} // namespace

TEST_CASE("What always follows from other conditions is seen", "[rules]")
{
    const auto follows = [](const std::string& a, const std::string& b) { return holdsWhenever(when(a), when(b)); };
    CHECK(holdsWhenever(when("late = true"), {}));
    CHECK_FALSE(holdsWhenever({}, when("late = true")));
    CHECK(follows("late = true, rings = 4", "late = true"));
    CHECK_FALSE(follows("late = true", "late = true, rings = 4"));
    CHECK_FALSE(follows("late = true", "late = false"));
    CHECK(follows("hour = { least = 9, most = 10 }", "hour = { least = 8, most = 10 }"));
    CHECK_FALSE(follows("hour = { least = 7, most = 10 }", "hour = { least = 8, most = 10 }"));
    CHECK_FALSE(follows("hour = { least = 9 }", "hour = { least = 8, most = 10 }"));
    CHECK(follows("hour = 9", "hour = { least = 8, most = 10 }"));
    CHECK_FALSE(follows("hour = { least = 9, most = 10 }", "hour = { any = [9, 10] }"));
    CHECK(follows("caller = \"known\"", "caller = { any = [\"known\", \"maybe\"] }"));
    CHECK_FALSE(follows("caller = { any = [\"known\", \"maybe\"] }", "caller = \"known\""));
    CHECK(follows("rings = { any = [2, 5], least = 4 }", "rings = 5"));
}

TEST_CASE("A condition that no value fulfils is marked", "[rules]")
{
    CHECK(told({goodPack(prompt("a", "when = { hour = 24 }\n"))}) ==
          Words{"warning p/a pack.never_true hour 0 - 23 24"});
    CHECK(told({goodPack(prompt("a", "when = { rings = { any = [1], least = 4 } }\n"))}) ==
          Words{"warning p/a pack.never_true rings  1 / >= 4"});
    CHECK(told({goodPack(prompt("a", "when = { hour = { least = 22, most = 30 } }\n"))}).empty());
    CHECK(told({goodPack(prompt("a", "when = { hour = 24 }\nenabled = false\n"))}).empty());
    CHECK(told({goodPack("[[prompt]]\nid = \"a\"\nat = \"call.answered.late\"\nsay = \"x\"\nsource = \"TR\"\n")}) ==
          Words{"warning p/a pack.only_mark call.answered.late"});
}

TEST_CASE("A greeting that another always comes before is marked", "[rules]")
{
    CHECK(told({goodPack(greeting("first") + greeting("second"))}) ==
          Words{"warning p/second pack.hidden p/first p.toml:7:6"});
    CHECK(told({goodPack(greeting("low") + greeting("high", "priority = 1\n"))}) ==
          Words{"warning p/low pack.hidden p/high p.toml:10:6"});
    CHECK(told({goodPack(greeting("noon", "when = { hour = 12 }\n") + greeting("any"))}).empty());
    // In front of an earlier pack's greeting by a higher priority, that is the point of it; behind one it is not.
    const Pack base = goodPack(greeting("hello"), "base");
    CHECK(told({base, goodPack(greeting("ours", "priority = 1\n"), "own")}).empty());
    CHECK(told({base, goodPack(greeting("ours"), "own")}) ==
          Words{"warning own/ours pack.hidden base/hello base.toml:7:6"});
}

TEST_CASE("Limits, clocks and ladders that a wider one outranks are marked in their own pack", "[rules]")
{
    CHECK(told({goodPack(ringLimit("all", 3, "priority = 1\n") + ringLimit("late", 4, "when = { late = true }\n"))}) ==
          Words{"warning p/late pack.hidden p/all p.toml:7:6"});
    CHECK(
        told({goodPack(ringLimit("all", 3) + ringLimit("late", 4, "when = { late = true }\npriority = 1\n"))}).empty());
    CHECK(told({goodPack(clockEntry("all", "2d", "priority = 1\n") + clockEntry("known", "1d"))}) ==
          Words{"warning p/known pack.hidden p/all p.toml:7:6"});
    CHECK(told({goodPack(ladderEntry("all", "priority = 1\n") + ladderEntry("low"))}) ==
          Words{"warning p/low pack.hidden p/all p.toml:7:6"});
    CHECK(told({goodPack(ringLimit("a", 3), "base"), goodPack(ringLimit("b", 2, "priority = 1\n"), "own")}).empty());
}

TEST_CASE("Of two overlays that change the same entry the first is marked", "[rules]")
{
    const Pack shipped = goodPack(prompt("a"), "p");
    const Pack mine = goodPack(prompt("a"), "mine", "p");
    CHECK(told({shipped, mine}).empty());
    CHECK(told({shipped, mine, goodPack(prompt("a"), "other", "p")}) ==
          Words{"warning mine/a pack.hidden other/a other.toml:8:6"});
    // An overlay of the overlay means it.
    CHECK(told({shipped, mine, goodPack(prompt("a"), "more", "mine")}).empty());
}

TEST_CASE("Clocks and ladders that contradict each other are found, with both places", "[rules]")
{
    CHECK(told({goodPack(clockEntry("a", "2d"), "p"), goodPack(clockEntry("b", "4h"), "q")}) ==
          Words{"error q/b pack.limit_conflict complaint solution 4h 2d p.toml:10:8"});
    CHECK(told({goodPack(clockEntry("a", "2d", "when = { caller = \"known\" }\n") +
                         clockEntry("b", "4h", "when = { caller = \"maybe\" }\n"))})
              .empty());
    CHECK(told({goodPack(clockEntry("a", "2d") + clockEntry("b", "2d"))}).empty());
    CHECK(told({goodPack(ladderEntry("a"), "p"), goodPack(ladderEntry("b"), "q")}) ==
          Words{"error q/b pack.ladder_conflict fee p.toml:8:7"});
    CHECK(
        told({goodPack(ladderEntry("a") + ladderEntry("b", "when = { caller = \"known\" }\npriority = 1\n"))}).empty());
}

TEST_CASE("Times and days out of reason are marked", "[rules]")
{
    CHECK(told({goodPack(clockEntry("a", "30m"))}) ==
          Words{"warning p/a pack.limit_unreasonable solution 30m 1h 1666h40m"});
    CHECK(told({goodPack("[[ladder]]\nid = \"l\"\nfor = \"mortgage\"\nsource = \"TR\"\n"
                         "steps = [ { days = 90, channel = \"phone\" } ]\n")}) ==
          Words{"warning p/l pack.limit_unreasonable days 90 -60 60"});
}

TEST_CASE("A calendar that is named must be there, once, with hours", "[rules]")
{
    const std::string named = clockEntry("c", "2d", "calendar = \"office\"\n");
    CHECK(told({goodPack(named)}) == Words{"error p/c pack.unknown_calendar office "});
    CHECK(told({goodPack(named + calendarEntry("office"))}).empty());
    CHECK(
        told({goodPack(named + "[[calendar]]\nid = \"office\"\nsource = \"TR\"\nquiet = \"21:00-08:00\"\n")}).size() ==
        1);
    CHECK(told({goodPack(calendarEntry("office"), "base"), goodPack(calendarEntry("office"), "own")}).empty());
    CHECK(told({goodPack(calendarEntry("office"), "p"), goodPack(calendarEntry("office"), "q")}) ==
          Words{"error q/office pack.calendar_conflict office p.toml:7:6"});
}

TEST_CASE("A day that is off and worked at once is found in tables, not between a calendar and them", "[rules]")
{
    const std::string table = "[[calendar]]\nid = \"t\"\nsource = \"TR\"\nholidays = [ { from = \"2026-10-01\" } ]\n";
    const std::string other = "[[calendar]]\nid = \"u\"\nsource = \"TR\"\nmake_up = [ \"2026-10-01\" ]\n";
    CHECK(told({goodPack(table, "p"), goodPack(other, "q")}) ==
          Words{"error q/u pack.day_conflict 2026-10-01 p.toml:9:14"});
    CHECK(told({goodPack(table + calendarEntry("office", "make_up = [ \"2026-10-01\" ]\n"))}).empty());
    CHECK(told({goodPack(calendarEntry("office", "make_up = [ { date = \"2026-10-01\", like = \"tue\" } ]\n"))}) ==
          Words{"error p/office calendar.empty_make_up_day 2026-10-01"});
    CHECK(told({goodPack(
              "[[calendar]]\nid = \"office\"\nsource = \"TR\"\nweek = [ { days = \"mon\", hours = [] } ]\n")}) ==
          Words{"error p/office calendar.no_working_time"});
}

TEST_CASE("Rehearsals see ladders and clocks at their moments, and a ladder's step on its day", "[rules]")
{
    const auto rehearse = [](const std::string& steps) {
        return told(
            {goodPack("[[ladder]]\nid = \"l\"\nat = \"call.ringing\"\nfor = \"fee\"\nsource = \"TR\"\nsteps = [ { id = "
                      "\"early\", days = -5, channel = \"phone\" }, { days = 7, channel = \"letter\" } ]\n" +
                      clockEntry("c", "2d", "at = \"call.ringing\"\n") + "[[scenario]]\nid = \"s\"\nsteps = [ " +
                      steps + " ]\n")});
    };
    CHECK(rehearse("{ at = \"call.ringing\", expect = [\"l\", \"c\"], absent = [\"l/early\", \"l/7\"] }").empty());
    CHECK(rehearse("{ at = \"call.ringing\", facts = { days_to_due = 5 }, expect = [\"l/early\"], absent = [\"l/7\"] }")
              .empty());
    CHECK(
        rehearse("{ at = \"call.ringing\", facts = { days_overdue = 7 }, expect = [\"l/7\"], absent = [\"l/early\"] }")
            .empty());
    CHECK(rehearse("{ at = \"call.answered\", absent = [\"l\", \"c\"] }").empty());
    CHECK(rehearse("{ at = \"call.ringing\", expect = [\"l/erly\"] }") ==
          Words{"error p/s pack.vanished_id l/erly l/early p"});
}

TEST_CASE("What a ladder says is checked for words not to say", "[rules]")
{
    CHECK(told({goodPack(
              "[[forbid]]\nid = \"f\"\ntext = \"不知道\"\nsource = \"TR\"\n[[ladder]]\nid = \"l\"\nfor = \"fee\"\n"
              "source = \"TR\"\nsteps = [ { days = 1, channel = \"phone\", say = \"不知道\" } ]\n")}) ==
          Words{"error p/l pack.says_forbidden 不知道 p/f"});
}

TEST_CASE("Words that two entries forbid alike are marked", "[rules]")
{
    const auto forbid = [](const std::string& id, const std::string& more) {
        return "[[forbid]]\nid = \"" + id + "\"\ntext = [\"x\", \"不知道\"]\nsource = \"TR\"\n" + more;
    };
    CHECK(told({goodPack(forbid("a", "") + forbid("b", "match = \"word\"\n"))}).empty());
    CHECK(told({goodPack(forbid("a", "") + forbid("b", "at = \"call.ringing\"\n"))}).empty());
    CHECK(told({goodPack(forbid("a", ""), "p"), goodPack(forbid("b", ""), "q")}) ==
          Words{"warning q/b pack.duplicate_phrase x p.toml:8:9",
                "warning q/b pack.duplicate_phrase 不知道 p.toml:8:14"});
}

} // namespace tst_PackReach
