#include "domain/rehearsal/RehearsalScore.h"

#include "rules/PackReader.h"
#include "rules/RuleBook.h"
#include "rules/Vocabulary.h"
#include "support/ManualClock.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

namespace tst_RehearsalScore {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

std::string fileText(const std::string& name)
{
    std::ifstream file(std::string{FRONTDESK_SOURCE_DIR "/resources/"} + name);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

const Vocabulary& vocabulary()
{
    static const Vocabulary words = Vocabulary::read(fileText("vocabulary.toml"), "vocabulary.toml").value();
    return words;
}

/// A desk where a late answer, a hold and a complaint's record are rehearsed.
RuleBook bookOf(const std::string& more = {})
{
    const std::string pack = R"(format = 1
[pack]
id = "demo"
title = { zh = "示范", en = "Demo" }
version = "1"
[[limit]]
id = "rings"
at = "call.ringing"
what = "rings"
most = 3
past = "call.answered.late"
[[limit]]
id = "hold-most"
at = "call.hold.started"
what = "hold_seconds"
most = 60
past = "call.hold.limit"
[[limit]]
id = "patience"
at = "pack.training"
what = "rehearsal_seconds"
most = 20
[[prompt]]
id = "opening"
at = "call.answered"
say = ["您好"]
source = ["X-1"]
[[prompt]]
id = "smile"
at = "call.answered"
text = { zh = "微笑", en = "Smile" }
[[prompt]]
id = "unexpected"
at = "call.answered"
say = ["再见"]
[[checklist]]
id = "list"
title = { zh = "单", en = "List" }
at = "call.in_progress"
steps = [
  { id = "must", text = { zh = "要", en = "must" }, required = true },
  { id = "may", text = { zh = "可", en = "may" } },
  { id = "name", text = { zh = "姓名", en = "name" }, required = true, field = "caller_name" },
]
source = ["X-2"]
[[require]]
id = "fields"
at = "call.in_progress"
fields = ["caller_name", "key_points", "place"]
level = "block"
[[require]]
id = "softer"
at = "call.in_progress"
fields = ["phone"]
level = "warn"
[[forbid]]
id = "dont-know"
text = ["不知道"]
match = "utterance"
instead = "我帮您问一下"
source = ["X-9"]
[[scenario]]
id = "answered"
title = { zh = "接听", en = "Answered" }
steps = [
  { at = "call.ringing", after = "0s", facts = { rings = 1, late = false } },
  { at = "call.answered", after = "5s", facts = { rings = 1, late = false }, expect = ["opening", "smile"] },
  { at = "call.in_progress", after = "30s", expect = ["list"] },
]
[[scenario]]
id = "hold"
title = { zh = "保持", en = "Hold" }
steps = [
  { at = "call.hold.started", after = "0s", facts = { hold_consent = false } },
  { at = "call.hold.started", after = "5s", facts = { hold_consent = true } },
  { at = "call.hold.ended", after = "30s" },
]
)" + more;
    const auto read = PackReader{vocabulary()}.read(pack, "demo.toml");
    if (!read) {
        FAIL(read.error().code.name << " " << (read.error().problems.empty() ? "" : read.error().problems[0].field));
    }
    return RuleBook::compile({*read});
}

const ScenarioEntry& scenarioIn(const RuleBook& book, const std::string& id)
{
    for (const ScenarioEntry* scenario : book.scenarios()) {
        if (scenario->head.id == id) {
            return *scenario;
        }
    }
    throw std::runtime_error("no scenario " + id);
}

/// What a desk shows that can be told in a line.
struct Desk {
    std::set<std::string, std::less<>> ticks = {};
    std::set<std::string, std::less<>> fields = {};

    [[nodiscard]] RehearsalSight at(std::vector<std::string> moments, Facts facts = {},
                                    std::set<std::string, std::less<>> shown = {}) const
    {
        return {.moments = std::move(moments),
                .facts = std::move(facts),
                .shown = std::move(shown),
                .ticked = [this](std::string_view key) { return ticks.contains(key); },
                .filled = [this](std::string_view field) { return fields.contains(field); },
                .has = [](std::string_view field) { return field != "place"; }};
    }
};

const RehearsalScore::Item& itemOf(const RehearsalScore& score, std::size_t step, RehearsalTask::Kind kind,
                                   const std::string& key = {})
{
    for (const RehearsalScore::Item& item : score.steps().at(step).items) {
        if (item.task.kind == kind && (key.empty() || item.task.key == key)) {
            return item;
        }
    }
    throw std::runtime_error("no item " + key);
}

} // namespace

