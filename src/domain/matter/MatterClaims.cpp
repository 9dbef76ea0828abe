#include "domain/matter/MatterClaims.h"

#include "domain/audit/AuditEntry.h"
#include "domain/matter/MatterRepository.h"
#include "domain/people/PeopleErrors.h"
#include "domain/people/Rights.h"

namespace frontdesk {

namespace {

/// The matter, if this person may take it or give it back.
Result<Matter> findMatterToClaim(UnitOfWork& uow, const Actor& actor, MatterId id)
{
    return Rights::require(actor, Right::ClaimRecords)
        .and_then([&]() -> Result<void> { return actor.staff ? Result<void>{} : Result<void>{fail(nobodySignedIn)}; })
        .and_then([&] { return uow.matters().find(id); })
        .and_then([](const Matter& matter) -> Result<Matter> {
            if (matter.voided) {
                return fail(recordVoided);
            }
            return matter;
        });
}

Result<Matter> setMatterOperator(UnitOfWork& uow, const Actor& actor, const Matter& before, std::optional<StaffId> by,
                                 std::string action, UtcTime now)
{
    Matter after = before;
    after.operatorId = by;
    return uow.matters().update(after).and_then([&](const Matter& stored) {
        return uow.audit()
            .append({.at = now,
                     .actor = actor,
                     .action = std::move(action),
                     .record = {RecordKind::Matter, stored.id.value()},
                     .version = stored.version,
                     .before = imageOf(before),
                     .after = imageOf(stored)})
            .map([&] { return stored; });
    });
}

} // namespace

Result<Matter> MatterClaims::claim(UnitOfWork& uow, const Actor& actor, MatterId id, UtcTime now) const
{
    return findMatterToClaim(uow, actor, id).and_then([&](const Matter& before) -> Result<Matter> {
        if (before.operatorId) {
            return before.operatorId == actor.staff ? Result<Matter>{before} : Result<Matter>{fail(matterClaimed)};
        }
        return setMatterOperator(uow, actor, before, actor.staff, "claimed", now);
    });
}

Result<Matter> MatterClaims::unclaim(UnitOfWork& uow, const Actor& actor, MatterId id, Version version,
                                     UtcTime now) const
{
    return findMatterToClaim(uow, actor, id).and_then([&](const Matter& before) -> Result<Matter> {
        if (before.version != version) {
            return fail(recordConflict);
        }
        if (before.operatorId != actor.staff) {
            return fail(matterNotClaimed);
        }
        return setMatterOperator(uow, actor, before, std::nullopt, "unclaimed", now);
    });
}

} // namespace frontdesk
