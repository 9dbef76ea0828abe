#include "domain/call/CallStage.h"

#include "domain/call/CallWords.h"
#include "domain/guidance/PersonSlots.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// Stages that the clerk may look at during a talk.
constexpr std::array askableTalking{
    moment::callIdentify,       moment::callIdentifyRefused, moment::callInProgress,      moment::callInquiry,
    moment::callAnswerUnknown,  moment::callUpset,           moment::callBeyondAuthority, moment::callCallbackPromised,
    moment::callRecordRequired, moment::callRecap,           moment::callClosing,         moment::callEmergency,
};
constexpr std::array askableEnded{moment::callCallbackPromised, moment::callRecordRequired};

bool hasKeyPoints(const CallForm& form) { return !form.keyPoints.empty() || !form.requestedItems.empty(); }

/// The asked stage as one of ours, or empty when it does not fit.
template <std::size_t count>
std::string_view askedOf(const std::array<std::string_view, count>& askable, std::string_view asked,
                         const CallForm& form)
{
    const auto known = std::find(askable.begin(), askable.end(), asked);
    if (known == askable.end() || (asked == moment::callRecap && !hasKeyPoints(form))) {
        return {};
    }
    return *known;
}

bool isOpening(const LiveCall& call, const CallForm& form, DeskTime now, const CallContext& context)
{
    return call.snapshot().holds.empty() && form == context.atAnswer &&
           now.steady < call.answeredSteady() + CallStage::openingWords;
}

bool isJustBack(const LiveCall& call, DeskTime now)
{
    return call.resumedSteady() && now.steady < *call.resumedSteady() + CallStage::backFromHold;
}

bool isEmergency(const CallForm& form) { return form.category == categoryEmergency; }

std::string_view talkingMoment(const LiveCall& call, const CallForm& form, DeskTime now, const CallContext& context)
{
    if (const auto asked = askedOf(askableTalking, context.asked, form); !asked.empty()) {
        return asked;
    }
    if (isEmergency(form) && !form.recapConfirmed) {
        return moment::callEmergency;
    }
    if (form.recapConfirmed) {
        return moment::callClosing;
    }
    if (isJustBack(call, now)) {
        return moment::callHoldEnded;
    }
    if (isOpening(call, form, now, context)) {
        return moment::callAnswered;
    }
    if (form.callerName.empty() && !form.nameDeclined) {
        return form.nameAsked > 0 ? moment::callIdentifyRefused : moment::callIdentify;
    }
    return moment::callInProgress;
}

std::string_view heldMoment(const LiveCall& call, const CallForm& form, DeskTime now, const CallContext& context)
{
    if (const auto asked = askedOf(askableTalking, context.asked, form); !asked.empty()) {
        return asked;
    }
    const auto held = call.holdState(now.steady);
    return held && held->over ? moment::callHoldLimit : moment::callHoldStarted;
}

std::string_view endedMoment(const LiveCall& call, const CallForm& form, const CallContext& context)
{
    if (const auto asked = askedOf(askableEnded, context.asked, form); !asked.empty()) {
        return asked;
    }
    if (call.snapshot().outcome == CallOutcome::Missed) {
        return moment::callMissed;
    }
    return call.snapshot().dropped ? moment::callDropped : moment::callEnded;
}

std::string_view wordOf(const Facts& facts, std::string_view name)
{
    const FactValue* value = facts.find(name);
    const auto* word = value == nullptr ? nullptr : std::get_if<std::string>(value);
    return word == nullptr ? std::string_view{} : std::string_view{*word};
}

std::string_view callerMoment(std::string_view history)
{
    if (history == "first_time") {
        return moment::callCallerFirstTime;
    }
    if (history == "returning") {
        return moment::callCallerReturning;
    }
    return history == "frequent" ? moment::callCallerFrequent : std::string_view{};
}

std::string_view matchWord(CallerKnowledge::Match match)
{
    switch (match) {
    case CallerKnowledge::Match::Unknown:
        break;
    case CallerKnowledge::Match::Maybe:
        return "maybe";
    case CallerKnowledge::Match::Known:
        return "known";
    }
    return "unknown";
}

std::string_view otherLineWord(OtherLine other)
{
    switch (other) {
    case OtherLine::None:
        break;
    case OtherLine::Ringing:
        return "ringing";
    case OtherLine::Held:
        return "held";
    }
    return "none";
}

/// Without a number nobody can tell whether somebody has called before.
std::string_view historyWord(const LiveCall& call, const CallForm& form, const CallerKnowledge& caller,
                             int frequentCalls)
{
    const bool traceable = caller.match != CallerKnowledge::Match::Unknown || caller.earlierCalls > 0 ||
                           !call.snapshot().callerId.empty() || !form.phone.empty();
    if (!traceable) {
        return {};
    }
    if (caller.earlierCalls == 0) {
        return "first_time";
    }
    return frequentCalls > 0 && caller.earlierCalls > frequentCalls ? "frequent" : "returning";
}

