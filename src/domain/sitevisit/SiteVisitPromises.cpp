#include "domain/sitevisit/SiteVisitPromises.h"

#include "domain/promise/PromiseRepository.h"
#include "domain/promise/PromiseService.h"

#include <algorithm>

namespace frontdesk {
namespace {

Promise newAppointment(const SiteVisit& visit, PromiseId id, UtcTime madeAt)
{
    return {.id = id,
            .kind = PromiseKind::SiteVisit,
            .toWhom = visit.name,
            .phone = visit.phone ? visit.phone->digits() : std::string{},
            .what = visit.purpose.empty() ? visit.place : visit.purpose,
            .origin = refOf(visit),
            .madeAt = madeAt,
            .dueAt = *visit.appointmentAt};
}

/// The same promise for what the visit says now.
Promise movedAppointment(const SiteVisit& visit, const Promise& open)
{
    Promise moved = open;
    const Promise now = newAppointment(visit, open.id, open.madeAt);
    moved.toWhom = now.toWhom;
    moved.phone = now.phone;
    moved.what = now.what;
    moved.dueAt = now.dueAt;
    return moved;
}

} // namespace

Result<void> SiteVisitPromises::follow(const SiteVisit& visit)
{
    if (visit.state == SiteVisitState::Done && !visit.voided) {
        return {}; // kept on arrival; what is open now is what happens next
    }
    const auto made = m_uow.promises().ofOrigin(refOf(visit));
    if (!made) {
        return fail(made.error());
    }
    const auto open = std::find_if(made->begin(), made->end(), [](const Promise& promise) {
        return promise.kind == PromiseKind::SiteVisit && promise.state == PromiseState::Open;
    });
    const PromiseService ledger;
    const auto done = [](const Promise&) {};
    const bool waits = !visit.voided && visit.state == SiteVisitState::Confirmed && visit.appointmentAt;
    if (open == made->end()) {
        // A time that has gone by is written down afterwards, and promises nothing any more.
        return waits && *visit.appointmentAt > m_now
                   ? ledger.make(m_uow, m_actor, newAppointment(visit, m_ids.next<PromiseTag>(), m_now)).map(done)
                   : Result<void>{};
    }
    if (waits) {
        return *visit.appointmentAt < open->madeAt
                   ? ledger.takeBack(m_uow, m_actor, open->id, m_now, noteReplaced).map(done)
                   : ledger.change(m_uow, m_actor, movedAppointment(visit, *open), m_now).map(done);
    }
    if (!visit.voided && visit.arrivedAt) {
        return ledger.keep(m_uow, m_actor, open->id, m_now, visit.number).map(done);
    }
    const std::string why = visit.voided ? visit.voided->reason : visit.reason;
    return why.empty() ? ledger.takeBack(m_uow, m_actor, open->id, m_now, noteTakenBack).map(done)
                       : ledger.withdraw(m_uow, m_actor, open->id, m_now, why).map(done);
}

Result<void> SiteVisitPromises::addFollowUp(const SiteVisit& visit)
{
    if (visit.followUp.empty() || !visit.followUpAt || *visit.followUpAt <= m_now) {
        return {};
    }
    return PromiseService{}
        .make(m_uow, m_actor,
              {.id = m_ids.next<PromiseTag>(),
               .kind = visit.ticket ? PromiseKind::Complaint : PromiseKind::SiteVisit,
               .toWhom = visit.name,
               .phone = visit.phone ? visit.phone->digits() : std::string{},
               .what = visit.followUp,
               .origin = visit.ticket.value_or(refOf(visit)),
               .madeAt = m_now,
               .dueAt = *visit.followUpAt})
        .map([](const Promise&) {});
}

} // namespace frontdesk
