#include "rules/DueTimes.h"
#include "rules/Duration.h"
#include "rules/RulesFixture.h"

#include <set>

namespace tst_TimedEntries {

using namespace frontdesk;
using namespace frontdesk::test;
using namespace std::chrono_literals;

namespace {

const std::string officeWeek =
    "[[calendar]]\nid = \"office\"\nsource = \"TR\"\n"
    "week = [ { days = [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\"], hours = \"09:00-18:00\", "
    "breaks = \"12:00-13:00\" } ]\n";

std::string clockEntry(const std::string& id, const std::string& most, const std::string& more = {})
{
    return "[[clock]]\nid = \"" + id + "\"\nfor = \"complaint\"\nwhat = \"solution\"\nmost = \"" + most +
           "\"\nsource = \"TR\"\n" + more;
}

std::string ladderEntry(const std::string& id, const std::string& more = {})
{
    return "[[ladder]]\nid = \"" + id + "\"\nfor = \"fee\"\nsource = \"TR\"\n" + more +
           "steps = [ { days = -5, channel = \"phone\" }, { days = 7, channel = \"letter\" } ]\n";
}

RuleBook bookOf(const std::string& entries)
{
    std::vector<Pack> packs;
    packs.push_back(goodPack(entries, "base"));
    return RuleBook::compile(std::move(packs));
}

TimeZone china() { return TimeZone::named("Asia/Shanghai").value(); }

Calendar officeOf(const RuleBook& book) { return book.calendar("office", china()).value(); }

UtcTime at(const std::string& iso, const std::string& time)
{
    return china().toUtc({parseDate(iso).value(), LocalTime::parse(time).value()});
}

std::string localText(const Result<UtcTime>& time) { return toIso(china().toLocal(time.value())).substr(0, 16); }

std::string hours(const std::vector<WorkingBlock>& blocks)
{
    std::string text;
    for (const WorkingBlock& block : blocks) {
        text += (text.empty() ? "" : " ") + block.from.toString() + "-" + block.until.toString();
    }
    return text;
}

} // namespace

TEST_CASE("A ladder is read with everything that it holds", "[rules]")
{
    const Pack pack = goodPack(
        "[[ladder]]\nid = \"fee\"\nat = \"call.ringing\"\nfor = \"fee\"\ntitle = \"物业费\"\n"
        "calendar = \"office\"\nday_off = \"before\"\npause = [\"promised\"]\n"
        "steps = [ { days = -5, channel = \"phone\", title = \"先打电话\", say = [\"{surname}您好\"] },\n"
        "{ id = \"last\", days = 30, channel = \"letter\", text = { zh = \"附明细\", en = \"with it\" } } ]\n");
    REQUIRE(pack.ladders.size() == 1);
    const LadderEntry& ladder = pack.ladders[0];
    CHECK(ladder.head.at == "call.ringing");
    CHECK(ladder.kind == "fee");
    CHECK(ladder.title.zh == "物业费");
    CHECK(ladder.calendar == "office");
    CHECK(ladder.dayOff == DayOff::Before);
    CHECK(ladder.pause == Words{"promised"});
    REQUIRE(ladder.steps.size() == 2);
    CHECK(ladder.steps[0].id == "-5"); // a step without a name is known by its day
    CHECK(ladder.steps[0].days == -5);
    CHECK(ladder.steps[0].channel == "phone");
    CHECK(ladder.steps[0].title.zh == "先打电话");
    CHECK(ladder.steps[0].say == Words{"{surname}您好"});
    CHECK(ladder.steps[1].id == "last");
    CHECK(ladder.steps[1].text.en == "with it");
    CHECK(ladder.steps[1].place.line == 15);
}

TEST_CASE("A clock is read with everything that it holds", "[rules]")
{
    const Pack pack =
        goodPack("[[clock]]\nid = \"c\"\nat = \"call.ringing\"\nfor = \"complaint\"\nwhat = \"response\"\n"
                 "when = { caller = \"known\" }\nnear = \"90m\"\nmost = \"2h\"\ncalendar = \"office\"\n"
                 "pause = \"waiting\"\npast = \"call.answered.late\"\n"
                 "levels = [ { after = \"0m\", tell = \"supervisor\" }, { after = \"1d\", tell = "
                 "\"duty_engineer\" } ]\n");
    REQUIRE(pack.clocks.size() == 1);
    const ClockEntry& clock = pack.clocks[0];
    CHECK(clock.kind == "complaint");
    CHECK(clock.what == "response");
    CHECK(clock.head.when.size() == 1);
    CHECK(clock.near == ClockSpan{90, ClockSpan::Unit::Minutes});
    CHECK(clock.most == ClockSpan{120, ClockSpan::Unit::Minutes});
    CHECK(clock.calendar == "office");
    CHECK(clock.pause == Words{"waiting"});
    CHECK(clock.past == "call.answered.late");
    REQUIRE(clock.levels.size() == 2);
    CHECK(clock.levels[0].after == ClockSpan{});
    CHECK(clock.levels[0].tell == "supervisor");
    CHECK(clock.levels[1].after == ClockSpan{1, ClockSpan::Unit::Days});
    CHECK(clock.levels[1].tell == "duty_engineer");
}

TEST_CASE("A calendar is read with hours, breaks, quiet hours and days", "[rules]")
{
    const Pack pack = goodPack(
        "[[calendar]]\nid = \"c\"\ntitle = \"前台\"\npublic_holidays = false\nquiet = [\"21:00-08:00\", "
        "\"12:00-13:00\"]\n"
        "week = [ { days = [\"mon\", \"fri\"], hours = \"08:00-18:00\", breaks = [\"07:00-08:30\", \"12:00-13:00\"] "
        "},\n"
        "{ days = \"sat\", hours = [\"09:00-12:00\", \"20:00-24:00\"] } ]\n"
        "holidays = [ { from = \"2026-12-31\", until = \"2027-01-02\", name = \"盘点\" }, { from = 2027-03-01 } ]\n"
        "make_up = [ \"2026-12-27\", { date = \"2027-01-03\", like = \"sat\" } ]\nannounced = false\n");
    REQUIRE(pack.calendars.size() == 1);
    const CalendarEntry& calendar = pack.calendars[0];
    CHECK(calendar.hasWeek);
    CHECK_FALSE(calendar.publicHolidays);
    CHECK_FALSE(calendar.announced);
    CHECK(hours(calendar.week[1]) == "08:30-12:00 13:00-18:00");
    CHECK(calendar.week[5] == calendar.week[1]);
    CHECK(hours(calendar.week[6]) == "09:00-12:00 20:00-00:00");
    CHECK(calendar.week[0].empty());
    REQUIRE(calendar.quiet.size() == 2);
    REQUIRE(calendar.daysOff.size() == 2);
    CHECK(calendar.daysOff[0].from == 2026y / 12 / 31);
    CHECK(calendar.daysOff[0].until == 2027y / 1 / 2);
    CHECK(calendar.daysOff[0].name.zh == "盘点");
    CHECK(calendar.daysOff[1].until == 2027y / 3 / 1); // TOML's own day, without quotation marks
    REQUIRE(calendar.workedDays.size() == 2);
    CHECK_FALSE(calendar.workedDays[0].like.has_value());
    CHECK(calendar.workedDays[1].like == std::chrono::Saturday);
}

TEST_CASE("What is wrong in ladders, clocks and calendars is refused", "[rules]")
{
    struct Case {
        const char* entry;
        ErrorCode code;
    };
    const Case one = GENERATE(values<Case>({
        {"[[ladder]]\nid = \"a\"\nfor = \"fee\"", packMissingKey},
        {"[[ladder]]\nid = \"a\"\nfor = \"fees\"\nsteps = [ { days = 1, channel = \"phone\" } ]", packUnknownWord},
        {"[[ladder]]\nid = \"a\"\nfor = \"fee\"\nsteps = [ { days = 1 } ]", packMissingKey},
        {"[[ladder]]\nid = \"a\"\nfor = \"fee\"\nsteps = [ { channel = \"phone\" } ]", packMissingKey},
        {"[[ladder]]\nid = \"a\"\nfor = \"fee\"\nsteps = [ { days = \"1\", channel = \"phone\" } ]", packWrongType},
        {"[[ladder]]\nid = \"a\"\nfor = \"fee\"\nsteps = [ { days = 99999, channel = \"phone\" } ]", packBadValue},
        {"[[ladder]]\nid = \"a\"\nfor = \"fee\"\nsteps = [ { days = 1, channel = \"phone\", say = \"{who}\" } ]",
         packUnknownSlot},
        {"[[ladder]]\nid = \"a\"\nfor = \"fee\"\nsteps = [ { days = 1, channel = \"phone\" }, { days = 1, channel = "
         "\"letter\" } ]",
         packDuplicateId},
        {"[[ladder]]\nid = \"a\"\nfor = \"fee\"\nday_off = \"after\"\nsteps = [ { days = 1, channel = \"phone\" } ]",
         packMissingKey},
        {"[[ladder]]\nid = \"a\"\nfor = \"fee\"\npause = \"asleep\"\nsteps = [ { days = 1, channel = \"phone\" } ]",
         packUnknownWord},
        {"[[clock]]\nid = \"a\"\nfor = \"complaint\"\nwhat = \"solution\"", packMissingKey},
        {"[[clock]]\nid = \"a\"\nfor = \"complaint\"\nmost = \"2h\"", packMissingKey},
        {"[[clock]]\nid = \"a\"\nfor = \"complaint\"\nwhat = \"solution\"\nmost = 2", packWrongType},
        {"[[clock]]\nid = \"a\"\nfor = \"complaint\"\nwhat = \"solution\"\nmost = \"30s\"", packBadValue},
        {"[[clock]]\nid = \"a\"\nfor = \"complaint\"\nwhat = \"solution\"\nmost = \"0m\"", packBadValue},
        {"[[clock]]\nid = \"a\"\nfor = \"complaint\"\nwhat = \"solution\"\nmost = \"2h\"\nnear = \"1d\"", packBadValue},
        {"[[clock]]\nid = \"a\"\nfor = \"complaint\"\nwhat = \"solution\"\nmost = \"2h\"\nlevels = [ { after = \"0m\", "
         "tell = \"nobody\" } ]",
         packUnknownWord},
        {"[[clock]]\nid = \"a\"\nfor = \"complaint\"\nwhat = \"solution\"\nmost = \"2h\"\nlevels = [ { tell = "
         "\"manager\" } ]",
         packMissingKey},
        {"[[calendar]]\nid = \"a\"\nweek = [ { days = [\"mon\"] } ]", packMissingKey},
        {"[[calendar]]\nid = \"a\"\nweek = [ { days = [\"monday\"], hours = \"08:00-09:00\" } ]", packUnknownWord},
        {"[[calendar]]\nid = \"a\"\nweek = [ { days = [\"mon\"], hours = \"18:00-09:00\" } ]", packBadValue},
        {"[[calendar]]\nid = \"a\"\nweek = [ { days = [\"mon\"], hours = \"8 to 9\" } ]", packBadValue},
        {"[[calendar]]\nid = \"a\"\nweek = [ { days = [\"mon\"], hours = 8 } ]", packBadValue},
        {"[[calendar]]\nid = \"a\"\nquiet = \"21:00\"", packBadValue},
        {"[[calendar]]\nid = \"a\"\nquiet = [ 21 ]", packBadValue},
        {"[[calendar]]\nid = \"a\"\nquiet = \"21:00-21:00\"", packBadValue},
        {"[[calendar]]\nid = \"a\"\nholidays = [ { until = \"2026-01-01\" } ]", packMissingKey},
        {"[[calendar]]\nid = \"a\"\nholidays = [ { from = 2026 } ]", packWrongType},
        {"[[calendar]]\nid = \"a\"\nholidays = [ { from = \"2026-01-02\", until = \"2026-01-01\" } ]", packBadValue},
        {"[[calendar]]\nid = \"a\"\nmake_up = \"2026-01-02\"", packWrongType},
        {"[[calendar]]\nid = \"a\"\nmake_up = [ \"2026-13-02\" ]", badDate},
        {"[[calendar]]\nid = \"a\"\nmake_up = [ { date = \"2026-01-02\", like = \"someday\" } ]", packUnknownWord},
    }));
    INFO(one.entry);
    CHECK(problemOf(packText(std::string{one.entry} + "\n")).code == one.code);
}

TEST_CASE("A clock's span is minutes, hours or whole days", "[rules]")
{
    CHECK(parseClockSpan("30m") == ClockSpan{30, ClockSpan::Unit::Minutes});
    CHECK(parseClockSpan("1h30m") == ClockSpan{90, ClockSpan::Unit::Minutes});
    CHECK(parseClockSpan("2d") == ClockSpan{2, ClockSpan::Unit::Days});
    for (const char* const bad : {"", "d", "2", "1d2h", "-1d", "1.5d", "400d", "90s", "2 d", "2D"}) {
        INFO(bad);
        CHECK_FALSE(parseClockSpan(bad).has_value());
    }
    for (const char* const text : {"0m", "45m", "2h", "1h30m", "0d", "366d"}) {
        CHECK(toText(*parseClockSpan(text)) == text);
    }
}

TEST_CASE("The book gives the ladder of a kind: the highest priority that matches", "[rules]")
{
    const RuleBook book =
        bookOf(ladderEntry("plain") + ladderEntry("known", "when = { caller = \"known\" }\npriority = 10\n"));
    CHECK(book.ladder("fee")->head.id == "plain");
    CHECK(book.ladder("fee", Facts{}.set("caller", "known"))->head.id == "known");
    CHECK(book.ladder("mortgage") == nullptr);
}

TEST_CASE("The book gives the clock of a time: by priority, then the shorter", "[rules]")
{
    const RuleBook book = bookOf(clockEntry("normal", "2d") + clockEntry("strict", "1d") +
                                 clockEntry("known", "4h", "when = { caller = \"known\" }\npriority = 10\n") +
                                 "[[clock]]\nid = \"r\"\nfor = \"complaint\"\nwhat = \"response\"\nmost = \"1h\"\n");
    CHECK(book.clock("complaint", "solution")->head.id == "strict");
    CHECK(book.clock("complaint", "solution", Facts{}.set("caller", "known"))->head.id == "known");
    CHECK(book.clock("repair", "solution") == nullptr);
    Words found;
    for (const ClockEntry* clock : book.clocksOf("complaint")) {
        found.push_back(clock->head.id);
    }
    CHECK(found == Words{"r", "strict"});
    CHECK(book.clocksOf("repair").empty());
}

TEST_CASE("A calendar follows the tables of public holidays, and its own days go first", "[rules]")
{
    const std::string table = "[[calendar]]\nid = \"t\"\nsource = \"TR\"\n"
                              "holidays = [ { from = \"2026-10-01\", until = \"2026-10-07\" } ]\n"
                              "make_up = [ \"2026-10-10\" ]\n";
    SECTION("tables of all packs, a later one over an earlier one")
    {
        std::vector<Pack> packs;
        packs.push_back(goodPack(officeWeek + table, "base"));
        packs.push_back(goodPack("[[calendar]]\nid = \"u\"\nholidays = [ { from = \"2026-10-12\" } ]\n"
                                 "make_up = [ \"2026-10-07\" ]\n",
                                 "more"));
        const Calendar office = officeOf(RuleBook::compile(std::move(packs)));
        CHECK_FALSE(office.isWorkingDay(2026y / 10 / 1));
        CHECK(office.isWorkingDay(2026y / 10 / 10)); // a Saturday
        CHECK(hours(office.blocksOn(2026y / 10 / 10)) == "09:00-12:00 13:00-18:00");
        CHECK_FALSE(office.isWorkingDay(2026y / 10 / 12));
        CHECK(office.isWorkingDay(2026y / 10 / 7));
    }
    SECTION("its own word counts more")
    {
        const Calendar office = officeOf(
            bookOf(table + officeWeek + "make_up = [ \"2026-10-01\" ]\nholidays = [ { from = \"2026-10-10\" } ]\n"));
        CHECK(office.isWorkingDay(2026y / 10 / 1));
        CHECK_FALSE(office.isWorkingDay(2026y / 10 / 2));
        CHECK_FALSE(office.isWorkingDay(2026y / 10 / 10));
    }
    SECTION("not where it takes no public holidays")
    {
        const Calendar office = officeOf(bookOf(table + officeWeek + "public_holidays = false\n"));
        CHECK(office.isWorkingDay(2026y / 10 / 1));
        CHECK_FALSE(office.isWorkingDay(2026y / 10 / 10));
    }
    SECTION("an overlay of a table changes its year alone")
    {
        std::vector<Pack> packs;
        packs.push_back(goodPack(officeWeek, "base"));
        packs.push_back(goodPack(table, "days"));
        packs.push_back(
            goodPack("[[calendar]]\nid = \"t\"\nholidays = [ { from = \"2026-10-01\" } ]\n", "own", "days"));
        const Calendar office = officeOf(RuleBook::compile(std::move(packs)));
        CHECK_FALSE(office.isWorkingDay(2026y / 10 / 1));
        CHECK(office.isWorkingDay(2026y / 10 / 2));
    }
}

TEST_CASE("A calendar that is none is named with the nearest one", "[rules]")
{
    const RuleBook book =
        bookOf(officeWeek + "[[calendar]]\nid = \"table\"\nholidays = [ { from = \"2026-10-01\" } ]\n");
    const auto missing = book.calendar("ofice", china());
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == packUnknownCalendar);
    CHECK(missing.error().args == Words{"ofice", "office"});
    CHECK_FALSE(book.calendar("table", china()).has_value()); // a table has no hours
    CHECK(book.calendarEntry("table") != nullptr);
    CHECK(book.calendarEntry("ofice") == nullptr);
}