TEST_CASE("A scenario asks for its moments, its words, its lists and what is required", "[rehearsal]")
{
    const RuleBook book = bookOf();
    const auto tasks = RehearsalTasks::of(scenarioIn(book, "answered"), book);
    REQUIRE(tasks.size() == 3);
    CHECK(tasks[0].size() == 2); // the moment, in time
    REQUIRE(tasks[1].size() == 3);
    CHECK(tasks[1][2].kind == RehearsalTask::Kind::Say);
    CHECK(tasks[1][2].key == "demo/opening"); // advice has no words to say; what is not expected is not asked for
    CHECK(tasks[1][2].source == std::vector<std::string>{"X-1"});

    std::map<std::string, int> weights;
    for (const RehearsalTask& task : tasks[2]) {
        if (task.kind == RehearsalTask::Kind::Tick || task.kind == RehearsalTask::Kind::Fill) {
            weights[task.key] = task.weight;
        }
    }
    // The name is asked for by the list already, and a mere warning by nobody.
    CHECK(weights ==
          std::map<std::string, int>{
              {"demo/list/must", 3}, {"demo/list/may", 1}, {"demo/list/name", 3}, {"key_points", 3}, {"place", 3}});
}

TEST_CASE("A rehearsal in which everything is done has the full score", "[rehearsal]")
{
    const RuleBook book = bookOf();
    RehearsalPlay play{scenarioIn(book, "answered"), book};
    ManualClock clock;
    Desk desk;
    play.begin(clock.steady());
    CHECK_FALSE(play.see(desk.at({"call.ringing"}), clock.steady()));
    CHECK(play.isReached());
    clock.advance(8s);
    CHECK(play.see(desk.at({"call.answered"}, Facts{}.set("late", false), {"demo/opening"}), clock.steady()));
    CHECK(play.at() == 1);
    clock.advance(12s);
    CHECK(play.see(desk.at({"call.in_progress", "call.record.required"}), clock.steady()));
    desk.ticks = {"demo/list/must", "demo/list/may"};
    desk.fields = {"caller_name", "key_points"};
    CHECK_FALSE(play.see(desk.at({"call.in_progress"}), clock.steady()));
    play.next();
    CHECK(play.isOver());

    const RehearsalScore score = RehearsalScore::of(play, book);
    CHECK(score.done() == score.due());
    CHECK(score.due() == 3 * 6 + 1 + 3 + 1 + 3 + 3); // the place is on no form of this desk
    CHECK(score.text().find("\n2 call.answered; reach call.answered 3/3; in_time call.answered 3/3; "
                            "say demo/opening 1/1\n") != std::string::npos);
}

TEST_CASE("What passes a limit is late, what takes a little longer is not", "[rehearsal]")
{
    const RuleBook book = bookOf();
    ManualClock clock;
    const Desk desk;
    const auto answeredAfter = [&](Milliseconds time, bool late) {
        RehearsalPlay play{scenarioIn(book, "answered"), book};
        play.begin(clock.steady());
        play.see(desk.at({"call.ringing"}), clock.steady());
        clock.advance(time);
        play.see(desk.at({"call.answered"}, Facts{}.set("late", late)), clock.steady());
        return itemOf(RehearsalScore::of(play, book), 1, RehearsalTask::Kind::InTime).done;
    };
    CHECK(answeredAfter(5s, false));
    CHECK(answeredAfter(25s, false)); // the scenario's five seconds and the packs' twenty
    CHECK_FALSE(answeredAfter(25001ms, false));
    CHECK_FALSE(answeredAfter(16s, true)); // the fourth ring

    RehearsalPlay held{scenarioIn(book, "hold"), book};
    held.begin(clock.steady());
    held.see(desk.at({"call.hold.started"}, Facts{}.set("hold_consent", false)), clock.steady());
    held.see(desk.at({"call.hold.started"}, Facts{}.set("hold_consent", true)), clock.steady());
    held.see(desk.at({"call.hold.limit"}, Facts{}.set("hold_consent", true)), clock.steady());
    held.see(desk.at({"call.hold.ended"}), clock.steady());
    const RehearsalScore score = RehearsalScore::of(held, book);
    CHECK(itemOf(score, 0, RehearsalTask::Kind::InTime).done);
    CHECK_FALSE(itemOf(score, 1, RehearsalTask::Kind::InTime).done); // the hold passed its limit
    CHECK(itemOf(score, 2, RehearsalTask::Kind::InTime).done);
}

