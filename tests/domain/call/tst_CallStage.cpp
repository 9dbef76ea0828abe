#include "domain/call/CallStage.h"

#include <catch2/catch.hpp>

namespace tst_CallStage {

using namespace frontdesk;
using namespace std::chrono_literals;

namespace {

const DeskTime start{SteadyTime{50h}, utcFromMillis(1'795'224'060'000)};
constexpr CallLimits limits{.rings = {.most = 3, .near = 2}, .holdMost = 60s, .holdNear = 45s};

DeskTime after(Milliseconds time) { return {start.steady + time, start.wall + time}; }

LiveCall ringing(CallSnapshot snapshot = {})
{
    LiveCall call{RingCadence{}, limits, std::move(snapshot)};
    call.ringingByCadence(start);
    return call;
}

/// Answered at second 2.
LiveCall talking()
{
    LiveCall call = ringing();
    call.answer(after(2s), false);
    return call;
}

CallForm named()
{
    return {.callerName = "王小明",
            .title = {},
            .phone = {},
            .place = {},
            .category = {},
            .keyPoints = {},
            .requestedItems = {},
            .lateReason = {}};
}

std::string_view momentAt(const LiveCall& call, const CallForm& form, Milliseconds time, CallContext context = {})
{
    return CallStage::momentOf(call, form, after(time), context);
}

template <class Value> Value factOf(const Facts& facts, std::string_view name)
{
    const FactValue* value = facts.find(name);
    REQUIRE(value != nullptr);
    REQUIRE(std::holds_alternative<Value>(*value));
    return std::get<Value>(*value);
}

bool has(const std::vector<std::string_view>& moments, std::string_view moment)
{
    return std::find(moments.begin(), moments.end(), moment) != moments.end();
}

} // namespace

TEST_CASE("The stage of a call follows from what happened and what was typed", "[call]")
{
    SECTION("while it rings, and with another call open")
    {
        CHECK(momentAt(ringing(), {}, 1s) == moment::callRinging);
        CHECK(momentAt(ringing(), {}, 1s, {.other = OtherLine::Ringing}) == moment::callRinging);
        CHECK(momentAt(ringing(), {}, 1s, {.other = OtherLine::Held}) == moment::callTwoLines);
        CHECK(momentAt(ringing(), {}, 1s, {.asked = moment::callRecap}) == moment::callRinging);
    }
    SECTION("the opening words stand for twelve seconds or until something is typed")
    {
        CHECK(momentAt(talking(), {}, 2s) == moment::callAnswered);
        CHECK(momentAt(talking(), {}, 13999ms) == moment::callAnswered);
        CHECK(momentAt(talking(), {}, 14s) == moment::callIdentify);
        CHECK(momentAt(talking(), named(), 3s) == moment::callInProgress);
        CHECK(CallStage::nextWake(talking(), {}, after(3s)) == after(14s).steady);
        CHECK_FALSE(CallStage::nextWake(talking(), {}, after(14s)));
        CHECK_FALSE(CallStage::nextWake(ringing(), {}, after(1s)));
    }
    SECTION("what stood in the form before the answer does not cut the greeting short")
    {
        CHECK(momentAt(talking(), named(), 3s, {.asked = {}, .atAnswer = named()}) == moment::callAnswered);
    }
    SECTION("until there is a name it is asked for, unless it is declined")
    {
        CallForm form;
        form.keyPoints = "漏水";
        CHECK(momentAt(talking(), form, 5s) == moment::callIdentify);
        form.nameAsked = 1;
        CHECK(momentAt(talking(), form, 5s) == moment::callIdentifyRefused);
        form.nameDeclined = true;
        CHECK(momentAt(talking(), form, 5s) == moment::callInProgress);
    }
    SECTION("what was noted is read back when the clerk asks for it")
    {
        CallForm form = named();
        CHECK(momentAt(talking(), form, 20s, {.asked = moment::callRecap}) == moment::callInProgress);
        form.keyPoints = "漏水";
        CHECK(momentAt(talking(), form, 20s) == moment::callInProgress);
        CHECK(momentAt(talking(), form, 20s, {.asked = moment::callRecap}) == moment::callRecap);
        form.recapConfirmed = true;
        CHECK(momentAt(talking(), form, 20s) == moment::callClosing);
    }
    SECTION("a stage of somebody else's making is not looked at")
    {
        CHECK(momentAt(talking(), named(), 20s, {.asked = "visitor.arrived"}) == moment::callInProgress);
        CHECK(momentAt(talking(), named(), 20s, {.asked = moment::callUpset}) == moment::callUpset);
    }
    SECTION("an emergency asks no name first")
    {
        CallForm form;
        form.category = "emergency";
        CHECK(momentAt(talking(), form, 3s) == moment::callEmergency);
        form.recapConfirmed = true;
        CHECK(momentAt(talking(), form, 20s) == moment::callClosing);
    }
    SECTION("a hold has its beginning, its limit and its end")
    {
        LiveCall call = talking();
        call.hold(after(20s), "asking", true);
        CHECK(momentAt(call, named(), 79999ms) == moment::callHoldStarted);
        CHECK(momentAt(call, named(), 80s) == moment::callHoldLimit);
        CHECK(momentAt(call, named(), 80s, {.asked = moment::callCallbackPromised}) == moment::callCallbackPromised);
        call.resume(after(85s));
        CHECK(momentAt(call, named(), 92999ms) == moment::callHoldEnded);
        CHECK(CallStage::nextWake(call, named(), after(86s)) == after(93s).steady);
        CHECK(momentAt(call, named(), 93s) == moment::callInProgress);
    }
    SECTION("behind a hold the opening words are over")
    {
        LiveCall call = talking();
        call.hold(after(3s), "other_line", false);
        call.resume(after(4s));
        CHECK(momentAt(call, {}, 12s) == moment::callIdentify);
    }
    SECTION("each end has its own words")
    {
        LiveCall missed = ringing();
        missed.end(after(9s), EndedBy::Unknown);
        CHECK(momentAt(missed, {}, 10s) == moment::callMissed);
        LiveCall dropped = talking();
        dropped.drop(after(9s));
        CHECK(momentAt(dropped, named(), 10s) == moment::callDropped);
        CHECK(momentAt(dropped, named(), 10s, {.asked = moment::callCallbackPromised}) == moment::callCallbackPromised);
        LiveCall ended = talking();
        ended.end(after(9s), EndedBy::Caller);
        CHECK(momentAt(ended, named(), 10s) == moment::callEnded);
        CHECK(momentAt(ended, named(), 10s, {.asked = moment::callUpset}) == moment::callEnded);
    }
}

TEST_CASE("Facts carry the vocabulary's names and what is unknown is absent", "[call]")
{
    const DeskFacts desk{.unit = "紫金大厦",
                         .department = {},
                         .staff = {},
                         .role = "reception",
                         .hour = 9,
                         .festival = "spring",
                         .frequentCalls = 2};
    LiveCall call = ringing({.lineKind = "external"});
    call.look(after(1s));
    call.look(after(5s));
    call.look(after(6s));
    call.look(after(10s));
    call.look(after(11s));
    const Facts early = CallStage::factsOf(call, {}, {}, desk, after(15s));
    CHECK(factOf<std::int64_t>(early, "rings") == 4);
    CHECK(factOf<bool>(early, "late"));
    CHECK(factOf<std::string>(early, "line_kind") == "external");
    CHECK(factOf<std::string>(early, "caller") == "unknown");
    CHECK(early.find("caller_history") == nullptr);
    CHECK(early.find("category") == nullptr);
    CHECK(early.find("hold_seconds") == nullptr);
    CHECK(factOf<std::int64_t>(early, "hour") == 9);
    CHECK(factOf<std::string>(early, "festival") == "spring");
    CHECK(factOf<std::string>(early, "role") == "reception");
    CHECK(factOf<std::string>(early, "other_line") == "none");
    CHECK_FALSE(factOf<bool>(early, "surname_known"));

    call.answer(after(16s), false);
    call.hold(after(30s), "asking", true);
    CallForm form = named();
    form.category = "complaint";
    form.nameAsked = 1;
    const Facts late = CallStage::factsOf(call, form, {.match = CallerKnowledge::Match::Known, .earlierCalls = 3}, desk,
                                          after(42500ms), {.other = OtherLine::Held, .callbackPromised = true});
    CHECK(factOf<bool>(late, "late"));
    CHECK(factOf<std::string>(late, "caller") == "known");
    CHECK(factOf<std::string>(late, "caller_history") == "frequent");
    CHECK(factOf<bool>(late, "surname_known"));
    CHECK(factOf<std::int64_t>(late, "name_asked") == 1);
    CHECK(factOf<bool>(late, "name_refused"));
    CHECK(factOf<std::string>(late, "category") == "complaint");
    CHECK(factOf<std::int64_t>(late, "hold_seconds") == 12);
    CHECK(factOf<std::int64_t>(late, "holds") == 1);
    CHECK(factOf<bool>(late, "hold_consent"));
    CHECK(factOf<std::string>(late, "other_line") == "held");
    CHECK(factOf<bool>(late, "callback_promised"));
    CHECK_FALSE(factOf<bool>(late, "recap_confirmed"));
}

TEST_CASE("Whether somebody has called before shows in the history", "[call]")
{
    const auto history = [](int earlier, int frequent, std::string number) {
        DeskFacts desk;
        desk.frequentCalls = frequent;
        const LiveCall call = ringing({.callerId = std::move(number)});
        const Facts facts = CallStage::factsOf(call, {}, {.earlierCalls = earlier}, desk, after(1s));
        return facts.find("caller_history") == nullptr ? std::string{} : factOf<std::string>(facts, "caller_history");
    };
    CHECK(history(0, 2, "").empty());
    CHECK(history(0, 2, "13800138000") == "first_time");
    CHECK(history(1, 2, "13800138000") == "returning");
    CHECK(history(2, 2, "13800138000") == "returning");
    CHECK(history(3, 2, "13800138000") == "frequent");
    CHECK(history(9, 0, "13800138000") == "returning");
}

TEST_CASE("Beside the main moment stand those that belong to it", "[call]")
{
    CallForm form = named();
    const auto besides = [&](std::string_view main, const LiveCall& call, Facts facts) {
        return CallStage::besides(main, call, form, facts);
    };
    CHECK(has(besides(moment::callRinging, ringing(), Facts{}.set("caller_history", "returning")),
              moment::callCallerReturning));
    CHECK(has(besides(moment::callInProgress, talking(), Facts{}.set("other_line", "ringing")), moment::callTwoLines));
    CHECK(has(besides(moment::callAnswered, talking(), Facts{}.set("other_line", "held")), moment::callTwoLines));
    CHECK_FALSE(
        has(besides(moment::callInProgress, talking(), Facts{}.set("other_line", "held")), moment::callTwoLines));
    CHECK(besides(moment::callInProgress, talking(), {}).empty());

    form.category = "inquiry";
    CHECK(has(besides(moment::callInProgress, talking(), {}), moment::callInquiry));
    CHECK(has(besides(moment::callInProgress, talking(), {}), moment::callRecordRequired));
    CHECK_FALSE(has(besides(moment::callInProgress, talking(), {}), moment::callPrivate));
    form.category = "private";
    CHECK(besides(moment::callInProgress, talking(), {}) == std::vector{moment::callPrivate});
    form.category = "claims_leader";
    CHECK(has(besides(moment::callIdentify, talking(), {}), moment::callClaimsLeader));
    CHECK_FALSE(has(besides(moment::callAnswered, talking(), {}), moment::callClaimsLeader));
    form.category = "emergency";
    CHECK(has(besides(moment::callHoldStarted, talking(), {}), moment::callEmergency));
    CHECK_FALSE(has(besides(moment::callEmergency, talking(), {}), moment::callEmergency));

    form = CallForm{};
    form.nameAsked = 2;
    form.nameDeclined = true;
    CHECK(has(besides(moment::callInProgress, talking(), {}), moment::callIdentifyRefused));
}

TEST_CASE("Slots speak of the caller as the form has it", "[call]")
{
    DeskFacts desk{.unit = "紫金大厦", .department = "前台", .staff = {}, .role = {}, .hour = 0, .festival = {}};
    desk.titles = {{"mr", "先生"}, {"ms", "女士"}};
    const auto slots = [&](std::string name, std::string title) {
        CallForm form;
        form.callerName = std::move(name);
        form.title = std::move(title);
        form.phone = "13800138000";
        return CallStage::slotsOf(form, desk);
    };
    CHECK(slots("王小明", "mr").at("surname") == "王");
    CHECK(slots("王小明", "mr").at("title") == "先生");
    CHECK(slots("王小明", "mr").at("caller") == "王先生");
    CHECK(slots("欧阳修", "ms").at("caller") == "欧阳女士");
    CHECK(slots("王女士", "").at("caller") == "王女士");
    CHECK(slots("王女士", "").at("title") == "女士");
    CHECK(slots("王", "经理").at("caller") == "王经理");
    CHECK(slots("王小明", "").at("caller") == "王小明");
    CHECK_FALSE(slots("王小明", "").contains("title"));
    CHECK(slots("Smith", "mr").at("surname") == "Smith");
    CHECK(slots("", "").at("phone") == "138 0013 8000");
    CHECK_FALSE(slots("", "").contains("surname"));
    CHECK(slots("", "").at("unit") == "紫金大厦");
    CHECK_FALSE(slots("", "").contains("staff"));

    desk.titles.clear();
    CHECK_FALSE(slots("王小明", "mr").contains("title"));
}

} // namespace tst_CallStage
