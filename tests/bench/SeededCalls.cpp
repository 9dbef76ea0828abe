#include "bench/SeededCalls.h"

#include "base/IdMaker.h"
#include "base/Utf8.h"
#include "bench/Figures.h"
#include "domain/call/CallWords.h"
#include "rules/Engine.h"

#include <algorithm>
#include <array>

namespace frontdesk::bench {

namespace {

struct Sign {
    char32_t sign;
    char initial;
};

// Frequent surnames stand several times.
constexpr std::array surnames{
    Sign{U'王', 'w'}, Sign{U'王', 'w'}, Sign{U'王', 'w'}, Sign{U'李', 'l'}, Sign{U'李', 'l'}, Sign{U'李', 'l'},
    Sign{U'张', 'z'}, Sign{U'张', 'z'}, Sign{U'张', 'z'}, Sign{U'刘', 'l'}, Sign{U'刘', 'l'}, Sign{U'陈', 'c'},
    Sign{U'陈', 'c'}, Sign{U'杨', 'y'}, Sign{U'黄', 'h'}, Sign{U'赵', 'z'}, Sign{U'吴', 'w'}, Sign{U'周', 'z'},
    Sign{U'徐', 'x'}, Sign{U'孙', 's'}, Sign{U'马', 'm'}, Sign{U'朱', 'z'}, Sign{U'胡', 'h'}, Sign{U'郭', 'g'},
    Sign{U'何', 'h'}, Sign{U'高', 'g'}, Sign{U'林', 'l'}, Sign{U'罗', 'l'}, Sign{U'郑', 'z'}, Sign{U'梁', 'l'},
    Sign{U'谢', 'x'}, Sign{U'宋', 's'}, Sign{U'唐', 't'}, Sign{U'许', 'x'}, Sign{U'韩', 'h'}, Sign{U'冯', 'f'},
    Sign{U'邓', 'd'}, Sign{U'曹', 'c'}, Sign{U'彭', 'p'}, Sign{U'潘', 'p'}, Sign{U'袁', 'y'}, Sign{U'董', 'd'},
    Sign{U'余', 'y'}, Sign{U'苏', 's'}, Sign{U'叶', 'y'}, Sign{U'吕', 'l'}, Sign{U'魏', 'w'}, Sign{U'蒋', 'j'},
    Sign{U'田', 't'}, Sign{U'杜', 'd'}, Sign{U'丁', 'd'}, Sign{U'沈', 's'}, Sign{U'任', 'r'}, Sign{U'姚', 'y'},
    Sign{U'卢', 'l'}, Sign{U'傅', 'f'}, Sign{U'钟', 'z'}, Sign{U'崔', 'c'}, Sign{U'汪', 'w'}, Sign{U'范', 'f'},
};
constexpr std::array givenSigns{
    Sign{U'建', 'j'}, Sign{U'国', 'g'}, Sign{U'红', 'h'}, Sign{U'伟', 'w'}, Sign{U'芳', 'f'}, Sign{U'娜', 'n'},
    Sign{U'敏', 'm'}, Sign{U'静', 'j'}, Sign{U'丽', 'l'}, Sign{U'强', 'q'}, Sign{U'磊', 'l'}, Sign{U'军', 'j'},
    Sign{U'洋', 'y'}, Sign{U'勇', 'y'}, Sign{U'艳', 'y'}, Sign{U'杰', 'j'}, Sign{U'娟', 'j'}, Sign{U'涛', 't'},
    Sign{U'明', 'm'}, Sign{U'超', 'c'}, Sign{U'秀', 'x'}, Sign{U'霞', 'x'}, Sign{U'平', 'p'}, Sign{U'刚', 'g'},
    Sign{U'桂', 'g'}, Sign{U'英', 'y'}, Sign{U'华', 'h'}, Sign{U'玉', 'y'}, Sign{U'兰', 'l'}, Sign{U'春', 'c'},
    Sign{U'梅', 'm'}, Sign{U'海', 'h'}, Sign{U'燕', 'y'}, Sign{U'志', 'z'}, Sign{U'文', 'w'}, Sign{U'斌', 'b'},
    Sign{U'宇', 'y'}, Sign{U'浩', 'h'}, Sign{U'凯', 'k'}, Sign{U'鑫', 'x'}, Sign{U'佳', 'j'}, Sign{U'雪', 'x'},
    Sign{U'婷', 't'}, Sign{U'慧', 'h'}, Sign{U'倩', 'q'}, Sign{U'欣', 'x'}, Sign{U'怡', 'y'}, Sign{U'晨', 'c'},
    Sign{U'东', 'd'}, Sign{U'峰', 'f'}, Sign{U'辉', 'h'}, Sign{U'龙', 'l'}, Sign{U'飞', 'f'}, Sign{U'鹏', 'p'},
    Sign{U'波', 'b'}, Sign{U'健', 'j'}, Sign{U'松', 's'}, Sign{U'云', 'y'}, Sign{U'莉', 'l'}, Sign{U'琳', 'l'},
};

constexpr std::array<std::string_view, 24> spots{
    "厨房", "卫生间", "阳台", "客厅", "主卧", "地下车库", "电梯", "楼道",     "消防门", "大堂", "单元门", "屋顶",
    "水表", "电表箱", "空调", "窗户", "门禁", "快递柜",   "花园", "垃圾桶旁", "健身房", "水泵", "管道井", "对面邻居家"};
constexpr std::array<std::string_view, 24> troubles{
    "漏水",     "停电",       "跳闸",   "声音很大", "打不开",       "玻璃裂了", "灯不亮", "有异味",
    "信号不好", "下水道堵了", "没热水", "积水",     "有人乱停车",   "门锁坏了", "掉墙皮", "被挡住了",
    "按钮失灵", "温度太高",   "渗水",   "水压低",   "一直没人处理", "要检修",   "卡住了", "生锈"};
constexpr std::array<std::string_view, 20> wishes{
    "请尽快派人来看",   "下午三点以后在家", "周末上门",           "先打电话再来",     "问物业费怎么算",
    "问什么时候修好",   "要求书面答复",     "已经第二次来电",     "请联系楼上住户",   "老人一个人在家",
    "想预约明天上午",   "找陈主管",         "问停车月卡多少钱",   "请转告工程部",     "不用回电",
    "对上次的服务满意", "要一份缴费明细",   "问装修押金怎么退还", "快递放在前台即可", "访客车辆需要登记"};

constexpr std::int64_t fiveYears = 5LL * 365 * 24 * 3600 * 1000;

} // namespace

SeededCalls::SeededCalls(std::int64_t count, const RuleBook& book)
    : m_book(book), m_step(fiveYears / std::max<std::int64_t>(count, 1)),
      m_time(std::chrono::sys_days{std::chrono::year{2021} / 11 / 21})
{
    if (count < 1 || count > 5'000'000) {
        giveUp("the number of calls must be between 1 and 5,000,000");
    }
    const auto people = static_cast<std::size_t>(std::max<std::int64_t>(count * 6 / 100, 100));
    m_people.reserve(people);
    while (m_people.size() < people) {
        m_people.push_back(somebody());
    }
    prepareSessions();
}

SeededCalls::Person SeededCalls::somebody()
{
    Person person;
    const auto append = [&](const Sign& sign) {
        person.name += sign.sign;
        person.initials += sign.initial;
    };
    append(surnames[below(surnames.size())]);
    append(givenSigns[below(givenSigns.size())]);
    if (!oneIn(4)) {
        append(givenSigns[below(givenSigns.size())]);
    }
    person.title = oneIn(2) ? "mr" : "ms";
    person.phone = "1" + std::to_string(3 + below(7)) + std::to_string(100'000'000 + below(900'000'000));
    person.place =
        std::to_string(1 + below(24)) + "-" + std::to_string(1 + below(32)) + "0" + std::to_string(1 + below(6));
    return person;
}

std::string SeededCalls::keyPoints()
{
    std::string text = std::string{spots[below(spots.size())]} + std::string{troubles[below(troubles.size())]} + "，" +
                       std::string{wishes[below(wishes.size())]};
    if (oneIn(3)) {
        text += "；" + std::string{wishes[below(wishes.size())]} + std::to_string(1 + below(30)) + "日";
    }
    return text;
}

void SeededCalls::prepareSessions()
{
    for (const std::string_view category : callCategories) {
        GuidanceSession session{m_book.name()};
        Facts facts;
        facts.set("role", "reception").set("line_kind", "external").set("hour", 9).set("rings", 2);
        facts.set("category", std::string{category});
        SteadyTime now{};
        for (const char* moment : {"call.ringing", "call.answered", "call.in_progress", "call.closing"}) {
            static_cast<void>(
                session.filter(Engine::guidance(m_book, moment, facts, {{"unit", "锦绣花园"}}), now, m_time));
            now += std::chrono::seconds{20};
        }
        m_sessions.push_back(std::move(session));
    }
}

void SeededCalls::fillForm(CallForm& form, const Person& person)
{
    form.callerName = fromCodePoints(person.name);
    form.title = person.title;
    form.phone = person.phone;
    form.place = person.place;
    form.keyPoints = keyPoints();
    form.recapConfirmed = !oneIn(5);
}

CallToSave SeededCalls::next()
{
    m_time += Milliseconds{1 + static_cast<std::int64_t>(below(static_cast<std::size_t>(m_step)) / 2) + m_step / 2};
    const Person& person = m_people[below(m_people.size())];
    const std::size_t category = below(callCategories.size());
    const auto id = ((toMillis(m_time) - toMillis(IdMaker::epoch)) << 22U) | (1LL << 12U);

    CallToSave save{
        .id = must(CallId::fromValue(id)), .form = {}, .live = {}, .session = GuidanceSession{m_book.name()}};
    CallSnapshot& live = save.live;
    live.line = 1 + static_cast<int>(below(4));
    live.lineLabel = std::to_string(8000 + live.line);
    live.callerId = oneIn(3) ? std::string{} : person.phone;
    live.rangAt = m_time;
    live.ringCount = 1 + static_cast<int>(below(3));
    live.waitedMillis = live.ringCount * 5000;
    live.endedAt = m_time + Milliseconds{live.waitedMillis};
    if (oneIn(12)) {
        live.outcome = CallOutcome::Missed;
        return save;
    }
    live.answeredAt = live.endedAt;
    live.talkedMillis = 20'000 + static_cast<std::int64_t>(below(200'000));
    live.endedAt = *live.answeredAt + Milliseconds{live.talkedMillis};
    live.endedBy = oneIn(2) ? EndedBy::Caller : EndedBy::Desk;
    if (oneIn(25)) {
        live.outcome = CallOutcome::WrongNumber;
        return save;
    }
    live.outcome = CallOutcome::Answered;
    live.late = oneIn(10);
    if (oneIn(7)) {
        live.holds.push_back({.startedAt = *live.answeredAt + Milliseconds{9000},
                              .seconds = 5 + static_cast<std::int64_t>(below(60)),
                              .ended = true,
                              .reason = "查记录",
                              .consent = true});
    }
    fillForm(save.form, person);
    save.form.category = callCategories[category];
    save.session = m_sessions[category];
    save.facts.set("role", "reception").set("line_kind", "external").set("category", save.form.category);
    return save;
}

