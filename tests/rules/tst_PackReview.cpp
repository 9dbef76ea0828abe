#include "RulesFixture.h"
#include "rules/PackChecker.h"
#include "rules/PackDiff.h"
#include "rules/PackReview.h"
#include "rules/ScenarioRewording.h"

namespace tst_PackReview {

using namespace frontdesk;
using frontdesk::test::smallVocabulary;

namespace {

const Vocabulary& words()
{
    static const Vocabulary vocabulary = Vocabulary::read(smallVocabulary, "v").value();
    return vocabulary;
}

Pack packOf(const std::string& toml) { return PackReader{words()}.read(toml, "p").value(); }

const std::string base = R"(format = 1
[pack]
id = "base"
title = "通用"
version = "1"
[[limit]]
id = "rings"
at = "call.ringing"
what = "rings"
most = 3
source = ["M0-001"]
[[prompt]]
id = "opening"
at = "call.answered"
priority = 10
say = ["您好，{unit}"]
source = ["M0-002"]
[[scenario]]
id = "call"
steps = [ { at = "call.answered", expect = ["opening"], facts = { late = false } } ]
source = ["TR"]
)";

const std::string manual = R"(format = 1
[pack]
id = "own"
title = "本物业"
version = "draft"
[[checklist]]
id = "checklist-5"
at = "call.answered"
review = "open"
title = "接起"
steps = [ { id = "s1", text = "坐直" } ]
source = ["c5"]
[[prompt]]
id = "prompt-3"
at = "call.hold.started"
review = "open"
say = ["请稍等"]
source = ["c3"]
[[prompt]]
id = "prompt-2"
at = "call.answered"
review = "open"
say = ["早上好，{unit}"]
source = ["c2", "c4"]
[[limit]]
id = "limit-1"
at = "call.ringing"
what = "rings"
review = "open"
most = 2
source = ["c1"]
# 请先看一看
[[phrase]]
id = "phrase-6"
category = "问候"
review = "rejected"
say = ["您好"]
source = ["c6"]
)";

PackReview reviewOf(const PackText& text) { return PackReview::of(text, {packOf(base)}, words()).value(); }

} // namespace

TEST_CASE("What pops up is reviewed first, the core of a call before everything else")
{
    const PackReview review = reviewOf(PackText::read(manual).value());
    std::vector<std::string> ids;
    for (const ReviewItem& item : review.items()) {
        ids.push_back(item.id);
    }
    CHECK(ids == std::vector<std::string>{"limit-1", "prompt-2", "prompt-3", "checklist-5", "phrase-6"});
    CHECK(review.items()[0].part == CorePart::Ring);
    CHECK(review.items()[1].clauses == std::vector<int>{2, 4});
    CHECK(review.items()[3].group == ReviewGroup::Checklist);
    CHECK(review.items()[4].state == ReviewState::Rejected);
    CHECK(review.items()[4].note == "请先看一看");
    CHECK(review.open() == 4);
    CHECK(review.coveredClauses() == std::vector<int>{1, 2, 3, 4, 5, 6});
    CHECK_FALSE(review.isDeskReady());
    CHECK(review.isOpen(CorePart::Hold));
    CHECK_FALSE(review.isOpen(CorePart::Recap));
}

TEST_CASE("Where the manual and the desk say different things the review asks")
{
    const PackReview review = reviewOf(PackText::read(manual).value());
    const auto limit = review.find("limit", "limit-1")->question;
    REQUIRE(limit.has_value());
    CHECK(limit->about == ReviewQuestion::About::Limit);
    CHECK(limit->name == "rings");
    CHECK(limit->mine == "2");
    CHECK(limit->theirs == "3");
    CHECK(limit->with == "base/rings");
    CHECK(limit->packTitle.zh == "通用");
    CHECK(limit->canTakePlace);
    const auto opening = review.find("prompt", "prompt-2")->question;
    REQUIRE(opening.has_value());
    CHECK(opening->mine == "早上好，{unit}");
    CHECK(opening->theirs == "您好，{unit}");
    CHECK_FALSE(review.find("prompt", "prompt-3")->question.has_value());
    CHECK(review.find("limit", "limit-1")->doubtful);
    CHECK_FALSE(review.find("prompt", "prompt-3")->doubtful);
}

TEST_CASE("Decisions are written into the text and hold in the book")
{
    PackText text = PackText::read(manual).value();
    const auto decide = [&](const char* kind, const char* id, auto edits) {
        const PackReview review = reviewOf(text);
        REQUIRE(text.apply(edits(review, *review.find(kind, id))).has_value());
    };
    const auto instead = [](const PackReview& review, const ReviewItem& item) { return review.acceptInstead(item); };
    const auto plain = [](const PackReview&, const ReviewItem& item) { return PackReview::accept(item); };
    decide("limit", "limit-1", instead);
    decide("prompt", "prompt-2", instead);
    decide("prompt", "prompt-3", plain);
    decide("checklist", "checklist-5",
           [](const PackReview&, const ReviewItem& item) { return PackReview::reject(item); });

    const PackReview review = reviewOf(text);
    CHECK(review.isDeskReady());
    CHECK(review.open() == 0);
    CHECK(review.find("checklist", "checklist-5")->state == ReviewState::Rejected);
    const Pack own = packOf(text.text());
    CHECK(PackChecker{words()}.check({packOf(base), own}).empty());
    const RuleBook book = RuleBook::compile({packOf(base), own});
    CHECK(book.limit("rings")->most == 2);
    REQUIRE(book.prompts("call.answered").size() == 1);
    CHECK(book.prompts("call.answered")[0]->say.front() == "早上好，{unit}");
    CHECK(book.prompts("call.answered")[0]->head.priority == 10);
    CHECK(book.checklists("call.answered").empty());

    decide("checklist", "checklist-5",
           [](const PackReview&, const ReviewItem& item) { return PackReview::reopen(item); });
    CHECK_FALSE(reviewOf(text).isDeskReady());
}