TEST_CASE("Quiet hours hold past midnight", "[rules]")
{
    const RuleBook book = bookOf(officeWeek + "quiet = [\"21:00-08:00\", \"12:00-13:30\"]\n");
    const auto quiet = [&](const char* time) { return book.isQuiet("office", LocalTime::parse(time).value()); };
    CHECK(quiet("21:00"));
    CHECK(quiet("00:00"));
    CHECK(quiet("07:59"));
    CHECK_FALSE(quiet("08:00"));
    CHECK_FALSE(quiet("20:59"));
    CHECK(quiet("13:00"));
    CHECK_FALSE(quiet("13:30"));
    CHECK_FALSE(book.isQuiet("nowhere", LocalTime{}));
}

TEST_CASE("A ladder's days lie around the date, moved off days without work where it says so", "[rules]")
{
    // 2026-11-21 is a Saturday.
    const auto daysOf = [](const std::string& more) {
        const RuleBook book = bookOf(officeWeek + ladderEntry("l", more));
        const Calendar office = officeOf(book);
        Words days;
        for (const LadderDay& day : ladderDays(*book.ladder("fee"), 2026y / 11 / 26, &office)) {
            days.push_back(day.step->id + " " + toIso(day.planned) + " " + toIso(day.day));
        }
        return days;
    };
    CHECK(daysOf("") == Words{"-5 2026-11-21 2026-11-21", "7 2026-12-03 2026-12-03"});
    CHECK(daysOf("calendar = \"office\"\nday_off = \"before\"\n") ==
          Words{"-5 2026-11-21 2026-11-20", "7 2026-12-03 2026-12-03"});
    CHECK(daysOf("calendar = \"office\"\nday_off = \"after\"\n") ==
          Words{"-5 2026-11-21 2026-11-23", "7 2026-12-03 2026-12-03"});
    const RuleBook book = bookOf(officeWeek + ladderEntry("l", "calendar = \"office\"\nday_off = \"after\"\n"));
    CHECK(ladderDays(*book.ladder("fee"), 2026y / 11 / 26, nullptr)[0].day == 2026y / 11 / 21);
}

