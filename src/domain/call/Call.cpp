#include "domain/call/Call.h"

#include "domain/FormReader.h"
#include "domain/call/CallWords.h"

#include <algorithm>

namespace frontdesk {

namespace {

std::string flagText(bool flag) { return flag ? "1" : ""; }

void setIfKnown(RecordImage& image, const std::string& name, const std::optional<StaffId>& staff)
{
    if (staff) {
        image.set(name, staff->toString());
    }
}

} // namespace

Result<Call> Call::from(CallId id, const CallForm& form, const CallSnapshot& live)
{
    FormReader reader;
    Call call{.id = id, .live = live};
    call.caller.name = reader.text("caller_name", form.callerName, mostCallerName);
    call.caller.title = reader.text("title", form.title, mostTitle);
    call.caller.phone = reader.phone("phone", form.phone, callBadPhone);
    call.caller.place = reader.text("place", form.place, mostPlace);
    call.caller.nameDeclined = form.nameDeclined;
    call.caller.phoneDeclined = form.phoneDeclined;
    call.caller.nameAsked = form.nameAsked;
    call.category = reader.word("category", form.category, callCategories);
    const std::string kind = reader.word("emergency_kind", form.emergencyKind, emergencyKinds);
    call.emergencyKind = call.category == categoryEmergency ? kind : std::string{};
    call.keyPoints = reader.text("key_points", form.keyPoints, mostKeyPoints);
    call.requestedItems = reader.text("requested_items", form.requestedItems, mostRequestedItems);
    call.lateReason = reader.word("late_reason", form.lateReason, lateReasons);
    call.recapConfirmed = form.recapConfirmed;
    if (!reader.problems().empty()) {
        return fail(Error{.code = formInvalid, .problems = reader.problems()});
    }
    return call;
}

CallForm Call::toForm() const
{
    CallForm form;
    form.callerName = caller.name;
    form.title = caller.title;
    form.phone = caller.phone ? caller.phone->display() : std::string{};
    form.place = caller.place;
    form.category = category;
    form.emergencyKind = emergencyKind;
    form.keyPoints = keyPoints;
    form.requestedItems = requestedItems;
    form.lateReason = lateReason;
    form.nameDeclined = caller.nameDeclined;
    form.phoneDeclined = caller.phoneDeclined;
    form.nameAsked = caller.nameAsked;
    form.recapConfirmed = recapConfirmed;
    return form;
}

std::string_view Call::countsAs() const
{
    return live.outcome == CallOutcome::WrongNumber ? categoryWrongNumber : std::string_view{category};
}

RecordImage imageOf(const Call& call)
{
    RecordImage image;
    image.set("id", call.id.toString());
    image.set("version", std::to_string(call.version));
    call.live.writeTo(image, "live.");
    image.set("caller_name", call.caller.name);
    image.set("title", call.caller.title);
    if (call.caller.phone) {
        image.set("phone", call.caller.phone->digits());
        image.set("phone_extension", call.caller.phone->extension());
        image.set("phone_display", call.caller.phone->display());
    }
    image.set("place", call.caller.place);
    image.set("name_declined", flagText(call.caller.nameDeclined));
    image.set("phone_declined", flagText(call.caller.phoneDeclined));
    image.set("name_asked", std::to_string(call.caller.nameAsked));
    image.set("category", call.category);
    if (!call.emergencyKind.empty()) { // came later: older records have no such field in their images
        image.set("emergency_kind", call.emergencyKind);
    }
    image.set("key_points", call.keyPoints);
    image.set("requested_items", call.requestedItems);
    image.set("late_reason", call.lateReason);
    image.set("late_reason_inferred", flagText(call.lateReasonInferred));
    image.set("recap_confirmed", flagText(call.recapConfirmed));
    image.set("to_complete", flagText(call.toComplete));
    setIfKnown(image, "operator", call.operatorId);
    if (call.voided) {
        image.set("voided.at", std::to_string(toMillis(call.voided->at)));
        image.set("voided.reason", call.voided->reason);
        setIfKnown(image, "voided.by", call.voided->by);
    }
    if (call.dealtWith) {
        image.set("dealt_with.at", std::to_string(toMillis(call.dealtWith->at)));
        image.set("dealt_with.how", call.dealtWith->how);
    }
    image.set("rule_book", call.ruleBook);
    for (const auto& [name, value] : call.guidance.fields()) {
        image.set("guidance." + name, value);
    }
    return image;
}

SearchText searchText(const Call& call)
{
    SearchText search;
    if (!call.caller.name.empty()) {
        search.names.push_back(call.caller.name);
    }
    for (const std::string& text : {call.caller.place, call.keyPoints, call.requestedItems}) {
        if (!text.empty()) {
            search.texts.push_back(text);
        }
    }
    search.digits = numbersOf(call);
    return search;
}

std::string heardDigits(const CallSnapshot& live)
{
    if (const auto number = PhoneNumber::parse(live.callerId)) {
        return number->digits();
    }
    std::string digits;
    std::copy_if(live.callerId.begin(), live.callerId.end(), std::back_inserter(digits),
                 [](char letter) { return letter >= '0' && letter <= '9'; });
    return digits;
}

std::vector<std::string> numbersOf(const Call& call)
{
    std::vector<std::string> numbers;
    if (call.caller.phone) {
        numbers.push_back(call.caller.phone->digits());
    }
    if (std::string heard = heardDigits(call.live);
        !heard.empty() && std::find(numbers.begin(), numbers.end(), heard) == numbers.end()) {
        numbers.push_back(std::move(heard));
    }
    return numbers;
}

} // namespace frontdesk