TEST_CASE("Of two steps at one moment the second is reached when what sets them apart is so", "[rehearsal]")
{
    const RuleBook book = bookOf();
    const ManualClock clock;
    const Desk desk;
    RehearsalPlay play{scenarioIn(book, "hold"), book};
    play.begin(clock.steady());
    CHECK_FALSE(play.see(desk.at({"call.hold.started"}, Facts{}.set("hold_consent", false)), clock.steady()));
    CHECK(play.at() == 0);
    CHECK(play.see(desk.at({"call.hold.started"}, Facts{}.set("hold_consent", true)), clock.steady()));
    CHECK(play.at() == 1);
    CHECK(play.isReached());
}

TEST_CASE("A step that was passed over is lost, and the rest goes on", "[rehearsal]")
{
    const RuleBook book = bookOf();
    const ManualClock clock;
    const Desk desk;
    RehearsalPlay play{scenarioIn(book, "answered"), book};
    play.begin(clock.steady());
    play.next();                                                       // it does not ring
    CHECK_FALSE(play.see(desk.at({"call.answered"}), clock.steady())); // not begun yet
    play.begin(clock.steady());
    play.see(desk.at({"call.prepare"}), clock.steady());
    CHECK(play.see(desk.at({"call.in_progress"}), clock.steady())); // the words of the answer were passed over
    CHECK(play.at() == 2);
    play.next();
    const RehearsalScore score = RehearsalScore::of(play, book);
    CHECK_FALSE(itemOf(score, 0, RehearsalTask::Kind::Reach).done);
    CHECK_FALSE(itemOf(score, 1, RehearsalTask::Kind::Reach).done);
    CHECK_FALSE(itemOf(score, 1, RehearsalTask::Kind::InTime).done);
    CHECK_FALSE(itemOf(score, 1, RehearsalTask::Kind::Say).done);
    CHECK(itemOf(score, 2, RehearsalTask::Kind::Reach).done);
}

TEST_CASE("A moment that stands there before its step is waited for anew only when it was not there", "[rehearsal]")
{
    const RuleBook book = bookOf();
    const ManualClock clock;
    const Desk desk;
    RehearsalPlay play{scenarioIn(book, "answered"), book};
    play.begin(clock.steady());
    // A talk stands there already when the step begins: it does not mean that the ring was answered.
    CHECK_FALSE(play.see(desk.at({"call.answered"}), clock.steady()));
    CHECK_FALSE(play.see(desk.at({"call.answered"}), clock.steady()));
    CHECK(play.at() == 0);
}

TEST_CASE("Words that were put away are not said, and words not to say cost", "[rehearsal]")
{
    const RuleBook book = bookOf();
    const ManualClock clock;
    const Desk desk;
    RehearsalPlay play{scenarioIn(book, "answered"), book};
    play.begin(clock.steady());
    play.see(desk.at({"call.ringing"}), clock.steady());
    RehearsalSight answered = desk.at({"call.answered"}, {}, {"demo/opening"});
    play.see(answered, clock.steady());
    const int clean = RehearsalScore::of(play, book).due();
    CHECK(itemOf(RehearsalScore::of(play, book), 1, RehearsalTask::Kind::Say).done);
    answered.dismissed = {"demo/opening"};
    answered.flagged = {"demo/dont-know"};
    play.see(answered, clock.steady());
    play.see(answered, clock.steady()); // each entry once
    const RehearsalScore score = RehearsalScore::of(play, book);
    CHECK_FALSE(itemOf(score, 1, RehearsalTask::Kind::Say).done);
    CHECK(score.due() == clean + AdherenceWeights{}.forbidden);
    REQUIRE(score.forbidden().size() == 1);
    CHECK(score.forbidden().front().instead == "我帮您问一下");
    CHECK(score.forbidden().front().source == std::vector<std::string>{"X-9"});
    CHECK(score.text().find("forbidden demo/dont-know 0/2\n") != std::string::npos);
}

