#include "rules/Engine.h"
#include "rules/RulesFixture.h"
#include "rules/SlotText.h"

namespace tst_Engine {

using namespace frontdesk;
using namespace frontdesk::test;

TEST_CASE("A condition matches a fact by value, by list and by range", "[rules]")
{
    const Facts facts = Facts{}.set("rings", 4).set("late", true).set("caller", "known");
    const auto holds = [&](const Condition& condition) { return Engine::matches({condition}, facts); };
    CHECK(Engine::matches({}, facts));
    CHECK(holds({.fact = "late", .anyOf = {true}}));
    CHECK_FALSE(holds({.fact = "late", .anyOf = {false}}));
    CHECK(holds({.fact = "caller", .anyOf = {std::string{"maybe"}, std::string{"known"}}}));
    CHECK_FALSE(holds({.fact = "caller", .anyOf = {std::string{"maybe"}}}));
    CHECK(holds({.fact = "rings", .least = 4}));
    CHECK(holds({.fact = "rings", .most = 4}));
    CHECK(holds({.fact = "rings", .least = 1, .most = 9}));
    CHECK_FALSE(holds({.fact = "rings", .least = 5}));
    CHECK_FALSE(holds({.fact = "rings", .most = 3}));
    CHECK_FALSE(holds({.fact = "rings", .anyOf = {std::int64_t{4}}, .least = 5}));
    CHECK_FALSE(holds({.fact = "rings", .anyOf = {std::string{"4"}}})); // a word is not a number
    CHECK_FALSE(holds({.fact = "caller", .least = 1}));
    CHECK_FALSE(holds({.fact = "hour", .most = 24})); // what is not known matches nothing
    CHECK_FALSE(holds({.fact = "rings"}));
    CHECK_FALSE(Engine::matches({{.fact = "late", .anyOf = {true}}, {.fact = "rings", .most = 3}}, facts));
}

TEST_CASE("A late answer brings the apology before the opening", "[rules]")
{
    const RuleBook book = RuleBook::compile({goodPack(R"(
[[prompt]]
id = "opening"
at = "call.answered"
say = ["{greeting}，{unit}，请问有什么可以帮您？"]
source = ["M0-317"]
[[prompt]]
id = "late-apology"
at = "call.answered"
when = { late = true }
priority = 100
once = true
cooldown = "30s"
say = ["抱歉，让您久等了"]
text = { zh = "先道歉", en = "Apologize first" }
[[greeting]]
id = "morning"
say = "上午好"
when = { hour = { least = 5, most = 11 } }
[[greeting]]
id = "any"
say = "您好"
priority = -1
)")});
    const Facts late = Facts{}.set("late", true).set("hour", 9);
    const Guidance guidance = Engine::guidance(book, "call.answered", late, {{"unit", "三声物业"}});
    CHECK(guidance.moment == "call.answered");
    REQUIRE(keysOf(guidance.prompts) == Words{"p/late-apology", "p/opening"});
    CHECK(guidance.prompts[0].once);
    CHECK(guidance.prompts[0].cooldownSeconds == 30);
    CHECK(guidance.prompts[0].text.en == "Apologize first");
    CHECK(guidance.prompts[0].priority == 100);
    CHECK(guidance.prompts[1].say == Words{"上午好，三声物业，请问有什么可以帮您？"});
    CHECK(guidance.prompts[1].source == Words{"M0-317"});

    const Guidance inTime = Engine::guidance(book, "call.answered", Facts{}.set("late", false), {});
    REQUIRE(keysOf(inTime.prompts) == Words{"p/opening"});
    CHECK(inTime.prompts[0].say == Words{"您好，请问有什么可以帮您？"});
    // The desk's own greeting goes before the packs'.
    CHECK(Engine::guidance(book, "call.answered", late, {{"greeting", "新年好"}}).prompts[1].say ==
          Words{"新年好，请问有什么可以帮您？"});
    CHECK(Engine::guidance(book, "call.ringing", late).prompts.empty());
}

TEST_CASE("The greeting follows the festival before the time of day", "[rules]")
{
    const RuleBook book = RuleBook::compile({goodPack(R"(
[[greeting]]
id = "evening"
say = "晚上好"
when = { hour = { least = 18 } }
[[greeting]]
id = "spring"
say = "新年好"
when = { festival = "spring" }
priority = 10
)")});
    CHECK(Engine::greeting(book, Facts{}.set("hour", 20)) == "晚上好");
    CHECK(Engine::greeting(book, Facts{}.set("hour", 20).set("festival", "spring")) == "新年好");
    CHECK(Engine::greeting(book, Facts{}.set("hour", 9)).empty());
    CHECK(Engine::greeting(book, Facts{}).empty());
}

TEST_CASE("Sentences that lack a slot give way to those that do not", "[rules]")
{
    const RuleBook book = RuleBook::compile({goodPack(R"(
[[prompt]]
id = "a"
at = "call.answered"
say = ["{surname}{title}，您好", "您好"]
[[prompt]]
id = "b"
at = "call.answered"
say = ["{surname}{title}，请讲", "{staff}，请讲"]
[[prompt]]
id = "c"
at = "call.answered"
say = "{surname}"
[[prompt]]
id = "d"
at = "call.answered"
text = "请{surname}稍等"
)")});
    const Guidance without = Engine::guidance(book, "call.answered", {});
    REQUIRE(keysOf(without.prompts) == Words{"p/a", "p/b", "p/d"}); // c has nothing left to say
    CHECK(without.prompts[0].say == Words{"您好"});
    CHECK(without.prompts[1].say == Words{"请讲"}); // both shortened to the same
    CHECK(without.prompts[2].text.zh == "请稍等");
    const Guidance with = Engine::guidance(book, "call.answered", {}, {{"surname", "王"}, {"title", "女士"}});
    CHECK(with.prompts[0].say == Words{"王女士，您好", "您好"});
    CHECK(with.prompts[1].say == Words{"王女士，请讲"});
    CHECK(with.prompts[2].say == Words{"王"});
}

TEST_CASE("A slot without a value takes along the punctuation that hangs on it", "[rules]")
{
    struct Case {
        const char* sentence;
        const char* said;
    };
    const Case one = GENERATE(values<Case>({
        {"您好", "您好"},
        {"{greeting}，{unit}，请讲", "请讲"},
        {"您好，{unit}，请讲", "您好，请讲"},
        {"您好，{surname}。", "您好。"},
        {"您好，{surname}{title}。再见", "您好。再见"},
        {"您好。{surname}。", "您好。"},
        {"{surname}。您好", "您好"},
        {"请找{unit}前台，谢谢", "请找前台，谢谢"},
        {"{unit}（{staff}）为您服务", "为您服务"},
        {"“{unit}”，您好", "您好"},
        {"电话：{staff}", "电话"},
        {"Good {greeting}, {unit}. How can I help?", "Good. How can I help?"},
        {"Hello {surname} there", "Hello there"},
        {"{ unit }，请讲", "请讲"},
        {"{没有的}，请讲", "请讲"},
        {"{}请讲", "请讲"},
        {"请讲{", "请讲"},
        {"请讲}", "请讲"},
        {"{unit", "unit"},
        {"{unit}", ""},
        {"", ""},
    }));
    INFO(one.sentence);
    CHECK(fillSlots(one.sentence, {}) == one.said);
}

TEST_CASE("Slots are filled where they stand", "[rules]")
{
    const Slots slots{{"unit", "三声"}, {"surname", "{title}"}, {"staff", ""}};
    CHECK(fillSlots("这里是{unit}，{ unit }", slots) == "这里是三声，三声");
    CHECK(fillSlots("{surname}好", slots) == "{title}好"); // a value is not looked into again
    CHECK(fillSlots("{staff}，请讲", slots) == "请讲");    // an empty value is none
    CHECK(slotsIn("{greeting}，{ unit }{x}") == Words{"greeting", "unit", "x"});
    CHECK(slotsIn("没有{未完").empty());
    CHECK(slotsAreWellFormed("{a}，{b}"));
    CHECK_FALSE(slotsAreWellFormed("{a"));
    CHECK_FALSE(slotsAreWellFormed("a}"));
    CHECK_FALSE(slotsAreWellFormed("{{a}}"));
    CHECK_FALSE(slotsAreWellFormed("{}"));
}

TEST_CASE("A moment gets its steps, limits, requirements, forbidden words and phrases", "[rules]")
{
    const RuleBook book = RuleBook::compile({goodPack(R"(
[[checklist]]
id = "c"
at = "call.emergency"
title = "紧急"
source = "M4-086"
steps = [ { id = "ask", text = { zh = "问{unit}地址", en = "Ask" }, required = true, field = "phone" },
          { id = "calm", text = "安抚" } ]
[[limit]]
id = "loose"
what = "hold_seconds"
at = "call.emergency"
most = 60
near = 45
past = "call.hold.limit"
[[limit]]
id = "strict"
what = "hold_seconds"
at = "call.emergency"
most = 30
[[limit]]
id = "rings"
what = "rings"
at = "call.emergency"
most = 3
when = { late = true }
[[require]]
id = "r"
at = "call.emergency"
fields = ["phone"]
level = "block"
allow_declined = true
[[forbid]]
id = "always"
text = "不知道"
instead = "{staff}帮您问一下"
[[forbid]]
id = "here"
at = "call.emergency"
text = "别急"
match = "word"
[[forbid]]
id = "elsewhere"
at = "call.ringing"
text = "喂"
[[phrase]]
id = "here-too"
at = "call.emergency"
category = "安抚"
say = "{staff}马上联系"
[[phrase]]
id = "library"
category = "致谢"
say = "谢谢"
)")});
    const Guidance guidance = Engine::guidance(book, "call.emergency", Facts{}.set("hour", 3), {{"staff", "我"}});
    REQUIRE(keysOf(guidance.steps) == Words{"p/c/ask", "p/c/calm"});
    CHECK(guidance.steps[0].required);
    CHECK(guidance.steps[0].field == "phone");
    CHECK(guidance.steps[0].text.zh == "问地址");
    CHECK(guidance.steps[0].source == Words{"M4-086"});
    REQUIRE(keysOf(guidance.limits) == Words{"p/strict"}); // one of each name
    CHECK(guidance.limits[0].most == 30);
    REQUIRE(keysOf(guidance.required) == Words{"p/r"});
    CHECK(guidance.required[0].level == GateLevel::Block);
    CHECK(guidance.required[0].allowDeclined);
    REQUIRE(keysOf(guidance.forbidden) == Words{"p/always", "p/here"});
    CHECK(guidance.forbidden[0].instead == "我帮您问一下");
    CHECK(guidance.forbidden[1].match == ForbidMatch::Word);
    REQUIRE(keysOf(guidance.phrases) == Words{"p/here-too"});
    CHECK(guidance.phrases[0].say == Words{"我马上联系"});
    CHECK(guidance.phrases[0].category.zh == "安抚");
    CHECK(keysOf(Engine::guidance(book, "call.hold.started", {}).forbidden) == Words{"p/always"});
    CHECK(Engine::guidance(book, "", {}).phrases.empty());
}

} // namespace tst_Engine
