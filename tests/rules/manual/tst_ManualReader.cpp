#include "ManualFixture.h"

namespace tst_ManualReader {

using namespace frontdesk;
using namespace frontdesk::test;

TEST_CASE("Words to say", "[manual]")
{
    SECTION("quoted words behind a verb of saying are a prompt at the moment that the clause names")
    {
        const auto reading = readManual("如转接电话占线，应说：“您好，电话占线，请您稍后再拨”。");
        REQUIRE(reading.entries.size() == 1);
        CHECK(reading.entries[0].kind == "prompt");
        CHECK(reading.entries[0].moment == "call.transfer.busy");
        CHECK(reading.entries[0].panel == "calls");
        CHECK(reading.entries[0].say == Texts{"您好，电话占线，请您稍后再拨"});
        CHECK(reading.entries[0].clause == reading.clauses[0].id);
        CHECK(reading.entries[0].confidence > 0.8);
        CHECK_FALSE(reading.entries[0].evidence.empty());
    }
    SECTION("words in the clause of the ringing belong to the answer")
    {
        CHECK(entriesOfKind(readManual("电话铃响三声内接听，说“您好，前台”。"), "prompt")[0].moment == "call.answered");
    }
    SECTION("alternatives come one by one")
    {
        CHECK(saidIn(readManual("客人离开时说“请慢走”、“再见”或“欢迎您再来”。")) ==
              Texts{"请慢走", "再见", "欢迎您再来"});
        CHECK(saidIn(readManual("要不时地回应：“好的、是的、我明白”。")) == Texts{"好的", "是的", "我明白"});
    }
    SECTION("terms in quotes are not said")
    {
        CHECK(saidIn(readManual("坚持“首问负责”的原则，从“换位思考”的角度出发。")).empty());
        CHECK(saidIn(readManual("主动按“关门钮”。")).empty());
        CHECK(saidIn(readManual("做到“请”字当头，“谢”不离口。")).empty());
    }
    SECTION("words behind a colon are said without quotes too")
    {
        CHECK(saidIn(readManual("引路时使用规范用语：请随我来或请往这边走；")) == Texts{"请随我来", "请往这边走"});
    }
    SECTION("courtesy without words is a prompt all the same")
    {
        const auto prompts = entriesOfKind(readManual("客人表扬时应表示感谢。"), "prompt");
        REQUIRE(prompts.size() == 1);
        CHECK(prompts[0].say.empty());
    }
}

TEST_CASE("Words not to say", "[manual]")
{
    SECTION("a prohibition before the quote makes it forbidden, whatever its words")
    {
        for (const std::string lead : {"不得说", "严禁使用", "切忌用", "不准讲", "忌用", "切不可说", "禁止使用"}) {
            CAPTURE(lead);
            CHECK(forbiddenIn(readManual("与客户交谈时" + lead + "“不知道”、“这不归我管”。")) ==
                  Texts{"不知道", "这不归我管"});
        }
    }
    SECTION("what cannot be answered is no prohibition")
    {
        const auto reading = readManual("不能准确回答的，应表示歉意“对不起，请稍等，我了解一下”。");
        CHECK(forbiddenIn(reading).empty());
        CHECK(saidIn(reading) == Texts{"对不起，请稍等，我了解一下"});
    }
    SECTION("a list under a heading of words not to say is forbidden, item by item")
    {
        CHECK(forbiddenIn(readManual("服务忌语\n（1）喂、喂\n（2）急什么，没看见我正忙着？\n（3）你是谁/你找谁\n")) ==
              Texts{"喂", "急什么，没看见我正忙着？", "你是谁", "你找谁"});
    }
    SECTION("under a heading that forbids, conduct has no words, and what sounds like speech has")
    {
        const auto reading =
            readManual("四、服务禁忌\n①态度冷漠，爱理不理；\n②使用“找别人”“没时间”等语言；\n③我不知道。\n");
        CHECK(forbiddenIn(reading) == Texts{"找别人", "没时间", "我不知道"});
        CHECK(reading.entries[0].kind == "forbid");
    }
    SECTION("a list of words not to say ends where a line tells what to do")
    {
        const auto reading = readManual("窗口忌语：“不归我管”、“下班了”。\n“你去找领导”。\n上班须佩戴胸牌，不浓妆。\n");
        CHECK(forbiddenIn(reading) == Texts{"不归我管", "下班了", "你去找领导"});
    }
    SECTION("quotes under a heading of words not to say are forbidden")
    {
        CHECK(forbiddenIn(readManual("一、服务禁语\n禁止使用以下语言：\n“我不知道。”“不归我管。”\n")) ==
              Texts{"我不知道", "不归我管"});
    }
    SECTION("a conduct that is forbidden has no words")
    {
        const auto reading = readManual("上班时间不得吃零食、玩手机。");
        REQUIRE(entriesOfKind(reading, "forbid").size() == 1);
        CHECK(entriesOfKind(reading, "forbid")[0].forbid.empty());
        CHECK(entriesOfKind(reading, "forbid")[0].moment == "shift.in_progress");
    }
}

TEST_CASE("Numbers that limit", "[manual]")
{
    const auto limits = [](const std::string& text) { return limitsOf(readManual(text)); };
    SECTION("rings, however they are written")
    {
        for (const std::string text : {"电话铃响三声内接听。", "铃响不得超过3声。", "三响之内接起电话。",
                                       "来电须在第三声铃响前，即3声以内接听。", "电话铃声三声必须接听。"}) {
            CAPTURE(text);
            CHECK(limits(text) == Texts{"rings 3 rings"});
        }
        CHECK(readManual("铃响第二声后、第三声前接起电话。").entries[0].limit->least == 2);
        const auto range = readManual("在电话铃声二至三声之内提起听筒。");
        REQUIRE(range.entries.size() == 1);
        CHECK(range.entries[0].limit->least == 2);
        CHECK(range.entries[0].limit->value == 3);
        CHECK(range.entries[0].moment == "call.ringing");
    }
    SECTION("times of waiting and calling back come in the limit's own unit")
    {
        CHECK(limits("请对方在电话中等待不得超过一分钟。") == Texts{"hold_seconds 60 seconds"});
        CHECK(limits("让来电者等候不宜超过一分半钟。") == Texts{"hold_seconds 90 seconds"});
        CHECK(limits("不能让客人在电话里等候45秒以上。") == Texts{"hold_seconds 45 seconds"});
        CHECK(limits("应告诉客户半小时内回电。") == Texts{"callback_minutes 30 minutes"});
        CHECK(limits("两小时内给客户回电。") == Texts{"callback_minutes 120 minutes"});
        CHECK(limits("维修人员15分钟内到场。") == Texts{"arrival_minutes 15 minutes"});
        CHECK(limits("受理投诉后24小时内回复。") == Texts{"response_hours 24 hours"});
        CHECK(limits("投诉应在三个工作日内办结。") == Texts{"solution_days 3 working_days"});
        CHECK(limits("投诉处理不超过７天。") == Texts{"solution_days 7 days"});
        CHECK(limits("上班前十分钟整理台面。") == Texts{"minutes_before 10 minutes"});
        CHECK(limits("漏水的，20分钟必须有人到场。") == Texts{"arrival_minutes 20 minutes"});
        CHECK(limits("闭店前15分钟巡楼一遍。") == Texts{"minutes_before 15 minutes"});
        CHECK(limits("提前一刻钟到岗。") == Texts{"minutes_before 15 minutes"});
        CHECK(limits("指甲长度≤2毫米。") == Texts{"nail_mm 2 mm"});
        CHECK(limits("铃响三遍之内拿起电话。") == Texts{"rings 3 rings"});
        CHECK(limits("嘴与话筒保持3厘米左右的距离。") == Texts{"distance_cm 3 cm"});
    }
    SECTION("units in Latin letters, figures of any width, and two numerals for a range")
    {
        CHECK(limits("通话中hold不超过30s。") == Texts{"hold_seconds 30 seconds"});
        CHECK(limits("请来电者等候不超过４５Ｓ。") == Texts{"hold_seconds 45 seconds"});
        CHECK(limits("请来电者等候不超过60秒钟。") == Texts{"hold_seconds 60 seconds"});
        CHECK(limits("铃响3～5声内接听。") == Texts{"rings 5 rings"});
        CHECK(limits("铃响两三声内接听。") == Texts{"rings 3 rings"});
        CHECK(limits("维修人员三五分钟内到场。") == Texts{"arrival_minutes 5 minutes"});
        CHECK(limits("客人投诉，2hrs内答复。") == Texts{"response_hours 2 hours"});
        CHECK(limits("不超过30 sets。").empty());
        CHECK(limits("不得超过2家4S店。").empty());
    }
    SECTION("people wait on the telephone and at the counter")
    {
        CHECK(limits("让客户等候不超过3分钟。") == Texts{"waiting_minutes 3 minutes"});
        CHECK(limits("排队等候不得超过8分钟。") == Texts{"waiting_minutes 8 minutes"});
        CHECK(limits("让访客在前台等候不超过1分钟。") == Texts{"waiting_minutes 1 minutes"});
        CHECK(limits("一、电话接听\n1.让客户等候不超过3分钟。\n") == Texts{"hold_seconds 180 seconds"});
        CHECK(limits("让客户等候不超过一分钟。") == Texts{"hold_seconds 60 seconds"});
        const auto entries = readManual("让客户等候不超过3分钟。").entries;
        REQUIRE(entries.size() == 1);
        CHECK(entries[0].moment == "visitor.waiting");
        CHECK(entries[0].panel == "visitors");
    }
    SECTION("things are kept for so many days")
    {
        CHECK(limits("无人认领的物品保管90天，逾期移交。") == Texts{"item_days 90 days"});
    }
    SECTION("each number is named by the words next to it")
    {
        CHECK(limits("客人投诉时，主管须在10分钟内到场，24小时内给客人答复。") ==
              Texts{"arrival_minutes 10 minutes", "response_hours 24 hours"});
    }
    SECTION("numbers that limit nothing are left alone")
    {
        CHECK(limits("客户有三分之二的问题在电话中解决。").empty());
        CHECK(limits("身体与手臂成45度角。").empty());
        CHECK(limits("三声以上接听的，要说“让您久等了”。").empty());
        CHECK(limits("每季度接受一次培训。").empty());
        CHECK(limits("说“请稍候半分钟”。").empty());
        CHECK(limits("如有两位客户同时来访，先招呼先到的一位。").empty());
        CHECK(limits("每月5日前将通知单送达。").empty());
        CHECK(limits("需要对方等候的，来电时说一声“请稍等”。").empty());
        CHECK(limits("客人走近三米内起身微笑。").empty());
        CHECK(limits("一、处理时限\n1.回访率100%。\n").empty());
    }
    SECTION("what is to be kept in time without a number is a limit without one")
    {
        const auto entries = entriesOfKind(readManual("按约定时间准时到达客户处。"), "limit");
        REQUIRE(entries.size() == 1);
        CHECK_FALSE(entries[0].limit);
    }
}

TEST_CASE("Reminders and quiet hours", "[manual]")
{
    const auto days = [](const std::string& text) {
        std::vector<int> found;
        for (const ManualEntry& entry : readManual(text).entries) {
            found.insert(found.end(), entry.days.begin(), entry.days.end());
        }
        return found;
    };
    SECTION("days before are below zero, days after above")
    {
        CHECK(days("提前5天第一次通知客户交款，提前两天再次提醒。") == std::vector{-5, -2});
        CHECK(days("物业费逾期七日电话催缴，逾期30天发催缴函，逾期3个月上门。") == std::vector{7, 30, 90});
        CHECK(days("到期前10天、3天分别短信提醒业主缴费。") == std::vector{-10, -3});
        CHECK(days("逾期第3天电话催收。") == std::vector{3});
    }
    SECTION("quiet hours go from the evening to the morning")
    {
        const auto quiet = [](const std::string& text) {
            const auto entries = entriesOfKind(readManual(text), "calendar");
            return entries.empty() ? Texts{} : entries[0].quiet;
        };
        CHECK(quiet("晚间九时后不得致电业主。") == Texts{"21:00", "08:00"});
        CHECK(quiet("晚上20:30以后、早上8:30以前不得打电话催费。") == Texts{"20:30", "08:30"});
        CHECK(quiet("22时至次日早7时，不得拨打客房电话。") == Texts{"22:00", "07:00"});
        CHECK(quiet("晚上八点半后禁止上门催费。") == Texts{"20:30", "08:00"});
        CHECK(quiet("催费电话须在9:00-20:30之间拨打。") == Texts{"20:30", "09:00"});
        CHECK(quiet("催费时间为上午9:00—11:30、下午2点至8点，其余时间不得打扰业主。") == Texts{"20:00", "09:00"});
        CHECK(quiet("上午9点开门迎客。").empty());
    }
}

TEST_CASE("Fields to have", "[manual]")
{
    const auto fields = [](const std::string& text) { return fieldsIn(readManual(text)); };
    SECTION("nouns of a record behind a verb of recording or asking")
    {
        CHECK(fields("来电要记录来电者姓名、联系电话、住址和反映的问题。") ==
              Texts{"caller_name", "phone", "address", "problem"});
        CHECK(fields("访客须登记姓名、身份证号、来访事由。") == Texts{"visitor_name", "id_number", "purpose"});
        CHECK(fields("将对方姓名、电话记入登记本。") == Texts{"caller_name", "phone"});
        CHECK(fields("代接电话应记下：来电时间、来电者姓名、电话号码。") == Texts{"called_at", "caller_name", "phone"});
        CHECK(fields("请问您贵姓？") == Texts{});
    }
    SECTION("the verb may stand in the label before them")
    {
        CHECK(fields("投诉登记内容：投诉人、房号、电话、投诉事项。") == Texts{"name", "place", "phone", "content"});
        CHECK(fields("雨伞借用登记项：姓名、电话、押金金额。") == Texts{"name", "phone", "amount_each"});
    }
    SECTION("progress that is told every day is done again and again, and no field")
    {
        const auto reading = readManual("投诉处理期间每天向投诉人说明进展。");
        CHECK(fieldsIn(reading).empty());
        CHECK(entriesOfKind(reading, "ladder").size() == 1);
    }
    SECTION("a question that is asked aloud asks for a field")
    {
        CHECK(fields("接听来电要询问：“请问您贵姓？如何与您联系？”") == Texts{"caller_name", "contact"});
    }
    SECTION("nouns that nobody writes down are no fields")
    {
        CHECK(fields("拿起电话，认真倾听对方的问题。").empty());
        CHECK(fields("在电话中与客户确认。").empty());
        CHECK(fields("与有关部门联系。").empty());
        CHECK(fields("结果及时告知投诉人。").empty());
    }
    SECTION("writing down without saying what is still something to have")
    {
        const auto entries = entriesOfKind(readManual("处理完毕后做好相应记录。"), "require");
        REQUIRE(entries.size() == 1);
        CHECK(entries[0].fields.empty());
    }
}

TEST_CASE("Structure of a manual", "[manual]")
{
    SECTION("headings of every numbering stand over their clauses")
    {
        const auto reading = readManual("第一章 电话\n第一条 铃响三声内接听电话。\n第二章 "
                                        "来访\n一、迎接\n（一）起立微笑问候。\n1.请客人就座。\n1.1 上茶。\n");
        REQUIRE(reading.clauses.size() == 4);
        CHECK(reading.clauses[0].heading == "电话");
        CHECK(reading.clauses[1].heading == "来访 > 迎接");
        CHECK(reading.clauses[3].heading == "来访 > 迎接");
    }
    SECTION("chapters numbered 1.0, and titles of any words above a numbering that begins")
    {
        const auto reading =
            readManual("1.0 岗前 Before Opening\n1.1 营业前到岗。\n2.0 Lost & Found\n2.1 登记拾获物品。\n");
        REQUIRE(reading.clauses.size() == 2);
        CHECK(reading.clauses[0].heading == "岗前 Before Opening");
        CHECK(reading.clauses[1].heading == "Lost & Found");
    }
    SECTION("an ornament before a chapter's number is none of its own")
    {
        const auto reading = readManual("■ 第一章 前台接待\n（1）起立问候来客。\n■ 第二章 岗位要求\n（1）佩戴胸牌。\n");
        REQUIRE(reading.clauses.size() == 2);
        CHECK(reading.clauses[0].heading == "前台接待");
        CHECK(reading.clauses[1].heading == "岗位要求");
    }
    SECTION("a number among the things to write down makes no call of a visit")
    {
        const auto reading = readManual("一、访客\n1.外来人员登记姓名、电话、单位。\n");
        REQUIRE(reading.entries.size() == 1);
        CHECK(reading.entries[0].panel == "visitors");
        CHECK(readManual("来电登记姓名、电话。").entries[0].panel == "calls");
    }
    SECTION("parts numbered in Latin letters, and ticks before items")
    {
        const auto reading = readManual("Part 1 接待\n√ 起立问候来客。\nPart 2 形象\n√ 统一马甲。\n");
        REQUIRE(reading.clauses.size() == 2);
        CHECK(reading.clauses[0].heading == "接待");
        CHECK(reading.clauses[1].text == "统一马甲。");
        CHECK(reading.clauses[1].heading == "形象");
    }
    SECTION("labels inside a line that lost its breaks are headings")
    {
        const auto reading = readManual("仪容仪表:男性:头发:前发不过眉。鞋:鞋面擦亮。女性:头发:长发束起。");
        REQUIRE(reading.clauses.size() == 3);
        CHECK(reading.clauses[1].heading == "仪容仪表 > 男性 > 鞋");
        CHECK(reading.entries[2].when == std::vector<std::pair<std::string, std::string>>{{"sex", "female"}});
        CHECK(reading.entries[2].moment == "shift.grooming_check");
    }
    SECTION("a comma parts what is of different kinds, a condition stays with what it conditions")
    {
        const auto reading = readManual("如遇客人来访，应起立问候，不得坐着说话，并登记姓名、电话。");
        Texts texts;
        for (const ManualClause& clause : reading.clauses) {
            texts.push_back(clause.text);
        }
        CHECK(texts == Texts{"如遇客人来访，应起立问候", "不得坐着说话", "并登记姓名、电话。"});
    }
    SECTION("fines and ranks never become prompts")
    {
        for (const ManualEntry& entry : readManual("接电话说“喂”的，罚款50元并通报批评。").entries) {
            CHECK(entry.kind != "checklist");
            CHECK(entry.kind != "workflow");
        }
        const auto duties = readManual("一、投诉处理\n1.全月投诉2次以上者取消评优资格。\n");
        REQUIRE(duties.entries.size() == 1);
        CHECK(duties.entries[0].panel == "packs");
    }
    SECTION("words for reminders of fees are prompts there, and no list of phrases")
    {
        const auto prompts =
            entriesOfKind(readManual("一、催费\n1.催费用语：您好，您本季度的物业费还没有缴，谢谢\n"), "prompt");
        REQUIRE(prompts.size() == 1);
        CHECK(prompts[0].panel == "arrears");
    }
    SECTION("clauses that mislead the customer are marked")
    {
        const auto reading = readManual("客户多次来电的，可推说自己很忙，稍后再回电话。");
        REQUIRE_FALSE(reading.entries.empty());
        CHECK(reading.entries[0].advice == "not_recommended");
    }
    SECTION("traditional characters are understood, and what is quoted stays as it was written")
    {
        const auto reading = readManual("電話鈴響三聲內接聽，先說：「您好，這裡是櫃檯」。");
        CHECK(limitsOf(reading) == Texts{"rings 3 rings"});
        CHECK(saidIn(reading) == Texts{"您好，這裡是櫃檯"});
    }
    SECTION("the same text gives the same reading")
    {
        const auto first = readManual(ownManual("estate"));
        const auto second = readManual(ownManual("estate"));
        CHECK(first.clauses == second.clauses);
        CHECK(first.entries == second.entries);
        CHECK(first.dropped == second.dropped);
    }
}

TEST_CASE("Whole manuals of our own", "[manual]")
{
    SECTION("a hotel's front office")
    {
        const auto reading = readManual(ownManual("hotel"));
        CHECK(limitsOf(reading) == Texts{"rings 3 rings", "answer_seconds 10 seconds", "hold_seconds 30 seconds",
                                         "minutes 3 minutes", "minutes 5 minutes", "arrival_minutes 10 minutes",
                                         "response_hours 24 hours", "solution_days 7 working_days", "nail_mm 2 mm"});
        CHECK(forbiddenIn(reading) == Texts{"没有", "不行", "不归我管", "你打错了"});
    }
    SECTION("a bank's branch")
    {
        const auto reading = readManual(ownManual("bank"));
        const auto said = saidIn(reading);
        CHECK(std::find(said.begin(), said.end(), "请慢走，欢迎再次光临！") != said.end());
        CHECK(forbiddenIn(reading) == Texts{"这是规定", "你去投诉好了"});
        CHECK(entriesOfKind(reading, "ladder").size() >= 5);
    }
    SECTION("an estate's service centre")
    {
        const auto reading = readManual(ownManual("estate"));
        CHECK(forbiddenIn(reading) == Texts{"这个我们管不了", "你找开发商去", "没人"});
        CHECK(std::any_of(reading.entries.begin(), reading.entries.end(),
                          [](const ManualEntry& entry) { return entry.advice == "not_recommended"; }));
    }
}

} // namespace tst_ManualReader