TEST_CASE("Beside the words in use the manual's come first, and a limit above settles which counts")
{
    PackText text = PackText::read(manual).value();
    for (const auto& [kind, id] : {std::pair{"limit", "limit-1"}, std::pair{"prompt", "prompt-2"}}) {
        REQUIRE(text.apply(PackReview::acceptBeside(*reviewOf(text).find(kind, id))).has_value());
        CHECK_FALSE(reviewOf(text).find(kind, id)->question.has_value());
    }
    const RuleBook book = RuleBook::compile({packOf(base), packOf(text.text())});
    CHECK(book.limit("rings")->most == 2);
    REQUIRE(book.prompts("call.answered").size() == 2);
    CHECK(book.prompts("call.answered")[0]->head.id == "prompt-2");
}

TEST_CASE("What nobody has looked at yet is not in force")
{
    const RuleBook book = RuleBook::compile({packOf(base), packOf(manual)});
    CHECK(book.limit("rings")->most == 3);
    CHECK(book.prompts("call.hold.started").empty());
    CHECK(openParts(packOf(manual)) == std::vector<CorePart>{CorePart::Ring, CorePart::Opening, CorePart::Hold});
    PackText fresh = PackText::read(base).value();
    REQUIRE(fresh.apply(PackReview::beginReview(packOf(base))).has_value());
    CHECK(openParts(packOf(fresh.text())) == std::vector<CorePart>{CorePart::Ring, CorePart::Opening});
}

TEST_CASE("An entry that would not pass the check says so before it is accepted")
{
    PackText text = PackText::read(manual + R"([[limit]]
id = "limit-7"
at = "call.ringing"
what = "rings"
review = "open"
most = 4
source = ["c7"]
[[prompt]]
id = "prompt-8"
at = "call.hold.started"
review = "open"
source = ["c8"]
)")
                        .value();
    const PackReview review = reviewOf(text);
    CHECK(review.find("limit", "limit-7")->question.has_value()); // the answer settles it
    CHECK(review.find("limit", "limit-7")->problems.empty());
    REQUIRE(review.find("prompt", "prompt-8")->problems.size() == 1);
    CHECK(review.find("prompt", "prompt-8")->problems[0].code == packMissingKey);
    CHECK(review.find("prompt", "prompt-3")->problems.empty());
}

TEST_CASE("Two versions differ in what the desk will notice")
{
    const Pack before = packOf(base);
    PackText text = PackText::read(base).value();
    REQUIRE(text.apply({{"limit", "rings", "most", "4"}, {"prompt", "opening", "enabled", "false"}}).has_value());
    REQUIRE(text.add("phrase", "p", {{"category", "\"问候\""}, {"say", "[\"您好\"]"}}).has_value());
    const auto changes = differences(before, packOf(text.text()));
    CHECK(changes == std::vector<PackChange>{{PackChange::What::Added, "phrase", "p", ""},
                                             {PackChange::What::Removed, "prompt", "opening", "call.answered"},
                                             {PackChange::What::Changed, "limit", "rings", "call.ringing"}});
    CHECK(momentsTouched(changes) == std::vector<std::string>{"call.answered", "call.ringing"});
    CHECK(differences(before, packOf("# moved\n\n" + base)).empty());
    CHECK(differences(Pack{}, before).size() == 2);
}

TEST_CASE("A rehearsal that fails takes the new wording, also one of the pack below")
{
    PackText text = PackText::read(manual).value();
    REQUIRE(text.apply({{"limit", "limit-1", "review", "\"rejected\""},
                        {"prompt", "prompt-2", "review", {}},
                        {"prompt", "prompt-2", "priority", "20"}})
                .has_value());
    REQUIRE(text.add("prompt", "opening", {{"at", "\"call.answered\""}, {"enabled", "false"}}).has_value());
    const Pack own = packOf(text.text());
    const auto errors = [](const std::vector<Pack>& packs) {
        const auto found = PackChecker{words()}.check(packs);
        return std::count_if(found.begin(), found.end(),
                             [](const PackFinding& one) { return one.severity == Severity::Error; });
    };
    REQUIRE(errors({packOf(base), own}) == 1);
    const auto changed = takeNewWording(text, own, {packOf(base)});
    REQUIRE(changed.has_value());
    const Pack reworded = packOf(changed->text());
    REQUIRE(reworded.scenarios.size() == 1);
    CHECK(reworded.scenarios[0].head.id == "call");
    CHECK(reworded.scenarios[0].steps[0].expect == std::vector<std::string>{"prompt-2"});
    CHECK(errors({packOf(base), reworded}) == 0);
    // Once more, of the pack's own: nothing fails, nothing changes.
    CHECK(takeNewWording(*changed, reworded, {packOf(base)})->text() == changed->text());
}

} // namespace tst_PackReview
