#include "rules/RulesFixture.h"

namespace tst_PackReader {

using namespace frontdesk;
using namespace frontdesk::test;

TEST_CASE("A pack is read with everything that it holds", "[rules]")
{
    const auto read = readPack(R"(format = 1
[pack]
id = "reception"
title = { zh = "前台", en = "Reception" }
version = "2026.11"
roles = ["reception"]
based_on = ["M0"]
extends = "base"

[[limit]]
id = "rings"
what = "rings"
at = "call.ringing"
most = 3
least = 1
near = 2
past = "call.answered.late"
source = ["M0-007"]

[[prompt]]
id = "late"
at = "call.answered"
when = { late = true, rings = { least = 4, most = 9 }, caller = { any = ["known", "maybe"] } }
priority = 100
once = true
cooldown = "2m"
say = ["抱歉，让您久等了", "{surname}{title}，久等了"]
text = { zh = "先道歉", en = "Apologize first" }
advice = "rephrase"
enabled = false

[[checklist]]
id = "recap"
at = "call.answered"
title = "复述"
steps = [ { id = "points", text = { zh = "复述要点", en = "Read back" }, required = true, field = "key_points" }, { id = "tell", text = "报工程师", duty = "duty_engineer" } ]

[[require]]
id = "who"
at = "call.emergency"
fields = ["caller_name", "phone"]
level = "block"
allow_declined = true

[[forbid]]
id = "dont-know"
text = ["不知道", "不清楚"]
match = "opening"
instead = "我帮您问一下"

[[phrase]]
id = "thanks"
category = { zh = "致谢", en = "Thanks" }
say = "谢谢您"

[[greeting]]
id = "morning"
say = "早上好"
when = { hour = { least = 5, most = 10 } }

[[scenario]]
id = "s"
title = "迟接"
steps = [ { at = "call.answered", after = "16s", facts = { rings = 4, late = true }, expect = ["late"], absent = ["x"] } ]
)");
    REQUIRE(read.has_value());
    const Pack& pack = *read;
    CHECK(pack.id == "reception");
    CHECK(pack.title == LocalText{"前台", "Reception"});
    CHECK(pack.version == "2026.11");
    CHECK(pack.roles == Words{"reception"});
    CHECK(pack.basedOn == Words{"M0"});
    CHECK(pack.extends == "base");

    REQUIRE(pack.limits.size() == 1);
    CHECK(pack.limits[0].head.place == Place{"p.toml", 10, 1});
    CHECK(pack.limits[0].head.pack == "reception");
    CHECK(pack.limits[0].head.source == Words{"M0-007"});
    CHECK(pack.limits[0].what == "rings");
    CHECK(pack.limits[0].most == 3);
    CHECK(pack.limits[0].least == 1);
    CHECK(pack.limits[0].near == 2);
    CHECK(pack.limits[0].past == "call.answered.late");

    REQUIRE(pack.prompts.size() == 1);
    const PromptEntry& prompt = pack.prompts[0];
    CHECK(prompt.head.when ==
          std::vector<Condition>{{.fact = "late", .anyOf = {true}},
                                 {.fact = "rings", .least = 4, .most = 9},
                                 {.fact = "caller", .anyOf = {std::string{"known"}, std::string{"maybe"}}}});
    CHECK(prompt.head.priority == 100);
    CHECK(prompt.head.once);
    CHECK(prompt.head.cooldownSeconds == 120);
    CHECK(prompt.head.advice == "rephrase");
    CHECK_FALSE(prompt.head.enabled);
    CHECK(prompt.say.size() == 2);
    CHECK(prompt.text.en == "Apologize first");

    REQUIRE(pack.checklists.size() == 1);
    CHECK(pack.checklists[0].title == LocalText{"复述", ""});
    CHECK(pack.checklists[0].steps[0].required);
    CHECK(pack.checklists[0].steps[0].field == "key_points");
    CHECK(pack.checklists[0].steps[0].duty.empty());
    CHECK(pack.checklists[0].steps[1].duty == "duty_engineer");
    REQUIRE(pack.requirements.size() == 1);
    CHECK(pack.requirements[0].fields == Words{"caller_name", "phone"});
    CHECK(pack.requirements[0].level == GateLevel::Block);
    CHECK(pack.requirements[0].allowDeclined);
    REQUIRE(pack.forbids.size() == 1);
    CHECK(pack.forbids[0].match == ForbidMatch::Opening);
    CHECK(pack.forbids[0].text == Words{"不知道", "不清楚"});
    CHECK(pack.forbids[0].instead == "我帮您问一下");
    REQUIRE(pack.phrases.size() == 1);
    CHECK(pack.phrases[0].say == Words{"谢谢您"});
    REQUIRE(pack.greetings.size() == 1);
    CHECK(pack.greetings[0].say == "早上好");
    REQUIRE(pack.scenarios.size() == 1);
    CHECK(pack.scenarios[0].steps[0].afterSeconds == 16);
    CHECK(pack.scenarios[0].steps[0].facts == Facts{}.set("rings", 4).set("late", true));
    CHECK(pack.scenarios[0].steps[0].expect == Words{"late"});
    CHECK(pack.scenarios[0].steps[0].absent == Words{"x"});
    CHECK(pack.scenarios[0].steps[0].place.line == 64);
}

TEST_CASE("A wrong name is shown with its place and the nearest known one", "[rules]")
{
    SECTION("a key")
    {
        const Problem problem =
            problemOf(packText("[[prompt]]\nid = \"a\"\nat = \"call.answered\"\nsay = \"好\"\nprioritty = 3\n"));
        CHECK(problem == Problem{"a", packUnknownKey, {"prioritty", "priority"}, Place{"p.toml", 10, 1}});
    }
    SECTION("a kind of entry")
    {
        const Problem problem = problemOf(packText("[[promt]]\nid = \"a\"\n"));
        CHECK(problem == Problem{"p.toml", packUnknownKey, {"promt", "prompt"}, Place{"p.toml", 6, 3}});
    }
    SECTION("a moment, the column counted in characters")
    {
        const Problem problem =
            problemOf(packText("[[prompt]]\nid = \"甲\"\nsay = \"好\"\n\"at\" = \"call.answred\" # 字\n"));
        CHECK(problem == Problem{"甲", packUnknownMoment, {"call.answred", "call.answered"}, Place{"p.toml", 9, 8}});
    }
    SECTION("a column behind Chinese characters")
    {
        const Problem problem = problemOf(packText(
            "[[checklist]]\nid = \"a\"\nat = \"call.answered\"\ntitle = \"题\"\nsteps = [ { id = \"甲乙丙\", text = "
            "\"好\", field = \"phon\" } ]\n"));
        CHECK(problem == Problem{"a", packUnknownField, {"phon", "phone"}, Place{"p.toml", 10, 45}});
    }
    SECTION("a duty of the roster")
    {
        const Problem problem = problemOf(packText(
            "[[checklist]]\nid = \"a\"\nat = \"call.answered\"\ntitle = \"题\"\nsteps = [ { id = \"x\", text = "
            "\"报\", duty = \"duty_enginer\" } ]\n"));
        CHECK(problem == Problem{"a", packUnknownDuty, {"duty_enginer", "duty_engineer"}, Place{"p.toml", 10, 42}});
    }
    SECTION("a fact")
    {
        const Problem problem = problemOf(
            packText("[[prompt]]\nid = \"a\"\nat = \"call.answered\"\nsay = \"好\"\nwhen = { ringss = 3 }\n"));
        CHECK(problem == Problem{"a", packUnknownFact, {"ringss", "rings"}, Place{"p.toml", 10, 10}});
    }
    SECTION("a slot")
    {
        const Problem problem =
            problemOf(packText("[[prompt]]\nid = \"a\"\nat = \"call.answered\"\nsay = [\"好\", \"{surnam}好\"]\n"));
        CHECK(problem == Problem{"a", packUnknownSlot, {"surnam", "surname"}, Place{"p.toml", 9, 13}});
    }
    SECTION("a limit")
    {
        const Problem problem = problemOf(packText("[[limit]]\nid = \"a\"\nwhat = \"ring\"\nmost = 3\n"));
        CHECK(problem == Problem{"a", packUnknownLimit, {"ring", "rings"}, Place{"p.toml", 8, 8}});
    }
    SECTION("a required field")
    {
        const Problem problem = problemOf(
            packText("[[require]]\nid = \"a\"\nat = \"call.emergency\"\nfields = [\"phone\", \"weather\"]\n"));
        CHECK(problem == Problem{"a", packUnknownField, {"weather", ""}, Place{"p.toml", 9, 20}});
    }
    SECTION("a moment in a rehearsal and past a limit")
    {
        const auto problems = problemsOf(packText("[[scenario]]\nid = \"a\"\nsteps = [ { at = \"call.rining\" } ]\n"
                                                  "[[limit]]\nid = \"b\"\nwhat = \"rings\"\nmost = 3\npast = \"x\"\n"));
        REQUIRE(problems.size() == 2);
        CHECK(problems[0].args == Words{"call.rining", "call.ringing"});
        CHECK(problems[1].code == packUnknownMoment);
    }
}

TEST_CASE("A value of the wrong type or range is refused", "[rules]")
{
    struct Case {
        const char* entry;
        ErrorCode code;
        Words args;
    };
    const Case one = GENERATE(values<Case>({
        {"say = 3", packWrongType, {"say", "string, list"}},
        {"say = [3]", packWrongType, {"say", "string"}},
        {"say = \" \"", packBadValue, {"say", " ", "\"...\""}},
        {"say = []", packBadValue, {"say", "[]", "[\"...\"]"}},
        {"say = \"{unit\"", packOpenSlot, {"{unit"}},
        {"say = \"x\"\ntext = { en = \"y\" }", packMissingKey, {"zh"}},
        {"say = \"x\"\ntext = 1979-05-27", packWrongType, {"text", "string, { zh, en }"}},
        {"say = \"x\"\npriority = 1.5", packWrongType, {"priority", "integer"}},
        {"say = \"x\"\npriority = 9223372036854775807",
         packBadValue,
         {"priority", "9223372036854775807", "-1000000 - 1000000"}},
        {"say = \"x\"\nonce = \"yes\"", packWrongType, {"once", "true, false"}},
        {"say = \"x\"\ncooldown = 30", packWrongType, {"cooldown", "string"}},
        {"say = \"x\"\ncooldown = \"30\"", packBadValue, {"cooldown", "30", "\"16s\", \"2m\", \"1h\""}},
        {"say = \"x\"\nadvice = \"maybe\"",
         packUnknownWord,
         {"advice", "", "maybe", "not_recommended, rephrase, legacy"}},
        {"say = \"x\"\nwhen = \"late\"", packWrongType, {"when", "table"}},
        {"say = \"x\"\nwhen = { late = 1 }", packWrongType, {"late", "true, false"}},
        {"say = \"x\"\nwhen = { rings = true }", packWrongType, {"rings", "integer"}},
        {"say = \"x\"\nwhen = { rings = [3] }", packWrongType, {"rings", "integer"}},
        {"say = \"x\"\nwhen = { rings = {} }",
         packBadValue,
         {"rings", "{}", "{ any = [ ... ] }, { least = n }, { most = n }"}},
        {"say = \"x\"\nwhen = { rings = { least = 4, most = 3 } }", packBadValue, {"most", "3", ">= 4"}},
        {"say = \"x\"\nwhen = { rings = { leest = 4 } }", packUnknownKey, {"leest", "least"}},
        {"say = \"x\"\nwhen = { late = { most = 3 } }", packWrongType, {"late", "any"}},
        {"say = \"x\"\nwhen = { caller = \"Known\" }",
         packUnknownWord,
         {"caller", "known", "Known", "unknown, maybe, known"}},
        {"say = \"x\"\nwhen = { caller = { any = [] } }", packBadValue, {"any", "[]", "[ ... ]"}},
        {"say = \"x\"\nwhen = { caller = { any = \"known\" } }", packWrongType, {"any", "list"}},
        {"say = \"x\"\nsource = 7", packWrongType, {"source", "string, list"}},
        {"priority = 1", packMissingKey, {"say"}},
    }));
    INFO(one.entry);
    const Problem problem =
        problemOf(packText(std::string{"[[prompt]]\nid = \"a\"\nat = \"call.answered\"\n"} + one.entry + "\n"));
    CHECK(problem.field == "a");
    CHECK(problem.code == one.code);
    CHECK(problem.args == one.args);
}

TEST_CASE("What other entries need is checked too", "[rules]")
{
    struct Case {
        const char* entry;
        ErrorCode code;
    };
    const Case one = GENERATE(values<Case>({
        {"[[prompt]]\nat = \"call.answered\"\nsay = \"x\"", packMissingKey},
        {"[[prompt]]\nid = \"a/b\"\nat = \"call.answered\"\nsay = \"x\"", packBadValue},
        {"[[prompt]]\nid = \"a b\"\nat = \"call.answered\"\nsay = \"x\"", packBadValue},
        {"[[prompt]]\nid = \"a\"\nsay = \"x\"", packMissingKey},
        {"[[prompt]]\nid = \"a\"\nat = 3\nsay = \"x\"", packWrongType},
        {"[prompt]\nid = \"a\"", packWrongType},
        {"prompt = [1]", packUnknownKey}, // belongs to [pack], the table above it
        {"[[checklist]]\nid = \"a\"\nat = \"call.answered\"\ntitle = \"x\"", packMissingKey},
        {"[[checklist]]\nid = \"a\"\nat = \"call.answered\"\ntitle = \"x\"\nsteps = [1]", packWrongType},
        {"[[checklist]]\nid = \"a\"\nat = \"call.answered\"\ntitle = \"x\"\nsteps = [{ id = \"s\" }]", packMissingKey},
        {"[[checklist]]\nid = \"a\"\nat = \"call.answered\"\ntitle = \"x\"\nsteps = [{ id = \"s\", text = \"x\" }, { "
         "id "
         "= \"s\", text = \"y\" }]",
         packDuplicateId},
        {"[[limit]]\nid = \"a\"\nwhat = \"rings\"", packMissingKey},
        {"[[limit]]\nid = \"a\"\nwhat = \"rings\"\nmost = -1", packBadValue},
        {"[[limit]]\nid = \"a\"\nwhat = \"rings\"\nmost = 3\nnear = 4", packBadValue},
        {"[[limit]]\nid = \"a\"\nwhat = \"rings\"\nmost = 3\nleast = 4", packBadValue},
        {"[[require]]\nid = \"a\"\nat = \"call.emergency\"\nfields = [\"phone\"]\nlevel = \"stop\"", packUnknownWord},
        {"[[require]]\nid = \"a\"\nat = \"call.emergency\"", packMissingKey},
        {"[[forbid]]\nid = \"a\"\ntext = \"喂\"\nmatch = \"anywhere\"", packUnknownWord},
        {"[[forbid]]\nid = \"a\"\ntext = \"，！\"", packBadValue},
        {"[[forbid]]\nid = \"a\"", packMissingKey},
        {"[[phrase]]\nid = \"a\"\nsay = \"x\"", packMissingKey},
        {"[[phrase]]\nid = \"a\"\ncategory = \"x\"\nsay = \"{who}\"", packUnknownSlot},
        {"[[greeting]]\nid = \"a\"\nsay = [\"x\"]", packWrongType},
        {"[[scenario]]\nid = \"a\"", packMissingKey},
        {"[[scenario]]\nid = \"a\"\nsteps = [ { at = \"call.ringing\", facts = { rings = \"3\" } } ]", packWrongType},
        {"[[scenario]]\nid = \"a\"\nsteps = [ { at = \"call.ringing\", facts = 3 } ]", packWrongType},
        {"[[scenario]]\nid = \"a\"\nsteps = [ { at = \"call.ringing\", after = \"soon\" } ]", packBadValue},
    }));
    INFO(one.entry);
    CHECK(problemOf(packText(std::string{one.entry} + "\n")).code == one.code);
}

TEST_CASE("An id that stands twice is shown with both places, of whatever kind the entries are", "[rules]")
{
    const Problem problem = problemOf(packText("[[prompt]]\nid = \"a\"\nat = \"call.answered\"\nsay = \"x\"\n"
                                               "[[phrase]]\nid = \"a\"\ncategory = \"x\"\nsay = \"y\"\n"));
    CHECK(problem == Problem{"a", packDuplicateId, {"a", "p.toml:7:6"}, Place{"p.toml", 11, 6}});
}

TEST_CASE("Every problem of a file is found in one pass, in the order of the file", "[rules]")
{
    const auto problems = problemsOf("format = 1\n[pack]\nid = \"p\"\ntitle = \"T\"\nversion = 2\nroles = [\"cook\"]\n"
                                     "[[scenario]]\nid = \"s\"\nsteps = [ { at = \"nowhere\" } ]\n"
                                     "[[prompt]]\nid = \"a\"\nat = \"call.anwsered\"\nsay = \"{who}\"\nwhy = 1\n"
                                     "[[limit]]\nid = \"l\"\nwhat = \"ring\"\nmost = \"3\"\n");
    std::vector<std::string> found;
    for (const Problem& problem : problems) {
        found.push_back(std::to_string(problem.place->line) + " " + std::string{problem.code.name});
    }
    CHECK(found == Words{"5 pack.wrong_type", "6 pack.unknown_word", "9 pack.unknown_moment", "12 pack.unknown_moment",
                         "13 pack.unknown_slot", "14 pack.unknown_key", "17 pack.unknown_limit", "18 pack.wrong_type"});
}

TEST_CASE("A disabled entry needs no more than its id", "[rules]")
{
    const Pack pack = goodPack("[[prompt]]\nid = \"a\"\nenabled = false\n[[limit]]\nid = \"b\"\nenabled = false\n"
                               "[[checklist]]\nid = \"c\"\nenabled = false\n");
    CHECK_FALSE(pack.prompts[0].head.enabled);
    CHECK(pack.limits.size() == 1);
}

TEST_CASE("The head of a pack must be whole", "[rules]")
{
    CHECK(problemOf("format = 1\n").args == Words{"pack"});
    CHECK(problemOf("format = 1\npack = 3\n").code == packWrongType);
    CHECK(problemOf("[pack]\nid = \"p\"\ntitle = \"T\"\nversion = \"1\"\n").args == Words{"format"});
    CHECK(problemOf("format = \"1\"\n[pack]\nid = \"p\"\ntitle = \"T\"\nversion = \"1\"\n").code == packWrongType);
    CHECK(problemsOf("format = 1\n[pack]\n").size() == 3);
    CHECK(problemOf("format = 1\n[pack]\nid = \"p\"\ntitle = \"T\"\nversion = \"1\"\nextends = \"p\"\n").code ==
          packBadValue);
    CHECK(problemOf("format = 1\n[pack]\nid = \"a b\"\ntitle = \"T\"\nversion = \"1\"\n").code == packBadValue);
}

TEST_CASE("A pack of a later format is refused without guessing at the rest", "[rules]")
{
    const Problem problem = problemOf("format = 2\n[pack]\nshape = \"new\"\n");
    CHECK(problem == Problem{"p.toml", packFormat, {"2", "1"}, Place{"p.toml", 1, 10}});
}

} // namespace tst_PackReader
