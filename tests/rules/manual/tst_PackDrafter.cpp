#include "ManualFixture.h"
#include "rules/PackChecker.h"
#include "rules/PackReader.h"
#include "rules/TomlDocument.h"
#include "rules/TomlText.h"
#include "rules/manual/PackDrafter.h"

namespace tst_PackDrafter {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

const Vocabulary& shippedWords()
{
    static const Vocabulary vocabulary =
        Vocabulary::read(sourceFile("resources/vocabulary.toml"), "vocabulary.toml").value();
    return vocabulary;
}

Pack shippedBase()
{
    return PackReader{shippedWords()}.read(sourceFile("resources/packs/base.toml"), "base.toml").value();
}

PackDraft draftOf(const std::string& manual, const std::vector<Pack>& loaded = {})
{
    const auto draft = PackDrafter{shippedLexicon(), folder(), shippedWords()}.draft(
        readManual(manual), loaded, {.id = "trial", .basedOn = "manual.txt", .fileName = "trial.toml"});
    REQUIRE(draft);
    return *draft;
}

Pack packOf(const PackDraft& draft) { return PackReader{shippedWords()}.read(draft.toml, "trial.toml").value(); }

Texts saidBy(const std::string& manual)
{
    const Pack pack = packOf(draftOf(manual));
    Texts said;
    for (const PromptEntry& prompt : pack.prompts) {
        said.insert(said.end(), prompt.say.begin(), prompt.say.end());
    }
    return said;
}

} // namespace

