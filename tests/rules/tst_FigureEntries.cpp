#include "rules/PackChecker.h"
#include "rules/PackDiff.h"
#include "rules/PackReview.h"
#include "rules/RulesFixture.h"

namespace tst_FigureEntries {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

std::string indicator(const std::string& id, const std::string& numerator, const std::string& more = {})
{
    return "[[indicator]]\nid = \"" + id +
           "\"\nfor = \"complaint\"\ntitle = \"T\"\ndefinition = \"D\"\nwhose = \"desk\"\nunit = \"percent\"\n"
           "better = \"more\"\nsource = \"TR\"\nnumerator = " +
           numerator + "\n" + more;
}

std::string scorecard(const std::string& items, const std::string& more = "pass = 80\n")
{
    return "[[scorecard]]\nid = \"card\"\nfor = \"complaint\"\ntitle = \"T\"\nsource = \"TR\"\n" + more +
           "items = [\n" + items + "]\n";
}

std::string item(const std::string& id, int weight, const std::string& more = {})
{
    return "  { id = \"" + id + "\", title = \"I\", weight = " + std::to_string(weight) + more + " },\n";
}

Words findingsOf(const std::string& entries)
{
    Words found;
    for (const PackFinding& finding : PackChecker{testVocabulary()}.check({goodPack(entries)})) {
        const Problem& problem = finding.problem;
        found.push_back((finding.severity == Severity::Error ? "error " : "warning ") + problem.field + " " +
                        std::string{problem.code.name} + " " + problem.args.front() + " " +
                        std::to_string(problem.place->line) + ":" + std::to_string(problem.place->column));
    }
    return found;
}

} // namespace

TEST_CASE("An indicator is read with everything that it holds", "[rules]")
{
    const Pack pack =
        goodPack("[[indicator]]\nid = \"late\"\nfor = \"repair\"\ntitle = { zh = \"迟\", en = \"Late\" }\n"
                 "definition = { zh = \"多少迟\", en = \"How many late\" }\n"
                 "numerator = { late = true }\ndenominator = { rings = { least = 1, most = 9 } }\n"
                 "exclusions = [ { caller = \"unknown\" }, { hour = { any = [1, 2] } } ]\n"
                 "whose = \"building\"\nunit = \"count\"\nbetter = \"less\"\ntarget = 250\n");
    REQUIRE(pack.indicators.size() == 1);
    const IndicatorEntry& entry = pack.indicators.front();
    CHECK(entry.kind == "repair");
    CHECK(entry.title == LocalText{"迟", "Late"});
    CHECK(entry.definition == LocalText{"多少迟", "How many late"});
    CHECK(entry.numerator == std::vector{Condition{.fact = "late", .anyOf = {true}}});
    CHECK(entry.denominator == std::vector{Condition{.fact = "rings", .least = 1, .most = 9}});
    REQUIRE(entry.exclusions.size() == 2);
    CHECK(entry.exclusions[1] == std::vector{Condition{.fact = "hour", .anyOf = {std::int64_t{1}, std::int64_t{2}}}});
    CHECK(entry.whose == IndicatorEntry::Whose::Building);
    CHECK(entry.unit == IndicatorEntry::Unit::Count);
    CHECK(entry.better == IndicatorEntry::Better::Less);
    CHECK(entry.target == 250);
}

TEST_CASE("What an indicator names wrongly is found where it stands", "[rules]")
{
    const auto only = [](const std::string& entry) { return problemOf(packText(entry)); };
    SECTION("an unknown fact")
    {
        const Problem problem = only(indicator("a", "{ latte = true }"));
        CHECK(problem.code == packUnknownFact);
        CHECK(problem.args == Words{"latte", "late"});
        CHECK(problem.place->line == 15);
        CHECK(problem.place->column == 15);
    }
    SECTION("an unknown fact of an exclusion")
    {
        const Problem problem = only(indicator("a", "{ late = true }", "exclusions = [ { caller = \"nobody\" } ]\n"));
        CHECK(problem.code == packUnknownWord);
        CHECK(problem.place->line == 16);
    }
    SECTION("nothing to count")
    {
        const Problem problem = only(indicator("a", "{}"));
        CHECK(problem.code == packBadValue);
        CHECK(problem.args.front() == "numerator");
    }
    SECTION("an exclusion that names nothing")
    {
        CHECK(only(indicator("a", "{ late = true }", "exclusions = [ {} ]\n")).args.front() == "exclusions");
        CHECK(only(indicator("a", "{ late = true }", "exclusions = 3\n")).code == packWrongType);
    }
    SECTION("a target above the whole")
    {
        CHECK(only(indicator("a", "{ late = true }", "target = 101\n")).code == packBadValue);
    }
    SECTION("a key that would choose")
    {
        const Problem problem = only(indicator("a", "{ late = true }", "when = { late = true }\n"));
        CHECK(problem.code == packUnknownKey);
        CHECK(problem.args.front() == "when");
    }
    SECTION("everything that lacks")
    {
        CHECK(problemsOf(packText("[[indicator]]\nid = \"a\"\n")).size() == 7);
        CHECK(goodPack("[[indicator]]\nid = \"a\"\nenabled = false\n").indicators.size() == 1);
    }
    SECTION("the same id twice")
    {
        CHECK(only(indicator("a", "{ late = true }") + indicator("a", "{ late = true }")).code == packDuplicateId);
    }
}

