#include "base/Text.h"
#include "contracts/Samples.h"
#include "domain/call/Call.h"
#include "domain/call/CallWords.h"

#include <catch2/catch.hpp>
#include <functional>
#include <set>

namespace tst_Call {

using namespace frontdesk;

namespace {

CallForm filledForm()
{
    CallForm form;
    form.callerName = "欧阳建国";
    form.title = "mr";
    form.phone = "138 0013 8000";
    form.place = "3-1203";
    form.category = "inquiry";
    form.keyPoints = "问物业费\n十一月";
    form.requestedItems = "发票";
    form.lateReason = "away";
    form.nameDeclined = true;
    form.phoneDeclined = true;
    form.nameAsked = 2;
    form.recapConfirmed = true;
    return form;
}

std::string times(std::string_view text, std::size_t count)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i) {
        all += text;
    }
    return all;
}

const CallId id = contract::idOf<CallId>(1001);
const CallSnapshot live = contract::plainCall(1).live;

} // namespace

TEST_CASE("A call is read from its form", "[call]")
{
    SECTION("every field arrives, and the form comes back from the call")
    {
        const auto call = Call::from(id, filledForm(), live);
        REQUIRE(call.has_value());
        CHECK(call->id == id);
        CHECK(call->version == 1);
        CHECK(call->live == live);
        CHECK(call->caller.name == "欧阳建国");
        CHECK(call->caller.phone->digits() == "13800138000");
        CHECK(call->caller.nameAsked == 2);
        CHECK(call->category == "inquiry");
        CHECK(call->lateReason == "away");
        CHECK(call->toForm() == filledForm());
        CHECK(Call::from(id, call->toForm(), live).value() == *call);
    }
    SECTION("an empty form is a call about which nothing is known")
    {
        const auto call = Call::from(id, {}, live);
        REQUIRE(call.has_value());
        CHECK(call->toForm() == CallForm{});
    }
    SECTION("what is typed is trimmed and pasted lines are plain newlines")
    {
        CallForm form;
        form.callerName = " 王女士　";
        form.keyPoints = "一\r\n二\r三 ";
        form.place = " \t ";
        form.phone = "  ";
        const auto call = Call::from(id, form, live);
        REQUIRE(call.has_value());
        CHECK(call->caller.name == "王女士");
        CHECK(call->keyPoints == "一\n二\n三");
        CHECK(call->caller.place.empty());
        CHECK_FALSE(call->caller.phone.has_value());
    }
    SECTION("an extension and a landline keep what was typed")
    {
        CallForm form;
        form.phone = "021-58881234-805";
        const auto call = Call::from(id, form, live);
        REQUIRE(call.has_value());
        CHECK(call->caller.phone->digits() == "02158881234");
        CHECK(call->caller.phone->extension() == "805");
        CHECK(Call::from(id, call->toForm(), live).value() == *call);
    }
    SECTION("lengths count characters, and the longest that fits is taken")
    {
        CallForm form;
        form.callerName = times("王", mostCallerName);
        form.place = times("楼", mostPlace);
        form.title = times("长", mostTitle);
        form.keyPoints = times("字", mostKeyPoints);
        form.requestedItems = times("件", mostRequestedItems);
        CHECK(Call::from(id, form, live).has_value());
    }
    SECTION("every problem is found at once, each with its field")
    {
        CallForm form;
        form.callerName = times("王", mostCallerName + 1);
        form.title = times("长", mostTitle + 1);
        form.phone = "12a4";
        form.place = times("楼", mostPlace + 1);
        form.category = "gossip";
        form.keyPoints = times("字", mostKeyPoints + 1);
        form.requestedItems = times("件", mostRequestedItems + 1);
        form.lateReason = "asleep";
        const auto call = Call::from(id, form, live);
        REQUIRE_FALSE(call.has_value());
        CHECK(call.error().code == formInvalid);
        std::vector<std::pair<std::string, ErrorCode>> found;
        for (const Problem& problem : call.error().problems) {
            found.emplace_back(problem.field, problem.code);
        }
        CHECK(found == std::vector<std::pair<std::string, ErrorCode>>{{"caller_name", fieldTooLong},
                                                                      {"title", fieldTooLong},
                                                                      {"phone", callBadPhone},
                                                                      {"place", fieldTooLong},
                                                                      {"category", fieldUnknownWord},
                                                                      {"key_points", fieldTooLong},
                                                                      {"requested_items", fieldTooLong},
                                                                      {"late_reason", fieldUnknownWord}});
        CHECK(call.error().problems[0].args == std::vector<std::string>{"64"});
        CHECK(call.error().problems[2].args == std::vector<std::string>{"12a4"});
        CHECK(call.error().problems[4].args == std::vector<std::string>{"gossip"});
    }
    SECTION("damaged characters and control characters are refused")
    {
        CallForm form;
        form.callerName = "\xFF";
        form.keyPoints = "a\x07";
        const auto call = Call::from(id, form, live);
        REQUIRE_FALSE(call.has_value());
        REQUIRE(call.error().problems.size() == 2);
        CHECK(call.error().problems[0].code == badUtf8);
        CHECK(call.error().problems[1].code == controlCharacter);
    }
}

