#include "domain/guidance/Adherence.h"

#include "contracts/Samples.h"
#include "rules/PackReader.h"

#include <catch2/catch.hpp>

namespace tst_Adherence {

using namespace frontdesk;
using namespace std::chrono_literals;
using contract::idOf;
using contract::morning;

namespace {

constexpr std::string_view words = R"(format = 1
moment = [ { name = "call.answered", zh = "接起", en = "answered" }, { name = "call.recap", zh = "复述", en = "recap" } ]
fact = [ { name = "late", type = "flag", zh = "迟", en = "late" } ]
field = [ { name = "phone", zh = "电话", en = "phone" }, { name = "visit_form", zh = "拜访单", en = "visit form" } ]
)";

constexpr std::string_view packText = R"(format = 1
[pack]
id = "desk"
title = "T"
version = "1"
[[prompt]]
id = "hello"
at = "call.answered"
say = "您好"
[[checklist]]
id = "first"
at = "call.answered"
title = "x"
source = ["A-1", "TR"]
steps = [ { id = "greet", text = "x" }, { id = "name", text = "x", required = true }, { id = "phone", text = "x", field = "phone" }, { id = "form", text = "x", field = "visit_form" } ]
[[checklist]]
id = "late"
at = "call.answered"
when = { late = true }
title = "x"
source = ["A-2"]
steps = [ { id = "sorry", text = "x" } ]
[[checklist]]
id = "recap"
at = "call.recap"
title = "x"
source = ["A-3"]
steps = [ { id = "read", text = "x" } ]
[[forbid]]
id = "dunno"
text = "不知道"
source = ["A-4", "A-5"]
)";

const RuleBook& book()
{
    static const RuleBook compiled = [] {
        const Vocabulary vocabulary = Vocabulary::read(words, "v").value();
        std::vector<Pack> packs;
        packs.push_back(PackReader{vocabulary}.read(packText, "p").value());
        return RuleBook::compile(std::move(packs));
    }();
    return compiled;
}

/// Work of a day at which the opening words were shown.
RecordedWork work(LocalDate day = 2026y / 11 / 21, std::optional<StaffId> who = idOf<StaffId>(7))
{
    RecordedWork done{.who = who, .day = day};
    done.session = GuidanceSession{book().name()};
    Guidance shown;
    shown.moment = "call.answered";
    shown.prompts.emplace_back().key = "desk/hello";
    static_cast<void>(done.session.filter(shown, SteadyTime{}, morning));
    done.has = [](std::string_view field) { return field == "phone"; };
    done.field = [](std::string_view) { return std::string{}; };
    return done;
}

AdherenceFigures onlyFigures(const Adherence& adherence)
{
    REQUIRE(adherence.figures().size() == 1);
    return adherence.figures().begin()->second;
}

} // namespace

TEST_CASE("Ticked steps are scored by their weight, skipped ones against it", "[guidance]")
{
    RecordedWork done = work();
    done.session.tick("desk/first/name", morning);
    Adherence adherence;
    adherence.add(done, book());
    const AdherenceFigures found = onlyFigures(adherence);
    CHECK(found.records == 1);
    CHECK(found.promptsShown == 1);
    CHECK(found.stepsTicked == 1);
    CHECK(found.stepsSkipped == 2); // greet, and the form that this record has no field for
    CHECK(found.weightDone == 3);
    CHECK(found.weightDue == 5);
    CHECK(found.percent() == 60);
}

TEST_CASE("What the record proves is counted and not scored", "[guidance]")
{
    RecordedWork done = work();
    Adherence adherence;
    adherence.add(done, book());
    CHECK(onlyFigures(adherence).stepsUnproven == 1);
    done.field = [](std::string_view field) { return field == "phone" ? std::string{"13800138000"} : std::string{}; };
    Adherence filled;
    filled.add(done, book());
    CHECK(onlyFigures(filled).stepsProven == 1);
    CHECK(onlyFigures(filled).stepsUnproven == 0);
    CHECK(onlyFigures(filled).weightDue == onlyFigures(adherence).weightDue);
}

TEST_CASE("Only lists of moments that came, under what the record knows, were due", "[guidance]")
{
    RecordedWork done = work();
    Adherence plain;
    plain.add(done, book());
    CHECK(onlyFigures(plain).stepsSkipped == 3);
    done.facts.set("late", true);
    Adherence late;
    late.add(done, book());
    CHECK(onlyFigures(late).stepsSkipped == 4);
    Guidance recap;
    recap.moment = "call.recap";
    recap.prompts.emplace_back().key = "desk/hello";
    for (int again = 0; again < 2; ++again) {
        static_cast<void>(done.session.filter(recap, SteadyTime{}, morning));
        Guidance opening;
        opening.moment = "call.answered";
        opening.prompts.emplace_back().key = "desk/hello";
        static_cast<void>(done.session.filter(opening, SteadyTime{}, morning));
    }
    Adherence both;
    both.add(done, book());
    CHECK(onlyFigures(both).stepsSkipped == 5); // each step once, however often its moment came
    CHECK(onlyFigures(both).promptsShown == 5);
}

