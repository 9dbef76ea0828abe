#include "domain/call/CallerLookUp.h"

#include <algorithm>

namespace frontdesk {

namespace {

bool namesAgree(std::string_view a, std::string_view b) { return a.starts_with(b) || b.starts_with(a); }

bool nameOnePerson(const std::vector<Call>& calls)
{
    std::string_view fullest;
    for (const Call& call : calls) {
        const std::string_view name = call.caller.name;
        if (!namesAgree(fullest, name)) {
            return false;
        }
        if (name.size() > fullest.size()) {
            fullest = name;
        }
    }
    return !fullest.empty();
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

} // namespace frontdesk
