#include "contracts/ComplaintSamples.h"
#include "domain/Indicators.h"
#include "domain/complaint/ComplaintIndicators.h"
#include "rules/PackReader.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace tst_ComplaintIndicators {

using namespace frontdesk;
using contract::complaintEntry;
using contract::idOf;
using contract::morning;
using contract::plainComplaint;
using Kind = ComplaintEntry::Kind;
using Whose = IndicatorEntry::Whose;
using std::chrono::minutes;

namespace {

Condition isTrue(const char* fact) { return {.fact = fact, .anyOf = {true}}; }

IndicatorEntry satisfied(Whose whose = Whose::Desk)
{
    IndicatorEntry entry{.head = {}, .kind = "complaint", .numerator = {isTrue("satisfied")}, .whose = whose};
    entry.head.id = "satisfied";
    entry.denominator = {isTrue("followed_up")};
    entry.exclusions = {{{.fact = "ruling", .anyOf = {std::string{"invalid"}}}},
                        {{.fact = "severity", .anyOf = {std::string{"minor"}}}}};
    return entry;
}

RuleBook bookOf(std::vector<IndicatorEntry> indicators)
{
    Pack pack;
    pack.id = "test";
    pack.indicators = std::move(indicators);
    return RuleBook::compile({pack});
}

IndicatorRecord asked(bool isSatisfied, const char* severity = "normal")
{
    IndicatorRecord record{.kind = "complaint"};
    record.facts.set("followed_up", true).set("satisfied", isSatisfied).set("severity", severity);
    return record;
}

std::string textOfFile(const std::string& path)
{
    std::ifstream file{std::string{FRONTDESK_SOURCE_DIR} + path, std::ios::binary};
    REQUIRE(file.good());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

ClockEntry clockEntry(const char* what)
{
    ClockEntry clock{.head = {}, .kind = "complaint", .what = what};
    clock.head.id = what;
    return clock;
}

ComplaintClock clockUntil(const ClockEntry& entry, int dueMinute, std::optional<int> doneMinute = {})
{
    ComplaintClock clock{.entry = &entry, .from = morning};
    clock.path.due = morning + minutes{dueMinute};
    if (doneMinute) {
        clock.doneAt = morning + minutes{*doneMinute};
    }
    return clock;
}

template <class Value> std::optional<Value> factOf(const IndicatorRecord& record, std::string_view name)
{
    const FactValue* const value = record.facts.find(name);
    return value == nullptr ? std::nullopt : std::optional{std::get<Value>(*value)};
}

} // namespace

TEST_CASE("An indicator counts its numerator within its denominator and says what it left out", "[complaint]")
{
    IndicatorRecord invalid = asked(false);
    invalid.facts.set("ruling", "invalid");
    IndicatorRecord praise = asked(true);
    praise.kind = "praise";
    IndicatorRecord notAsked{.kind = "complaint"};
    notAsked.facts.set("satisfied", true).set("severity", "minor");

    const RuleBook book = bookOf({satisfied()});
    const auto figures = Indicators::of(
        book, "complaint", {asked(true), asked(true), asked(false), asked(false, "minor"), invalid, praise, notAsked});
    REQUIRE(figures.size() == 1);
    CHECK(figures.front().indicator == book.indicators().front());
    CHECK(figures.front().total == IndicatorCount{.numerator = 2, .denominator = 3, .excluded = 2});
    CHECK(figures.front().total.permille() == 667);
    CHECK(figures.front().groups.empty());
}

TEST_CASE("An indicator over nothing has no figure, which is not 0 percent", "[complaint]")
{
    IndicatorEntry entry = satisfied();
    entry.target = 0;
    const auto figures = Indicators::of(bookOf({entry}), "complaint", {asked(true, "minor")});
    CHECK(figures.front().total == IndicatorCount{.excluded = 1});
    CHECK_FALSE(figures.front().total.permille().has_value());
    CHECK_FALSE(figures.front().total.meets(entry).has_value());
    CHECK(IndicatorCount{.numerator = 0, .denominator = 4}.permille() == 0);
}

TEST_CASE("A target is met by what was counted and not by the rounded figure", "[complaint]")
{
    IndicatorEntry entry = satisfied();
    const IndicatorCount almost{.numerator = 8999, .denominator = 10000};
    CHECK(almost.permille() == 900);
    CHECK_FALSE(almost.meets(entry).has_value());
    entry.target = 90;
    CHECK(almost.meets(entry) == false);
    CHECK(IndicatorCount{.numerator = 9, .denominator = 10}.meets(entry) == true);
    entry.better = IndicatorEntry::Better::Less;
    CHECK(almost.meets(entry) == true);
    CHECK(IndicatorCount{.numerator = 10, .denominator = 10}.meets(entry) == false);
    entry.unit = IndicatorEntry::Unit::Count;
    entry.target = 3;
    CHECK(IndicatorCount{.numerator = 3, .denominator = 50}.meets(entry) == true);
    CHECK(IndicatorCount{.numerator = 4, .denominator = 50}.meets(entry) == false);
}

TEST_CASE("Figures are broken down by whom the indicator names", "[complaint]")
{
    IndicatorRecord first = asked(true);
    first.responsible = idOf<StaffId>(77);
    first.departments = {"engineering", "security"};
    first.building = "3";
    IndicatorRecord second = asked(false);
    second.responsible = idOf<StaffId>(78);
    second.departments = {"engineering"};
    const IndicatorRecord third = asked(true);

    const auto groups = [&](Whose whose) {
        return Indicators::of(bookOf({satisfied(whose)}), "complaint", {first, second, third}).front().groups;
    };
    using Groups = std::map<std::string, IndicatorCount>;
    CHECK(groups(Whose::Responsible) == Groups{{"", {1, 1}}, {"77", {1, 1}}, {"78", {0, 1}}});
    CHECK(groups(Whose::Department) == Groups{{"", {1, 1}}, {"engineering", {1, 2}}, {"security", {1, 1}}});
    CHECK(groups(Whose::Building) == Groups{{"", {1, 2}}, {"3", {1, 1}}});
    CHECK(groups(Whose::Desk).empty());
}

TEST_CASE("What became of a ticket is read from it, its journal and its clocks", "[complaint]")
{
    const ClockEntry response = clockEntry("response");
    const ClockEntry solution = clockEntry("solution");
    Complaint complaint = plainComplaint(1);
    complaint.responsible = idOf<StaffId>(77);
    complaint.area = "3";

    SECTION("of a fresh one little is known")
    {
        const auto record = ComplaintIndicators::recordOf(complaint, {}, {clockUntil(response, 30)}, {}, morning);
        CHECK(record.kind == "complaint");
        CHECK(record.responsible == complaint.responsible);
        CHECK(record.building == "3");
        CHECK(record.departments.empty());
        CHECK(factOf<std::string>(record, "state") == "received");
        CHECK(factOf<bool>(record, "was_solved") == false);
        CHECK(factOf<bool>(record, "followed_up") == false);
        CHECK(factOf<bool>(record, "escalated") == false);
        for (const char* const unknown : {"satisfied", "ruling", "answered_in_time", "solved_in_time"}) {
            INFO(unknown);
            CHECK(record.facts.find(unknown) == nullptr);
        }
    }
    SECTION("a clock that is up was missed, even if nothing was done yet")
    {
        const UtcTime later = morning + minutes{31};
        const auto record = ComplaintIndicators::recordOf(
            complaint, {}, {clockUntil(response, 30), clockUntil(solution, 240)}, {}, later);
        CHECK(factOf<bool>(record, "answered_in_time") == false);
        CHECK(record.facts.find("solved_in_time") == nullptr);
    }
    SECTION("what was done in time stays so, and what was late stays late")
    {
        const UtcTime later = morning + minutes{9000};
        const auto record = ComplaintIndicators::recordOf(
            complaint, {}, {clockUntil(response, 30, 29), clockUntil(solution, 240, 241)}, {}, later);
        CHECK(factOf<bool>(record, "answered_in_time") == true);
        CHECK(factOf<bool>(record, "solved_in_time") == false);
    }
    SECTION("the journal says who was asked, and what the customer said last")
    {
        ComplaintEntry engineering = complaintEntry(1, Kind::Asked, 1);
        engineering.whom = "engineering";
        ComplaintEntry again = complaintEntry(2, Kind::Asked, 2);
        again.whom = "engineering";
        ComplaintEntry solved = complaintEntry(3, Kind::Stepped, 3);
        solved.state = ComplaintState::Resolved;
        ComplaintEntry no = complaintEntry(4, Kind::Followed, 4);
        no.satisfied = false;
        ComplaintEntry yes = complaintEntry(5, Kind::Followed, 5);
        yes.satisfied = true;
        const ComplaintEntry told = complaintEntry(6, Kind::Escalated, 6);
        const std::vector journal{engineering, again, solved, no, yes, told};

        const auto record = ComplaintIndicators::recordOf(complaint, journal, {}, {.ruling = "upheld"}, morning);
        CHECK(record.departments == std::vector<std::string>{"engineering"});
        CHECK(factOf<bool>(record, "was_solved") == true);
        CHECK(factOf<bool>(record, "followed_up") == true);
        CHECK(factOf<bool>(record, "satisfied") == true);
        CHECK(factOf<bool>(record, "escalated") == true);
        CHECK(factOf<std::string>(record, "ruling") == "upheld");

        const auto other = ComplaintIndicators::recordOf(complaint, journal, {}, {.satisfied = false}, morning);
        CHECK(factOf<bool>(other, "satisfied") == false);
        CHECK(factOf<bool>(other, "reviewed") == false);
        CHECK_FALSE(other.facts.all().contains("review_passed")); // nobody looked: nothing is known
    }
    SECTION("a voided ticket counts nowhere")
    {
        complaint.voided = Voided{.at = morning, .reason = "twice"};
        CHECK(ComplaintIndicators::recordOf(complaint, {}, {}, {}, morning).kind.empty());
    }
}

TEST_CASE("The facts of a ticket fit the vocabulary, and the shipped indicators count them", "[complaint]")
{
    const auto vocabulary = Vocabulary::read(textOfFile("/resources/vocabulary.toml"), "vocabulary.toml");
    REQUIRE(vocabulary.has_value());
    auto base = PackReader{*vocabulary}.read(textOfFile("/resources/packs/base.toml"), "base.toml");
    REQUIRE(base.has_value());
    const RuleBook book = RuleBook::compile({std::move(*base)});

    Complaint complaint = contract::fullComplaint(1);
    complaint.voided.reset();
    ComplaintEntry followed = complaintEntry(1, Kind::Followed, 100);
    followed.satisfied = true;
    const ClockEntry response = clockEntry("response");
    const ClockEntry solution = clockEntry("solution");
    const auto record = ComplaintIndicators::recordOf(
        complaint, {followed}, {clockUntil(response, 30, 3), clockUntil(solution, 60, 91)},
        {.ruling = "upheld", .reviewPassed = false}, morning + minutes{200});
    for (const auto& [name, value] : record.facts.all()) {
        INFO(name);
        const FactWord* const word = vocabulary->fact(name);
        REQUIRE(word != nullptr);
        if (word->type == FactType::Word) {
            CHECK(std::find(word->values.begin(), word->values.end(), std::get<std::string>(value)) !=
                  word->values.end());
        }
        CHECK((word->type == FactType::Flag) == std::holds_alternative<bool>(value));
    }
    for (const ComplaintState state : allComplaintStates) {
        const auto& states = vocabulary->fact("state")->values;
        CHECK(std::find(states.begin(), states.end(), nameOf(state)) != states.end());
    }

    std::map<std::string, IndicatorCount> counts;
    for (const IndicatorFigure& figure : Indicators::of(book, "complaint", {record})) {
        counts[figure.indicator->head.id] = figure.total;
    }
    CHECK(counts == std::map<std::string, IndicatorCount>{{"satisfaction-rate", {1, 1}},
                                                          {"answered-in-time-rate", {1, 1}},
                                                          {"solved-in-time-rate", {0, 1}},
                                                          {"return-rate", {1, 1}},
                                                          {"upheld-rate", {1, 1}},
                                                          {"follow-up-rate", {1, 1}},
                                                          {"chased-share", {1, 1}},
                                                          {"review-pass-rate", {0, 1}}});
}

} // namespace tst_ComplaintIndicators
