#include "ManualFixture.h"

namespace tst_ClockFinder {

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

/// "repair arrival urgent 30 minutes", in the order of the text; "-" for what the manual leaves open.
Texts clocksIn(const std::string& manual)
{
    Texts found;
    for (const ManualEntry& entry : readManual(manual).entries) {
        if (!entry.clock) {
            continue;
        }
        const ManualClock& clock = *entry.clock;
        const auto word = [](const std::string& text) { return text.empty() ? std::string{"-"} : text; };
        std::ostringstream text;
        text << word(clock.record) << ' ' << word(clock.time) << ' ' << word(clock.severity);
        if (clock.sameDay) {
            text << " same day";
        } else {
            text << ' ' << clock.value << ' ' << clock.unit;
        }
        found.push_back(text.str());
    }
    return found;
}

} // namespace

TEST_CASE("ClockFinder", "[manual]")
{
    SECTION("record and time stand in the clause")
    {
        CHECK(clocksIn("投诉须在24小时内回复。") == Texts{"complaint response - 1440 minutes"});
        CHECK(clocksIn("投诉两个工作日内解决。") == Texts{"complaint solution - 2 working_days"});
        CHECK(clocksIn("对业主的建议，一周内给予答复。") == Texts{"suggestion response - 7 days"});
        CHECK(clocksIn("报修后半个工作日内上门。") == Texts{"repair arrival - 0.5 working_days"});
        CHECK(clocksIn("维修完成后三日内回访。") == Texts{"repair follow_up - 3 days"});
        CHECK(clocksIn("投诉每隔两天向客户通报一次进展。") == Texts{"complaint progress - 2 days"});
    }
    SECTION("what is done right behind a time makes a limit of it without any other word")
    {
        CHECK(clocksIn("紧急投诉2小时到场。") == Texts{"complaint arrival urgent 120 minutes"});
        CHECK(clocksIn("急修一刻钟到场，一般维修两小时到场。") ==
              Texts{"repair arrival urgent 15 minutes", "repair arrival normal 120 minutes"});
        CHECK(clocksIn("报修3~5天修好。") == Texts{"repair solution - 5 days"});
    }
    SECTION("on the same day, where it is said what is done then")
    {
        CHECK(clocksIn("投诉当天答复。") == Texts{"complaint response - same day"});
        CHECK(clocksIn("急修当日修复。") == Texts{"repair solution urgent same day"});
        CHECK(clocksIn("写下当天的工作计划。").empty());
        const auto entries = entriesOfKind(readManual("投诉当天答复。"), "limit");
        REQUIRE(entries.size() == 1);
        CHECK_FALSE(entries[0].evidence.empty());
    }
    SECTION("headings tell the record and the severity of the clauses under them")
    {
        CHECK(clocksIn(
                  "一、报修处理\n1.一般维修：30分钟内响应，四小时内到场，两天内完成。\n2.紧急维修：10分钟内到场。\n") ==
              Texts{"repair response normal 30 minutes", "repair arrival normal 240 minutes",
                    "repair solution normal 2 days", "repair arrival urgent 10 minutes"});
    }
    SECTION("a record that the same item has named before goes on, one of another item does not")
    {
        CHECK(clocksIn("一、服务\n1.投诉24小时内答复，七日内办结。\n2.工作餐30分钟内完成。\n") ==
              Texts{"complaint response - 1440 minutes", "complaint solution - 7 days", "- solution - 30 minutes"});
    }
    SECTION("a heading of two records tells none")
    {
        CHECK(clocksIn("一、报修与投诉\n1.五个工作日内办结。\n") == Texts{"- solution - 5 working_days"});
    }
    SECTION("cases that packs cannot tell apart are named so")
    {
        CHECK(clocksIn("疑难投诉五日内答复。") == Texts{"complaint response special 5 days"});
    }
    SECTION("what is past a time is a condition and no clock")
    {
        CHECK(clocksIn("投诉超过3天未办结的，报告经理。").empty());
        CHECK(clocksIn("投诉至少3天前预约。").empty());
    }
    SECTION("limits of calls have names of their own and are no clocks")
    {
        CHECK(clocksIn("电话铃响三声内接听。").empty());
        CHECK(clocksIn("请对方在电话中等待不得超过一分钟。").empty());
        CHECK(clocksIn("应告诉客户半小时内回电。").empty());
    }
}

} // namespace tst_ClockFinder
