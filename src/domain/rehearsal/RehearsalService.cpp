#include "domain/rehearsal/RehearsalService.h"

#include "domain/audit/AuditEntry.h"
#include "domain/people/Rights.h"

namespace frontdesk {

Result<RehearsalResult> RehearsalService::keep(UnitOfWork& uow, const Actor& actor, RehearsalResult result) const
{
    if (auto allowed = Rights::require(actor, Right::Rehearse); !allowed) {
        return fail(allowed.error());
    }
    result.who = actor.staff;
    return uow.rehearsals()
        .add(result)
        .and_then([&] {
            return uow.audit().append({.at = result.at,
                                       .actor = actor,
                                       .action = "added",
                                       .record = {RecordKind::Rehearsal, result.id.value()},
                                       .version = 1,
                                       .after = imageOf(result)});
        })
        .map([&] { return std::move(result); });
}

Result<std::vector<RehearsalResult>> RehearsalService::ofStaff(const ReadView& view, const Actor& actor, StaffId who,
                                                               int most) const
{
    if (actor.staff != who) {
        if (auto allowed = Rights::require(actor, Right::SeeRehearsals); !allowed) {
            return fail(allowed.error());
        }
    }
    return view.rehearsals().ofStaff(who, most);
}

Result<std::vector<RehearsalResult>> RehearsalService::all(const ReadView& view, const Actor& actor, int most) const
{
    return Rights::require(actor, Right::SeeRehearsals).and_then([&] { return view.rehearsals().all(most); });
}

} // namespace frontdesk
