#include "domain/desk/ToComplete.h"

#include "domain/call/CallRepository.h"
#include "domain/call/CallService.h"
#include "domain/matter/MatterRepository.h"
#include "domain/matter/MatterService.h"

#include <algorithm>

namespace frontdesk {

namespace {

CallForm withFields(CallForm call, const MatterForm& form)
{
    call.category = form.kind;
    call.callerName = form.name;
    call.title = form.title;
    call.phone = form.phone;
    call.place = form.place;
    call.keyPoints = form.keyPoints;
    call.requestedItems = form.requestedItems;
    // What was refused and is known after all is no longer refused.
    call.nameDeclined = call.nameDeclined && form.name.empty();
    call.nameAsked = form.name.empty() ? call.nameAsked : 0;
    call.phoneDeclined = call.phoneDeclined && form.phone.empty();
    return call;
}

Error inCounterFields(Error error)
{
    for (Problem& problem : error.problems) {
        if (problem.field == "caller_name") {
            problem.field = "name";
        } else if (problem.field == "category") {
            problem.field = "matter_kind";
        }
    }
    return error;
}

} // namespace

RecordRef ToCompleteItem::ref() const
{
    return isCall() ? RecordRef{RecordKind::Call, std::get<Call>(record).id.value()}
                    : RecordRef{RecordKind::Matter, std::get<Matter>(record).id.value()};
}

UtcTime ToCompleteItem::at() const
{
    return isCall() ? std::get<Call>(record).live.rangAt : std::get<Matter>(record).live.openedAt;
}

MatterForm ToCompleteItem::form() const
{
    if (!isCall()) {
        return std::get<Matter>(record).toForm();
    }
    const CallForm call = std::get<Call>(record).toForm();
    return {.kind = call.category,
            .name = call.callerName,
            .title = call.title,
            .phone = call.phone,
            .place = call.place,
            .keyPoints = call.keyPoints,
            .requestedItems = call.requestedItems};
}

Result<std::vector<ToCompleteItem>> ToComplete::read(const ReadView& view, int most)
{
    return view.calls().toComplete(most).and_then([&](const std::vector<Call>& calls) {
        return view.matters().toComplete(most).map([&](const std::vector<Matter>& matters) {
            std::vector<ToCompleteItem> items;
            items.reserve(calls.size() + matters.size());
            for (const Call& call : calls) {
                items.push_back({call});
            }
            for (const Matter& matter : matters) {
                items.push_back({matter});
            }
            std::stable_sort(items.begin(), items.end(), [](const ToCompleteItem& a, const ToCompleteItem& b) {
                return std::pair{a.at(), a.ref().id} < std::pair{b.at(), b.ref().id};
            });
            return items;
        });
    });
}

Result<ToCompleteItem> ToComplete::write(UnitOfWork& uow, const Actor& actor, const ToCompleteItem& item,
                                         const MatterForm& form, bool stillOpen, const RuleBooks& books, UtcTime now)
{
    const auto written = [&]() -> Result<ToCompleteItem> {
        if (item.isCall()) {
            const Call& call = std::get<Call>(item.record);
            return CallService{}
                .change(uow, actor, call.id, call.version, withFields(call.toForm(), form), stillOpen,
                        books.named(call.ruleBook), now)
                .map([](const Call& changed) { return ToCompleteItem{changed}; });
        }
        const Matter& matter = std::get<Matter>(item.record);
        return MatterService{}
            .change(uow, actor, matter.id, matter.version, form, stillOpen, books.named(matter.ruleBook), now)
            .map([](const Matter& changed) { return ToCompleteItem{changed}; });
    }();
    return written.map_error(&inCounterFields);
}

} // namespace frontdesk