void addHoldFacts(Facts& facts, const LiveCall& call, DeskTime now)
{
    const auto& holds = call.snapshot().holds;
    facts.set("holds", static_cast<int>(holds.size()));
    if (holds.empty()) {
        return;
    }
    const auto held = call.holdState(now.steady);
    facts.set("hold_seconds",
              held ? std::chrono::floor<std::chrono::seconds>(held->elapsed).count() : holds.back().seconds);
    facts.set("hold_consent", holds.back().consent);
}

} // namespace

std::string_view CallStage::momentOf(const LiveCall& call, const CallForm& form, DeskTime now,
                                     const CallContext& context)
{
    switch (call.state()) {
    case CallState::Ringing:
        return context.other == OtherLine::Held ? moment::callTwoLines : moment::callRinging;
    case CallState::Talking:
        return talkingMoment(call, form, now, context);
    case CallState::Held:
        return heldMoment(call, form, now, context);
    case CallState::Ended:
        break;
    }
    return endedMoment(call, form, context);
}

std::vector<std::string_view> CallStage::besides(std::string_view main, const LiveCall& call, const CallForm& form,
                                                 const Facts& facts)
{
    std::vector<std::string_view> moments;
    const auto add = [&](std::string_view name) {
        if (!name.empty() && name != main) {
            moments.push_back(name);
        }
    };
    const std::string_view other = wordOf(facts, "other_line");
    const bool talking = call.state() == CallState::Talking;
    if ((talking && other == "ringing") || (main == moment::callAnswered && other == "held")) {
        add(moment::callTwoLines);
    }
    if (main == moment::callRinging || main == moment::callTwoLines || main == moment::callAnswered ||
        main == moment::callIdentify) {
        add(callerMoment(wordOf(facts, "caller_history")));
    }
    const bool matterOpen = form.category.empty() && !hasKeyPoints(form);
    if (main == moment::callInProgress && form.nameDeclined && form.nameAsked > 0 && matterOpen) {
        add(moment::callIdentifyRefused); // what to say to somebody who stays without a name
    }
    if (main == moment::callInProgress && form.category == "inquiry") {
        add(moment::callInquiry);
    }
    if (call.state() == CallState::Talking && main != moment::callAnswered) {
        add(form.category == "private" ? moment::callPrivate : std::string_view{});
        add(form.category == "claims_leader" ? moment::callClaimsLeader : std::string_view{});
    }
    const bool toRecord =
        !form.category.empty() && form.category != "private" && wordOf(facts, "category") != categoryWrongNumber;
    if (toRecord && (main == moment::callInProgress || main == moment::callEnded || main == moment::callDropped)) {
        add(moment::callRecordRequired);
    }
    if (isEmergency(form) && call.state() != CallState::Ringing) {
        add(moment::callEmergency); // its questions stay in sight whatever else happens
    }
    return moments;
}

std::optional<SteadyTime> CallStage::nextWake(const LiveCall& call, const CallForm& form, DeskTime now,
                                              const CallContext& context)
{
    if (call.state() != CallState::Talking) {
        return std::nullopt;
    }
    if (isJustBack(call, now)) {
        return *call.resumedSteady() + backFromHold;
    }
    if (isOpening(call, form, now, context)) {
        return call.answeredSteady() + openingWords;
    }
    return std::nullopt;
}

Facts CallStage::factsOf(const LiveCall& call, const CallForm& form, const CallerKnowledge& caller,
                         const DeskFacts& desk, DeskTime now, const CallContext& context)
{
    Facts facts;
    const auto word = [&](const char* name, std::string_view value) {
        if (!value.empty()) {
            facts.set(name, std::string{value});
        }
    };
    const RingState rings = call.rings(now.steady);
    facts.set("rings", rings.rings).set("late", rings.late);
    word("line_kind", call.snapshot().lineKind);
    word("caller", matchWord(caller.match));
    word("caller_history", historyWord(call, form, caller, desk.frequentCalls));
    word("caller_tag", caller.tag);
    facts.set("surname_known", !form.callerName.empty());
    facts.set("name_asked", form.nameAsked);
    facts.set("name_refused", form.nameDeclined || form.nameAsked > 0);
    const bool wrongNumber = call.snapshot().outcome == CallOutcome::WrongNumber;
    word("category", wrongNumber ? categoryWrongNumber : std::string_view{form.category});
    if (isEmergency(form)) {
        word("emergency_kind", form.emergencyKind.empty() ? emergencyUnknown : std::string_view{form.emergencyKind});
    }
    facts.set("hour", desk.hour);
    word("festival", desk.festival);
    word("role", desk.role);
    addHoldFacts(facts, call, now);
    word("other_line", otherLineWord(context.other));
    facts.set("recap_confirmed", form.recapConfirmed);
    facts.set("callback_promised", context.callbackPromised);
    return facts;
}

Slots CallStage::slotsOf(const CallForm& form, const DeskFacts& desk)
{
    Slots slots;
    const auto fill = [&](const char* name, const std::string& value) {
        if (!value.empty()) {
            slots.insert_or_assign(name, value);
        }
    };
    fill("unit", desk.unit);
    fill("department", desk.department);
    fill("staff", desk.staff);
    fillPersonSlots(slots, {.name = form.callerName, .title = form.title, .phone = form.phone, .place = form.place},
                    desk.titles);
    return slots;
}

} // namespace frontdesk