TEST_CASE("A kept score is read as it was written, with the clauses that the packs have for it", "[rehearsal]")
{
    const RuleBook book = bookOf();
    const ManualClock clock;
    const Desk desk;
    RehearsalPlay play{scenarioIn(book, "answered"), book};
    play.begin(clock.steady());
    play.see(desk.at({"call.ringing"}), clock.steady());
    RehearsalSight answered = desk.at({"call.answered"}, {}, {"demo/opening"});
    answered.flagged = {"demo/dont-know"};
    play.see(answered, clock.steady());
    const RehearsalScore score = RehearsalScore::of(play, book);

    auto read = RehearsalScore::fromText(score.text());
    REQUIRE(read.has_value());
    CHECK(read->text() == score.text());
    CHECK(read->done() == score.done());
    CHECK(read->due() == score.due());
    CHECK(itemOf(*read, 1, RehearsalTask::Kind::Say).task.source.empty());
    read->explain(book, &scenarioIn(book, "answered"));
    for (std::size_t at = 0; at < score.steps().size(); ++at) {
        for (std::size_t item = 0; item < score.steps()[at].items.size(); ++item) {
            CHECK(read->steps()[at].items[item].task.source == score.steps()[at].items[item].task.source);
            CHECK(read->steps()[at].items[item].done == score.steps()[at].items[item].done);
        }
    }
    REQUIRE(read->forbidden().size() == 1);
    CHECK(read->forbidden().front().instead == "我帮您问一下");
    read->explain(RuleBook::compile({}), nullptr); // of a pack that is gone: the keys are left
    CHECK(read->forbidden().front().key == "demo/dont-know");
    CHECK(read->text() == score.text());
}

TEST_CASE("Text that no score wrote is not read as one", "[rehearsal]")
{
    const std::string good = "1 call.answered; reach call.answered 3/3\n2 call.ended; say demo/bye 0/1\n";
    REQUIRE(RehearsalScore::fromText(good + "forbidden demo/no 0/2\n").has_value());
    for (const std::string& bad :
         {std::string{}, std::string{"\n"}, std::string{"forbidden demo/no 0/2\n"}, std::string{"two call.answered"},
          std::string{"2 call.answered"}, std::string{"1"}, std::string{"1 call.answered; reach"},
          std::string{"1 call.answered; reach 3/3"}, std::string{"1 call.answered; reach call.answered 1/3"},
          std::string{"1 call.answered; reach call.answered -3/-3"},
          std::string{"1 call.answered; reach call.answered 3/99999999999999999999"},
          std::string{"1 call.answered; sing call.answered 3/3"}, good + "forbidden demo/no", good + "forbidden ",
          good + "forbidden demo/no 2/2", good + std::string{"\0\xff", 2}}) {
        INFO(bad);
        CHECK_FALSE(RehearsalScore::fromText(bad).has_value());
    }
}

TEST_CASE("A rehearsal is passed when nothing required is missing and no word not to say was typed", "[rehearsal]")
{
    const auto isPassed = [](const char* text) { return RehearsalScore::fromText(text).value().isPassed(); };
    CHECK(isPassed("1 call.answered; reach call.answered 3/3; say demo/opening 1/1\n"));
    CHECK(isPassed("1 call.answered; reach call.answered 3/3; say demo/opening 0/1\n"));
    CHECK_FALSE(isPassed("1 call.answered; reach call.answered 0/3; say demo/opening 1/1\n"));
    CHECK_FALSE(isPassed("1 call.answered; reach call.answered 3/3\nforbidden demo/no 0/2\n"));
}

} // namespace tst_RehearsalScore
