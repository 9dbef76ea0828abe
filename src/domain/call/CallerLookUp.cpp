#include "domain/call/CallerLookUp.h"

#include "domain/people/PersonName.h"

#include <algorithm>

namespace frontdesk {

namespace {

bool nameOnePerson(const std::vector<Call>& calls)
{
    std::string_view fullest;
    for (const Call& call : calls) {
        const std::string_view name = call.caller.name;
        if (name.empty()) {
            continue;
        }
        if (!fullest.empty() && !namesAgree(fullest, name)) {
            return false;
        }
        if (name.size() > fullest.size()) {
            fullest = name;
        }
    }
    return !fullest.empty();
}

void clearIfAs(std::string& field, const std::string& filled)
{
    if (field == filled) {
        field.clear();
    }
}

void fillEmpty(std::string& field, const std::vector<Call>& calls, std::string Caller::*from)
{
    const auto newest =
        std::find_if(calls.begin(), calls.end(), [&](const Call& call) { return !(call.caller.*from).empty(); });
    if (field.empty() && newest != calls.end()) {
        field = newest->caller.*from;
    }
}

} // namespace

std::string CallerLookUp::digitsOf(const CallForm& form, const CallSnapshot& live)
{
    if (const auto typed = PhoneNumber::parse(form.phone)) {
        return typed->digits();
    }
    return heardDigits(live);
}

CallerKnowledge CallerLookUp::knowledgeOf(const std::vector<Call>& calls)
{
    CallerKnowledge knowledge;
    knowledge.earlierCalls = static_cast<int>(std::count_if(
        calls.begin(), calls.end(), [](const Call& call) { return call.live.outcome == CallOutcome::Answered; }));
    if (nameOnePerson(calls)) {
        knowledge.match = CallerKnowledge::Match::Known;
    } else if (!calls.empty()) {
        knowledge.match = CallerKnowledge::Match::Maybe;
    }
    return knowledge;
}

CallForm CallerLookUp::prefilled(CallForm form, const std::vector<Call>& calls)
{
    if (!form.nameDeclined) {
        fillEmpty(form.callerName, calls, &Caller::name);
        fillEmpty(form.title, calls, &Caller::title);
    }
    fillEmpty(form.place, calls, &Caller::place);
    return form;
}

CallForm CallerLookUp::filledOnly(const CallForm& before, const CallForm& after)
{
    CallForm filled;
    const auto take = [&](std::string CallForm::*field) {
        if ((before.*field).empty()) {
            filled.*field = after.*field;
        }
    };
    take(&CallForm::callerName);
    take(&CallForm::title);
    take(&CallForm::place);
    return filled;
}

CallForm CallerLookUp::withoutFilled(CallForm form, const CallForm& filled)
{
    clearIfAs(form.callerName, filled.callerName);
    clearIfAs(form.title, filled.title);
    clearIfAs(form.place, filled.place);
    return form;
}

} // namespace frontdesk
