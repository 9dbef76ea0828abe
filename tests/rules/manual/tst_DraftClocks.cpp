#include "ManualFixture.h"
#include "rules/Duration.h"
#include "rules/PackReader.h"
#include "rules/manual/PackDrafter.h"

namespace tst_DraftClocks {

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

PackDraft draftOf(const std::string& manual, const std::vector<Pack>& loaded)
{
    const auto draft = PackDrafter{shippedLexicon(), folder(), shippedWords()}.draft(
        readManual(manual), loaded, {.id = "trial", .basedOn = "manual.txt", .fileName = "trial.toml"});
    REQUIRE(draft);
    return *draft;
}

std::vector<ClockEntry> clocksOf(const std::string& manual, const std::vector<Pack>& loaded = {shippedBase()})
{
    return PackReader{shippedWords()}.read(draftOf(manual, loaded).toml, "trial.toml").value().clocks;
}

} // namespace

TEST_CASE("Clocks of a draft", "[manual]")
{
    SECTION("a time of a record is a clock with its severity, before the clock of every severity")
    {
        const auto clocks = clocksOf("重大投诉两小时内到场。");
        REQUIRE(clocks.size() == 1);
        CHECK(clocks[0].kind == "complaint");
        CHECK(clocks[0].what == "arrival");
        CHECK(toText(clocks[0].most) == "2h");
        CHECK(clocks[0].head.at == "complaint.received");
        CHECK(clocks[0].head.enabled);
        CHECK(clocks[0].head.priority == 10);
        REQUIRE(clocks[0].head.when.size() == 1);
        CHECK(clocks[0].head.when[0] == Condition{.fact = "severity", .anyOf = {FactValue{std::string{"serious"}}}});
        CHECK(clocks[0].head.source == Texts{"c1"});
        REQUIRE(clocks[0].near);
        CHECK(toText(*clocks[0].near) == "1h30m");
    }
    SECTION("an ordinary case is the clock of every severity")
    {
        const auto clocks = clocksOf("一般维修完成后3日内回访。");
        REQUIRE(clocks.size() == 1);
        CHECK(clocks[0].head.when.empty());
        CHECK(clocks[0].head.priority == 0);
        CHECK(clocks[0].calendar.empty());
    }
    SECTION("working days count on the calendar that is loaded")
    {
        const auto clocks = clocksOf("投诉两个工作日内办结。");
        REQUIRE(clocks.size() == 1);
        CHECK(toText(clocks[0].most) == "2d");
        CHECK(clocks[0].calendar == "office");
        CHECK(clocks[0].head.enabled); // as the base pack has it
        CHECK(toText(clocksOf("投诉半个工作日内答复。")[0].most) == "4h");
    }
    SECTION("without a calendar they wait for one")
    {
        const auto clocks = clocksOf("投诉两个工作日内办结。", {});
        REQUIRE(clocks.size() == 1);
        CHECK_FALSE(clocks[0].head.enabled);
        CHECK(draftOf("投诉两个工作日内办结。", {}).toml.find(shippedLexicon().draft.noCalendar) != std::string::npos);
    }
    SECTION("hours count as those of the clock in force")
    {
        const auto clocks = clocksOf("报修后30分钟内答复。");
        REQUIRE(clocks.size() == 1);
        CHECK(clocks[0].calendar == "office");
        CHECK(clocks[0].head.enabled);
        CHECK(clocksOf("报修后30分钟内答复。", {})[0].calendar.empty());
    }
    SECTION("one that contradicts a loaded pack is written, but switched off, with the reason")
    {
        const auto clocks = clocksOf("投诉三个工作日内办结。");
        REQUIRE(clocks.size() == 1);
        CHECK_FALSE(clocks[0].head.enabled);
        CHECK(draftOf("投诉三个工作日内办结。", {shippedBase()}).toml.find("complaint solution 3d 2d") !=
              std::string::npos);
    }
    SECTION("on the same day counts some hours, and says so")
    {
        const auto clocks = clocksOf("投诉当天答复。", {});
        REQUIRE(clocks.size() == 1);
        CHECK(toText(clocks[0].most) == shippedLexicon().draft.sameDay);
        CHECK(clocks[0].head.enabled);
        CHECK(draftOf("投诉当天答复。", {}).toml.find(shippedLexicon().draft.asSameDay) != std::string::npos);
    }
    SECTION("the same clock twice is one with two sources")
    {
        const auto clocks = clocksOf("投诉24小时内答复。\n对投诉，24小时内答复业主。\n", {});
        REQUIRE(clocks.size() == 1);
        CHECK(clocks[0].head.source.size() == 2);
    }
    SECTION("what is not clear stays for training, with the reason")
    {
        const DraftWords& words = shippedLexicon().draft;
        const auto reason = [&](const std::string& manual) {
            const PackDraft draft = draftOf(manual, {});
            CHECK(PackReader{shippedWords()}.read(draft.toml, "trial.toml")->clocks.empty());
            for (const std::string* why : {&words.noRecord, &words.noTime, &words.special}) {
                if (draft.toml.find(*why) != std::string::npos) {
                    return *why;
                }
            }
            return std::string{};
        };
        CHECK(reason("资料两小时内答复。") == words.noRecord);
        CHECK(reason("投诉1小时内提交书面报告。") == words.noTime);
        CHECK(reason("疑难投诉五日内答复。") == words.special);
    }
    SECTION("progress that is told again and again is a clock of its own")
    {
        const auto clocks = clocksOf("投诉处理中，每隔两天向客户通报进展。", {});
        REQUIRE(clocks.size() == 1);
        CHECK(clocks[0].what == "progress");
        CHECK(toText(clocks[0].most) == "2d");
    }
    SECTION("a risky clause makes no clock in force")
    {
        const auto clocks = clocksOf("对投诉可推说自己很忙三天内答复。", {});
        REQUIRE(clocks.size() == 1);
        CHECK_FALSE(clocks[0].head.enabled);
        CHECK(clocks[0].head.advice == "not_recommended");
    }
    SECTION("a limit that packs know by name stays a limit")
    {
        CHECK(clocksOf("应告诉投诉的客户半小时内回电。").empty());
        CHECK(clocksOf("快递存放不超过3天。").empty());
    }
}

} // namespace tst_DraftClocks