std::vector<SeededCalls::Typed> SeededCalls::searches(int ofEachKind)
{
    std::vector<Typed> typed;
    for (int round = 0; round < ofEachKind; ++round) {
        const Person& person = m_people[below(m_people.size())];
        const std::u32string notes = toCodePoints(keyPoints());
        const std::string name = fromCodePoints(person.name);
        const auto partOf = [&](const std::u32string& text, std::size_t length) {
            return fromCodePoints(text.substr(below(std::max<std::size_t>(text.size() - length, 1)), length));
        };
        typed.push_back({"one character", fromCodePoints(person.name.substr(below(person.name.size()), 1))});
        typed.push_back({"one character", partOf(notes, 1)});
        typed.push_back({"two characters", fromCodePoints(person.name.substr(0, 2))});
        typed.push_back({"two characters", partOf(notes, 2)});
        typed.push_back({"three characters and more", person.name.size() > 2 ? name : partOf(notes, 3)});
        typed.push_back({"three characters and more", partOf(notes, 3 + below(4))});
        for (const std::size_t length : {1, 2, 3}) {
            typed.push_back({"initials", person.initials.substr(0, length)});
        }
        typed.push_back({"fragment of a number", person.phone.substr(below(4), 3 + below(5))});
        typed.push_back({"fragment of a number", person.phone.substr(7)});
        typed.push_back({"fragment of a number", person.phone});
        typed.push_back({"one or two digits", person.phone.substr(5, 1 + below(2))});
        typed.push_back({"room", person.place});
        typed.push_back({"two words", fromCodePoints(person.name.substr(0, 1)) + " " + partOf(notes, 2)});
        typed.push_back({"two words", person.initials.substr(0, 2) + " " + person.phone.substr(7)});
        typed.push_back({"nothing like it", name + "无此人"});
    }
    return typed;
}

} // namespace frontdesk::bench