TEST_CASE("An indicator that can count nothing is found", "[rules]")
{
    CHECK(findingsOf(indicator("a", "{ late = true }", "denominator = { rings = { least = 1 } }\n")).empty());
    CHECK(findingsOf(indicator("a", "{ late = true }", "denominator = { late = false }\n")) ==
          Words{"warning p/a pack.always_nothing late 15:13"});
    CHECK(findingsOf(indicator("a", "{ hour = { least = 24 } }")) ==
          Words{"warning p/a pack.always_nothing hour 15:13"});
    CHECK(findingsOf(indicator("a", "{ late = true }",
                               "exclusions = [ { caller = \"known\" }, { late = { any = [true, false] } } ]\n")) ==
          Words{"warning p/a pack.always_nothing late 16:38"});
}

TEST_CASE("A scorecard is read with its items, and its weights come to 100", "[rules]")
{
    const std::string whole = item("heard", 60) + item("told", 40) + item("true", 0, ", fatal = true");
    const Pack pack = goodPack(scorecard(whole));
    REQUIRE(pack.scorecards.size() == 1);
    const ScorecardEntry& card = pack.scorecards.front();
    CHECK(card.kind == "complaint");
    CHECK(card.pass == 80);
    REQUIRE(card.items.size() == 3);
    CHECK(card.items[0].id == "heard");
    CHECK(card.items[0].weight == 60);
    CHECK_FALSE(card.items[0].fatal);
    CHECK(card.items[2].fatal);
    CHECK(findingsOf(scorecard(whole)).empty());
    CHECK(findingsOf(scorecard(item("heard", 60) + item("told", 39))) == Words{"error p/card pack.weights 99 13:3"});
}

TEST_CASE("What a scorecard says wrongly is found where it stands", "[rules]")
{
    const auto only = [](const std::string& entry) { return problemOf(packText(entry)); };
    const Problem twice = only(scorecard(item("heard", 60) + item("heard", 40)));
    CHECK(twice.code == packDuplicateId);
    CHECK(twice.place->line == 14);
    CHECK(twice.args == Words{"heard", "p.toml:13:10"});
    CHECK(only(scorecard(item("heard", 100) + item("told", 0))).code == packBadValue);
    CHECK(only(scorecard(item("heard", 101))).code == packBadValue);
    CHECK(only(scorecard(item("heard", 100, ", weigth = 3"))).code == packUnknownKey);
    CHECK(only(scorecard(item("heard", 100), "pass = 0\n")).code == packBadValue);
    CHECK(only(scorecard(item("heard", 100), "")).args == Words{"pass"});
}

TEST_CASE("Indicators and scorecards of a draft are reviewed with what never pops up", "[rules]")
{
    const auto text = PackText::read(packText(indicator("a", "{ late = true }", "review = \"open\"\n") +
                                              scorecard(item("heard", 100), "pass = 80\nreview = \"open\"\n")));
    REQUIRE(text.has_value());
    const auto review = PackReview::plain(*text, testVocabulary());
    REQUIRE(review.has_value());
    REQUIRE(review->items().size() == 2);
    for (const ReviewItem& item : review->items()) {
        INFO(item.kind);
        CHECK(item.group == ReviewGroup::Training);
        CHECK(item.part == CorePart::None);
        CHECK(item.state == ReviewState::Open);
        CHECK(item.line > 5);
    }
}

TEST_CASE("Indicators and scorecards are overlaid and told apart like other entries", "[rules]")
{
    const Pack below = goodPack(indicator("a", "{ late = true }") + scorecard(item("heard", 100)));
    const Pack above = goodPack(indicator("a", "{ late = false }"), "own", "p");
    const RuleBook book = RuleBook::compile({below, above});
    REQUIRE(book.indicators().size() == 1);
    CHECK(book.indicators().front()->head.pack == "own");
    CHECK(book.scorecards().size() == 1);
    CHECK(book.name() != RuleBook::compile({below}).name());

    const Pack changed = goodPack(indicator("a", "{ late = true }") + scorecard(item("heard", 99)));
    const auto changes = differences(below, changed);
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().kind == "scorecard");
    CHECK(changes.front().what == PackChange::What::Changed);
}

} // namespace tst_FigureEntries