TEST_CASE("A clock's span ends by the calendar, or round the clock without one", "[rules]")
{
    const Calendar office = officeOf(bookOf(officeWeek));
    const UtcTime friday = at("2026-11-20", "17:00");
    const auto due = [&](const char* span, const Calendar* calendar) {
        return localText(clockDue(*parseClockSpan(span), friday, calendar));
    };
    CHECK(due("2h", nullptr) == "2026-11-20T19:00");
    CHECK(due("2d", nullptr) == "2026-11-22T17:00");
    CHECK(due("2h", &office) == "2026-11-23T10:00");
    CHECK(due("5h", &office) == "2026-11-23T14:00"); // over the break
    CHECK(due("1d", &office) == "2026-11-23T18:00");
    CHECK(due("2d", &office) == "2026-11-24T18:00");
    CHECK(due("0d", &office) == "2026-11-20T17:00");
    CHECK(due("0m", &office) == "2026-11-20T17:00");
}

TEST_CASE("Changing anything of a ladder, clock or calendar changes the book's name", "[rules]")
{
    std::set<std::string> names;
    for (const std::string& entries : {
             officeWeek,
             officeWeek + "quiet = \"21:00-08:00\"\n",
             officeWeek + "public_holidays = false\n",
             officeWeek + "announced = false\n",
             officeWeek + "holidays = [ { from = \"2026-10-01\" } ]\n",
             officeWeek + "holidays = [ { from = \"2026-10-01\", name = \"x\" } ]\n",
             officeWeek + "make_up = [ \"2026-10-01\" ]\n",
             officeWeek + "make_up = [ { date = \"2026-10-01\", like = \"mon\" } ]\n",
             ladderEntry("l"),
             ladderEntry("l", "calendar = \"office\"\n"),
             ladderEntry("l", "calendar = \"office\"\nday_off = \"before\"\n"),
             ladderEntry("l", "pause = \"promised\"\n"),
             ladderEntry("l", "title = \"x\"\n"),
             clockEntry("c", "2d"),
             clockEntry("c", "2h"),
             clockEntry("c", "2d", "near = \"1d\"\n"),
             clockEntry("c", "2d", "calendar = \"office\"\n"),
             clockEntry("c", "2d", "pause = \"waiting\"\n"),
             clockEntry("c", "2d", "past = \"call.ringing\"\n"),
             clockEntry("c", "2d", "levels = [ { after = \"0m\", tell = \"manager\" } ]\n"),
             clockEntry("c", "2d", "levels = [ { after = \"1m\", tell = \"manager\" } ]\n"),
         }) {
        INFO(entries);
        CHECK(names.insert(bookOf(entries).name()).second);
    }
}

} // namespace tst_TimedEntries
