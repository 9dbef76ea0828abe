#include "contracts/Samples.h"
#include "domain/roster/RosterEntry.h"

#include <catch2/catch.hpp>

namespace tst_RosterEntry {

using namespace frontdesk;

namespace {

RosterForm engineer()
{
    return {.date = "2026-11-21",
            .weekday = "sat",
            .duty = "duty_engineer",
            .name = " 李工 ",
            .phone = "138 0013 8000",
            .from = "20:00",
            .to = "8:00",
            .note = "值班室"};
}

Result<RosterEntry> read(const RosterForm& form) { return RosterEntry::from(contract::idOf<RosterId>(1), form); }

using Found = std::vector<std::pair<std::string, ErrorCode>>;

Found problemsOf(const RosterForm& form)
{
    const auto entry = read(form);
    REQUIRE_FALSE(entry.has_value());
    CHECK(entry.error().code == formInvalid);
    Found found;
    for (const Problem& problem : entry.error().problems) {
        found.emplace_back(problem.field, problem.code);
    }
    return found;
}

std::string dateOf(const std::string& typed)
{
    RosterForm form = engineer();
    form.weekday.clear();
    form.date = typed;
    const auto entry = read(form);
    return entry ? entry->toForm().date : "?";
}

} // namespace

TEST_CASE("A line of the roster is read as it is written in tables", "[roster]")
{
    const auto entry = read(engineer());
    REQUIRE(entry.has_value());
    CHECK(entry->day == RosterDay{contract::fullRosterDay});
    CHECK(entry->duty == "duty_engineer");
    CHECK(entry->name == "李工");
    CHECK(entry->phone->digits() == "13800138000");
    CHECK(entry->begins->toString() == "20:00");
    CHECK(entry->ends->toString() == "08:00");
    CHECK(entry->note == "值班室");
    CHECK_FALSE(entry->voided);

    CHECK(dateOf("2026/11/1") == "2026-11-01");
    CHECK(dateOf("2026.1.31") == "2026-01-31");
    CHECK(dateOf("２０２６－１１－０１") == "2026-11-01");
    CHECK(dateOf(" 2026-11-01 ") == "2026-11-01");
    CHECK(dateOf("2026-02-30") == "?");
    CHECK(dateOf("11-01") == "?");

    RosterForm midnight = engineer();
    midnight.to = "24:00";
    CHECK(read(midnight)->ends == std::optional{LocalTime{}});
    RosterForm weekly = engineer();
    weekly.date.clear();
    CHECK(read(weekly)->day == RosterDay{std::chrono::Saturday});
    weekly.weekday.clear();
    CHECK(read(weekly)->day == RosterDay{});
}

TEST_CASE("What an entry's form shows reads back to the same entry", "[roster]")
{
    for (RosterEntry entry : {contract::plainRoster(1), contract::fullRoster(2)}) {
        entry.voided.reset();
        const auto again = RosterEntry::from(entry.id, entry.toForm());
        REQUIRE(again.has_value());
        CHECK(*again == entry);
    }
    for (const std::string_view word : weekdayWords) {
        CHECK(nameOf(weekdayOf(word).value()) == word);
    }
    CHECK_FALSE(weekdayOf("someday"));
}

TEST_CASE("Everything that is wrong with a line of the roster is told at once", "[roster]")
{
    RosterForm bad{.date = "tomorrow", .weekday = "someday", .duty = " ", .from = "25:00", .to = "8"};
    CHECK(problemsOf(bad) == Found{{"date", badDate},
                                   {"weekday", fieldUnknownWord},
                                   {"duty", fieldRequired},
                                   {"phone", rosterNobody},
                                   {"from", badTime},
                                   {"to", badTime}});
    RosterForm other = engineer();
    other.weekday = "sun";
    CHECK(problemsOf(other) == Found{{"weekday", rosterOtherWeekday}});
    CHECK(read(other).error().problems[0].args == std::vector<std::string>{"sat"});
    RosterForm phone = engineer();
    phone.phone = "the usual one";
    CHECK(problemsOf(phone) == Found{{"phone", rosterBadPhone}});
    RosterForm longNote = engineer();
    longNote.note = std::string(mostRosterNote + 1, 'x');
    CHECK(problemsOf(longNote) == Found{{"note", fieldTooLong}});
}

TEST_CASE("A name alone or a number alone is enough for the roster", "[roster]")
{
    RosterForm form = engineer();
    form.phone.clear();
    CHECK(read(form).has_value());
    form.phone = "8001";
    form.name.clear();
    CHECK(read(form).has_value());
}

} // namespace tst_RosterEntry
