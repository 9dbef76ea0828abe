#include "domain/call/CallerLookUp.h"

#include "domain/call/CallRepository.h"
#include "domain/directory/DirectoryRepository.h"
#include "domain/people/PersonName.h"
#include "domain/promise/PromiseRepository.h"

#include <algorithm>
#include <utility>

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

bool rangLaterThan(const Call& a, const Call& b)
{
    return std::pair{a.live.rangAt, a.id} > std::pair{b.live.rangAt, b.id};
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

Result<CallerFound> CallerLookUp::find(const ReadView& view, const std::string& digits,
                                       const std::optional<PartyId>& chosen, int mostCalls)
{
    auto parties =
        chosen ? view.directory().find(*chosen).map([](Party party) { return std::vector<Party>{std::move(party)}; })
               : view.directory().byPhone(digits, mostParties);
    if (!parties) {
        return fail(parties.error());
    }
    CallerFound found{.parties = std::move(*parties)};
    std::vector<std::string> numbers{digits};
    if (const Party* party = found.party()) {
        for (const Contact& contact : party->contacts) {
            if (contact.isNumber() && contact.kind != ContactKind::Extension && contact.digits != digits) {
                numbers.push_back(contact.digits);
            }
        }
    }
    for (const std::string& number : numbers) {
        auto calls = view.calls().ofPhone(number, mostCalls);
        if (!calls) {
            return fail(calls.error());
        }
        for (Call& call : *calls) {
            if (std::none_of(found.calls.begin(), found.calls.end(),
                             [&](const Call& one) { return one.id == call.id; })) {
                found.calls.push_back(std::move(call));
            }
        }
    }
    std::stable_sort(found.calls.begin(), found.calls.end(), rangLaterThan);
    if (found.calls.size() > static_cast<std::size_t>(mostCalls)) {
        found.calls.erase(found.calls.begin() + mostCalls, found.calls.end());
    }
    auto promises = view.promises().open(mostPromises);
    if (!promises) {
        return fail(promises.error());
    }
    std::erase_if(*promises, [&](const Promise& promise) {
        return std::find(numbers.begin(), numbers.end(), promise.phone) == numbers.end();
    });
    found.promises = std::move(*promises);
    return found;
}

CallerKnowledge CallerLookUp::knowledgeOf(const CallerFound& found)
{
    CallerKnowledge knowledge = knowledgeOf(found.calls);
    if (const Party* party = found.party()) {
        knowledge.match = CallerKnowledge::Match::Known;
        knowledge.tag = party->tags.empty() ? std::string{} : party->tags.front();
    } else if (!found.parties.empty()) {
        knowledge.match = CallerKnowledge::Match::Maybe;
    }
    return knowledge;
}

CallForm CallerLookUp::prefilled(CallForm form, const CallerFound& found)
{
    const Party* party = found.party();
    if (party == nullptr) {
        return found.parties.empty() ? prefilled(std::move(form), found.calls) : form;
    }
    if (party->kind == PartyKind::Person && !form.nameDeclined && form.callerName.empty()) {
        form.callerName = party->name;
        if (form.title.empty()) {
            form.title = party->title;
        }
    }
    if (form.place.empty() && !party->places.empty()) {
        form.place = party->places.front().number;
    }
    return form;
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
