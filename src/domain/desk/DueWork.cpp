#include "domain/desk/DueWork.h"

#include "domain/UnitOfWork.h"
#include "domain/call/CallRepository.h"
#include "domain/complaint/TicketStanding.h"
#include "domain/desk/ToComplete.h"
#include "domain/desk/Unclaimed.h"
#include "domain/visitor/VisitorRepository.h"

namespace frontdesk {

Result<DueList> DueWork::read(const ReadView& view, UtcTime now, Milliseconds near, const RuleBook& book,
                              const TimeZone& zone)
{
    const auto promises = view.promises().open(most);
    if (!promises) {
        return tl::make_unexpected(promises.error());
    }
    const auto toComplete = ToComplete::count(view);
    if (!toComplete) {
        return tl::make_unexpected(toComplete.error());
    }
    const auto inside = view.visits().inside();
    if (!inside) {
        return tl::make_unexpected(inside.error());
    }
    const auto missed = view.calls().missedOpen(most);
    if (!missed) {
        return tl::make_unexpected(missed.error());
    }
    const auto unclaimed = Unclaimed::count(view);
    if (!unclaimed) {
        return tl::make_unexpected(unclaimed.error());
    }
    DueList list{.toComplete = *toComplete, .missedOpen = static_cast<int>(missed->size()), .unclaimed = *unclaimed};
    for (const Visit& visit : *inside) {
        if (visit.waitingSince) {
            ++list.waiting;
            if (!list.longestWaiting || *visit.waitingSince < list.waitingSince) {
                list.longestWaiting = refOf(visit);
                list.waitingSince = *visit.waitingSince;
            }
        }
    }
    auto tickets = OpenTickets::read(view, book, zone);
    if (!tickets) {
        return fail(tickets.error());
    }
    TicketStanding first;
    for (OpenTicket& ticket : *tickets) {
        ticket.promises.clear(); // they stand among the items
        const TicketStanding standing = TicketStanding::of(ticket, now, near);
        if (!standing.overdue && !standing.near) {
            continue;
        }
        ++list.tickets;
        if (!list.mostPressing || standing.isMorePressing(first)) {
            list.mostPressing = refOf(ticket.complaint);
            first = standing;
        }
    }
    for (const Promise& promise : *promises) {
        list.items.push_back({.record = {RecordKind::Promise, promise.id.value()},
                              .origin = promise.origin,
                              .kind = promise.kind,
                              .dueAt = promise.dueAt,
                              .toWhom = promise.toWhom,
                              .phone = promise.phone,
                              .what = promise.what,
                              .state = stateOf(promise.dueAt, now, near)});
    }
    return list;
}

DueState DueWork::stateOf(UtcTime dueAt, UtcTime now, Milliseconds near)
{
    if (now >= dueAt) {
        return DueState::Overdue;
    }
    return dueAt - now <= near ? DueState::Near : DueState::Later;
}

Milliseconds DueWork::nearOf(const RuleBook& book)
{
    const auto limit = book.limit("callback_minutes");
    if (!limit || !limit->near || *limit->near > limit->most) {
        return Milliseconds{0};
    }
    return std::chrono::minutes{limit->most - *limit->near};
}

} // namespace frontdesk