TEST_CASE("Dismissed prompts are told, and words not to say weigh against the score", "[guidance]")
{
    RecordedWork done = work();
    done.session.tick("desk/first/greet", morning);
    done.session.tick("desk/first/name", morning);
    done.session.tick("desk/first/form", morning);
    done.session.dismiss("desk/hello", morning);
    done.session.flagForbidden("desk/dunno", morning);
    Adherence adherence;
    adherence.add(done, book());
    const AdherenceFigures found = onlyFigures(adherence);
    CHECK(found.promptsDismissed == 1);
    CHECK(found.forbiddenWords == 1);
    CHECK(found.weightDone == 5);
    CHECK(found.weightDue == 7);
    CHECK(found.percent() == 71);
    Adherence strict{{.required = 1, .step = 1, .forbidden = 3}};
    strict.add(done, book());
    CHECK(onlyFigures(strict).percent() == 50);
}

TEST_CASE("Figures are kept apart by person, pack and week", "[guidance]")
{
    Adherence adherence;
    adherence.add(work(2026y / 11 / 21), book()); // Saturday
    adherence.add(work(2026y / 11 / 22), book()); // Sunday of the same week
    adherence.add(work(2026y / 11 / 23), book()); // Monday of the next
    adherence.add(work(2026y / 11 / 23, std::nullopt), book());
    RecordedWork other = work(2026y / 11 / 23);
    other.session.flagForbidden("more/word", morning);
    adherence.add(other, book());
    CHECK(adherence.figures().size() == 4);
    const auto who = idOf<StaffId>(7);
    CHECK(adherence.figures().at({who, "desk", 2026y / 11 / 16}).records == 2);
    CHECK(adherence.figures().at({who, "desk", 2026y / 11 / 23}).records == 2);
    CHECK(adherence.figures().at({who, "more", 2026y / 11 / 23}).forbiddenWords == 1);
    CHECK(adherence.figures().at({std::nullopt, "desk", 2026y / 11 / 23}).records == 1);
    CHECK(adherence.total({.who = who, .pack = "desk"}).records == 4);
    CHECK(adherence.total({.who = who, .pack = "nothing"}) == AdherenceFigures{});
    CHECK_FALSE(adherence.total({.who = who, .pack = "nothing"}).percent().has_value());
    CHECK(adherence.total({.who = std::optional<StaffId>{}}).records == 1); // what nobody has taken
    CHECK(adherence.total({.week = 2026y / 11 / 16}).records == 2);
    // The last one was guided by two packs and is still one record.
    CHECK(adherence.total({.who = who}).records == 4);
    CHECK(adherence.total({.who = who}).forbiddenWords == 1);
    CHECK(adherence.total({}).records == 5);
}

TEST_CASE("The clauses most often missed come first, and additions of ours are none", "[guidance]")
{
    RecordedWork done = work();
    done.facts.set("late", true);
    done.session.flagForbidden("desk/dunno", morning);
    Adherence adherence;
    adherence.add(done, book());
    // greet, name, form and the unfilled phone of A-1, one of A-2, the forbidden word of A-4 and A-5
    const std::vector<MissedClause> missed{{"A-1", 4}, {"A-2", 1}, {"A-4", 1}, {"A-5", 1}};
    CHECK(adherence.missedClauses({}, 10) == missed);
    CHECK(adherence.missedClauses({}, 1) == std::vector<MissedClause>{{"A-1", 4}});
    adherence.add(work(2026y / 11 / 21, std::nullopt), book());
    CHECK(adherence.missedClauses({.who = idOf<StaffId>(7)}, 10) == missed);
    CHECK(adherence.missedClauses({.pack = "other"}, 10).empty());
    CHECK(adherence.missedClauses({}, 1) == std::vector<MissedClause>{{"A-1", 8}});
}

TEST_CASE("A week begins on Monday", "[guidance]")
{
    CHECK(weekOf(2026y / 11 / 23) == 2026y / 11 / 23);
    CHECK(weekOf(2026y / 11 / 29) == 2026y / 11 / 23);
    CHECK(weekOf(2027y / 1 / 1) == 2026y / 12 / 28);
}

} // namespace tst_Adherence