TEST_CASE("PackDrafter", "[manual]")
{
    SECTION("a draft of each of our manuals passes the checker beside the base pack")
    {
        const std::vector<Pack> loaded{shippedBase()};
        for (const std::string name :
             {"hotel", "hospital", "bank", "window", "estate", "marked/tuned/school", "marked/tuned/mall",
              "marked/tuned/tower", "marked/tuned/apartment", "marked/tuned/compound", "marked/tuned/court",
              "marked/tuned/community", "marked/blind/hospital", "marked/blind/park", "marked/blind/garden",
              "marked/blind/plaza"}) {
            CAPTURE(name);
            const PackDraft draft = draftOf(ownManual(name), loaded);
            CHECK(draft.entries >= 10);
            std::vector<Pack> all = loaded;
            all.push_back(packOf(draft));
            for (const PackFinding& finding : PackChecker{shippedWords()}.check(all)) {
                CAPTURE(finding.problem.field, finding.problem.code.name);
                CHECK(finding.severity != Severity::Error);
            }
        }
    }
    SECTION("names become slots")
    {
        CHECK(saidBy("接听电话先说：“您好，云杉花园物业服务中心，请讲”。") == Texts{"您好，{unit}，请讲"});
        CHECK(saidBy("接听电话先说：“您好，这里是××酒店，我是***”。") == Texts{"您好，这里是{unit}，我是{staff}"});
        CHECK(saidBy("来访者到时说：“陈先生，请坐电梯上*楼”。") == Texts{"{surname}{title}，请坐电梯上{floor}楼"});
        CHECK(saidBy("转接占线时说：“您好，先生/女士，电话占线”。") == Texts{"您好，{title}，电话占线"});
    }
    SECTION("a choice of forms of address is a slot")
    {
        CHECK(saidBy("转接占线时说：“您好，先生／女士，电话占线”。") == Texts{"您好，{title}，电话占线"});
        CHECK(saidBy("转接占线时说：“王先生（女士），电话占线”。") == Texts{"{surname}{title}，电话占线"});
        CHECK(saidBy("来访者到时说：“X先生/女士您好，请讲”。") == Texts{"{surname}{title}您好，请讲"});
        CHECK(saidBy("接待来访者时称呼“先生/女士”。") == Texts{"{title}"});
    }
    SECTION("a blank that nothing names stays a blank")
    {
        CHECK(saidBy("没有听清时说：“对不起，我没有听清**内容，您能重复一下吗？”") ==
              Texts{"对不起，我没有听清……内容，您能重复一下吗？"});
    }
    SECTION("bare words that only end like names stay")
    {
        CHECK(saidBy("客人来访时说：“请到前台登记，公司有规定”。") == Texts{"请到前台登记，公司有规定"});
    }
    SECTION("words of a traditional manual come in simplified characters with Chinese punctuation")
    {
        CHECK(saidBy("接聽電話先說：「您好,請講!」") == Texts{"您好，请讲！"});
    }
    SECTION("a limit that contradicts a loaded pack is written, but switched off")
    {
        const Pack pack = packOf(draftOf("电话铃响两声内接听。", {shippedBase()}));
        REQUIRE(pack.limits.size() == 1);
        CHECK(pack.limits[0].most == 2);
        CHECK_FALSE(pack.limits[0].head.enabled);
        CHECK(packOf(draftOf("电话铃响三声内接听。", {shippedBase()})).limits[0].head.enabled);
    }
    SECTION("the same limit twice in a manual is one limit with two sources")
    {
        const Pack pack = packOf(draftOf("一、前台\n1.电话铃响三声内接听。\n二、客服\n1.铃响三声内必须接听电话。\n"));
        REQUIRE(pack.limits.size() == 1);
        CHECK(pack.limits[0].head.source.size() == 2);
    }
    SECTION("risky clauses start switched off, with the advice")
    {
        const Pack pack = packOf(draftOf("客户多次来电时，可对客户说“我现在很忙，改天再来”，推说自己很忙。"));
        REQUIRE_FALSE(pack.prompts.empty());
        CHECK_FALSE(pack.prompts[0].head.enabled);
        CHECK(pack.prompts[0].head.advice == "not_recommended");
    }
    SECTION("a late answer is a fact in packs, not a moment")
    {
        const Pack pack = packOf(draftOf("电话接听迟了，应说“抱歉，让您久等了”。"));
        REQUIRE(pack.prompts.size() == 1);
        CHECK(pack.prompts[0].head.at == "call.answered");
        REQUIRE(pack.prompts[0].head.when.size() == 1);
        CHECK(pack.prompts[0].head.when[0].fact == "late");
    }
    SECTION("a phrase that a loaded pack has already is not written again")
    {
        Pack base = shippedBase();
        base.phrases.push_back({.head = {.id = "x"}, .category = {}, .say = {"您辛苦了"}});
        CHECK(packOf(draftOf("问候语：您辛苦了、您路上累了。", {base})).phrases[0].say == Texts{"您路上累了"});
    }
    SECTION("words that a loaded pack forbids already are written, but switched off")
    {
        Pack base = shippedBase();
        base.forbids.push_back({.head = {.id = "x"}, .text = {"谁让你来的"}});
        const Pack pack = packOf(draftOf("严禁说：“谁让你来的！”、“等会儿再来”。", {base}));
        REQUIRE(pack.forbids.size() == 2);
        CHECK(pack.forbids[0].text == Texts{"等会儿再来"});
        CHECK(pack.forbids[0].head.enabled);
        CHECK_FALSE(pack.forbids[1].head.enabled);
    }
    SECTION("no manual can break the draft's quotes, slots or comments")
    {
        for (const std::string words : {"{unit", "}{", "\\\"", "a\nb", "\t", "{未知}", "'''", "# x"}) {
            CAPTURE(words);
            const PackDraft draft = draftOf("接听电话应说：“您好" + words + "请讲”。\n严禁说“你" + words +
                                            "是谁”。\n来电须记录" + words + "。");
            CHECK(PackReader{shippedWords()}.read(draft.toml, "trial.toml"));
        }
    }
    SECTION("an empty manual makes an empty draft") { CHECK(draftOf("").entries == 0); }
}

TEST_CASE("Ladders of a draft", "[manual]")
{
    const PackDraft draft = draftOf("提前5天短信通知客户交首期款，提前2天电话提醒客户交款。");
    SECTION("they are written in the language's shape, commented out where packs don't know them yet")
    {
        CHECK(draft.toml.find("[[ladder]]") != std::string::npos);
        CHECK(draft.toml.find("{ days = -5, channel = \"message\" }") != std::string::npos);
        CHECK(draft.toml.find("for = \"instalment\"") != std::string::npos);
    }
    SECTION("each step goes by the channel that is named beside its day")
    {
        const Pack pack = packOf(draftOf("物业费逾期1天短信提醒，逾期3天电话催缴，逾期7天发催款函。"));
        REQUIRE(pack.ladders.size() == 1);
        Texts channels;
        for (const LadderStep& step : pack.ladders[0].steps) {
            channels.push_back(step.channel);
        }
        CHECK(channels == Texts{"message", "phone", "letter"});
    }
}

TEST_CASE("TomlText", "[manual]")
{
    for (const std::string text : {"a\"b\\c", "您好，“请讲”", "", "#", "a b"}) {
        CAPTURE(text);
        const auto document = TomlDocument::read("x = " + tomlText(text), "t");
        REQUIRE(document);
        CHECK(document->find("x")->text == text);
    }
}

} // namespace tst_PackDrafter