TEST_CASE("Changing any field of a call changes its image", "[call]")
{
    using Change = std::function<void(Call&)>;
    const std::vector<Change> changes{
        [](Call& c) { c.id = contract::idOf<CallId>(7); },
        [](Call& c) { c.version = 9; },
        [](Call& c) { c.live.line = 3; },
        [](Call& c) { c.live.lineLabel = "x"; },
        [](Call& c) { c.live.lineKind = "internal"; },
        [](Call& c) { c.live.source = "modem"; },
        [](Call& c) { c.live.callerId = "1"; },
        [](Call& c) { c.live.rangAt += Milliseconds{1}; },
        [](Call& c) { c.live.ringCount = 9; },
        [](Call& c) { c.live.waitedMillis = 9; },
        [](Call& c) { c.live.answeredAt.reset(); },
        [](Call& c) { c.live.late = !c.live.late; },
        [](Call& c) { c.live.otherLineBusy = !c.live.otherLineBusy; },
        [](Call& c) { c.live.endedAt.reset(); },
        [](Call& c) { c.live.talkedMillis = 9; },
        [](Call& c) { c.live.endedBy = EndedBy::Unknown; },
        [](Call& c) { c.live.dropped = !c.live.dropped; },
        [](Call& c) { c.live.clockJumped = !c.live.clockJumped; },
        [](Call& c) { c.live.slept = !c.live.slept; },
        [](Call& c) { c.live.outcome = CallOutcome::WrongNumber; },
        [](Call& c) { c.live.holds.emplace_back(); },
        [](Call& c) { c.caller.name = "x"; },
        [](Call& c) { c.caller.title = "x"; },
        [](Call& c) { c.caller.phone.reset(); },
        [](Call& c) { c.caller.phone = contract::phone("021-58881234-806"); },
        [](Call& c) { c.caller.place = "x"; },
        [](Call& c) { c.caller.nameDeclined = !c.caller.nameDeclined; },
        [](Call& c) { c.caller.phoneDeclined = !c.caller.phoneDeclined; },
        [](Call& c) { c.caller.nameAsked = 9; },
        [](Call& c) { c.category = "other"; },
        [](Call& c) { c.emergencyKind = "fire"; },
        [](Call& c) { c.emergencyKind.clear(); },
        [](Call& c) { c.keyPoints = "x"; },
        [](Call& c) { c.requestedItems = "x"; },
        [](Call& c) { c.lateReason = "other"; },
        [](Call& c) { c.lateReasonInferred = !c.lateReasonInferred; },
        [](Call& c) { c.recapConfirmed = !c.recapConfirmed; },
        [](Call& c) { c.toComplete = !c.toComplete; },
        [](Call& c) { c.operatorId.reset(); },
        [](Call& c) { c.operatorId = contract::idOf<StaffId>(9); },
        [](Call& c) { c.voided.reset(); },
        [](Call& c) { c.voided->at += Milliseconds{1}; },
        [](Call& c) { c.voided->reason = "x"; },
        [](Call& c) { c.voided->by.reset(); },
        [](Call& c) { c.dealtWith.reset(); },
        [](Call& c) { c.dealtWith->at += Milliseconds{1}; },
        [](Call& c) { c.dealtWith->how = "not_needed"; },
        [](Call& c) { c.ruleBook = "x"; },
        [](Call& c) { c.guidance.set("x", ""); },
    };
    std::vector<RecordImage> images{imageOf(contract::fullCall(1))};
    for (std::size_t at = 0; at < changes.size(); ++at) {
        CAPTURE(at);
        Call changed = contract::fullCall(1);
        changes[at](changed);
        const RecordImage image = imageOf(changed);
        CHECK(std::find(images.begin(), images.end(), image) == images.end());
        images.push_back(image);
    }
    CHECK(imageOf(contract::fullCall(1)) == images.front());
}

TEST_CASE("A call is found by its caller, its words and its numbers", "[call]")
{
    SECTION("everything that somebody may look for is indexed, and nothing twice")
    {
        Call call = contract::fullCall(1);
        call.live.callerId = "+86 21 5888 1234";
        CHECK(searchText(call) == SearchText{.names = {"欧阳建国"},
                                             .texts = {"3-1203", call.keyPoints, "发票"},
                                             .digits = {"02158881234"}});
    }
    SECTION("the number heard counts beside the number given")
    {
        CHECK(searchText(contract::fullCall(1)).digits == std::vector<std::string>{"02158881234", "13800138000"});
    }
    SECTION("a call about which nothing is known is found by nothing")
    {
        CHECK(searchText(contract::plainCall(1)) == SearchText{});
        CHECK(numbersOf(contract::plainCall(1)).empty());
    }
    SECTION("what was heard on the line and is no number is found by its digits")
    {
        Call call = contract::plainCall(1);
        call.live.callerId = "P-0a0";
        CHECK(heardDigits(call.live) == "00");
        CHECK(numbersOf(call) == std::vector<std::string>{"00"});
        call.live.callerId = "anonymous";
        CHECK(numbersOf(call).empty());
    }
}

TEST_CASE("An emergency keeps what kind it is, and nothing else does", "[call]")
{
    CallForm form = filledForm();
    form.category = "emergency";
    form.emergencyKind = "leak";
    CHECK(Call::from(id, form, live)->toForm() == form);
    form.category = "repair";
    CHECK(Call::from(id, form, live)->emergencyKind.empty());
    form.emergencyKind = "flood";
    const auto unknown = Call::from(id, form, live);
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().problems == std::vector<Problem>{{"emergency_kind", fieldUnknownWord, {"flood"}}});
}

TEST_CASE("A call without a kind of emergency has the image that calls had before there were kinds", "[call]")
{
    CHECK_FALSE(imageOf(contract::plainCall(1)).has("emergency_kind"));
    CHECK(imageOf(contract::fullCall(1)).get("emergency_kind") == "leak");
}

} // namespace tst_Call
