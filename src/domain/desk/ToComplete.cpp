#include "domain/desk/ToComplete.h"

#include "domain/call/CallRepository.h"
#include "domain/call/CallService.h"
#include "domain/complaint/ComplaintRepository.h"
#include "domain/item/ItemRepository.h"
#include "domain/matter/MatterRepository.h"
#include "domain/matter/MatterService.h"
#include "domain/visitor/VisitorRepository.h"

#include <algorithm>
#include <array>

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
    static constexpr std::array kinds{RecordKind::Call, RecordKind::Matter, RecordKind::Visit, RecordKind::Item,
                                      RecordKind::Complaint};
    return {kinds.at(record.index()), std::visit([](const auto& each) { return each.id.value(); }, record)};
}

UtcTime ToCompleteItem::at() const
{
    if (const auto* visit = std::get_if<Visit>(&record)) {
        return visit->arrivedAt ? *visit->arrivedAt : visit->expectedAt.value_or(UtcTime{});
    }
    if (const auto* item = std::get_if<Item>(&record)) {
        return item->receivedAt;
    }
    if (const auto* ticket = std::get_if<Complaint>(&record)) {
        return ticket->receivedAt;
    }
    return isCall() ? std::get<Call>(record).live.rangAt : std::get<Matter>(record).live.openedAt;
}

MatterForm ToCompleteItem::form() const
{
    if (!hasForm()) {
        return {};
    }
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
    std::vector<ToCompleteItem> items;
    const auto take = [&](auto records) -> Result<void> {
        return std::move(records).map([&](auto&& found) {
            for (auto& record : found) {
                items.push_back({std::move(record)});
            }
        });
    };
    return take(view.calls().toComplete(most))
        .and_then([&] { return take(view.matters().toComplete(most)); })
        .and_then([&] { return take(view.visits().toComplete(most)); })
        .and_then([&] { return take(view.items().toComplete(most)); })
        .and_then([&] { return take(view.complaints().toComplete(most)); })
        .map([&] {
            std::stable_sort(items.begin(), items.end(), [](const ToCompleteItem& a, const ToCompleteItem& b) {
                return std::pair{a.at(), a.ref().id} < std::pair{b.at(), b.ref().id};
            });
            return std::move(items);
        });
}

Result<int> ToComplete::count(const ReadView& view)
{
    int all = 0;
    const auto add = [&](const Result<int>& counted) { return counted.map([&](int count) { all += count; }); };
    return add(view.calls().countToComplete())
        .and_then([&] { return add(view.matters().countToComplete()); })
        .and_then([&] { return add(view.visits().countToComplete()); })
        .and_then([&] { return add(view.items().countToComplete()); })
        .and_then([&] { return add(view.complaints().countToComplete()); })
        .map([&] { return all; });
}

Result<ToCompleteItem> ToComplete::write(UnitOfWork& uow, const Actor& actor, const ToCompleteItem& item,
                                         const MatterForm& form, bool stillOpen, const RuleBooks& books, UtcTime now)
{
    if (!item.hasForm()) {
        return fail(recordNotFound);
    }
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
