#pragma once

#include "domain/call/LineBoard.h"
#include "support/ManualClock.h"

#include <string>
#include <vector>

namespace frontdesk {

/// A line board with three lines, a clock moved by hand and a small rule book, and all that its listener heard.
class BoardDesk final : public LineBoardListener {
public:
    BoardDesk()
    {
        books.activate(RuleBook::compile({pack()}));
        board.setListener(this);
        board.configure(settings(3));
        board.setHourAndFestival([](UtcTime) { return std::pair{9, std::string{"spring"}}; });
        told.clear();
    }

    static UnitSettings settings(int lines)
    {
        UnitSettings unit;
        unit.unitName = "紫金大厦";
        for (int number = 1; number <= lines; ++number) {
            unit.lines.push_back({.number = number, .label = {}});
        }
        return unit;
    }

    static Pack pack()
    {
        Pack base;
        base.id = "base";
        base.version = "1";
        const auto limit = [&](std::string what, std::int64_t most, std::optional<std::int64_t> near) {
            LimitEntry entry;
            entry.head.id = what;
            entry.head.pack = "base";
            entry.what = std::move(what);
            entry.most = most;
            entry.near = near;
            base.limits.push_back(std::move(entry));
        };
        limit("rings", 3, 2);
        limit("hold_seconds", 60, 45);
        limit("callback_minutes", 30, std::nullopt);
        limit("name_asks", 2, std::nullopt);
        limit("frequent_calls", 2, std::nullopt);
        const auto prompt = [&](std::string id, std::string at, std::string say, std::vector<Condition> when,
                                std::int64_t priority) {
            PromptEntry entry;
            entry.head.id = std::move(id);
            entry.head.pack = "base";
            entry.head.at = std::move(at);
            entry.head.when = std::move(when);
            entry.head.priority = priority;
            entry.say = {std::move(say)};
            base.prompts.push_back(std::move(entry));
        };
        const std::vector<Condition> late{{.fact = "late", .anyOf = {FactValue{true}}}};
        prompt("ready", "call.prepare", "准备接听", {}, 0);
        prompt("apology", "call.answered", "抱歉,让您久等了", late, 90);
        prompt("greet", "call.answered", "您好,{unit}", {}, 50);
        prompt("ask-name", "call.identify", "请问您贵姓", {}, 50);
        prompt("other-line", "call.two_lines", "请稍候", {}, 60);
        prompt("back", "call.hold.ended", "让您久等了", {}, 50);
        prompt("promised", "call.callback.promised", "我们{due}前回电", {}, 50);
        prompt("welcome-back", "call.caller.returning", "您好,又见面了", {}, 95);
        PhraseEntry title;
        title.head.id = "title-ms";
        title.head.pack = "base";
        title.say = {"女士"};
        base.phrases.push_back(title);
        ForbidEntry notOurs;
        notOurs.head.id = "not-ours";
        notOurs.head.pack = "base";
        notOurs.text = {"不归我管"};
        base.forbids.push_back(notOurs);
        RequireEntry points;
        points.head.id = "points";
        points.head.pack = "base";
        points.head.at = std::string{moment::callRecordRequired};
        points.head.when = {{.fact = "category", .anyOf = {FactValue{std::string{"repair"}}}}};
        points.fields = {"key_points"};
        points.level = GateLevel::Block;
        base.requirements.push_back(points);
        return base;
    }

    // LineBoardListener
    void lineChanged(int line) override { told.push_back(line); }
    void callMissed(const CallToSave& call) override { missed.push_back(call); }
    void callDisplaced(const CallToSave& call) override { displaced.push_back(call); }

    void event(int line, RingEvent::Kind kind, std::string number = {})
    {
        board.ringEvent({.line = line, .kind = kind, .at = clock.steady(), .callerId = std::move(number)});
    }
    void ring(int line) { event(line, RingEvent::Kind::Ring); }
    /// Lets time pass as the program does: looking at every wake.
    void pass(Milliseconds time)
    {
        const SteadyTime until = clock.steady() + time;
        for (auto next = board.nextWake(); next && *next <= until; next = board.nextWake()) {
            clock.advanceTo(*next);
            board.look();
        }
        clock.advanceTo(until);
        board.look();
    }
    /// Rings by key and is answered as soon as a person presses twice on purpose.
    void talk(int line)
    {
        board.lineKey(line);
        clock.advance(LineBoard::keyBounce);
        board.lineKey(line);
        clock.advance(LineBoard::keyBounce);
    }
    void type(int line, std::string CallForm::*field, std::string words)
    {
        CallForm form = board.call(line)->form;
        form.*field = std::move(words);
        board.setForm(line, form);
    }
    [[nodiscard]] CallState state(int line) const { return board.call(line)->live.state(); }
    [[nodiscard]] const CallSnapshot& seen(int line) const { return board.call(line)->live.snapshot(); }
    /// A fact of a line that is a word; empty when it is unknown.
    [[nodiscard]] std::string word(int line, std::string_view name) const
    {
        const Facts facts = board.facts(line);
        const FactValue* value = facts.find(name);
        const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
        return text == nullptr ? std::string{} : *text;
    }
    [[nodiscard]] bool wasTold(int line) const { return std::find(told.begin(), told.end(), line) != told.end(); }
    [[nodiscard]] std::string prompts(int line)
    {
        std::string keys;
        for (const GuidancePrompt& prompt : board.guidance(line).prompts) {
            keys += prompt.key.substr(prompt.key.find('/') + 1) + ' ';
        }
        return keys;
    }

    ManualClock clock;
    IdMaker ids{clock, 1};
    RuleBooks books;
    LineBoard board{clock, ids, books};
    std::vector<int> told;
    std::vector<CallToSave> missed;
    std::vector<CallToSave> displaced;
};

} // namespace frontdesk
